using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>Reads the rows of a table as a person said that they are to be read. Every bad line is named, so that all can be seen to at once.</summary>
public sealed class SeriesReader
{
    // What offices print where there is no figure: nothing, not known, secret, not sensible, follows later.
    private static readonly FrozenSet<string> NoValue = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "", "-", "–", "—", "−", ".", "..", "...", "…", "/", "x", "n/a", "n. a.", "k. A.", "NA");

    private readonly SeriesReading _reading;
    private readonly List<SeriesFigure> _rows = [];
    private readonly List<int> _withoutValue = [];
    private readonly List<DomainException> _faults = [];
    private readonly int _period;
    private readonly int _value;
    private readonly int _unit;
    private readonly int _vintage;

    private SeriesReader(SeriesReading reading)
    {
        _reading = reading;
        _period = Only(SeriesColumn.Period, "series.no-period");
        _value = Only(SeriesColumn.Value, "series.no-value");
        _unit = Only(SeriesColumn.Unit, reading.Unit is null ? "series.no-unit" : null);
        _vintage = Only(SeriesColumn.Vintage, null);
    }

    /// <summary>
    /// The rows, or what is wrong: <c>series.no-period</c>, <c>series.no-value</c>, <c>series.no-unit</c>, <c>series.column-twice</c> (what); with line and cell
    /// <c>series.period</c>, <c>series.value</c>, <c>series.value-long</c>, <c>series.unit</c>, <c>series.vintage</c>, with the line <c>series.cells-missing</c>; and those of <see cref="SeriesRules"/>.
    /// </summary>
    public static SeriesResult Read(IReadOnlyList<SeriesLine> lines, SeriesReading reading)
    {
        var reader = new SeriesReader(reading);
        if (reader._faults.Count == 0)
        {
            foreach (var line in lines.Skip(reading.Header ? 1 : 0).Where(line => reading.LeftOut?.Contains(line.Line) != true))
            {
                reader.Read(line);
            }

            reader._faults.AddRange(reader._faults.Count == 0 ? SeriesRules.Faults(reader._rows) : []);
        }

        return new(reader._rows, reader._withoutValue, reader._faults);
    }

    /// <summary>A number in exactly this form, with its decimals as typed; null when it has another.</summary>
    public static NumberReading.Accepted? Number(string cell, Language form) => Reading(cell, form) as NumberReading.Accepted;

    /// <summary>Whether the cell of a value says that there is none.</summary>
    public static bool IsNoValue(string cell) => NoValue.Contains(cell.Trim());

    private static NumberReading? Reading(string cell, Language form)
    {
        var text = cell.Trim();
        var isNegative = text is ['-' or '\u2212', ..];
        var digits = isNegative || text is ['+', ..] ? text[1..] : text;
        return NumberForm.Fits(digits) ? NumberForm.Of(form).Read(digits)?.ToReading(isNegative) : null;
    }

    private int Only(SeriesColumn column, string? missing)
    {
        int[] found = [.. _reading.Columns.Index().Where(held => held.Item == column).Select(held => held.Index)];
        if (found.Length > 1)
        {
            _faults.Add(new("series.column-twice", column));
        }
        else if (found.Length == 0 && missing is not null)
        {
            _faults.Add(new(missing));
        }

        return found.Length > 0 ? found[0] : -1;
    }

    private void Read(SeriesLine line)
    {
        if (line.Cells.Count <= Math.Max(Math.Max(_period, _value), Math.Max(_unit, _vintage)))
        {
            _faults.Add(new("series.cells-missing", line.Line));
            return;
        }

        if (IsNoValue(line.Cells[_value]))
        {
            _withoutValue.Add(line.Line);
            return;
        }

        var period = Cell(line, _period, "series.period", text => Try(() => Periods.Read(text, _reading.Form)));
        var vintage = _vintage < 0 ? _reading.Vintage : Cell(line, _vintage, "series.vintage", text => Try(() => PartialDates.Read(text, _reading.Form)));
        var unit = _unit < 0 ? _reading.Unit : Cell(line, _unit, "series.unit", text => UnitWords.Read(text, _reading.Form));
        var number = Reading(line.Cells[_value], _reading.Form);
        if (number is not NumberReading.Accepted value)
        {
            _faults.Add(new(number is null ? "series.value" : "series.value-long", line.Line, line.Cells[_value]));
        }
        else if (period is not null && unit is not null && (_vintage < 0 || vintage is not null))
        {
            _rows.Add(new(line.Line, period, value.Value, value.Decimals, unit, vintage));
        }
    }

    private T? Cell<T>(SeriesLine line, int column, string code, Func<string, T?> read)
        where T : class
    {
        var text = line.Cells[column].Trim();
        var found = read(text);
        if (found is null)
        {
            _faults.Add(text.Length == 0 && code == "series.vintage" ? new("series.vintage-missing", line.Line) : new(code, line.Line, text));
        }

        return found;
    }

    private static T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DomainException)
        {
            return null;
        }
    }
}
