using System.Globalization;
using Claims.Data;
using Claims.Web.Files;
using Claims.Web.Series;

namespace Claims.Web.ClaimFiles;

/// <summary>The evidence of a claim or of a version in words: what the partial _ClaimEvidence shows.</summary>
/// <param name="Manage">Where its links are changed; null where nothing can be.</param>
public sealed record EvidenceListView(IReadOnlyList<EvidenceView> Items, string? Manage)
{
    /// <param name="anchor">What the notes are called on the page: with <c>e</c> the first is <c>#e1</c>.</param>
    /// <param name="works">Whether the one who looks works here and may open the record.</param>
    public static EvidenceListView Of(IReadOnlyList<ClaimEvidence> evidence, Texts texts, Formats formats, string anchor, bool works, string? manage = null) =>
        new([.. evidence.Select(item => EvidenceView.Of(item, evidence, texts, formats, anchor, works))], manage);
}

/// <summary>One piece of evidence in words; what is not known is said to be missing.</summary>
public sealed record EvidenceView
{
    public required string Anchor { get; init; }

    public required int Number { get; init; }

    public required Guid? Link { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the record is; null for those who may not open it.</summary>
    public required string? Href { get; init; }

    /// <summary>Publisher and kind.</summary>
    public required string By { get; init; }

    /// <summary>Number of the first that has the same origin, when it is another.</summary>
    public required int? SameOriginAs { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>What it does in the calculation, with its figure.</summary>
    public required string? Role { get; init; }

    public required string? Excerpt { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Locator and dates.</summary>
    public required string Place { get; init; }

    /// <summary>What a reader needs to find it and what is not known.</summary>
    public required string? Missing { get; init; }

    public required string? Url { get; init; }

    public required string? Host { get; init; }

    public required string? ArchiveUrl { get; init; }

    public required IReadOnlyList<FileView> Files { get; init; }

    /// <summary>What there is to say about its revision.</summary>
    public required string? Revision { get; init; }

    public static EvidenceView Of(ClaimEvidence item, IReadOnlyList<ClaimEvidence> all, Texts texts, Formats formats, string anchor, bool works)
    {
        var details = item.Details;
        return new()
        {
            Anchor = string.Create(CultureInfo.InvariantCulture, $"{anchor}{item.Number}"),
            Number = item.Number,
            Link = item.Link?.Value,
            Title = details.Title,
            Href = works ? $"/evidence/{item.Id}" : null,
            By = $"{details.Publisher} · {texts.Of(details.Kind)}",
            SameOriginAs = details.OriginGroup is null ? null : all.FirstOrDefault(other => other.Number < item.Number && other.Details.OriginGroup == details.OriginGroup)?.Number,
            Stance = item.Stance,
            Role = RoleOf(item, texts, formats),
            Excerpt = details.Excerpt,
            Notes = [.. new[] { item.LinkNote, details.Note, details.InterestNote is { } interest ? texts["claims.evidence.interest", interest] : null, details.Anonymous ? texts["evidence.anonymous"] : null }.OfType<string>()],
            Place = string.Join(" · ", Places(details, texts, formats)),
            Missing = Missed(details, texts) is { Count: > 0 } missing ? texts["claims.evidence.missing", missing] : null,
            Url = details.Url,
            Host = Uri.TryCreate(details.Url, UriKind.Absolute, out var url) ? url.Host : null,
            ArchiveUrl = details.ArchiveUrl,
            Files = [.. item.Files.Select(file => new FileView(FileAddress.Download(file.Id, file.Name), file.Name, formats.Size(file.Length), file.Sha256))],
            Revision = !works ? null
                : item.Retired ? texts["claims.evidence.retired"]
                : item.Newest > item.Revision ? string.Join(' ', new[] { texts["claims.evidence.newer", item.Newest, item.Revision], SeriesWords.Newer(item, texts, formats) }.OfType<string>())
                : null,
        };
    }

    private static string? RoleOf(ClaimEvidence item, Texts texts, Formats formats) => item.Row is { Line: null }
        ? Joined(item.Role == CalculationRole.None ? null : texts.Of(item.Role), texts["evidence.series.no-row"])
        : Joined(StatedBy(item, texts, formats), item.Row is { } row ? SeriesWords.Place(row, texts) : null);

    private static string? Joined(params IEnumerable<string?> parts) =>
        string.Join(", ", parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;

    private static string? StatedBy(ClaimEvidence item, Texts texts, Formats formats) => (item.Role, item.Details.Quantity) switch
    {
        (CalculationRole.None, null) => null,
        (CalculationRole.None, { } figure) => $"{figure.Metric}: {formats.Quantity(figure)}",
        (var role, null) => texts["claims.evidence.role-empty", role],
        (var role, { } figure) => $"{texts.Of(role)}: {formats.Quantity(figure)}",
    };

    private static IEnumerable<string> Places(EvidenceDetails details, Texts texts, Formats formats)
    {
        if (details.Locator is { } locator)
        {
            yield return locator;
        }

        if (details.Published is { } published)
        {
            yield return texts["claims.evidence.published", formats.Date(published)];
        }

        if (details.Accessed is { } accessed)
        {
            yield return texts["claims.evidence.accessed", formats.Date(accessed)];
        }
    }

    private static List<string> Missed(EvidenceDetails details, Texts texts)
    {
        var missed = new List<string>();
        void Note(object? value, string key)
        {
            if (value is null)
            {
                missed.Add(texts[$"claims.evidence.no-{key}"]);
            }
        }

        Note(details.Url, "url");
        Note(details.Locator, "locator");
        Note(details.Accessed, "accessed");
        Note(details.Excerpt, "excerpt");
        return missed;
    }
}

/// <summary>A file to download.</summary>
/// <param name="Size">In words.</param>
public sealed record FileView(string Href, string Name, string Size, string Sha256);
