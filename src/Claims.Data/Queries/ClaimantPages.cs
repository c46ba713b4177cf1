using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One line of the list of claimants.</summary>
/// <param name="Claims">How many claims are recorded of them; to readers how many have a standing verdict.</param>
/// <param name="Ratings">What their standing verdicts say, those that none says left out.</param>
public sealed record ClaimantRow(ClaimantId Id, string Name, ClaimantKind Kind, int Claims, IReadOnlyList<RatingCount> Ratings);

/// <summary>One claimant and what they said.</summary>
/// <param name="Claims">How many claims are recorded of them; to readers how many have a standing verdict.</param>
/// <param name="Months">Their standing verdicts by when they were approved.</param>
public sealed record ClaimantPage(ClaimantId Id, string Name, ClaimantKind Kind, int Claims, IReadOnlyList<MonthCount> Months, FiledClaims List);

/// <summary>Reads claimants: for those who work at the desk as they are recorded, for readers as standing verdicts name them.</summary>
public static class ClaimantPagesQuery
{
    public static Task<NameList<ClaimantRow>> ClaimantListAsync(this ClaimsDb db, NamePlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var names = await NameListQuery.NamesAsync(db.Claimants.Select(claimant => claimant.Name), place, token);
            return await db.RowsAsync(names, db.Claims, [], token);
        },
        cancellationToken);

    /// <summary>Those whom a standing verdict names.</summary>
    public static Task<NameList<ClaimantRow>> StandingClaimantListAsync(this ClaimsDb db, NamePlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var corrected = await db.CorrectedAsync(token);
            var named = corrected.Select(verdict => verdict.Told.Claimant.Name).Distinct().ToList();
            var names = await NameListQuery.NamesAsync(
                db.Claimants.Where(claimant => named.Contains(claimant.Name) || db.Claims.Any(claim => claim.ClaimantId == claimant.Id && claim.Stage == Stage.Approved))
                    .Select(claimant => claimant.Name),
                place,
                token);
            return await db.RowsAsync(names, db.Claims.Where(claim => claim.Stage == Stage.Approved), corrected, token);
        },
        cancellationToken);

    /// <param name="months">When each month of the chart begins, oldest first, and when the last one ends.</param>
    public static Task<ClaimantPage?> ClaimantPageAsync(
        this ClaimsDb db, ClaimantId id, IReadOnlyList<DateTimeOffset> months, FiledPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            if (await db.Claimants.AsNoTracking().SingleOrDefaultAsync(claimant => claimant.Id == id, token) is not { } claimant)
            {
                return null;
            }

            var claims = db.Claims.AsNoTracking().Where(claim => claim.ClaimantId == id);
            return new ClaimantPage(
                id, claimant.Name, claimant.Kind, await claims.CountAsync(token), await db.MonthCountsAsync(claims, months, token), await db.FiledAsync(claims, place, token));
        },
        cancellationToken);

    /// <summary>What readers see of them; null where no standing verdict names them.</summary>
    /// <inheritdoc cref="ClaimantPageAsync"/>
    public static Task<ClaimantPage?> StandingClaimantPageAsync(
        this ClaimsDb db, ClaimantId id, IReadOnlyList<DateTimeOffset> months, FiledPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            if (await db.Claimants.AsNoTracking().SingleOrDefaultAsync(claimant => claimant.Id == id, token) is not { } claimant)
            {
                return null;
            }

            var corrected = await db.CorrectedAsync(token);
            var standing = db.StandingOf(claim => claim.ClaimantId == id, corrected.Where(verdict => verdict.Told.Claimant.Name == claimant.Name));
            var counts = await db.MonthCountsAsync(standing, months, token);
            return counts.Count == 0 ? null : new ClaimantPage(
                id, claimant.Name, claimant.Kind, counts.Sum(count => count.Count), counts, await db.FiledStandingAsync(standing, place, token));
        },
        cancellationToken);

    /// <summary>The claimant whom a snapshot names.</summary>
    internal static async Task<ClaimantId?> ClaimantNamedAsync(this ClaimsDb db, string name, CancellationToken cancellationToken) =>
        await db.Claimants.Where(claimant => claimant.Name == name).Select(claimant => (ClaimantId?)claimant.Id).SingleOrDefaultAsync(cancellationToken);

    private static async Task<NameList<ClaimantRow>> RowsAsync(
        this ClaimsDb db, NameList<string> names, IQueryable<Claim> claims, IReadOnlyList<CorrectedVerdict> corrected, CancellationToken cancellationToken)
    {
        var shown = names.Rows;
        var claimants = await db.Claimants.AsNoTracking().Where(claimant => shown.Contains(claimant.Name)).ToDictionaryAsync(claimant => claimant.Name, cancellationToken);
        var ids = claimants.Values.Select(claimant => claimant.Id).ToList();
        var counted = await claims.Where(claim => ids.Contains(claim.ClaimantId)).FoundOn()
            .GroupBy(found => new { found.ClaimantId, found.ScaleVersion, found.RatingKey }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var ratings = await db.Set<Rating>().AsNoTracking().OrderByDescending(rating => rating.ScaleVersion).ThenBy(rating => rating.Position).ToListAsync(cancellationToken);
        var by = counted.Select(row => new Counted(row.Key.ClaimantId, row.Key.ScaleVersion, row.Key.RatingKey, row.Count))
            .Concat(corrected.Where(verdict => claimants.ContainsKey(verdict.Told.Claimant.Name))
                .Select(verdict => new Counted(claimants[verdict.Told.Claimant.Name].Id, verdict.ScaleVersion, verdict.RatingKey, 1)))
            .ToLookup(row => row.Claimant);
        return new(
            [.. shown.Select(name => claimants[name]).Select(claimant => new ClaimantRow(
                claimant.Id, claimant.Name, claimant.Kind, by[claimant.Id].Sum(row => row.Count), [.. Ratings(ratings, by[claimant.Id]).Where(rated => rated.Count > 0)]))],
            names.Before,
            names.After);
    }

    private static IEnumerable<RatingCount> Ratings(IEnumerable<Rating> ratings, IEnumerable<Counted> rows) =>
        ratings.Select(rating => new RatingCount(rating, rows.Where(row => row.Scale == rating.ScaleVersion && row.Rating == rating.Key).Sum(row => row.Count)));

    /// <summary>How many claims of one claimant were rated so; null where nothing stands.</summary>
    private sealed record Counted(ClaimantId Claimant, int? Scale, string? Rating, int Count);
}
