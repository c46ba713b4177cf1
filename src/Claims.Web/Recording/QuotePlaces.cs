using Claims.Web.Comparing;

namespace Claims.Web.Recording;

/// <summary>One place at which a quote may stand, for a person to choose.</summary>
/// <param name="Differences">Where the text says other words than were typed; empty when they stand there to the letter.</param>
public sealed record QuotePlace(QuoteView View, QuoteCandidate Candidate, IReadOnlyList<DiffPiece> Differences);

/// <summary>The places at which a quote may stand: what the partial _QuotePlaces shows.</summary>
/// <param name="Field">Name of the field that takes the choice.</param>
/// <param name="Language">Of the text.</param>
/// <param name="More">There are more than are shown: a longer quote decides sooner.</param>
public sealed record QuotePlaces(string Field, string Language, IReadOnlyList<QuotePlace> Places, bool More)
{
    public static QuotePlaces None { get; } = new("", "", [], false);

    /// <summary>How the words of every place stand to those that were looked for.</summary>
    public QuoteMatch Match => Places[0].Candidate.Match;

    public static QuotePlaces Of(string field, string language, string body, QuoteAnswer.Offered offered)
    {
        var paragraphs = TextLayout.Of(body, []);
        return new(field, language, [.. offered.Finding.Candidates.Select(candidate => new QuotePlace(
            QuoteView.InContext(body, paragraphs, candidate.Segments),
            candidate,
            candidate.Match == QuoteMatch.Verbatim ? [] : WordDiff.Of(offered.Typed, candidate.Words(body))))], offered.Finding.More);
    }

    /// <summary>What is asked of the person.</summary>
    public string Question(Texts texts) => Match switch
    {
        QuoteMatch.Verbatim when Places.Count == 1 => texts["quotes.in-pieces"],
        QuoteMatch.Verbatim => texts[More ? "quotes.many" : "quotes.several", Places.Count],
        QuoteMatch.Normalised when Places.Count == 1 => texts["quotes.reads-so"],
        QuoteMatch.Normalised => texts[More ? "quotes.reads-so-many" : "quotes.reads-so-several", Places.Count],
        _ => texts["quotes.similar"],
    };
}
