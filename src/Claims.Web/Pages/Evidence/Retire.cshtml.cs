using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Library;

/// <summary>Retires evidence, with a reason: no longer offered, still shown where it is used.</summary>
[Authorize(Policies.CanRecord)]
public sealed class RetireModel(ClaimsDb db) : EvidencePage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(async () =>
        {
            await Db.WriteAsync(async token => (await EvidenceAsync(token)).Retire(Input.Reason!, Actor, Now), cancel);
            return Done($"/evidence/{Id}", T["evidence.retire.done"]);
        }, cancel)
        : await ShowAsync(cancel);

    public sealed class InputModel
    {
        public string? Reason { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
        }
    }
}
