namespace Claims.Data;

/// <summary>A claim with the claimant that it may be sorted by.</summary>
internal sealed class ListedClaim
{
    public required Claim Claim { get; init; }

    public required Claimant Claimant { get; init; }
}

/// <summary>The orders of a list and the places in them. Each is total: the number decides between rows of one key.</summary>
internal static class ClaimOrder
{
    // What has no due day comes last, in the same order as what has one.
    private static readonly DateOnly Never = DateOnly.MaxValue;

    /// <summary>Where a row stands.</summary>
    public static ListPlace PlaceOf(ClaimRow row, ClaimSort sort) => new(
        sort switch
        {
            ClaimSort.Recorded => ListPlace.Of(row.RecordedAt),
            ClaimSort.Due => ListPlace.Of(row.Due ?? Never),
            ClaimSort.Claimant => row.Claimant,
            _ => ListPlace.Of(row.At),
        },
        row.Number);

    /// <summary>The place, or null where it is none of this order.</summary>
    public static ListPlace? Place(this ClaimSort sort, ListPlace? place) => sort switch
    {
        ClaimSort.Due => place?.Day is null ? null : place,
        ClaimSort.Claimant => place,
        _ => place?.Moment is null ? null : place,
    };

    /// <param name="back">The other way round, for reading back.</param>
    public static IQueryable<ListedClaim> Sorted(this IQueryable<ListedClaim> rows, ClaimSort sort, bool back) => (sort, back) switch
    {
        (ClaimSort.Recorded, false) => rows.OrderByDescending(row => row.Claim.RecordedAt).ThenByDescending(row => row.Claim.Number),
        (ClaimSort.Recorded, true) => rows.OrderBy(row => row.Claim.RecordedAt).ThenBy(row => row.Claim.Number),
        (ClaimSort.Due, false) => rows.OrderBy(row => row.Claim.Due ?? Never).ThenByDescending(row => row.Claim.Number),
        (ClaimSort.Due, true) => rows.OrderByDescending(row => row.Claim.Due ?? Never).ThenBy(row => row.Claim.Number),
        (ClaimSort.Claimant, false) => rows.OrderBy(row => row.Claimant.Name).ThenByDescending(row => row.Claim.Number),
        (ClaimSort.Claimant, true) => rows.OrderByDescending(row => row.Claimant.Name).ThenBy(row => row.Claim.Number),
        (_, false) => rows.OrderByDescending(row => row.Claim.ChangedAt).ThenByDescending(row => row.Claim.Number),
        (_, true) => rows.OrderBy(row => row.Claim.ChangedAt).ThenBy(row => row.Claim.Number),
    };

    /// <summary>The rows behind a place, or with <paramref name="back"/> those before it; all where the place is none of this order.</summary>
    public static IQueryable<ListedClaim> Behind(this IQueryable<ListedClaim> rows, ClaimSort sort, ListPlace? place, bool back)
    {
        if (place is null)
        {
            return rows;
        }

        var (number, name) = (place.Number, place.Key);
        switch (sort)
        {
            case ClaimSort.Recorded when place.Moment is { } at:
                return back
                    ? rows.Where(row => row.Claim.RecordedAt > at || (row.Claim.RecordedAt == at && row.Claim.Number.CompareTo(number) > 0))
                    : rows.Where(row => row.Claim.RecordedAt < at || (row.Claim.RecordedAt == at && row.Claim.Number.CompareTo(number) < 0));
            case ClaimSort.Due when place.Day is { } day:
                return back
                    ? rows.Where(row => (row.Claim.Due ?? Never) < day || ((row.Claim.Due ?? Never) == day && row.Claim.Number.CompareTo(number) > 0))
                    : rows.Where(row => (row.Claim.Due ?? Never) > day || ((row.Claim.Due ?? Never) == day && row.Claim.Number.CompareTo(number) < 0));
            case ClaimSort.Claimant:
                return back
                    ? rows.Where(row => row.Claimant.Name.CompareTo(name) < 0 || (row.Claimant.Name == name && row.Claim.Number.CompareTo(number) > 0))
                    : rows.Where(row => row.Claimant.Name.CompareTo(name) > 0 || (row.Claimant.Name == name && row.Claim.Number.CompareTo(number) < 0));
            case ClaimSort.Changed when place.Moment is { } at:
                return back
                    ? rows.Where(row => row.Claim.ChangedAt > at || (row.Claim.ChangedAt == at && row.Claim.Number.CompareTo(number) > 0))
                    : rows.Where(row => row.Claim.ChangedAt < at || (row.Claim.ChangedAt == at && row.Claim.Number.CompareTo(number) < 0));
            default:
                return rows;
        }
    }
}
