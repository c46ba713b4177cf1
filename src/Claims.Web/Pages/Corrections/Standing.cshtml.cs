using Claims.Data;
using Claims.Web.Pages.Claims;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Corrections;

/// <summary>Says that a verdict stands although something that it rests on changed: an editor who did not write it, with a reason.</summary>
[Authorize(Policies.CanApprove)]
public sealed class StandingModel(ClaimsDb db) : ClaimPage(db)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Divergence> Divergences { get; private set; } = [];

    /// <summary>Stands for what the page shows.</summary>
    public string Seen => Divergence.Fingerprint(Divergences);

    public override string? Blocked => Head.Stage != Stage.Approved ? T["error.confirm.not-approved"]
        : Divergences.Count == 0 ? T["error.confirm.nothing"]
        : Head.MyPart == PartRole.Author ? T["error.confirm.author"]
        : null;

    public override string? Warning => null;

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Fits(new InputModel.Validator(), Input)
        ? TakeAsync(ConfirmAsync, T["corrections.standing.done"], cancel)
        : ShowAsync(cancel);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Divergences = await Db.DivergencesAsync([Head.Id], cancel);
        return true;
    }

    // What changed after the page was read is not confirmed with it.
    private async Task ConfirmAsync(Claim claim, CancellationToken cancel)
    {
        var now = await Db.DivergencesAsync([claim.Id], cancel);
        if (claim.Stage == Stage.Approved && (now.Count == 0 || Divergence.Fingerprint(now) != Input.Seen))
        {
            throw new DomainException(now.Count == 0 ? "confirm.nothing" : "confirm.changed-since-read");
        }

        claim.ConfirmStanding(Input.Reason!, Actor, Now);
    }

    public sealed class InputModel
    {
        public string? Reason { get; set; }

        /// <summary>What the page showed.</summary>
        public string? Seen { get; set; }

        public sealed class Validator : AbstractValidator<InputModel>
        {
            public Validator() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
        }
    }
}
