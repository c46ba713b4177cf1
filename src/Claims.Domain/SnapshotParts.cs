using System.Text.Json.Serialization;

namespace Claims.Domain;

/// <summary>Who made the claim, as it stood at submission.</summary>
public sealed record SnapshotClaimant
{
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string? Role { get; init; }
}

/// <summary>The exact words with their place, and the publication they stand in.</summary>
public sealed record SnapshotQuote
{
    public required string Exact { get; init; }

    public required string Prefix { get; init; }

    public required string Suffix { get; init; }

    /// <summary>UTF-16 code units; null when not anchored.</summary>
    public required string? Start { get; init; }

    public required string? End { get; init; }

    /// <summary>The places of several segments, <c>12-40 55-80</c>; absent for one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Segments { get; init; }

    public required string? TextNumber { get; init; }

    public required string? TextSha256 { get; init; }

    public required SnapshotSource Source { get; init; }

    internal static SnapshotQuote Of(Quote quote, SnapshotMaterial material)
    {
        var text = quote.TextId is { } id ? material.Texts[id] : default((int Number, string Sha256)?);
        return new()
        {
            Exact = quote.Exact,
            Prefix = quote.Prefix,
            Suffix = quote.Suffix,
            Start = quote.Start?.ToText(),
            End = quote.End?.ToText(),
            Segments = quote.Parts,
            TextNumber = text?.Number.ToText(),
            TextSha256 = text?.Sha256,
            Source = SnapshotSource.Of(material.Sources.Single(source => source.Id == quote.SourceId)),
        };
    }
}

/// <summary>A publication, as it was recorded at submission.</summary>
public sealed record SnapshotSource
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string Language { get; init; }

    public required string? Outlet { get; init; }

    public required string? Authors { get; init; }

    public required string? Url { get; init; }

    public required string? Published { get; init; }

    internal static SnapshotSource Of(Source source) => new()
    {
        Id = source.Id.ToString(),
        Title = source.Title,
        Kind = source.Kind.ToString(),
        Language = source.Language,
        Outlet = source.Outlet,
        Authors = source.Authors,
        Url = source.Url,
        Published = source.Published?.ToString(),
    };
}

/// <summary>A rating with the version of its scale.</summary>
public sealed record SnapshotRating
{
    public required string Scale { get; init; }

    public required string Key { get; init; }
}

/// <summary>One cited revision of evidence, with how it bears on the claim.</summary>
public sealed record SnapshotEvidence
{
    public required string Number { get; init; }

    public required string Stance { get; init; }

    public required string Role { get; init; }

    public required string? LinkNote { get; init; }

    public required string Evidence { get; init; }

    public required string Revision { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string? Url { get; init; }

    public required string? ArchiveUrl { get; init; }

    public required string? Locator { get; init; }

    public required string? Published { get; init; }

    public required string? Accessed { get; init; }

    public required string? Excerpt { get; init; }

    public required string? OriginGroup { get; init; }

    public required string? InterestNote { get; init; }

    /// <summary>The source does not want to be named; written only where it is so, so that snapshots from before keep their bytes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Anonymous { get; init; }

    public required string? Note { get; init; }

    /// <summary>Its own figure, or that of the row of its series.</summary>
    public required SnapshotQuantity? Quantity { get; init; }

    /// <summary>Which row of which series; written only where there is a series, so that snapshots from before keep their bytes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SnapshotSeries? Series { get; init; }

    public required IReadOnlyList<SnapshotFile> Files { get; init; }

    internal static SnapshotEvidence Of(EvidenceLink link, EvidenceRevision revision, SeriesPoint? row) => new()
    {
        Number = link.Number.ToText(),
        Stance = link.Stance.ToString(),
        Role = link.Role.ToString(),
        LinkNote = link.Note,
        Evidence = revision.EvidenceId.ToString(),
        Revision = revision.Number.ToText(),
        Publisher = revision.Publisher,
        Title = revision.Title,
        Kind = revision.Kind.ToString(),
        Url = revision.Url,
        ArchiveUrl = revision.ArchiveUrl,
        Locator = revision.Locator,
        Published = revision.Published?.ToString(),
        Accessed = revision.Accessed?.ToString(),
        Excerpt = revision.Excerpt,
        OriginGroup = revision.OriginGroup,
        InterestNote = revision.InterestNote,
        Anonymous = revision.Anonymous ? true : null,
        Note = revision.Note,
        Quantity = (revision.Series is { } table && row is not null ? table.Figure(row) : revision.Quantity) is { } figure ? SnapshotQuantity.Of(figure) : null,
        Series = revision.Series is { } series ? SnapshotSeries.Of(series, row) : null,
        Files = [.. revision.Files.OrderBy(file => file.FileId.Value).Select(file => new SnapshotFile { Name = file.Name, Length = file.Length.ToText(), Sha256 = file.Sha256 })],
    };
}

/// <summary>A file of a cited revision.</summary>
public sealed record SnapshotFile
{
    public required string Name { get; init; }

    /// <summary>Bytes.</summary>
    public required string Length { get; init; }

    public required string Sha256 { get; init; }
}

/// <summary>The series of a cited revision, and its row for the claimed period.</summary>
public sealed record SnapshotSeries
{
    /// <summary>Of the file that the series was read from.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The line in that file; null when the series has none for the claimed period.</summary>
    public required string? Line { get; init; }

    public required string? Vintage { get; init; }

    public SeriesRow ToRow() => new(
        Line is null ? null : int.Parse(Line, System.Globalization.CultureInfo.InvariantCulture),
        Vintage is null ? null : PartialDate.Parse(Vintage));

    internal static SnapshotSeries Of(EvidenceSeries series, SeriesPoint? row) =>
        new() { Sha256 = series.FileSha256, Line = row?.Line.ToText(), Vintage = row?.Vintage?.ToString() };
}
