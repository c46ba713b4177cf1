using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Which pages of what hangs on evidence are read, each from 1.</summary>
public sealed record EvidenceUsesPlace(int Verdicts = 1, int Work = 1, int Dependents = 1);

/// <summary>Reads what hangs on one piece of evidence.</summary>
public static class EvidenceUsesQuery
{
    public static Task<EvidenceUses> EvidenceUsesAsync(this ClaimsDb db, EvidenceId id, EvidenceUsesPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token => new EvidenceUses(
            await db.VerdictsAsync(id, place.Verdicts, token), await db.WorkAsync(id, place.Work, token), await db.DependentsAsync(id, place.Dependents, readers: false, token)),
        cancellationToken);

    /// <summary>What readers see: standing verdicts, in the words that they were given on.</summary>
    public static Task<EvidenceUses> StandingEvidenceUsesAsync(this ClaimsDb db, EvidenceId id, EvidenceUsesPlace place, CancellationToken cancellationToken) => db.ReadAsync(
        async token => new EvidenceUses(await db.VerdictsAsync(id, place.Verdicts, token), new([], 1, 0), await db.DependentsAsync(id, place.Dependents, readers: true, token)),
        cancellationToken);

    /// <summary>The claims that link it or cite it in any version.</summary>
    internal static IQueryable<ClaimId> UsersOf(this ClaimsDb db, EvidenceId id) =>
        db.Set<EvidenceLink>().Where(link => link.EvidenceId == id).Select(link => link.ClaimId).Union(
            from citation in db.Set<Citation>()
            where citation.EvidenceId == id
            join verdict in db.Verdicts on citation.VerdictId equals verdict.Id
            select verdict.ClaimId);

    /// <summary>The claims whose standing verdict cites it.</summary>
    private static IQueryable<ClaimId> StandingOn(this ClaimsDb db, EvidenceId id) =>
        from citation in db.Set<Citation>()
        where citation.EvidenceId == id
        join verdict in db.Verdicts on citation.VerdictId equals verdict.Id
        where verdict.State == VerdictState.Approved
        select verdict.ClaimId;

    private static async Task<UsesPage<EvidenceUse>> VerdictsAsync(this ClaimsDb db, EvidenceId id, int page, CancellationToken cancellationToken)
    {
        var cited =
            from citation in db.Set<Citation>().AsNoTracking()
            where citation.EvidenceId == id
            join verdict in db.Verdicts on citation.VerdictId equals verdict.Id
            where verdict.State == VerdictState.Approved
            join claim in db.Claims on verdict.ClaimId equals claim.Id
            join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
            select new { claim.Number, claim.Stage, Note = citation.Number, Version = verdict.Number, verdict.Snapshot, Rating = rating };
        var (number, total) = await PlaceAsync(cited, page, cancellationToken);
        var rows = await cited.OrderByDescending(row => row.Number).Skip((number - 1) * UsesPage<EvidenceUse>.Size).Take(UsesPage<EvidenceUse>.Size).ToListAsync(cancellationToken);
        return new([.. rows.Select(row =>
        {
            var shown = Snapshot.Parse(row.Snapshot);
            var piece = shown.Evidence.Single(evidence => evidence.Number == row.Note.ToString(CultureInfo.InvariantCulture));
            return new EvidenceUse(
                row.Number, shown.Statement, shown.Language, Stage.Approved, row.Stage != Stage.Approved,
                int.Parse(piece.Revision, CultureInfo.InvariantCulture), Enum.Parse<Stance>(piece.Stance), Enum.Parse<CalculationRole>(piece.Role), row.Version, row.Rating);
        })], number, total);
    }

