using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the list of claims as the desk sees it.</summary>
public static class ClaimListQuery
{
    /// <param name="me">Whose claims <see cref="ClaimTab.Mine"/> holds.</param>
    /// <param name="older">Read on from here towards the older ones.</param>
    /// <param name="newer">Read back from here towards the newer ones.</param>
    public static Task<ClaimList> ClaimListAsync(
        this ClaimsDb db, ClaimTab tab, MemberId? me, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var rows = await Paged(db.In(tab, me), older, newer).Select(Row(db)).Take(ClaimList.PageSize + 1).ToListAsync(token);
            var (page, before, after) = Cut(rows, row => new(row.At, row.Number), older, newer);
            return new ClaimList(page, await db.CountsAsync(me, token), before, after);
        }, cancellationToken);

    /// <summary>The claims of one view.</summary>
    internal static IQueryable<Claim> In(this ClaimsDb db, ClaimTab tab, MemberId? me)
    {
        var claims = db.Claims.AsNoTracking();
        return tab switch
        {
            ClaimTab.Mine => claims.Where(claim => claim.Stage != Stage.Approved && claim.Stage != Stage.Discarded
                && claim.Parts.Any(part => part.Cycle == claim.Cycle && part.MemberId == me && part.Role == PartRole.Author)),
            ClaimTab.UnderCorrection => claims.Where(claim => claim.Stage != Stage.Approved
                && claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved)),
            _ when StageOf(tab) is { } stage => claims.Where(claim => claim.Stage == stage),
            _ => claims,
        };
    }

    /// <summary>The rows of a page, and from where the pages around it are read; one row more than a page was asked for.</summary>
    internal static (IReadOnlyList<T> Page, ListPlace? Newer, ListPlace? Older) Cut<T>(List<T> rows, Func<T, ListPlace> place, ListPlace? older, ListPlace? newer)
    {
        var more = rows.Count > ClaimList.PageSize;
        var page = rows.Take(ClaimList.PageSize).ToList();
        if (page.Count == 0)
        {
            return (page, null, null);
        }

        if (newer is not null)
        {
            page.Reverse();
            return (page, more ? place(page[0]) : null, place(page[^1]));
        }

        return (page, older is null ? null : place(page[0]), more ? place(page[^1]) : null);
    }

    internal static System.Linq.Expressions.Expression<Func<Claim, ClaimRow>> Row(ClaimsDb db) => claim => new ClaimRow(
        claim.Number,
        claim.Statement,
        claim.Language,
        db.Claimants.Where(claimant => claimant.Id == claim.ClaimantId).Select(claimant => claimant.Name).First(),
        db.Claimants.Where(claimant => claimant.Id == claim.ClaimantId).Select(claimant => claimant.Kind).First(),
        db.Sources.Where(source => source.Id == claim.Quotes.OrderBy(quote => quote.Id).Select(quote => quote.SourceId).FirstOrDefault())
            .Select(source => source.Title).FirstOrDefault(),
        claim.Quotes.Select(quote => quote.SourceId).Distinct().Count() - 1,
        claim.Evidence.Count,
        claim.Quantity,
        claim.Stage,
        claim.Stage != Stage.Approved && claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved),
        claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved)
            .SelectMany(verdict => db.Set<Rating>().Where(rating => rating.ScaleVersion == verdict.ScaleVersion && rating.Key == verdict.RatingKey))
            .FirstOrDefault(),
        claim.ChangedAt);

    internal static async Task<IReadOnlyDictionary<ClaimTab, int>> CountsAsync(this ClaimsDb db, MemberId? me, CancellationToken cancellationToken)
    {
        var stages = await db.Claims.GroupBy(claim => claim.Stage).Select(group => new { Stage = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Stage, group => group.Count, cancellationToken);
        return Enum.GetValues<ClaimTab>().Where(tab => StageOf(tab) is not null).ToDictionary(tab => tab, tab => stages.GetValueOrDefault(StageOf(tab)!.Value))
            .Append(new(ClaimTab.All, stages.Values.Sum()))
            .Append(new(ClaimTab.Mine, await db.In(ClaimTab.Mine, me).CountAsync(cancellationToken)))
            .Append(new(ClaimTab.UnderCorrection, await db.In(ClaimTab.UnderCorrection, me).CountAsync(cancellationToken)))
            .ToDictionary();
    }

    private static IQueryable<Claim> Paged(IQueryable<Claim> claims, ListPlace? older, ListPlace? newer)
    {
        if (newer is { At: var since, Number: var last })
        {
            return claims.Where(claim => claim.ChangedAt > since || (claim.ChangedAt == since && claim.Number.CompareTo(last) > 0))
                .OrderBy(claim => claim.ChangedAt).ThenBy(claim => claim.Number);
        }

        if (older is { At: var until, Number: var first })
        {
            claims = claims.Where(claim => claim.ChangedAt < until || (claim.ChangedAt == until && claim.Number.CompareTo(first) < 0));
        }

        return claims.OrderByDescending(claim => claim.ChangedAt).ThenByDescending(claim => claim.Number);
    }

    private static Stage? StageOf(ClaimTab tab) => Enum.TryParse<Stage>(tab.ToString(), out var stage) ? stage : null;
}
