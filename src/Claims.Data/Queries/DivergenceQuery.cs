using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>
/// Reads where live rows no longer give the approved snapshot of a standing verdict. What was there when the version was frozen was seen by its authors, and what an editor confirmed since counts no more:
/// so each kind is asked by its time alone.
/// </summary>
public static class DivergenceQuery
{
    /// <summary>What diverges of these claims, newest first: three queries, however many they are.</summary>
    public static Task<IReadOnlyList<Divergence>> DivergencesAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken) => db.ReadAsync<IReadOnlyList<Divergence>>(
        async token =>
        {
            var claims = db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id));
            var revised = await db.Revised(claims).ToListAsync(token);
            var drifted = await db.Drifted(claims).ToListAsync(token);
            var replaced = await db.Replaced(claims).ToListAsync(token);
            IEnumerable<Divergence> all =
            [
                .. revised.Select(row => new RevisedEvidence(row.Claim, row.Since, row.Note, row.Evidence, row.Title, row.From, row.To)),
                .. drifted.Select(row => new DriftedWords(row.Claim, row.Since, row.Quote, row.Exact, row.Source, row.Title, row.Language, row.State, row.From, row.To)),
                .. replaced.Select(row => new ReplacedLabel(row.Claim, row.Since, row.Rating, row.To)),
            ];
            return [.. all.OrderByDescending(row => row.Since)];
        },
        cancellationToken);

    /// <summary>Those among some claims of which something diverges; to filter, to count and to mark.</summary>
    internal static IQueryable<ClaimId> Diverging(this ClaimsDb db, IQueryable<Claim> claims) =>
        db.Revised(claims).Select(row => row.Claim).Union(db.Drifted(claims).Select(row => row.Claim)).Union(db.Replaced(claims).Select(row => row.Claim));

    private static IQueryable<RevisedRow> Revised(this ClaimsDb db, IQueryable<Claim> claims) =>
        from newer in db.EvidenceRevisions.AsNoTracking()
        where newer.Number > 1 && !db.EvidenceRevisions.Any(later => later.EvidenceId == newer.EvidenceId && later.Number > newer.Number)
        join citation in db.Set<Citation>() on newer.EvidenceId equals citation.EvidenceId
        join cited in db.EvidenceRevisions on citation.RevisionId equals cited.Id
        where cited.Number < newer.Number
        join verdict in db.Verdicts on citation.VerdictId equals verdict.Id
        where verdict.State == VerdictState.Approved && verdict.SubmittedAt < newer.RecordedAt
            && !db.VerdictConfirmations.Any(confirmed => confirmed.VerdictId == verdict.Id && confirmed.At >= newer.RecordedAt)
        join claim in claims on verdict.ClaimId equals claim.Id
        where claim.Stage == Stage.Approved
        select new RevisedRow { Claim = claim.Id, Since = newer.RecordedAt, Note = citation.Number, Evidence = newer.EvidenceId, Title = newer.Title, From = cited.Number, To = newer.Number };

    // A drift began with the first of the captures that say the same in a row: a later capture in which the words are missing as before is nothing new.
    private static IQueryable<DriftedRow> Drifted(this ClaimsDb db, IQueryable<Claim> claims) =>
        from sighting in db.DriftedQuotes()
        join quote in db.Set<Quote>() on sighting.QuoteId equals quote.Id
        join claim in claims on quote.ClaimId equals claim.Id
        where claim.Stage == Stage.Approved
        join verdict in db.Verdicts on new { ClaimId = claim.Id, State = VerdictState.Approved } equals new { verdict.ClaimId, verdict.State }
        where !db.QuoteSightings.Any(seen => seen.QuoteId == quote.Id && seen.State == sighting.State
            && db.SourceTexts.Any(text => text.Id == seen.TextId
                && (text.CapturedAt <= verdict.SubmittedAt || db.VerdictConfirmations.Any(confirmed => confirmed.VerdictId == verdict.Id && confirmed.At >= text.CapturedAt))
                && !db.QuoteSightings.Any(between => between.QuoteId == quote.Id && between.State != sighting.State
                    && db.SourceTexts.Any(other => other.Id == between.TextId && other.Number > text.Number))))
        join newest in db.SourceTexts on sighting.TextId equals newest.Id
        join quoted in db.SourceTexts on quote.TextId equals quoted.Id
        join source in db.Sources on quote.SourceId equals source.Id
        select new DriftedRow
        {
            Claim = claim.Id,
            Since = newest.CapturedAt,
            Quote = quote.Id,
            Exact = quote.Exact.Substring(0, DriftedWords.Excerpt + 1),
            Source = source.Id,
            Title = source.Title,
            Language = source.Language,
            State = sighting.State,
            From = quoted.Number,
            To = newest.Number,
        };

    private static IQueryable<ReplacedRow> Replaced(this ClaimsDb db, IQueryable<Claim> claims) =>
        from scale in db.RatingScales.AsNoTracking()
        where scale.IntroducedAt != null && !db.RatingScales.Any(later => later.Version > scale.Version)
        from rating in db.Set<Rating>()
        where rating.ScaleVersion < scale.Version && !db.Set<Rating>().Any(now => now.ScaleVersion == scale.Version
            && now.Key == rating.Key && now.Number == rating.Number && now.DefinitionDe == rating.DefinitionDe && now.DefinitionEn == rating.DefinitionEn)
        join verdict in db.Verdicts on new { rating.ScaleVersion, rating.Key, State = VerdictState.Approved } equals new { verdict.ScaleVersion, Key = verdict.RatingKey, verdict.State }
        where verdict.SubmittedAt < scale.IntroducedAt && !db.VerdictConfirmations.Any(confirmed => confirmed.VerdictId == verdict.Id && confirmed.At >= scale.IntroducedAt)
        join claim in claims on verdict.ClaimId equals claim.Id
        where claim.Stage == Stage.Approved
        select new ReplacedRow { Claim = claim.Id, Since = scale.IntroducedAt!.Value, Rating = rating, To = scale.Version };

    private class Row
    {
        public required ClaimId Claim { get; init; }

        public required DateTimeOffset Since { get; init; }

        public required int To { get; init; }
    }

    private sealed class RevisedRow : Row
    {
        public required int Note { get; init; }

        public required EvidenceId Evidence { get; init; }

        public required string Title { get; init; }

        public required int From { get; init; }
    }

    private sealed class DriftedRow : Row
    {
        public required QuoteId Quote { get; init; }

        public required string Exact { get; init; }

        public required SourceId Source { get; init; }

        public required string Title { get; init; }

        public required string Language { get; init; }

        public required SightingState State { get; init; }

        public required int From { get; init; }
    }

    private sealed class ReplacedRow : Row
    {
        public required Rating Rating { get; init; }
    }
}
