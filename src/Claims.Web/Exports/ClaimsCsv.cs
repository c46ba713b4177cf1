using System.Globalization;
using Claims.Data;

namespace Claims.Web.Exports;

/// <summary>The list of claims as CSV, for people: heads and words in the reader's language, days and moments as ISO 8601 (UTC), numbers with a decimal point.</summary>
public sealed class ClaimsCsv(Texts texts, Formats formats, string root)
{
    private static readonly string[] Shared =
        ["number", "statement", "language", "claimant", "claimant-kind", "comparator", "value", "upper", "unit", "period", "rating", "expires", "correction", "source", "more-sources", "evidence"];

    private static readonly string[] Work = ["stage", "assignee", "due", "priority", "recorded", "changed"];

    /// <param name="desk">With the columns of the work, which readers do not see.</param>
    public async Task WriteAsync(Stream body, ClaimExport export, bool desk, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(body, CsvRows.Encoding, leaveOpen: true);
        var rows = new CsvRows(writer);
        await rows.WriteAsync([.. Columns(desk).Select(column => texts[$"claimlist.column.{column}"])]);
        await foreach (var row in export.Rows.WithCancellation(cancel))
        {
            await rows.WriteAsync([.. Said(row), .. desk ? Worked(row) : [Moment(row.At)], $"{root}/claims/{row.Number}"]);
        }
    }

    private static IEnumerable<string> Columns(bool desk) => [.. Shared, .. desk ? Work : ["approved"], "address"];

    private IEnumerable<string?> Said(ClaimRow row) =>
    [
        row.Number,
        row.Statement,
        row.Language,
        row.Claimant,
        texts.Of(row.ClaimantKind),
        row.Quantity is null ? null : texts.Of(row.Quantity.Comparator),
        row.Quantity is null ? null : Digits(row.Quantity.Value, row.Quantity.Decimals),
        row.Quantity?.Upper is { } upper ? Digits(upper, row.Quantity.Decimals) : null,
        row.Quantity is null ? null : formats.UnitName(row.Quantity.Unit),
        row.Quantity?.Period?.ToString(),
        row.Rating is null ? null : formats.Name(row.Rating),
        Day(row.ExpiresOn),
        texts[row.UnderCorrection ? "claimlist.yes" : "claimlist.no"],
        row.Source,
        Count(row.MoreSources),
        Count(row.Evidence),
    ];

    private IEnumerable<string?> Worked(ClaimRow row) =>
        [texts.Of(row.Stage), row.Assignee, Day(row.Due), texts.Of(row.Priority), Moment(row.RecordedAt), Moment(row.At)];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Digits(decimal value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
