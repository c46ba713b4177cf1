using Claims.Data;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Claims.Interests;

/// <summary>An editor begins another cycle without those who have an interest in the matter.</summary>
[Authorize(Policies.CanApprove)]
public sealed class StartOverModel(ClaimsDb db) : ClaimPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Who goes out.</summary>
    public IReadOnlyList<StatedInterest> Leaving { get; private set; } = [];

    public override string? Blocked => Head switch
    {
        { Stage: Stage.Approved } => T["error.claim.approved"],
        { Stage: Stage.Discarded } => T["error.claim.discarded"],
        { MyInterest: true } => T["error.part.interest"],
        { HasConflict: false } => T["error.start-over.no-interest"],
        _ => null,
    };

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? TakeAsync(claim => claim.StartOver(Input.Reason!, Actor, Now), T["interests.over.done"], cancel)
        : ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Leaving = (await Db.ClaimInterestsAsync(Head, Actor.Member, cancel)).Conflicts;
        return true;
    }

    public sealed class InputModel
    {
        public string? Reason { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
        }
    }
}
