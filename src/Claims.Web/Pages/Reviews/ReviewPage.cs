using Claims.Data;
using Claims.Web.Gating;
using Claims.Web.Interests;
using Claims.Web.Pages.Verdicts;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Reviews;

/// <summary>What reading and deciding share: the version in review, what changed since the one before, and what this member may do.</summary>
public abstract class ReviewPage(ClaimsDb db) : DeskPage
{
    /// <summary>Of the claim.</summary>
    [FromRoute]
    public string Number { get; set; } = "";

    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    /// <summary>Ticked by who says, with their decision, that they have no interest in the matter.</summary>
    [BindProperty]
    public bool NoInterest { get; set; }

    public ClaimHead Head { get; private set; } = null!;

    /// <summary>Which interests are stated.</summary>
    public ClaimInterests Interests { get; private set; } = null!;

    /// <summary>Null when nothing is in review, or not any more.</summary>
    public VerdictReading? Reading { get; private set; }

    /// <summary>What changed since the version before; null for the first.</summary>
    public Differences? SinceBefore { get; private set; }

    /// <summary>What differs from the version that was read when the decision was made; null when it is the same, or unknown.</summary>
    public Differences? SinceRead { get; private set; }

    /// <summary>What the gates say of the version in review; null when nothing is.</summary>
    public GateChecklist? Gates { get; private set; }

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    public ReviewRights Rights => ReviewRights.Of(Actor, Head, Reading?.Decisions.Any(Endorsed) == true);

    protected ClaimsDb Db => db;

    protected Task<IActionResult> DecideAsync(Action<Claim> verb, Func<int, IActionResult> done, CancellationToken cancel) => DecideAsync(
        (claim, _) =>
        {
            verb(claim);
            return Task.CompletedTask;
        },
        done,
        cancel);

    /// <summary>Takes a decision on the version that was read.</summary>
    protected async Task<IActionResult> DecideAsync(Func<Claim, CancellationToken, Task> verb, Func<int, IActionResult> done, CancellationToken cancel) =>
        Fits(new ReviewInput.Validator(), Input)
            ? await StepAsync(async () => done(await db.WriteAsync(async token =>
            {
                var claim = await db.LoadClaimAsync(Number, token) ?? throw new DomainException("claim.unknown");
                var number = claim.InReview?.Number ?? 0;
                OwnInterest.State(claim, NoInterest, Actor, Now);
                await verb(claim, token);
                return number;
            }, cancel)), cancel)
            : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => code.StartsWith("text.", StringComparison.Ordinal) ? "Input.Note" : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Reading = await db.InReviewAsync(Number, Actor.Member, cancel);
        Head = (Reading?.Head ?? await db.ClaimHeadAsync(Number, Actor.Member, cancel))!;
        if (Head is null)
        {
            return false;
        }

        Interests = await db.ClaimInterestsAsync(Head, Actor.Member, cancel);
        Gates = Reading is null ? null : GateChecklist.Of(await db.GatesAsync(Head, Reading.Wording, Reading.Evidence, F.LocalDay(Now), cancel), Head, Actor, T);
        SinceBefore = await SinceAsync(Reading?.Previous, cancel);
        SinceRead = IsPosted && Input.ReadHash != Reading?.ContentHash
            ? await SinceAsync(Reading?.Versions.FirstOrDefault(version => version.ContentHash == Input.ReadHash), cancel)
            : null;
        return true;
    }

    private async Task<Differences?> SinceAsync(VerdictLine? version, CancellationToken cancel)
    {
        if (Reading is null || version is null || await db.VerdictReadingAsync(Number, version.Number, Actor.Member, cancel) is not { } before)
        {
            return null;
        }

        var passages = new Passages(T, F);
        return Differences.Between(passages.Of(before), passages.Of(Reading));
    }

    private bool Endorsed(VerdictDecision decision) => decision.Decision == ReviewDecision.Endorsed && decision.Member == Actor.Member;
}
