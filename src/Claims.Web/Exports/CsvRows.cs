using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Claims.Web.Exports;

/// <summary>
/// Writes a table as CSV (RFC 4180), in UTF-8 with its mark, so that spreadsheets read umlauts. A cell that a spreadsheet would take for a
/// formula gets an apostrophe before it (OWASP, "CSV Injection"); a plain number stays one. So does a formula behind a semicolon, a tab or a line
/// end: where spreadsheets part cells by semicolons, as German ones do, it would begin a cell of its own.
/// </summary>
public sealed partial class CsvRows(TextWriter writer)
{
    public const string MediaType = "text/csv; charset=utf-8";

    /// <summary>What the writer under it should use.</summary>
    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    // The last four are the full-width forms, which spreadsheets in some languages read alike.
    private const string Formula = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly SearchValues<char> Parting = SearchValues.Create(" \",;\t\r\n");

    public Task WriteAsync(params IEnumerable<string?> cells) => writer.WriteAsync(string.Join(',', cells.Select(Cell)) + "\r\n");

    /// <summary>One cell as it is written.</summary>
    public static string Cell(string? text)
    {
        var safe = string.IsNullOrEmpty(text) || !Formula.Contains(text[0], StringComparison.Ordinal) || Number().IsMatch(text) ? text ?? "" : "'" + text;
        safe = Hidden().Replace(safe, "$1'");
        return safe.AsSpan().ContainsAny(Parting) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // Behind what may part cells or rows, spaces left aside.
    [GeneratedRegex(@"([;\t\r\n] *)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"^[+-]?[0-9]+([.,][0-9]+)?\z")]
    private static partial Regex Number();
}
