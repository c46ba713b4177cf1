using Claims.Data;

namespace Claims.Web.Workbench;

/// <summary>The card of a claim beside the text.</summary>
/// <param name="Label">Claims are numbered as they come in the text; 0 when it is not quoted from this one.</param>
/// <param name="Places">Where its quotes stand in this text: id of the mark and number of the paragraph.</param>
/// <param name="Waiting">Its quotes that have no place in any text.</param>
/// <param name="Comparison">Address of the comparison of this text with earlier ones.</param>
public sealed record ClaimCard(
    int Label, WorkbenchClaim Claim, IReadOnlyList<(string Anchor, int Paragraph)> Places, IReadOnlyList<WorkbenchQuote> Waiting, string Comparison)
{
    /// <summary>Its quotes from an earlier text that do not stand in this one any more.</summary>
    public IEnumerable<WorkbenchQuote> Drifted => Claim.Quotes.Where(quote => quote.Sighted is SightingState.Changed or SightingState.Gone);

    /// <summary>Id of the card in the page.</summary>
    public string Id => $"c-{Claim.Number}";
}

/// <summary>A paragraph with the cards of the claims that are first quoted in it.</summary>
public sealed record WorkbenchParagraph(TextParagraph Text, IReadOnlyList<ClaimCard> Cards);

/// <summary>One box of the filter.</summary>
public sealed record StageBox(Stage Stage, int Count, bool Shown);

/// <summary>What the workbench shows: the text in paragraphs, marked where it is quoted, and the cards beside it.</summary>
/// <param name="Elsewhere">Claims of this source that are not quoted from this text.</param>
public sealed record WorkbenchView(IReadOnlyList<WorkbenchParagraph> Paragraphs, IReadOnlyList<ClaimCard> Elsewhere, IReadOnlyList<StageBox> Stages)
{
    /// <param name="chosen">Stages to show; all when none is chosen.</param>
    public static WorkbenchView Of(SourceWorkbench bench, IReadOnlyCollection<Stage> chosen)
    {
        bool IsShown(Stage stage) => chosen.Count == 0 || chosen.Contains(stage);
        var here = bench.Claims
            .Select(claim => (claim, quotes: claim.Quotes.Where(quote => quote.TextId == bench.Shown?.Id && quote.Start is not null).OrderBy(quote => quote.Start).ToList()))
            .Where(found => found.quotes.Count > 0)
            .OrderBy(found => found.quotes[0].Start).ThenBy(found => found.quotes[0].End).ThenBy(found => found.claim.Number, StringComparer.Ordinal)
            .Select((found, at) => (found.claim, found.quotes, label: at + 1))
            .Where(found => IsShown(found.claim.Stage))
            .ToList();
        var paragraphs = TextLayout.Of(bench.Body, here.SelectMany(found => found.quotes.SelectMany(quote => Marks(found.claim, quote, found.label))));
        var cards = here.ToLookup(
            found => TextLayout.At(paragraphs, found.quotes[0].Start!.Value)?.Number ?? 0,
            found => Card(bench, found.claim, found.label, found.quotes, paragraphs));
        var quoted = here.Select(found => found.claim.Id).ToHashSet();
        return new(
            [.. paragraphs.Select(paragraph => new WorkbenchParagraph(paragraph, [.. cards[paragraph.Number]]))],
            [.. bench.Claims.Where(claim => IsShown(claim.Stage) && !quoted.Contains(claim.Id)).Select(claim => Card(bench, claim, 0, [], paragraphs))],
            [.. Enum.GetValues<Stage>().Select(stage => new StageBox(stage, bench.Claims.Count(claim => claim.Stage == stage), IsShown(stage)))]);
    }

    /// <summary>So many paragraphs that a browser had better draw only those in sight.</summary>
    public bool IsLong => Paragraphs.Count > 200;

    /// <summary>Id of the mark of a quote.</summary>
    public static string Anchor(QuoteId quote) => $"q-{quote}";

    private static IEnumerable<Passage> Marks(WorkbenchClaim claim, WorkbenchQuote quote, int label)
    {
        var segments = quote.Segments;
        return segments.Select((segment, at) => new Passage(
            segment.Start, segment.End, Texts.Kebab(claim.Stage.ToString()), Anchor(quote.Id), label, $"c-{claim.Number}", Begins: at == 0, Ends: at == segments.Count - 1));
    }

    private static ClaimCard Card(SourceWorkbench bench, WorkbenchClaim claim, int label, IEnumerable<WorkbenchQuote> quotes, IReadOnlyList<TextParagraph> paragraphs) => new(
        label,
        claim,
        [.. quotes.Select(quote => (Anchor(quote.Id), TextLayout.At(paragraphs, quote.Start!.Value)?.Number ?? 0))],
        [.. claim.Quotes.Where(quote => quote.TextId is null)],
        FormattableString.Invariant($"~/sources/{bench.Source.Id}/compare?to={bench.Shown?.Number}"));
}
