using Claims.Data;
using Claims.Web.Series;

namespace Claims.Web.Pages.Library;

/// <summary>One field that a revision changed, in words.</summary>
/// <param name="Before">Null where nothing stood.</param>
/// <param name="After">Null where nothing stands any more.</param>
public sealed record RevisionChange(string Label, string? Before, string? After);

/// <summary>Tells what differs between two revisions.</summary>
public static class RevisionChanges
{
    public static IReadOnlyList<RevisionChange> Between(EvidenceState before, EvidenceState after, Texts texts, Formats formats) =>
    [
        .. Fields(before.Details, texts, formats).Zip(Fields(after.Details, texts, formats), (old, now) => new RevisionChange(old.Label, old.Value, now.Value))
            .Where(change => change.Before != change.After),
        .. Files(before, after, texts, formats),
    ];

    private static IEnumerable<RevisionChange> Files(EvidenceState before, EvidenceState after, Texts texts, Formats formats)
    {
        var gone = before.Files.ExceptBy(after.Files.Select(file => file.Id), file => file.Id).Select(file => file.Name).ToList();
        var come = after.Files.ExceptBy(before.Files.Select(file => file.Id), file => file.Id).Select(file => file.Name).ToList();
        return gone.Count + come.Count == 0 ? [] : [new(texts["evidence.field.file"], Names(gone, formats), Names(come, formats))];
    }

    private static string? Names(List<string> names, Formats formats) => names.Count == 0 ? null : formats.List(names);

    private static List<(string Label, string? Value)> Fields(EvidenceDetails details, Texts texts, Formats formats) =>
    [
        (texts["evidence.field.publisher"], details.Publisher),
        (texts["evidence.field.title"], details.Title),
        (texts["evidence.field.kind"], texts.Of(details.Kind)),
        (texts["evidence.field.locator"], details.Locator),
        (texts["evidence.field.excerpt"], details.Excerpt),
        (texts["evidence.field.url"], details.Url),
        (texts["evidence.field.archive-url"], details.ArchiveUrl),
        (texts["evidence.field.published"], details.Published is { } published ? formats.Date(published) : null),
        (texts["evidence.field.accessed"], details.Accessed is { } accessed ? formats.Date(accessed) : null),
        (texts["evidence.field.quantity"], details.Quantity is { } quantity ? Words(quantity, formats) : null),
        (texts["evidence.series.heading"], details.Series is { } series ? SeriesWords.Head(series, texts) : null),
        (texts["evidence.field.origin-group"], details.OriginGroup),
        (texts["evidence.field.interest-note"], details.InterestNote),
        (texts["evidence.field.anonymous"], details.Anonymous ? texts["evidence.anonymous"] : null),
        (texts["evidence.field.note"], details.Note),
    ];

    /// <summary>All of a quantity: "Handelsvolumen, China und Russland: 240,11 Mrd. USD, 2023".</summary>
    public static string Words(Quantity quantity, Formats formats) =>
        $"{quantity.Metric}{(quantity.Place is { } place ? $", {place}" : "")}: {formats.Quantity(quantity)}";
}
