using Claims.Data;
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

    public ClaimHead Head { get; private set; } = null!;

    /// <summary>Null when nothing is in review, or not any more.</summary>
    public VerdictReading? Reading { get; private set; }

    /// <summary>What changed since the version before; null for the first.</summary>
    public Differences? SinceBefore { get; private set; }

    /// <summary>What differs from the version that was read when the decision was made; null when it is the same, or unknown.</summary>
    public Differences? SinceRead { get; private set; }

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    public ReviewRights Rights => ReviewRights.Of(Actor, Head.MyPart, Reading?.Decisions.Any(Endorsed) == true, Head.IsBarred);

    /// <summary>Takes a decision; one that was posted twice stands once.</summary>
    protected async Task<IActionResult> DecideAsync(ReviewDecision decision, Action<Claim> verb, Func<int, IActionResult> done, CancellationToken cancel) =>
        Fits(new ReviewInput.Validator(), Input)
            ? await StepAsync(async () => done(await db.WriteAsync(async token =>
            {
                var claim = await db.LoadClaimAsync(Number, token) ?? throw new DomainException("claim.unknown");
                var decided = claim.Verdicts.FirstOrDefault(verdict => verdict.Reviews.Any(review =>
                    review.Decision == decision && review.MemberId == Actor.Member && review.ContentHash == Input.ReadHash));
                if (decided is not null)
                {
                    return decided.Number;
                }

                var number = claim.InReview?.Number ?? 0;
                verb(claim);
                return number;
            }, cancel)), cancel)
            : await ShowAsync(cancel);

    protected override string? FieldOf(string code) => code.StartsWith("text.", StringComparison.Ordinal) ? "Input.Note" : null;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Reading = await db.InReviewAsync(Number, Actor.Member, cancel);
        Head = (Reading?.Head ?? await db.ClaimHeadAsync(Number, Actor.Member, cancel))!;
        SinceBefore = await SinceAsync(Reading?.Previous, cancel);
        SinceRead = IsPosted && Input.ReadHash != Reading?.ContentHash
            ? await SinceAsync(Reading?.Versions.FirstOrDefault(version => version.ContentHash == Input.ReadHash), cancel)
            : null;
        return Head is not null;
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
