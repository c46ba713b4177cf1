using System.Globalization;
using Claims.Data;
using Claims.Web.Series;

namespace Claims.Web.Pages.Verdicts;

/// <summary>One part of a verdict in words.</summary>
/// <param name="Key">The same in every version, so that parts find one another.</param>
/// <param name="Label">What the reader calls it.</param>
public sealed record Passage(string Key, string Label, string Text);

/// <summary>Puts everything that a verdict rests on in words, part by part, so that versions can be compared.</summary>
internal sealed class Passages(Texts texts, Formats formats)
{
    public IReadOnlyList<Passage> Of(VerdictReading version) =>
        Of(version.Wording, version.Quotes, version.Rating, version.Snapshot.Summary, version.Snapshot.Reasoning, version.Snapshot.ExpiresOn, version.Evidence);

    /// <summary>The draft as it is stored, with what it would freeze now.</summary>
    public IReadOnlyList<Passage> Of(VerdictForm form) => Of(
        form.Wording,
        form.Quotes,
        form.Scale.Concat(form.Older).FirstOrDefault(rating => rating.Key == form.Draft?.RatingKey && rating.ScaleVersion == form.Draft.ScaleVersion),
        form.Draft?.Summary,
        form.Draft?.Reasoning,
        form.Draft?.ExpiresOn,
        form.Evidence.Where(link => form.Draft?.Cited.Contains(link.Number) == true));

    private IReadOnlyList<Passage> Of(
        ClaimWording wording, IEnumerable<ClaimQuote> quotes, Rating? rating, string? summary, string? reasoning, DateOnly? expires, IEnumerable<ClaimEvidence> evidence) =>
        [
            Part("rating", rating is null ? null : formats.Name(rating)),
            Part("summary", summary),
            Part("reasoning", reasoning),
            Part("expires", expires is { } last ? formats.Day(last) : null),
            Part("statement", wording.Statement),
            Part("claimant", Joined(", ", wording.Claimant, wording.ClaimantRole)),
            Part("said", wording.Said is { } said ? formats.Date(said) : null),
            Part("quantity", wording.Quantity is { } quantity ? InWords(quantity) : null),
            .. quotes.Select(quote => new Passage($"quote/{quote.Source.Id}/{quote.Exact}", texts["verdicts.part.quote"], InWords(quote))),
            .. evidence.Select(cited => new Passage(string.Create(CultureInfo.InvariantCulture, $"evidence/{cited.Number}"), texts["verdicts.part.evidence", cited.Number], InWords(cited))),
        ];

    private Passage Part(string key, string? text) => new(key, texts[$"verdicts.part.{key}"], text ?? "");

    private string InWords(Quantity quantity) => Joined(
        ", ", quantity.Metric, formats.Quantity(quantity), quantity.Place, quantity.PeriodReason, quantity.Tolerance is { } share ? $"± {formats.Percent(share * 100)}" : null, quantity.ToleranceReason);

    private string InWords(ClaimQuote quote) => Joined(
        " · ",
        quote.Exact,
        quote.Source.Title,
        quote.Start is { } start ? texts["verdicts.part.place", quote.TextNumber, start, quote.End] : texts["verdicts.part.no-place"]);

    private string InWords(ClaimEvidence cited) => Joined(
        " · ",
        $"{cited.Details.Publisher}: {cited.Details.Title}",
        texts.Of(cited.Details.Kind),
        texts["verdicts.part.revision", cited.Revision],
        texts.Of(cited.Stance),
        cited.Role == CalculationRole.None ? null : texts.Of(cited.Role),
        cited.Details.Quantity is { } quantity ? InWords(quantity) : null,
        cited.Row is { } row ? SeriesWords.Place(row, texts) : null,
        cited.Details.Locator,
        cited.Details.Published is { } published ? formats.Date(published) : null,
        cited.Details.Url,
        cited.Details.ArchiveUrl,
        cited.Details.Excerpt,
        cited.LinkNote,
        cited.Details.Note,
        cited.Details.InterestNote,
        cited.Details.Anonymous ? texts["evidence.anonymous"] : null,
        Joined(", ", [.. cited.Files.Select(file => $"{file.Name} {Formats.Hash(file.Sha256)}")]));

    private static string Joined(string between, params IEnumerable<string?> parts) => string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));
}
