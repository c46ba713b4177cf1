using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims;

/// <summary>Ends the work on a claim before any approval, with a reason.</summary>
[Authorize(Policies.CanRecord)]
public sealed class DiscardModel(ClaimsDb db) : ClaimPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string? Blocked => Head switch
    {
        { HasStanding: true } or { Retracted: true } => T["error.claim.has-verdict"],
        { Stage: Stage.Discarded } => T["error.claim.discarded"],
        _ => null,
    };

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? TakeAsync(claim => claim.Discard(Input.Reason ?? "", Actor, Now), T["claims.discard.done"], cancel)
        : ShowAsync(cancel);

    public sealed class InputModel
    {
        public string? Reason { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
        }
    }
}
