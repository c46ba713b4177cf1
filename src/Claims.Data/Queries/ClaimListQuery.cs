using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the list of claims as the desk sees it.</summary>
public static class ClaimListQuery
{
    /// <summary>One page of a list: of a sorted one from a place, of a search by its number.</summary>
    public static Task<ClaimList> ClaimListAsync(this ClaimsDb db, ListAddress address, ClaimScope scope, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var seq = await db.NewestEntryAsync(token);
            return await db.ListAsync(address, scope, seq, await db.ChoicesAsync(seq, token), token);
        },
        cancellationToken);

    internal static Task<ClaimList> ListAsync(this ClaimsDb db, ListAddress address, ClaimScope scope, long seq, ClaimListChoices choices, CancellationToken cancellationToken) =>
        SearchText.Of(address.Filter.Text) is { } text
            ? db.SearchedAsync(address.Filter, text, scope, address.Page, choices, cancellationToken)
            : db.SortedAsync(address, scope, seq, choices, cancellationToken);

    private static async Task<ClaimList> SortedAsync(this ClaimsDb db, ListAddress address, ClaimScope scope, long seq, ClaimListChoices choices, CancellationToken cancellationToken)
    {
        var (filter, sort) = (address.Filter, address.Filter.Sort);
        var (older, newer) = (sort.Place(address.Older), sort.Place(address.Newer));
        var ids = db.Listed(db.Matching(filter, scope)).Behind(sort, newer ?? older, newer is not null).Sorted(sort, newer is not null)
            .Take(ClaimList.PageSize + 1).Select(row => row.Claim.Id);
        // The page is cut before its rows are told: what a row says beside its claim is asked for rows that are shown only.
        var listed = from id in ids join row in db.Listed(db.Claims.AsNoTracking()) on id equals row.Claim.Id select row;
        var rows = await db.Told(listed.Sorted(sort, newer is not null)).ToListAsync(cancellationToken);
        var (page, before, after) = ClaimList.Cut([.. rows.Select(row => row.ToRow(choices))], row => ClaimOrder.PlaceOf(row, sort), older, newer);
        page = await db.MarkedAsync(page, cancellationToken);
        return new(page, await db.CountAsync(filter, scope, seq, cancellationToken)) { Newer = before, Older = after };
    }

    /// <summary>The rows, with a mark at those that rest on something which changed since.</summary>
    internal static async Task<IReadOnlyList<ClaimRow>> MarkedAsync(this ClaimsDb db, IReadOnlyList<ClaimRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var diverging = (await db.Diverging(db.Claims.Where(claim => ids.Contains(claim.Id))).ToListAsync(cancellationToken)).ToHashSet();
        return [.. rows.Select(row => diverging.Contains(row.Id) ? row with { Diverges = true } : row)];
    }

    /// <summary>How many claims a filter without a search lets through.</summary>
    internal static Task<int> CountAsync(this ClaimsDb db, ClaimFilter filter, ClaimScope scope, long seq, CancellationToken cancellationToken) =>
        db.Cache.GetAsync($"count {filter with { Sort = ClaimSort.Changed }} {scope}", seq, () => db.Matching(filter, scope).CountAsync(cancellationToken));

    internal static IQueryable<ListedClaim> Listed(this ClaimsDb db, IQueryable<Claim> claims) =>
        from claim in claims join claimant in db.Claimants on claim.ClaimantId equals claimant.Id select new ListedClaim { Claim = claim, Claimant = claimant };

    /// <summary>What a row says; order and bounds stay those of the query.</summary>
    internal static IQueryable<ToldClaim> Told(this ClaimsDb db, IQueryable<ListedClaim> rows) =>
        from row in rows
        from standing in row.Claim.Verdicts.Where(verdict => verdict.Number > 0 && verdict.State == VerdictState.Approved).DefaultIfEmpty()
        select new ToldClaim
        {
            Id = row.Claim.Id,
            Number = row.Claim.Number,
            Statement = row.Claim.Statement,
            Language = row.Claim.Language,
            Claimant = row.Claimant.Name,
            ClaimantKind = row.Claimant.Kind,
            Source = db.Sources.Where(source => source.Id == row.Claim.Quotes.OrderBy(quote => quote.Id).Select(quote => quote.SourceId).FirstOrDefault())
                .Select(source => source.Title).FirstOrDefault(),
            Sources = row.Claim.Quotes.Select(quote => quote.SourceId).Distinct().Count(),
            Evidence = row.Claim.Evidence.Count,
            Quantity = row.Claim.Quantity,
            Stage = row.Claim.Stage,
            Scale = standing == null ? null : standing.ScaleVersion,
            Rating = standing == null ? null : standing.RatingKey,
            Expires = standing == null ? null : standing.ExpiresOn,
            Assignee = row.Claim.Assignee,
            Due = row.Claim.Due,
            Priority = row.Claim.Priority,
            RecordedAt = row.Claim.RecordedAt,
            ChangedAt = row.Claim.ChangedAt,
        };
}

/// <summary>The columns of a row; what is the same in many rows is told by its key alone.</summary>
internal sealed class ToldClaim
{
    public required ClaimId Id { get; init; }

    public required string Number { get; init; }

    public required string Statement { get; init; }

    public required string Language { get; init; }

    public required string Claimant { get; init; }

    public required ClaimantKind ClaimantKind { get; init; }

    public required string? Source { get; init; }

    public required int Sources { get; init; }

    public required int Evidence { get; init; }

    public required Quantity? Quantity { get; init; }

    public required Stage Stage { get; init; }

    public required int? Scale { get; init; }

    public required string? Rating { get; init; }

    public required DateOnly? Expires { get; init; }

    public required MemberId? Assignee { get; init; }

    public required DateOnly? Due { get; init; }

    public required Priority Priority { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public ClaimRow ToRow(ClaimListChoices choices) => new(
        Number,
        Statement,
        Language,
        Claimant,
        ClaimantKind,
        Source,
        Math.Max(0, Sources - 1),
        Evidence,
        Quantity,
        Stage,
        Rating is not null && Stage != Stage.Approved,
        choices.RatingOf(Scale, Rating),
        ChangedAt)
    {
        Id = Id,
        Assignee = choices.NameOf(Assignee),
        Due = Due,
        Priority = Priority,
        ExpiresOn = Expires,
        RecordedAt = RecordedAt,
    };
}
