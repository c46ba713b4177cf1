using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the list of claims as readers see it: those with a standing verdict, told from its snapshot.</summary>
public static class ClaimStandingListQuery
{
    /// <summary>One page, the newest approval first; where the filter searches, the best first.</summary>
    /// <param name="address">With a filter as <see cref="ClaimFilter.ForReaders"/> leaves it.</param>
    public static Task<ClaimList> StandingListAsync(this ClaimsDb db, ListAddress address, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var standing = await db.StandingAsync(address.Filter, token);
            if (SearchText.Of(address.Filter.Text) is { } text)
            {
                var found = await db.FoundStandingAsync(standing, text, token);
                var (shown, number) = ClaimSearch.Page(found, address.Page);
                return new ClaimList([.. (await db.StandingRowsAsync(shown, token)).Select(row => row.ToFound(text))], Math.Min(found.Count, ClaimSearch.Best))
                {
                    Page = number,
                    More = found.Count > ClaimSearch.Best,
                };
            }

            var (older, newer) = (ClaimSort.Changed.Place(address.Older), ClaimSort.Changed.Place(address.Newer));
            var rows = await standing.Behind(newer ?? older, newer is not null).Take(ClaimList.PageSize + 1).ToListAsync(token);
            var (cut, before, after) = ClaimList.Cut([.. rows.Select(row => row.ToRow())], row => new ListPlace(ListPlace.Of(row.At), row.Number), older, newer);
            return new ClaimList(cut, await db.StandingCountAsync(address.Filter, standing, token)) { Newer = before, Older = after };
        },
        cancellationToken);

    /// <summary>The verdicts that were approved last.</summary>
    internal static async Task<List<ClaimRow>> LatelyStandingAsync(this ClaimsDb db, int take, CancellationToken cancellationToken)
    {
        var standing = await db.StandingAsync(ClaimFilter.All, cancellationToken);
        return [.. (await standing.Behind(null, back: false).Take(take).ToListAsync(cancellationToken)).Select(row => row.ToRow())];
    }

    /// <summary>All standing verdicts that a filter lets through, in no order.</summary>
    internal static async Task<IQueryable<StandingClaim>> StandingAsync(this ClaimsDb db, ClaimFilter filter, CancellationToken cancellationToken)
    {
        var claims = await db.ClaimedByAsync(filter.Claimant, cancellationToken);
        var ratings = filter.Ratings;
        return
            from verdict in db.Verdicts.AsNoTracking()
            where verdict.State == VerdictState.Approved && verdict.DecidedAt != null && (ratings.Count == 0 || ratings.Contains(verdict.RatingKey))
            join claim in claims.About(filter.Topic) on verdict.ClaimId equals claim.Id
            join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
            select new StandingClaim { Id = claim.Id, Number = claim.Number, At = verdict.DecidedAt!.Value, Stage = claim.Stage, Rating = rating, Snapshot = verdict.Snapshot, ContentHash = verdict.ContentHash };
    }

    internal static Task<int> StandingCountAsync(this ClaimsDb db, ClaimFilter filter, IQueryable<StandingClaim> standing, CancellationToken cancellationToken) => db.ReadAsync(
        async token => await db.Cache.GetAsync($"standing {filter}", await db.NewestEntryAsync(token), () => standing.CountAsync(token)), cancellationToken);

    /// <summary>The ids of the best, best first; one more than is shown where there are more.</summary>
    internal static Task<List<ClaimId>> FoundStandingAsync(this ClaimsDb db, IQueryable<StandingClaim> standing, SearchText text, CancellationToken cancellationToken) => (
        from hit in db.Hits(text, SearchAudience.Readers)
        join row in standing on hit.ClaimId equals row.Id
        orderby hit.Rank, row.Number descending
        select row.Id).Take(ClaimSearch.Best + 1).ToListAsync(cancellationToken);

    /// <summary>The rows of these claims, in their order.</summary>
    internal static async Task<IReadOnlyList<StandingClaim>> StandingRowsAsync(this ClaimsDb db, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken)
    {
        var rows = await (await db.StandingAsync(ClaimFilter.All, cancellationToken)).Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>In the order of their approval, the newest first, from a place on; or from it back, the other way round.</summary>
    internal static IQueryable<StandingClaim> Behind(this IQueryable<StandingClaim> rows, ListPlace? place, bool back)
    {
        if (place is { Moment: { } at, Number: var number })
        {
            rows = back
                ? rows.Where(row => row.At > at || (row.At == at && row.Number.CompareTo(number) > 0))
                : rows.Where(row => row.At < at || (row.At == at && row.Number.CompareTo(number) < 0));
        }

        return back ? rows.OrderBy(row => row.At).ThenBy(row => row.Number) : rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Number);
    }

    // Nothing approved can be edited, so the claimant of an approved claim is the one in its snapshot. Only while a correction is open may the
    // two differ, and then what readers are told is the snapshot's.
    private static async Task<IQueryable<Claim>> ClaimedByAsync(this ClaimsDb db, string? claimant, CancellationToken cancellationToken)
    {
        if (claimant is null)
        {
            return db.Claims.AsNoTracking();
        }

        var name = Guid.TryParse(claimant, out var id)
            ? await db.Claimants.Where(known => known.Id == new ClaimantId(id)).Select(known => known.Name).FirstOrDefaultAsync(cancellationToken) ?? claimant
            : claimant;
        var corrected = await db.Verdicts.AsNoTracking()
            .Where(verdict => verdict.State == VerdictState.Approved && db.Claims.Any(claim => claim.Id == verdict.ClaimId && claim.Stage != Stage.Approved))
            .Select(verdict => new { verdict.ClaimId, verdict.Snapshot }).ToListAsync(cancellationToken);
        var theirs = corrected.Where(verdict => Snapshot.Parse(verdict.Snapshot).Claimant.Name == name).Select(verdict => verdict.ClaimId).ToList();
        var approved = db.Claims.Where(claim => claim.Stage == Stage.Approved).By(db, claimant).Select(claim => claim.Id);
        return db.Claims.AsNoTracking().Where(claim => approved.Contains(claim.Id) || theirs.Contains(claim.Id));
    }
}

