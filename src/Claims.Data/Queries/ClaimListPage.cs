using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>All that the page of claims shows to the desk.</summary>
/// <param name="Views">Saved filters, one's own first.</param>
public sealed record ClaimListPage(ClaimList List, ClaimListChoices Choices, ClaimCounts Counts, IReadOnlyList<SavedViewRow> Views, FilterNames Names);

/// <summary>What readers are shown in its place.</summary>
public sealed record StandingListPage(ClaimList List, ClaimListChoices Choices, FilterNames Names);

/// <summary>Names for what a filter holds as an id, and for a name that nobody has those that are like it.</summary>
public sealed record FilterNames(string? Claimant, string? Source, IReadOnlyList<string> ClaimantsLike, IReadOnlyList<string> SourcesLike);

/// <summary>Reads the page of claims in one state of the database.</summary>
public static class ClaimListPageQuery
{
    private const int MostLike = 8;

    public static Task<ClaimListPage> ClaimListPageAsync(this ClaimsDb db, ListAddress address, ClaimScope scope, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var seq = await db.NewestEntryAsync(token);
            var choices = await db.ChoicesAsync(seq, token);
            var list = await db.ListAsync(address, scope, seq, choices, token);
            var names = await db.NamesAsync(address.Filter, list.Total == 0, token);
            return new ClaimListPage(list, choices, await db.CountsAsync(scope, seq, token), await db.SavedViewsAsync(scope.Me, token), names);
        },
        cancellationToken);

    public static Task<StandingListPage> StandingListPageAsync(this ClaimsDb db, ListAddress address, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var list = await db.StandingListAsync(address, token);
            // Whoever is not named in a standing verdict is not named to readers.
            var claimant = !Guid.TryParse(address.Filter.Claimant, out _) ? address.Filter.Claimant : list.Rows is [var first, ..] ? first.Claimant : null;
            return new StandingListPage(list, await db.ChoicesAsync(await db.NewestEntryAsync(token), token), new(claimant, null, [], []));
        },
        cancellationToken);

    /// <summary>The names that a filter holds as ids.</summary>
    public static Task<FilterNames> FilterNamesAsync(this ClaimsDb db, ClaimFilter filter, CancellationToken cancellationToken) => db.NamesAsync(filter, empty: false, cancellationToken);

    private static async Task<FilterNames> NamesAsync(this ClaimsDb db, ClaimFilter filter, bool empty, CancellationToken cancellationToken)
    {
        var (claimant, source) = (filter.Claimant, filter.Source);
        if (Guid.TryParse(claimant, out var person))
        {
            claimant = await db.Claimants.Where(known => known.Id == new ClaimantId(person)).Select(known => known.Name).FirstOrDefaultAsync(cancellationToken);
        }

        if (Guid.TryParse(source, out var publication))
        {
            source = await db.Sources.Where(known => known.Id == new SourceId(publication)).Select(known => known.Title).FirstOrDefaultAsync(cancellationToken);
        }

        return new(
            claimant,
            source,
            empty && claimant is not null && !await db.Claimants.AnyAsync(known => known.Name == claimant, cancellationToken)
                ? await Like(db.Claimants.Select(known => known.Name), claimant).ToListAsync(cancellationToken) : [],
            empty && source is not null && !await db.Sources.AnyAsync(known => known.Title == source, cancellationToken)
                ? await Like(db.Sources.Select(known => known.Title), source).Distinct().ToListAsync(cancellationToken) : []);
    }

    // The engine knows no upper case of umlauts; a name that is typed in lower case is found by it all the same where it has none.
    private static IQueryable<string> Like(IQueryable<string> names, string typed)
    {
        var words = $"%{typed.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return names.Where(name => EF.Functions.Like(name, words, "\\")).OrderBy(name => name).Take(MostLike);
    }
}
