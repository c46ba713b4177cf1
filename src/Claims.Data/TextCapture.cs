namespace Claims.Data;

/// <summary>What became of one waiting quote when its source got a text.</summary>
/// <param name="Places">How often the words stand there to the letter; anchored only where that is once, and in one piece.</param>
/// <param name="Match">How they stand there at best; null when they were not found.</param>
/// <param name="InPieces">With others between them.</param>
public sealed record AnchoredQuote(string ClaimNumber, string Exact, bool Anchored, int Places, QuoteMatch? Match, bool InPieces);

/// <summary>Captures a text of a source, anchors the quotes that waited for it and notes what became of the others: one unit for the page and the command.</summary>
public static class TextCapture
{
    /// <summary>Captures a text of which nothing is known; its source's quotes are looked for within the unit.</summary>
    public static Task<(SourceText Text, IReadOnlyList<AnchoredQuote> Quotes)> CaptureTextAsync(
        this ClaimsDb db, Source source, string body, CaptureMethod method, StoredFile? file, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.CaptureTextAsync(source, body, method, file, SightingsAhead.None, by, now, cancellationToken);

    /// <param name="ahead">What <see cref="Sightings.SightAheadAsync"/> found in this text before the unit.</param>
    public static async Task<(SourceText Text, IReadOnlyList<AnchoredQuote> Quotes)> CaptureTextAsync(
        this ClaimsDb db, Source source, string body, CaptureMethod method, StoredFile? file, SightingsAhead ahead, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            db.Add(file);
        }

        var text = source.Capture(body, method, file, by, now);
        db.Add(text);
        await db.SightAsync(text, ahead, cancellationToken);
        return (text, await db.AnchorWaitingAsync(text, by, now, cancellationToken));
    }

    /// <summary>Anchors every waiting quote of the text's source whose words stand there to the letter and once; the others go on waiting for a person.</summary>
    public static async Task<IReadOnlyList<AnchoredQuote>> AnchorWaitingAsync(this ClaimsDb db, SourceText text, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var outcome = new List<AnchoredQuote>();
        var finder = new QuoteFinder(text.Body);
        foreach (var claim in await db.LoadClaimsWaitingForAsync(text.SourceId, cancellationToken))
        {
            foreach (var quote in claim.Quotes.Where(quote => quote.SourceId == text.SourceId && !quote.IsAnchored).ToList())
            {
                var finding = finder.Find(quote.Exact, quote.Prefix, quote.Suffix);
                if (finding.Certain is { } certain)
                {
                    claim.AnchorQuote(quote.Id, text, certain.Segments, by, now);
                }

                outcome.Add(new(
                    claim.Number, quote.Exact, finding.Certain is not null, finding.Candidates.Count(candidate => candidate.Match == QuoteMatch.Verbatim), finding.Match, finding.InPieces));
            }
        }

        return outcome;
    }
}
