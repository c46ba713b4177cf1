using System.Globalization;
using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>What every part of the dossier needs while it is built: content, words, formats, and how things are found and linked.</summary>
internal sealed class DossierSetting(DossierContent content)
{
    public DossierContent Content => content;

    public DossierWording W { get; } = new(content.Language);

    public DossierFormats F { get; } = new(content.Language);

    /// <summary>The colour of links and notes.</summary>
    public Color Accent { get; } = content.Accent is { } accent ? Color.Rgb(int.Parse(accent.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : DossierStyle.Accent;

    public static string SheetId(string number) => "claim-" + number;

    public static string EvidenceId(DossierClaim claim, int number) => $"evidence-{claim.Number}-{number}";

    /// <summary>Letter of a source: A for the first, AA after Z.</summary>
    public static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);

    /// <summary>The claim's rating; null in a working copy and where there is none.</summary>
    public DossierRating? RatingOf(DossierClaim claim) =>
        content.IsWorkingCopy ? null : ScaleOf(claim).Ratings.FirstOrDefault(rating => rating.Key == claim.Rating);

    /// <summary>The claims that have exactly this label: one of another version is another, also where it is called the same.</summary>
    public IEnumerable<DossierClaim> RatedBy(DossierRating rating) => content.Claims.Where(claim => ReferenceEquals(RatingOf(claim), rating));

    /// <summary>How many claims have which label, the best first; labels that none has are left out.</summary>
    public IReadOnlyList<DossierShare> Shares => [.. content.OlderScales.Prepend(content.Scale)
        .SelectMany(scale => scale.Ratings.Select(rating => new DossierShare(rating, scale.Version, RatedBy(rating).Count()))).Where(share => share.Count > 0)];

    private DossierScale ScaleOf(DossierClaim claim) => content.OlderScales.FirstOrDefault(scale => scale.Version == claim.ScaleVersion) ?? content.Scale;

    /// <summary>The tag where a text is in another language than the dossier.</summary>
    public string? Foreign(string language) => language == content.Language ? null : language;

    /// <summary>The side head of a section, with what a further page says after it.</summary>
    public Section Section(string key, int level, params IReadOnlyList<Block> blocks) => new(blocks)
    {
        SideHead = new Heading(level, DossierStyle.SideHead, W[key]),
        Continued = new Run(W["continued"]) { Semibold = false, Color = DossierStyle.Secondary },
        RuleColor = DossierStyle.Ink,
    };

    /// <summary>A section title over the main column, without rule.</summary>
    public static Section Untitled(params IReadOnlyList<Block> blocks) => new(blocks) { RuleWidth = 0, Padding = 0, Snap = 0 };

    /// <summary>64 digits in groups of eight, told apart by colour so that the whole copies without spaces.</summary>
    public static IReadOnlyList<Inline> Hash(string hash) =>
        [.. hash.Chunk(8).Select((group, i) => new Run(new string(group)) { Size = 8, Color = i % 2 == 0 ? DossierStyle.Ink : DossierStyle.Context })];

    /// <param name="end">What follows, and stays on one line.</param>
    public Inline Address(string url, string end = "") => new Link(url + end, new Run(Breakable(url) + end) { Color = Accent });

    /// <summary>An address without its scheme, that may break after its punctuation.</summary>
    private static string Breakable(string url)
    {
        var shown = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? url["https://".Length..] : url;
        return string.Concat(shown.Select(c => c is '/' or '?' or '&' or '=' or '-' or '_' or '.' ? c + "\u200B" : c.ToString()));
    }
}
