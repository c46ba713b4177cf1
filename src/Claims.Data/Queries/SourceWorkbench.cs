using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A source with one of its texts and all claims that are quoted from it.</summary>
/// <param name="Captures">All texts of the source.</param>
/// <param name="Shown">The one that is shown; null where there is none yet.</param>
/// <param name="Body">Its words.</param>
public sealed record SourceWorkbench(
    SourceHead Source, IReadOnlyList<SourceCapture> Captures, SourceCapture? Shown, string Body, IReadOnlyList<WorkbenchClaim> Claims)
{
    /// <summary>Why the text that is shown does not match its hash; null when it does.</summary>
    public StoredFault? Fault { get; init; }

    /// <summary>Claims with a quote whose words are not those at its place in the text that is shown.</summary>
    public IReadOnlyList<WorkbenchClaim> Misquoting => [.. Claims.Where(claim => claim.Quotes.Any(IsMisquote))];

    // A quote that was found again, reading the same, stands there in other letters.
    private bool IsMisquote(WorkbenchQuote quote) => quote.TextId == Shown?.Id && quote.Sighted is null && !QuoteWords.StandAt(Body, quote.Segments, quote.Exact);
}

/// <summary>A claim as its card shows it.</summary>
/// <param name="Evidence">How many pieces of evidence are linked.</param>
/// <param name="Standing">Rating of the standing verdict.</param>
/// <param name="Proposed">Rating of the version in review.</param>
public sealed record WorkbenchClaim(
    ClaimId Id,
    string Number,
    string Statement,
    string Language,
    Stage Stage,
    string Claimant,
    Quantity? Quantity,
    int Evidence,
    string? DiscardReason,
    Rating? Standing,
    Rating? Proposed,
    IReadOnlyList<WorkbenchQuote> Quotes)
{
    /// <summary>The standing verdicts on the claims that it repeats.</summary>
    public IReadOnlyList<RepeatedVerdict> Repeated { get; init; } = [];
}

/// <summary>A quote of a claim from this source; its text is null while it waits for one.</summary>
/// <param name="Start">First UTF-16 code unit in its text; or, where it was looked for in a later one that is shown, the place at which it reads the same there.</param>
/// <param name="Parts">The places of several segments there, as <see cref="TextRanges"/> writes them; null for one.</param>
/// <param name="Sighted">What became of it in the text that is shown; null when it is anchored there, or not looked for.</param>
public sealed record WorkbenchQuote(QuoteId Id, string Exact, SourceTextId? TextId, int? Start, int? End, string? Parts, SightingState? Sighted = null)
{
    /// <summary>Where it stands, in the order of the text; none while it waits.</summary>
    public IReadOnlyList<TextRange> Segments => Quote.SegmentsOf(Parts, Start, End);
}

/// <summary>Reads the workbench.</summary>
public static class SourceWorkbenchQuery
{
    /// <param name="number">Which capture; the newest when null.</param>
    /// <returns>Null when there is no such source, or no such capture of it.</returns>
    public static Task<SourceWorkbench?> SourceWorkbenchAsync(this ClaimsDb db, SourceId id, int? number, CancellationToken cancellationToken) =>
        db.ReadAsync(async token =>
        {
            var source = await db.SourceHeadAsync(id, token);
            var captures = await db.SourceCapturesAsync(id, token);
            var shown = captures.LastOrDefault(capture => number is null || capture.Number == number);
            if (source is null || (number is not null && shown is null))
            {
                return null;
            }

            var body = shown is null ? null : await db.SourceBodyAsync(shown.Id, token);
            var listed = await ClaimsOf(db, id).ToListAsync(token);
            var repeated = await db.RepeatedAsync([.. listed.Select(claim => claim.Id)], token);
            var claims = listed.ConvertAll(claim => claim with { Repeated = [.. repeated[claim.Id]] });
            return new SourceWorkbench(source, captures, shown, body ?? "", shown is null ? claims : await db.SightedAsync(claims, shown.Id, body ?? "", token))
            {
                Fault = shown is null ? null : await db.FaultAsync(StoredFaults.Texts, StoredHash.Of(shown.Id, shown.Sha256, body!), token),
            };
        }, cancellationToken);

    // Words that still stand in a later text, or read the same there, are shown at their place in it; what changed or is gone only says so.
    private static async Task<IReadOnlyList<WorkbenchClaim>> SightedAsync(this ClaimsDb db, IReadOnlyList<WorkbenchClaim> claims, SourceTextId shown, string body, CancellationToken cancellationToken)
    {
        var sightings = await db.QuoteSightings.AsNoTracking().Where(sighting => sighting.TextId == shown).ToDictionaryAsync(sighting => sighting.QuoteId, cancellationToken);
        return [.. claims.Select(claim => claim with { Quotes = [.. claim.Quotes.Select(quote => sightings.GetValueOrDefault(quote.Id) switch
        {
            null => quote,
            { State: SightingState.Stands or SightingState.ReadsTheSame } seen => Seen(quote, shown, body, seen),
            var drifted => quote with { Sighted = drifted.State },
        })] })];
    }

    private static WorkbenchQuote Seen(WorkbenchQuote quote, SourceTextId shown, string body, QuoteSighting seen) => quote with
    {
        TextId = shown,
        Start = seen.Start,
        End = seen.End,
        Parts = quote.Parts is null ? null : TextRanges.Write(QuoteWatch.SegmentsAt(body, new(seen.Start!.Value, seen.End!.Value), quote.Exact)),
        Sighted = seen.State,
    };

    private static IQueryable<WorkbenchClaim> ClaimsOf(ClaimsDb db, SourceId id) =>
        (
            from claim in db.Claims.AsNoTracking()
            where db.Set<Quote>().Where(quote => quote.SourceId == id).Select(quote => quote.ClaimId).Contains(claim.Id)
            join claimant in db.Claimants on claim.ClaimantId equals claimant.Id
            from standing in claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
            from found in db.Set<Rating>().Where(rating => rating.ScaleVersion == standing!.ScaleVersion && rating.Key == standing.RatingKey).DefaultIfEmpty()
            from waiting in claim.Verdicts.Where(verdict => verdict.State == VerdictState.InReview).DefaultIfEmpty()
            from proposed in db.Set<Rating>().Where(rating => rating.ScaleVersion == waiting!.ScaleVersion && rating.Key == waiting.RatingKey).DefaultIfEmpty()
            orderby claim.Number
            select new WorkbenchClaim(
                claim.Id,
                claim.Number,
                claim.Statement,
                claim.Language,
                claim.Stage,
                claimant.Name,
                claim.Quantity,
                claim.Evidence.Count,
                claim.DiscardReason,
                found,
                proposed,
                claim.Quotes.Where(quote => quote.SourceId == id).OrderBy(quote => quote.Id)
                    .Select(quote => new WorkbenchQuote(quote.Id, quote.Exact, quote.TextId, quote.Start, quote.End, quote.Parts, null)).ToList()))
            .AsSplitQuery();
}