    private static async Task<UsesPage<EvidenceUse>> WorkAsync(this ClaimsDb db, EvidenceId id, int page, CancellationToken cancellationToken)
    {
        var (users, standing) = (db.UsersOf(id), db.StandingOn(id));
        var links = db.Set<EvidenceLink>().Where(link => link.EvidenceId == id);
        // An approved claim that cites it stands above; one under correction stands there and here, as long as it still links it.
        var claims = db.Claims.AsNoTracking().Where(claim => users.Contains(claim.Id)
            && (!standing.Contains(claim.Id) || (claim.Stage != Stage.Approved && links.Any(link => link.ClaimId == claim.Id))));
        var (number, total) = await PlaceAsync(claims, page, cancellationToken);
        var rows = await (
            from claim in claims.OrderByDescending(claim => claim.Number).Skip((number - 1) * UsesPage<EvidenceUse>.Size).Take(UsesPage<EvidenceUse>.Size)
            join link in links on claim.Id equals link.ClaimId into linked
            from link in linked.DefaultIfEmpty()
            orderby claim.Number descending
            select new
            {
                claim.Id,
                claim.Number,
                claim.Statement,
                claim.Language,
                claim.Stage,
                UnderCorrection = claim.Stage != Stage.Approved && claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved),
                Stance = (Stance?)link.Stance,
                Role = (CalculationRole?)link.Role,
                Revision = db.EvidenceRevisions.Where(revision => revision.Id == link.RevisionId).Select(revision => (int?)revision.Number).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.Id);
        var cited = (await (
            from citation in db.Set<Citation>()
            where citation.EvidenceId == id
            join verdict in db.Verdicts on citation.VerdictId equals verdict.Id
            where ids.Contains(verdict.ClaimId)
            join revision in db.EvidenceRevisions on citation.RevisionId equals revision.Id
            select new { verdict.ClaimId, verdict.Number, Revision = revision.Number }).ToListAsync(cancellationToken))
            .GroupBy(row => row.ClaimId).ToDictionary(versions => versions.Key, versions => versions.MaxBy(version => version.Number)!);
        return new([.. rows.Select(row => (Row: row, Cited: cited.GetValueOrDefault(row.Id))).Select(pair => new EvidenceUse(
            pair.Row.Number, pair.Row.Statement, pair.Row.Language, pair.Row.Stage, pair.Row.UnderCorrection,
            pair.Row.Revision ?? pair.Cited!.Revision, pair.Row.Stance, pair.Row.Role, pair.Cited?.Number, null))], number, total);
    }

    private static async Task<UsesPage<EvidenceDependent>> DependentsAsync(this ClaimsDb db, EvidenceId id, int page, bool readers, CancellationToken cancellationToken)
    {
        var standing = db.StandingOn(id);
        var dependents =
            from relation in db.Set<ClaimRelation>().AsNoTracking()
            where relation.Kind == RelationKind.DependsOn && standing.Contains(relation.OtherId)
            join claim in db.Claims on relation.ClaimId equals claim.Id
            join other in db.Claims on relation.OtherId equals other.Id
            join verdict in db.Verdicts.Where(verdict => verdict.State == VerdictState.Approved) on claim.Id equals verdict.ClaimId into found
            from verdict in found.DefaultIfEmpty()
            join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key } into rated
            from rating in rated.DefaultIfEmpty()
            where !readers || rating != null
            select new { claim.Number, claim.Statement, claim.Language, claim.Stage, On = other.Number, Snapshot = readers ? verdict.Snapshot : null, Rating = rating };
        var (number, total) = await PlaceAsync(dependents, page, cancellationToken);
        var rows = await dependents.OrderByDescending(row => row.Number).ThenBy(row => row.On).Skip((number - 1) * UsesPage<EvidenceUse>.Size).Take(UsesPage<EvidenceUse>.Size).ToListAsync(cancellationToken);
        return new([.. rows.Select(row =>
        {
            var shown = row.Snapshot is null ? null : Snapshot.Parse(row.Snapshot);
            return new EvidenceDependent(row.Number, shown?.Statement ?? row.Statement, shown?.Language ?? row.Language, shown is null ? row.Stage : Stage.Approved, row.Rating, row.On);
        })], number, total);
    }

    /// <summary>The page nearest to the one that was asked for, and how many rows there are.</summary>
    private static async Task<(int Page, int Total)> PlaceAsync<T>(IQueryable<T> rows, int page, CancellationToken cancellationToken)
    {
        var shown = new UsesPage<T>([], 1, await rows.CountAsync(cancellationToken));
        return (Math.Clamp(page, 1, shown.Pages), shown.Total);
    }
}
