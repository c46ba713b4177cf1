using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Members;

/// <summary>Shuts an account out, with the reason.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class DisableModel(ClaimsDb db, MemberDirectory directory) : MemberPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? await StepAsync(
            async () =>
            {
                await directory.DisableAsync(MemberId, Input.Reason!, Actor, Now, cancel);
                return Done(List, T["members.disable.done"]);
            },
            cancel)
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