/// <summary>A standing verdict as readers are shown it.</summary>
internal sealed class StandingClaim
{
    public required ClaimId Id { get; init; }

    public required string Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Stage Stage { get; init; }

    public required Rating Rating { get; init; }

    public required byte[] Snapshot { get; init; }

    public required string ContentHash { get; init; }

    public ClaimRow ToRow() => ToRow(Domain.Snapshot.Parse(Snapshot));

    /// <summary>With what was searched for marked in it.</summary>
    public ClaimRow ToFound(SearchText text)
    {
        var shown = Domain.Snapshot.Parse(Snapshot);
        return Snippets.Find(Snippets.Mark(ToRow(shown), text), text, Elsewhere(shown));
    }

    private static IEnumerable<(SnippetKind Kind, string Text)> Elsewhere(Snapshot shown) =>
    [
        .. shown.Quotes.Select(quote => (SnippetKind.Quote, Snippets.Head(quote.Exact))),
        .. shown.Quotes.Select(quote => (SnippetKind.Source, quote.Source.Title)),
        .. shown.Evidence.Select(piece => (SnippetKind.Evidence, $"{piece.Publisher}: {piece.Title}")),
        .. shown.Evidence.Where(piece => piece.Excerpt is not null).Select(piece => (SnippetKind.Evidence, Snippets.Head(piece.Excerpt!))),
    ];

    private ClaimRow ToRow(Snapshot shown)
    {
        var sources = shown.Quotes.Select(quote => quote.Source.Title).Distinct().ToList();
        return new(
            Number,
            shown.Statement,
            shown.Language,
            shown.Claimant.Name,
            Enum.Parse<ClaimantKind>(shown.Claimant.Kind),
            sources.FirstOrDefault(),
            Math.Max(0, sources.Count - 1),
            shown.Evidence.Count,
            shown.Quantity?.ToQuantity(),
            Stage.Approved,
            Stage != Stage.Approved,
            Rating,
            At)
        {
            Id = Id,
            RecordedAt = At,
            ExpiresOn = shown.ExpiresOn,
            IsAltered = Hashes.Sha256Hex(Snapshot) != ContentHash,
        };
    }
}
