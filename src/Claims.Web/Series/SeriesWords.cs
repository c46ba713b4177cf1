using Claims.Data;

namespace Claims.Web.Series;

/// <summary>Puts a series in words: what was read, and where a figure stands in it.</summary>
public static class SeriesWords
{
    // So many line numbers are named, the others are left to be counted.
    private const int Named = 10;

    /// <summary>"23 Zeilen, 2001 bis 2023, Mrd. USD".</summary>
    public static string Whole(IReadOnlyList<SeriesFigure> rows, Texts texts, Formats formats)
    {
        var (first, last) = (rows.MinBy(row => row.Period.From.Earliest)!, rows.MaxBy(row => row.Period.To.Latest)!);
        var units = formats.List(rows.Select(row => formats.UnitName(row.Unit)).Distinct());
        return $"{texts.Count("evidence.series.rows", rows.Count)}, {texts["evidence.series.span", first.Period.From, last.Period.To, units]}";
    }

    /// <summary>"2001 bis 2023, Mrd. USD".</summary>
    public static string Span(SeriesSheet sheet, Texts texts, Formats formats) => texts[
        "evidence.series.span", sheet.First.From, sheet.Last.To, formats.List(sheet.Rows.Select(row => formats.UnitName(row.Unit)).Distinct())];

    /// <summary>The newest row in full digits: "2023 = 240,11 Mrd. USD = 240.110.000.000, Zeile 24".</summary>
    public static string Example(IReadOnlyList<SeriesFigure> rows, Texts texts, Formats formats)
    {
        var row = rows.OrderByDescending(row => row.Period.To.Latest).ThenByDescending(row => row.Vintage?.Earliest).First();
        var figure = EvidenceSeries.Figure("x", null, row);
        return texts["evidence.series.example", row.Period, formats.Amount(row.Value, row.Decimals, row.Unit), formats.InFull(figure), row.Line];
    }

    /// <summary>"Handelsvolumen, 23 Zeilen, Stand Januar 2024".</summary>
    public static string Head(EvidenceSeries series, Texts texts) => string.Join(", ", new[]
    {
        series.Metric, series.Place, texts.Count("evidence.series.rows", series.Rows), series.Vintage is { } vintage ? texts["evidence.series.state", vintage] : null,
    }.OfType<string>());

    /// <summary>"Reihe: Handelsvolumen, 23 Zeilen, Stand Januar 2024".</summary>
    public static string Labelled(EvidenceSeries series, Texts texts) => texts["evidence.series.named", Head(series, texts)];

    /// <summary>Where a figure stands: "Zeile 14, Stand Januar 2024".</summary>
    public static string Place(SeriesRow row, Texts texts) => row switch
    {
        { Line: null } => texts["evidence.series.no-row"],
        { Vintage: { } vintage } => texts["evidence.series.row-vintage", row.Line, vintage],
        _ => texts["evidence.series.row", row.Line],
    };

    /// <summary>What a newer revision says of the claimed period; null where that is what an older one says, or where it says nothing.</summary>
    public static string? Newer(ClaimEvidence item, Texts texts, Formats formats) => item.Newer switch
    {
        null => null,
        { Figure: null } => texts["evidence.series.newer-none"],
        { Figure: { } figure } newer when item.Details.Quantity is not { } used || !Same(used, figure) =>
            texts["evidence.series.newer", formats.Amount(figure.Value, figure.Decimals, figure.Unit), figure.Period, Place(newer.Row, texts)],
        _ => texts["evidence.series.newer-same"],
    };

    /// <summary>How far the newer value is from the one that a verdict rests on: "+0,9 Mrd. USD".</summary>
    public static string Difference(OlderVerdict verdict, decimal difference, Formats formats)
    {
        var decimals = Math.Max(verdict.Used!.Decimals, verdict.Now.Figure!.Decimals);
        var plus = difference > 0 && verdict.Used.Unit.Kind != UnitKind.Change ? "+" : "";
        return plus + formats.Amount(difference, decimals, verdict.Used.Unit);
    }

    public static string Lines(IReadOnlyList<int> lines, Formats formats) =>
        string.Join(", ", lines.Take(Named).Select(line => formats.Number(line))) + (lines.Count > Named ? " …" : "");

    public static IReadOnlyList<Choice> Delimiters(Texts texts) =>
    [
        new(";", texts["evidence.series.delimiter-semicolon"]),
        new(",", texts["evidence.series.delimiter-comma"]),
        new("tab", texts["evidence.series.delimiter-tab"]),
        new("|", texts["evidence.series.delimiter-bar"]),
    ];

    public static IReadOnlyList<Choice> Forms(Texts texts) =>
    [
        new(nameof(Language.De), texts["evidence.series.form-de"]),
        new(nameof(Language.En), texts["evidence.series.form-en"]),
    ];

    private static bool Same(Quantity used, Quantity now) => now.Unit.Comparable(used.Unit) && now.Unit.In(used.Unit, now.Value) == used.Value;
}
