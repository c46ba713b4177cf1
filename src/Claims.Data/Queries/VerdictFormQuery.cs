using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the form of a verdict.</summary>
public static class VerdictFormQuery
{
    /// <param name="number">Of the claim.</param>
    /// <param name="me">Whose part in the current cycle is told.</param>
    public static Task<VerdictForm?> VerdictFormAsync(this ClaimsDb db, string number, MemberId? me, CancellationToken cancellationToken) =>
        db.ReadAsync(async token => await db.ClaimHeadAsync(number, me, token) is { } head ? await db.FormAsync(head, token) : null, cancellationToken);

    /// <summary>The labels of the newest scale, in their order.</summary>
    public static Task<IReadOnlyList<Rating>> ScaleAsync(this ClaimsDb db, CancellationToken cancellationToken) => db.ScaleAsync(null, cancellationToken);

    /// <summary>The labels of a version of the scale, in their order; of the newest without one.</summary>
    public static async Task<IReadOnlyList<Rating>> ScaleAsync(this ClaimsDb db, int? version, CancellationToken cancellationToken) =>
        await db.Set<Rating>().AsNoTracking()
            .Where(rating => rating.ScaleVersion == (version ?? db.RatingScales.Max(scale => scale.Version)))
            .OrderBy(rating => rating.Position).ToListAsync(cancellationToken);

    // A scale has a dozen labels, and a house changes it once in years.
    private static async Task<(IReadOnlyList<Rating> Scale, IReadOnlyList<Rating> Older)> AllRatingsAsync(this ClaimsDb db, CancellationToken cancellationToken)
    {
        var all = (await db.Set<Rating>().AsNoTracking().OrderBy(rating => rating.Position).ToListAsync(cancellationToken)).ToLookup(rating => rating.ScaleVersion);
        var newest = all.Max(version => version.Key);
        return ([.. all[newest]], [.. all.Where(version => version.Key != newest).SelectMany(version => version)]);
    }

    private static async Task<VerdictForm> FormAsync(this ClaimsDb db, ClaimHead head, CancellationToken cancellationToken)
    {
        var wording = await db.WordingAsync(head, cancellationToken);
        var (scale, older) = await db.AllRatingsAsync(cancellationToken);
        return new(
            head,
            wording,
            await db.QuotesAsync(head.Id, cancellationToken),
            await db.DraftAsync(head.Id, cancellationToken),
            scale,
            older,
            await db.LinkedEvidenceAsync(head.Id, wording.Quantity?.Period, cancellationToken),
            await db.VersionLinesAsync(head.Id, cancellationToken),
            await db.NewestReturnAsync(head.Id, cancellationToken),
            await db.RelatedAsync(head.Id, cancellationToken),
            [.. (await db.SuggestedAsync(head.Id, cancellationToken)).Where(found => found.DismissedAt is null)]);
    }

    internal static async Task<IReadOnlyList<VerdictLine>> VersionLinesAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => await (
        from verdict in db.Verdicts.AsNoTracking()
        where verdict.ClaimId == claim
        join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
        orderby verdict.Number descending
        select new VerdictLine(verdict.Number, verdict.Cycle, verdict.State, rating, verdict.Summary, verdict.ContentHash, verdict.SubmittedAt, verdict.DecidedAt))
        .ToListAsync(cancellationToken);

    internal static async Task<ClaimWording> WordingAsync(this ClaimsDb db, ClaimHead head, CancellationToken cancellationToken)
    {
        var row = await (
            from claim in db.Claims.AsNoTracking()
            where claim.Id == head.Id
            join claimant in db.Claimants on claim.ClaimantId equals claimant.Id
            select new { claimant.Name, claimant.Kind, claim.ClaimantRole, claim.Said, claim.Quantity }).SingleAsync(cancellationToken);
        return new(head.Statement, head.Language, row.Name, row.Kind, row.ClaimantRole, row.Said, row.Quantity);
    }

    private static Task<VerdictDraftState?> DraftAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) =>
        db.Set<VerdictDraft>().AsNoTracking().Where(draft => draft.ClaimId == claim).Select(draft => new VerdictDraftState(
            draft.Version,
            draft.RatingKey,
            draft.ScaleVersion ?? Rating.FirstVersion,
            draft.Summary,
            draft.Reasoning,
            draft.Cited,
            db.Members.Where(member => member.Id == draft.EditedBy).Select(member => member.Name).FirstOrDefault(),
            draft.EditedAt,
            draft.ExpiresOn,
            draft.EditedBy)).SingleOrDefaultAsync(cancellationToken);

    private static Task<VerdictReturn?> NewestReturnAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) => (
        from verdict in db.Verdicts.AsNoTracking()
        where verdict.ClaimId == claim && verdict.State == VerdictState.Returned
            && !db.Verdicts.Any(later => later.ClaimId == claim && later.Number > verdict.Number)
        from review in verdict.Reviews
        where review.Decision == ReviewDecision.Returned
        join member in db.Members on review.MemberId equals member.Id
        select new VerdictReturn(verdict.Number, member.Name, review.At, review.Note)).FirstOrDefaultAsync(cancellationToken);
}
