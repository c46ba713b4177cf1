namespace Claims.Domain;

/// <summary>How the words of a text answer to a quote.</summary>
public enum QuoteMatch
{
    /// <summary>They are those of the quote, white space at its ends aside.</summary>
    Verbatim = 1,

    /// <summary>They are those of the quote once both are normalised (<see cref="NormalisedText"/>) and what only encloses the quote is left off.</summary>
    Normalised,

    /// <summary>Up to a quarter of the characters differs.</summary>
    Approximate,
}

/// <summary>One place where a quote may stand.</summary>
/// <param name="Segments">One range, or several for a quote with elisions, in the order of the text, not overlapping.</param>
/// <param name="Match">That of the worst segment.</param>
/// <param name="Errors">Edit distance (Levenshtein, in UTF-16 code units) between the words there and the quote, both normalised, summed over the segments.</param>
/// <param name="Score">1 - errors / length of the normalised quote, rounded to four decimals: 1 where nothing differs, never under 0.75.</param>
public sealed record QuoteCandidate(IReadOnlyList<TextRange> Segments, QuoteMatch Match, int Errors, decimal Score)
{
    /// <summary>First code unit of the first segment.</summary>
    public int Start => Segments[0].Start;

    /// <summary>One past the last code unit of the last segment.</summary>
    public int End => Segments[^1].End;

    /// <summary>Code units that the elisions leave out.</summary>
    public int LeftOut => End - Start - Segments.Sum(segment => segment.Length);

    /// <summary>The words of the text, the segments joined by <see cref="Elisions.Sign"/>.</summary>
    public string Words(string text) => Elisions.Join(Segments.Select(segment => segment.Of(text)));
}

/// <summary>Where a quote may stand in a text, best first.</summary>
/// <param name="Candidates">At most <see cref="QuoteFinder.Most"/>; empty where the quote is not found.</param>
/// <param name="More">Whether there are more places than are listed.</param>
public sealed record QuoteFinding(IReadOnlyList<QuoteCandidate> Candidates, bool More)
{
    /// <summary>How the words stand there at best; null when they were not found.</summary>
    public QuoteMatch? Match => Candidates.Count > 0 ? Candidates[0].Match : null;

    /// <summary>At best with others between them.</summary>
    public bool InPieces => Candidates is [{ Segments.Count: > 1 }, ..];

    /// <summary>The only candidate if it stands there verbatim and in one piece: this alone may be taken without a person's yes.</summary>
    public QuoteCandidate? Certain => Candidates is [{ Match: QuoteMatch.Verbatim, Segments.Count: 1 } only] ? only : null;
}
