using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Finds claims that say what a statement says, whatever words and language they say it in.</summary>
public static class Resembling
{
    /// <summary>What is less alike than this is another claim.</summary>
    public const double Threshold = 0.5;

    // So many claims are compared word by word, so many words look for them, and so many claims at most have one of these.
    private const int Compared = 80, MostTokens = 12, MostRows = 30_000;

    /// <summary>The claims that resemble a statement, the most alike first, none below <see cref="Threshold"/>.</summary>
    /// <param name="except">The claim that is being edited.</param>
    public static async Task<IReadOnlyList<ResemblingClaim>> ResemblingAsync(
        this ClaimsDb db, string statement, ClaimId? except, SearchAudience audience, int take, CancellationToken cancellationToken)
    {
        var text = statement.Length > Limits.Statement ? statement[..Limits.Statement] : statement;
        StatementSense[] senses = [StatementSense.Of(text, Language.De), StatementSense.Of(text, Language.En)];
        return await db.ReadAsync(async token =>
        {
            var candidates = await db.CandidatesAsync(senses.SelectMany(sense => sense.Tokens).ToHashSet(), audience, token);
            candidates.RemoveAll(candidate => candidate == except);
            var said = audience == SearchAudience.Desk ? await db.SaidAtDeskAsync(candidates, token) : await db.SaidToReadersAsync(candidates, token);
            var best = said.Select(claim => (claim.Id, claim.Statement, claim.Language, Score: senses.Max(sense => sense.Likeness(claim.Sense, claim.Quotes))))
                .Where(claim => claim.Score >= Threshold).OrderByDescending(claim => claim.Score).Take(take).ToList();
            return await db.TellAsync(best, token);
        }, cancellationToken);
    }

    // The rarest words look for candidates: a word that every third claim has finds nothing and costs most.
    private static async Task<List<ClaimId>> CandidatesAsync(this ClaimsDb db, IReadOnlyCollection<string> tokens, SearchAudience audience, CancellationToken cancellationToken)
    {
        var table = audience == SearchAudience.Desk ? "SearchDesk" : "SearchReaders";
        var counted = $"SELECT w.\"term\" AS \"Token\", w.\"doc\" AS \"Rows\" FROM json_each({{0}}) AS j JOIN \"{table}Words\" AS w ON w.\"term\" = j.value";
        var counts = await db.Database.SqlQueryRaw<TokenCount>(counted, JsonSerializer.Serialize(tokens)).ToListAsync(cancellationToken);
        var chosen = new List<string>();
        var rows = 0L;
        foreach (var count in counts.OrderBy(count => count.Rows).Take(MostTokens))
        {
            rows += count.Rows;
            if (rows > MostRows && chosen.Count > 2)
            {
                break;
            }

            chosen.Add(count.Token);
        }

        if (chosen.Count == 0)
        {
            return [];
        }

        var match = $"{{\"Statement\" \"Quotes\" \"Figures\"}} : ({SearchMatch.Any(chosen)})";
        var best = $"SELECT rowid AS \"Key\" FROM \"{table}\" WHERE \"{table}\" MATCH {{0}} ORDER BY bm25(\"{table}\") LIMIT {Compared}";
        var found = $"SELECT k.\"ClaimId\" AS \"Value\" FROM ({best}) AS h JOIN \"SearchClaims\" AS k ON k.\"Key\" = h.\"Key\"";
        var ids = await db.Database.SqlQueryRaw<string>(found, match).ToListAsync(cancellationToken);
        return ids.ConvertAll(id => new ClaimId(Guid.Parse(id)));
    }

    private static async Task<IReadOnlyList<Said>> SaidAtDeskAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken)
    {
        var claims = await db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id)).Select(claim => new { claim.Id, claim.Statement, claim.Language, claim.Quantity }).ToListAsync(cancellationToken);
        var quotes = await db.Set<Quote>().AsNoTracking().Where(quote => ids.Contains(quote.ClaimId)).Select(quote => new { quote.ClaimId, quote.Exact }).ToListAsync(cancellationToken);
        var exact = quotes.ToLookup(quote => quote.ClaimId, quote => quote.Exact);
        return claims.ConvertAll(claim => Said.Of(claim.Id, claim.Statement, claim.Language, claim.Quantity, exact[claim.Id]));
    }

    private static async Task<IReadOnlyList<Said>> SaidToReadersAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken)
    {
        var verdicts = await db.StandingVerdicts().Where(verdict => ids.Contains(verdict.ClaimId))
            .Select(verdict => new { verdict.ClaimId, verdict.Snapshot }).ToListAsync(cancellationToken);
        return verdicts.ConvertAll(verdict => Said.Of(verdict.ClaimId, Snapshot.Parse(verdict.Snapshot)));
    }

    private static async Task<IReadOnlyList<ResemblingClaim>> TellAsync(
        this ClaimsDb db, IReadOnlyList<(ClaimId Id, string Statement, string Language, double Score)> best, CancellationToken cancellationToken)
    {
        var ids = best.Select(claim => claim.Id).ToList();
        var heads = await db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id)).Select(claim => new { claim.Id, claim.Number, claim.Stage, claim.RecordedAt })
            .ToDictionaryAsync(claim => claim.Id, cancellationToken);
        var standing = await (
            from verdict in db.StandingVerdicts()
            join rating in db.Set<Rating>() on new { Version = verdict.ScaleVersion, Key = verdict.RatingKey } equals new { Version = rating.ScaleVersion, rating.Key }
            where ids.Contains(verdict.ClaimId)
            select new { verdict.ClaimId, verdict.DecidedAt, Rating = rating }).ToDictionaryAsync(verdict => verdict.ClaimId, cancellationToken);
        return [.. best.Select(claim => (Said: claim, Head: heads[claim.Id], Verdict: standing.GetValueOrDefault(claim.Id))).Select(claim => new ResemblingClaim(
            claim.Head.Id, claim.Head.Number, claim.Said.Statement, claim.Said.Language, claim.Head.Stage, claim.Verdict?.Rating, claim.Verdict?.DecidedAt ?? claim.Head.RecordedAt, claim.Said.Score))];
    }

    private sealed record TokenCount(string Token, long Rows);

    private sealed record Said(ClaimId Id, string Statement, string Language, StatementSense Sense, StatementSense Quotes)
    {
        public static Said Of(ClaimId id, Snapshot snapshot) =>
            Of(id, snapshot.Statement, snapshot.Language, snapshot.Quantity?.ToQuantity(), snapshot.Quotes.Select(quote => quote.Exact));

        public static Said Of(ClaimId id, string statement, string written, Quantity? quantity, IEnumerable<string> quotes)
        {
            var language = SearchDocument.Languages(written);
            return new(id, statement, written, StatementSense.Of(statement, language, quantity), StatementSense.Of(string.Join(" … ", quotes), language));
        }
    }
}
