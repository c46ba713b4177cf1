using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One claim among those that a claimant made, that an outlet printed, or that are filed under a topic. To readers it is told from the snapshot of the standing verdict.</summary>
/// <param name="Source">Title of the source of its first quote; null when it has none.</param>
/// <param name="Rating">Of the standing verdict.</param>
/// <param name="At">When it last changed; for readers when its verdict was approved.</param>
public sealed record FiledClaim(
    string Number, string Statement, string Language, string Claimant, string? Source, PartialDate? Said, Stage Stage, bool UnderCorrection, Rating? Rating, DateTimeOffset At)
{
    /// <inheritdoc cref="ClaimRow.IsAltered"/>
    public bool IsAltered { get; init; }
}

/// <summary>One page of such claims, newest change first.</summary>
/// <param name="Newer">From where to read the page before, null on the first.</param>
/// <param name="Older">From where to read the page after, null on the last.</param>
public sealed record FiledClaims(IReadOnlyList<FiledClaim> Rows, ListPlace? Newer, ListPlace? Older)
{
    public const int PageSize = 50;
}

/// <summary>Which page of a list is read: on from one place towards the older rows, or back from another towards the newer.</summary>
public sealed record FiledPlace(ListPlace? Older, ListPlace? Newer);

/// <summary>Reads the claims that have something in common.</summary>
internal static class FiledClaimsQuery
{
    /// <summary>As the desk sees them.</summary>
    public static async Task<FiledClaims> FiledAsync(this ClaimsDb db, IQueryable<Claim> claims, FiledPlace place, CancellationToken cancellationToken)
    {
        if (place.Newer is { Moment: { } since, Number: var last })
        {
            claims = claims.Where(claim => claim.ChangedAt > since || (claim.ChangedAt == since && claim.Number.CompareTo(last) > 0)).OrderBy(claim => claim.ChangedAt).ThenBy(claim => claim.Number);
        }
        else
        {
            if (place.Older is { Moment: { } until, Number: var first })
            {
                claims = claims.Where(claim => claim.ChangedAt < until || (claim.ChangedAt == until && claim.Number.CompareTo(first) < 0));
            }

            claims = claims.OrderByDescending(claim => claim.ChangedAt).ThenByDescending(claim => claim.Number);
        }

        // The page is cut before its rows are told: what a row says beside its claim is asked for rows that are shown only.
        var ids = claims.Take(FiledClaims.PageSize + 1).Select(claim => claim.Id);
        var rows = await (
            from claim in db.Claims.AsNoTracking()
            where ids.Contains(claim.Id)
            join claimant in db.Claimants on claim.ClaimantId equals claimant.Id
            from standing in claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
            from rating in db.Set<Rating>().Where(rating => rating.ScaleVersion == standing!.ScaleVersion && rating.Key == standing.RatingKey).DefaultIfEmpty()
            select new FiledClaim(
                claim.Number,
                claim.Statement,
                claim.Language,
                claimant.Name,
                db.Sources.Where(source => source.Id == claim.Quotes.OrderBy(quote => quote.Id).Select(quote => quote.SourceId).FirstOrDefault()).Select(source => source.Title).FirstOrDefault(),
                claim.Said,
                claim.Stage,
                claim.Stage != Stage.Approved && standing != null,
                rating,
                claim.ChangedAt)).ToListAsync(cancellationToken);
        var newest = rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Number, StringComparer.Ordinal);
        return Cut([.. place.Newer is null ? newest : newest.Reverse()], place);
    }

    /// <summary>As readers see them: in the words that their standing verdicts were given on.</summary>
    /// <param name="standing">Claims that each have a standing verdict.</param>
    public static async Task<FiledClaims> FiledStandingAsync(this ClaimsDb db, IQueryable<Claim> standing, FiledPlace place, CancellationToken cancellationToken)
    {
        var rows =
            from claim in standing
            from verdict in claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
            select new { claim.Number, At = verdict!.DecidedAt!.Value, verdict.Id };
        if (place.Newer is { Moment: { } since, Number: var last })
        {
            rows = rows.Where(row => row.At > since || (row.At == since && row.Number.CompareTo(last) > 0)).OrderBy(row => row.At).ThenBy(row => row.Number);
        }
        else
        {
            if (place.Older is { Moment: { } until, Number: var first })
            {
                rows = rows.Where(row => row.At < until || (row.At == until && row.Number.CompareTo(first) < 0));
            }

            rows = rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Number);
        }

        var ids = await rows.Take(FiledClaims.PageSize + 1).Select(row => row.Id).ToListAsync(cancellationToken);
        var told = await (
            from verdict in db.Verdicts.AsNoTracking()
            where ids.Contains(verdict.Id)
            join claim in db.Claims on verdict.ClaimId equals claim.Id
            join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
            select new { verdict.Id, claim.Number, claim.Stage, At = verdict.DecidedAt!.Value, Rating = rating, verdict.Snapshot, verdict.ContentHash }).ToDictionaryAsync(row => row.Id, cancellationToken);
        return Cut([.. ids.Select(id => told[id]).Select(row => Told(row.Number, row.Stage, row.Rating, row.At, Snapshot.Parse(row.Snapshot)) with { IsAltered = Hashes.Sha256Hex(row.Snapshot) != row.ContentHash })], place);
    }

    private static FiledClaim Told(string number, Stage stage, Rating rating, DateTimeOffset at, Snapshot shown) => new(
        number,
        shown.Statement,
        shown.Language,
        shown.Claimant.Name,
        shown.Quotes.Select(quote => quote.Source.Title).FirstOrDefault(),
        shown.Said is { } said ? PartialDate.Parse(said) : null,
        Stage.Approved,
        stage != Stage.Approved,
        rating,
        at);

    private static FiledClaims Cut(List<FiledClaim> rows, FiledPlace place)
    {
        var (page, newer, older) = ClaimList.Cut(rows, row => new(row.At, row.Number), place.Older, place.Newer);
        return new(page, newer, older);
    }
}
