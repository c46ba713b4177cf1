using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One line of the list of outlets.</summary>
/// <param name="Sources">How many sources are recorded of it; 0 for readers.</param>
/// <param name="Claims">How many claims are quoted from it; to readers how many of these have a standing verdict.</param>
public sealed record OutletRow(string Name, int Sources, int Claims);

/// <summary>One outlet, and the claims that are quoted from what it published.</summary>
/// <param name="Sources">How many sources are recorded of it; 0 for readers.</param>
/// <param name="Newest">Those of its sources that were recorded last; none for readers.</param>
/// <param name="Claims">How many claims are quoted from it; to readers how many of these have a standing verdict.</param>
public sealed record OutletPage(string Name, int Sources, IReadOnlyList<SourceRow> Newest, int Claims, IReadOnlyList<RatingCount> Ratings, FiledClaims List);

/// <summary>
/// Reads outlets: for those who work at the desk as they are recorded, for readers as standing verdicts quote them. What an outlet printed hangs on what is known of its sources today; that
/// a claim is quoted from a source, readers are told by its snapshot.
/// </summary>
public static class OutletPagesQuery
{
    public static Task<NameList<OutletRow>> OutletListAsync(this ClaimsDb db, NamePlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var names = await NameListQuery.NamesAsync(db.Sources.Where(source => source.Outlet != null).Select(source => source.Outlet!).Distinct(), place, token);
            var sources = await db.Sources.Where(source => names.Rows.Contains(source.Outlet!)).GroupBy(source => source.Outlet!)
                .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, token);
            var claims = await db.ClaimsAsync(names.Rows, db.Set<Quote>(), token);
            return new NameList<OutletRow>([.. names.Rows.Select(name => new OutletRow(name, sources[name], claims.GetValueOrDefault(name)))], names.Before, names.After);
        },
        cancellationToken);

    /// <summary>Those that a standing verdict quotes.</summary>
    public static Task<NameList<OutletRow>> StandingOutletListAsync(this ClaimsDb db, NamePlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var told = (await db.CorrectedAsync(token)).Select(verdict => SourcesOf(verdict).ToList()).ToList();
            var quoted = told.SelectMany(sources => sources).Distinct().ToList();
            var approved = db.Set<Quote>().Where(quote => db.Claims.Any(claim => claim.Id == quote.ClaimId && claim.Stage == Stage.Approved));
            var names = await NameListQuery.NamesAsync(
                db.Sources.Where(source => source.Outlet != null && (quoted.Contains(source.Id) || approved.Any(quote => quote.SourceId == source.Id))).Select(source => source.Outlet!).Distinct(),
                place,
                token);
            var outlets = await db.Sources.Where(source => quoted.Contains(source.Id) && names.Rows.Contains(source.Outlet!)).Select(source => new { source.Id, source.Outlet })
                .ToDictionaryAsync(source => source.Id, source => source.Outlet!, token);
            var corrected = told.SelectMany(sources => sources.Where(outlets.ContainsKey).Select(source => outlets[source]).Distinct()).CountBy(name => name).ToDictionary();
            var claims = await db.ClaimsAsync(names.Rows, approved, token);
            return new NameList<OutletRow>([.. names.Rows.Select(name => new OutletRow(name, 0, claims.GetValueOrDefault(name) + corrected.GetValueOrDefault(name)))], names.Before, names.After);
        },
        cancellationToken);

    /// <param name="newest">How many of its newest sources are shown.</param>
    public static Task<OutletPage?> OutletPageAsync(this ClaimsDb db, string name, int newest, FiledPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var count = await db.Sources.CountAsync(source => source.Outlet == name, token);
            if (count == 0)
            {
                return null;
            }

            var ids = db.QuotedFrom(name);
            var claims = db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id));
            return new OutletPage(
                name,
                count,
                await db.Sources.AsNoTracking().Where(source => source.Outlet == name).OrderByDescending(source => source.RecordedAt).ThenByDescending(source => source.Id)
                    .Take(newest).Select(SourceListQuery.Row(db)).ToListAsync(token),
                await claims.CountAsync(token),
                await db.RatingsOfAsync(claims, token),
                await db.FiledAsync(claims, place, token));
        },
        cancellationToken);

    /// <summary>What readers see of it; null where no standing verdict quotes it.</summary>
    public static Task<OutletPage?> StandingOutletPageAsync(this ClaimsDb db, string name, FiledPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var corrected = await db.CorrectedAsync(token);
            var quoted = corrected.SelectMany(SourcesOf).Distinct().ToList();
            var printed = (await db.Sources.Where(source => source.Outlet == name && quoted.Contains(source.Id)).Select(source => source.Id).ToListAsync(token)).ToHashSet();
            var quotedNow = db.QuotedFrom(name);
            var standing = db.StandingOf(
                claim => quotedNow.Contains(claim.Id), corrected.Where(verdict => SourcesOf(verdict).Any(printed.Contains)));
            var ratings = await db.RatingsOfAsync(standing, token);
            var count = ratings.Sum(rating => rating.Count);
            return count == 0 ? null : new OutletPage(name, 0, [], count, ratings, await db.FiledStandingAsync(standing, place, token));
        },
        cancellationToken);

    /// <summary>The claims that are quoted from what an outlet published.</summary>
    private static IQueryable<ClaimId> QuotedFrom(this ClaimsDb db, string outlet) =>
        from source in db.Sources where source.Outlet == outlet join quote in db.Set<Quote>() on source.Id equals quote.SourceId select quote.ClaimId;

    private static IEnumerable<SourceId> SourcesOf(CorrectedVerdict verdict) => verdict.Told.Quotes.Select(quote => new SourceId(Guid.Parse(quote.Source.Id))).Distinct();

    private static Task<Dictionary<string, int>> ClaimsAsync(this ClaimsDb db, IReadOnlyList<string> outlets, IQueryable<Quote> quotes, CancellationToken cancellationToken) => (
        from source in db.Sources
        where outlets.Contains(source.Outlet!)
        join quote in quotes on source.Id equals quote.SourceId
        select new { Outlet = source.Outlet!, quote.ClaimId }).Distinct().GroupBy(row => row.Outlet)
        .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
}
