using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What a filter lets through, criterion by criterion; the search is not among them, because its order is its own.</summary>
public static class ClaimFilterQuery
{
    private static readonly Stage[] Ended = [Stage.Approved, Stage.Discarded];

    internal static IQueryable<Claim> Matching(this ClaimsDb db, ClaimFilter filter, ClaimScope scope) => db.Claims.AsNoTracking()
        .At(filter.Stages)
        .Rated(filter.Ratings)
        .About(filter.Topic)
        .By(db, filter.Claimant)
        .From(db, filter.Source)
        .AssignedTo(filter.Assignee, scope)
        .Wanted(filter.Due, scope)
        .Counted(filter.Quantity)
        .Proven(filter.Evidence)
        .Corrected(filter.UnderCorrection)
        .Diverged(db, filter.Diverging)
        .Expired(db, filter.Expired, scope)
        .Urgent(filter.Priorities)
        .Mine(filter.Mine, scope);

    private static IQueryable<Claim> At(this IQueryable<Claim> claims, IReadOnlyList<Stage> stages)
    {
        if (stages.Count == 1)
        {
            // One value keeps the index of stage and change.
            var stage = stages[0];
            return claims.Where(claim => claim.Stage == stage);
        }

        return stages.Count == 0 ? claims : claims.Where(claim => stages.Contains(claim.Stage));
    }

    // Every number is above 0: asking for it lets the database find the verdicts of a claim by claim and number. By their state alone it would read
    // through all that stand, for each claim anew.
    private static IQueryable<Claim> Rated(this IQueryable<Claim> claims, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
        {
            return claims;
        }

        var unrated = keys.Contains(ClaimFilter.None);
        return unrated
            ? claims.Where(claim => !claim.Verdicts.Any(verdict => verdict.Number > 0 && verdict.State == VerdictState.Approved)
                || claim.Verdicts.Any(verdict => verdict.Number > 0 && verdict.State == VerdictState.Approved && keys.Contains(verdict.RatingKey)))
            : claims.Where(claim => claim.Verdicts.Any(verdict => verdict.Number > 0 && verdict.State == VerdictState.Approved && keys.Contains(verdict.RatingKey)));
    }

    internal static IQueryable<Claim> About(this IQueryable<Claim> claims, string? topic) =>
        topic is null ? claims
        : topic == ClaimFilter.None ? claims.Where(claim => !claim.Topics.Any())
        : claims.Where(claim => claim.Topics.Any(filed => filed.TopicKey == topic));

    internal static IQueryable<Claim> By(this IQueryable<Claim> claims, ClaimsDb db, string? claimant) =>
        claimant is null ? claims
        : Guid.TryParse(claimant, out var id) ? claims.Where(claim => claim.ClaimantId == new ClaimantId(id))
        : claims.Where(claim => db.Claimants.Where(known => known.Name == claimant).Select(known => known.Id).Contains(claim.ClaimantId));

    // Those that have run out are few and found by an index of their own.
    private static IQueryable<Claim> Expired(this IQueryable<Claim> claims, ClaimsDb db, bool expired, ClaimScope scope)
    {
        var today = scope.Today;
        return expired
            ? claims.Where(claim => db.Verdicts.Where(verdict => verdict.State == VerdictState.Approved && verdict.ExpiresOn < today).Select(verdict => verdict.ClaimId).Contains(claim.Id))
            : claims;
    }

    // The few claims of a source are looked up once, where a look from each claim would walk through all of them.
    private static IQueryable<Claim> From(this IQueryable<Claim> claims, ClaimsDb db, string? source)
    {
        if (source is null)
        {
            return claims;
        }

        var quotes = Guid.TryParse(source, out var id)
            ? db.Set<Quote>().Where(quote => quote.SourceId == new SourceId(id))
            : db.Sources.Where(known => known.Title == source).SelectMany(known => db.Set<Quote>().Where(quote => quote.SourceId == known.Id));
        return claims.Where(claim => quotes.Select(quote => quote.ClaimId).Contains(claim.Id));
    }

    private static IQueryable<Claim> AssignedTo(this IQueryable<Claim> claims, string? assignee, ClaimScope scope)
    {
        var member = assignee == ClaimFilter.Me ? scope.Me : Guid.TryParse(assignee, out var id) ? new MemberId(id) : (MemberId?)null;
        return assignee is null ? claims
            : assignee == ClaimFilter.Nobody ? claims.Where(claim => claim.Assignee == null)
            : claims.Where(claim => claim.Assignee == member);
    }

    private static IQueryable<Claim> Wanted(this IQueryable<Claim> claims, DueFilter? due, ClaimScope scope)
    {
        var (today, monday, sunday) = (scope.Today, scope.Monday, scope.Sunday);
        return due switch
        {
            DueFilter.Overdue => claims.Where(claim => claim.Due < today && !Ended.Contains(claim.Stage)),
            DueFilter.Week => claims.Where(claim => claim.Due >= monday && claim.Due <= sunday && !Ended.Contains(claim.Stage)),
            DueFilter.None => claims.Where(claim => claim.Due == null),
            _ => claims,
        };
    }

    private static IQueryable<Claim> Counted(this IQueryable<Claim> claims, bool? quantity) => quantity switch
    {
        true => claims.Where(claim => claim.Quantity != null),
        false => claims.Where(claim => claim.Quantity == null),
        _ => claims,
    };

    private static IQueryable<Claim> Proven(this IQueryable<Claim> claims, bool? evidence) => evidence switch
    {
        true => claims.Where(claim => claim.Evidence.Any()),
        false => claims.Where(claim => !claim.Evidence.Any()),
        _ => claims,
    };

    private static IQueryable<Claim> Corrected(this IQueryable<Claim> claims, bool underCorrection) => underCorrection
        ? claims.Where(claim => claim.Stage != Stage.Approved && claim.Verdicts.Any(verdict => verdict.Number > 0 && verdict.State == VerdictState.Approved))
        : claims;

    // What changed since is rare: it is looked up once, and not from each claim.
    private static IQueryable<Claim> Diverged(this IQueryable<Claim> claims, ClaimsDb db, bool diverging)
    {
        var found = db.Diverging(db.Claims);
        return diverging ? claims.Where(claim => found.Contains(claim.Id)) : claims;
    }

    private static IQueryable<Claim> Urgent(this IQueryable<Claim> claims, IReadOnlyList<Priority> priorities) =>
        priorities.Count == 0 ? claims : claims.Where(claim => priorities.Contains(claim.Priority));

    private static IQueryable<Claim> Mine(this IQueryable<Claim> claims, bool mine, ClaimScope scope)
    {
        var me = scope.Me;
        return mine
            ? claims.Where(claim => claim.Stage != Stage.Approved && claim.Stage != Stage.Discarded
                && (claim.Assignee == me || claim.Parts.Any(part => part.Cycle == claim.Cycle && part.MemberId == me && part.Role == PartRole.Author)))
            : claims;
    }
}
