using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>How a table seems to be meant, for a person to confirm.</summary>
/// <param name="Header">The first row names the columns.</param>
/// <param name="Form">The only form of numbers that fits, or either where both mean the same; null when both fit and mean different values.</param>
/// <param name="Doubtful">A value that means something else in the other form; null when there is none.</param>
public sealed partial record SeriesProposal(IReadOnlyList<SeriesColumn> Columns, bool Header, Language? Form, string? Doubtful)
{
    // Enough rows to know what a column holds.
    private const int Looked = 50;

    /// <param name="reader">The form where it makes no difference.</param>
    public static SeriesProposal Of(IReadOnlyList<SeriesLine> lines, Language reader)
    {
        var columns = ColumnsOf(lines);
        var value = columns.IndexOf(SeriesColumn.Value);
        string[] values = value < 0 ? [] : [.. lines.Skip(1).Where(line => line.Cells.Count > value).Select(line => line.Cells[value])];
        var (form, doubtful) = FormOf(values, reader);
        var header = lines.Count > 0 && (value < 0 || lines[0].Cells.Count <= value || !IsNumber(lines[0].Cells[value]));
        return new(columns, header, form, doubtful);
    }

    /// <summary>The form that fits these values.</summary>
    public static (Language? Form, string? Doubtful) FormOf(IReadOnlyCollection<string> values, Language reader)
    {
        var (german, english, doubtful) = (0, 0, (string?)null);
        foreach (var cell in values)
        {
            switch (SeriesReader.Number(cell, Language.De), SeriesReader.Number(cell, Language.En))
            {
                case (not null, null):
                    german++;
                    break;
                case (null, not null):
                    english++;
                    break;
                case ({ } one, { } other) when one != other:
                    doubtful ??= cell.Trim();
                    break;
            }
        }

        return german > english ? (Language.De, null)
            : english > german ? (Language.En, null)
            : doubtful is null ? (reader, null)
            : (null, doubtful);
    }

    private static List<SeriesColumn> ColumnsOf(IReadOnlyList<SeriesLine> lines)
    {
        var width = lines.Select(line => line.Cells.Count).DefaultIfEmpty().Max();
        var columns = Enumerable.Repeat(SeriesColumn.Ignored, width).ToList();
        var looked = lines.Skip(1).Take(Looked).ToList();
        var rest = Enumerable.Range(0, width).ToList();
        void Take(SeriesColumn meaning, Func<int, bool> holds)
        {
            if (rest.Where(holds).Cast<int?>().FirstOrDefault() is { } column)
            {
                columns[column] = meaning;
                rest.Remove(column);
            }
        }

        string Name(int column) => lines[0].Cells.ElementAtOrDefault(column) ?? "";
        bool Mostly(int column, Func<string, bool> test) =>
            looked.Count(line => test(line.Cells.ElementAtOrDefault(column) ?? "")) * 2 > looked.Count;
        Take(SeriesColumn.Vintage, column => VintageName.IsMatch(Name(column)));
        Take(SeriesColumn.Unit, column => UnitName.IsMatch(Name(column)) || Mostly(column, cell => UnitWords.Read(cell, Language.De) is not null));
        Take(SeriesColumn.Period, column => Mostly(column, IsPeriod));
        Take(SeriesColumn.Value, column => Mostly(column, IsNumber));
        return columns;
    }

    private static bool IsNumber(string cell) => SeriesReader.Number(cell, Language.De) is not null || SeriesReader.Number(cell, Language.En) is not null;

    private static bool IsPeriod(string cell)
    {
        try
        {
            return Periods.Read(cell, Language.De) is not null;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\b(Stand|Veröffentlicht|Ausgabe|vintage|release|released|published)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VintageName { get; }

    [GeneratedRegex(@"\b(Einheit|unit)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitName { get; }
}
