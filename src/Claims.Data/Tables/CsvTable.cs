using CsvHelper;

namespace Claims.Data;

/// <summary>The cells of a CSV text (RFC 4180), with the line of each row. Cells are text and nothing else: no formula is ever run.</summary>
/// <param name="Delimiter">What the cells are parted by.</param>
public sealed record CsvTable(char Delimiter, IReadOnlyList<SeriesLine> Lines)
{
    /// <summary>What may part cells, the likeliest first: the comma is last because German numbers have it too.</summary>
    public static readonly IReadOnlyList<char> Delimiters = [';', '\t', '|', ','];

    // Enough rows to tell the delimiter by.
    private const int Looked = 50;

    /// <param name="delimiter">Null to find it out.</param>
    /// <exception cref="DomainException"><c>series.empty</c>, <c>series.quote</c> with the line of a quotation mark that is never closed, <c>series.too-many-columns</c>, <c>series.too-many-rows</c></exception>
    public static CsvTable Read(string text, char? delimiter = null)
    {
        var chosen = delimiter ?? Detect(text);
        var lines = Strict(text, chosen);
        return lines.Count == 0 ? throw new DomainException("series.empty")
            : lines.Count > Limits.SeriesRows + 1 ? throw new DomainException("series.too-many-rows", Limits.SeriesRows)
            : lines.Find(line => line.Cells.Count > Limits.SeriesColumns) is { } wide ? throw new DomainException("series.too-many-columns", wide.Line, Limits.SeriesColumns)
            : new(chosen, lines);
    }

    /// <summary>The delimiter that parts most rows into equally many cells, two at least.</summary>
    public static char Detect(string text) => Delimiters.MaxBy(delimiter =>
    {
        var widths = Rows(text, delimiter, Looked, CsvMalformedDataHandling.Recover).Select(line => line.Cells.Count).ToList();
        var usual = widths.Where(width => width > 1).GroupBy(width => width).Select(same => same.Count()).DefaultIfEmpty().Max();
        return widths.Count == 0 ? 0m : (decimal)usual / widths.Count;
    });

    private static List<SeriesLine> Strict(string text, char delimiter)
    {
        try
        {
            return Rows(text, delimiter, Limits.SeriesRows + Looked, CsvMalformedDataHandling.Throw);
        }
        catch (CsvFormatException malformed)
        {
            throw new DomainException("series.quote", (int)malformed.LineNumber);
        }
    }

    private static List<SeriesLine> Rows(string text, char delimiter, int most, CsvMalformedDataHandling malformed)
    {
        var lines = new List<SeriesLine>();
        var options = CsvReaderOptions.Default with
        {
            Separator = delimiter,
            HasHeader = false,
            CommentPrefix = '#',
            TrackLineNumbers = true,
            MalformedData = malformed,
        };
        using var reader = CsvReader.FromText(text, options);
        while (lines.Count < most && reader.Read())
        {
            string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            if (Array.Exists(cells, cell => !string.IsNullOrWhiteSpace(cell)))
            {
                lines.Add(new((int)reader.LineNumber, cells));
            }
        }

        return lines;
    }
}
