using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One version of the rating scale with what hangs on it.</summary>
/// <param name="By">Who introduced it; null for the first.</param>
/// <param name="Standing">Standing verdicts by the key of their label.</param>
public sealed record ScaleVersion(int Version, DateTimeOffset? IntroducedAt, string? By, IReadOnlyList<Rating> Ratings, IReadOnlyDictionary<string, int> Standing);

/// <summary>Drafts on which work goes on that hold one label of one version.</summary>
public sealed record DraftedLabel(string Key, int ScaleVersion, int Count);

/// <summary>Reads the versions of the rating scale.</summary>
public static class ScaleListQuery
{
    /// <summary>All versions, the current one first. They are few: a house changes its scale once in years.</summary>
    public static Task<IReadOnlyList<ScaleVersion>> ScaleVersionsAsync(this ClaimsDb db, CancellationToken cancellationToken) => db.ReadAsync<IReadOnlyList<ScaleVersion>>(
        async token =>
        {
            var standing = (await db.Verdicts.AsNoTracking().Where(verdict => verdict.State == VerdictState.Approved)
                .GroupBy(verdict => new { verdict.ScaleVersion, verdict.RatingKey }).Select(group => new { group.Key.ScaleVersion, group.Key.RatingKey, Count = group.Count() })
                .ToListAsync(token)).ToLookup(row => row.ScaleVersion);
            var versions = await db.RatingScales.AsNoTracking().OrderByDescending(scale => scale.Version).Select(scale => new
            {
                scale.Version,
                scale.IntroducedAt,
                By = db.Members.Where(member => member.Id == scale.IntroducedBy).Select(member => member.Name).FirstOrDefault(),
            }).ToListAsync(token);
            var ratings = (await db.Set<Rating>().AsNoTracking().OrderBy(rating => rating.Position).ToListAsync(token)).ToLookup(rating => rating.ScaleVersion);
            return [.. versions.Select(scale => new ScaleVersion(
                scale.Version, scale.IntroducedAt, scale.By, [.. ratings[scale.Version]], standing[scale.Version].ToDictionary(row => row.RatingKey, row => row.Count)))];
        },
        cancellationToken);

    /// <summary>The numbers of all versions, the current one first.</summary>
    public static async Task<IReadOnlyList<int>> ScaleNumbersAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        await db.RatingScales.AsNoTracking().OrderByDescending(scale => scale.Version).Select(scale => scale.Version).ToListAsync(cancellationToken);

    /// <summary>The labels of all versions.</summary>
    public static async Task<IReadOnlyList<Rating>> AllLabelsAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        await db.Set<Rating>().AsNoTracking().ToListAsync(cancellationToken);

    /// <summary>Which labels the drafts of claims in work hold.</summary>
    public static async Task<IReadOnlyList<DraftedLabel>> DraftedLabelsAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        [.. (await (
            from draft in db.Set<VerdictDraft>().AsNoTracking()
            join claim in db.Claims on draft.ClaimId equals claim.Id
            where draft.RatingKey != null && claim.Stage != Stage.Approved && claim.Stage != Stage.Discarded
            group draft by new { draft.RatingKey, Version = draft.ScaleVersion ?? Rating.FirstVersion } into held
            select new { held.Key.RatingKey, held.Key.Version, Count = held.Count() }).ToListAsync(cancellationToken))
            .Select(held => new DraftedLabel(held.RatingKey!, held.Version, held.Count))];
}
