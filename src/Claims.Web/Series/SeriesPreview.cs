using Claims.Data;
using Claims.Web.Import;

namespace Claims.Web.Series;

/// <summary>A table as it would be read now: its first lines, what was understood, and what is still to be settled. Nothing of it is stored.</summary>
public sealed class SeriesPreview
{
    /// <summary>So many lines are shown.</summary>
    public const int Shown = 10;

    /// <summary>So many bad lines are named; the others are counted.</summary>
    public const int Named = 20;

    // A cell of a table holds a figure or a few words; what is longer is a footnote.
    private const int Letters = 60;

    private const string NoUnit = "series.no-unit";

    private const string UnitField = "Unit.UnitKind";

    private readonly List<(string? Field, DomainException Fault)> _faults = [];

    private SeriesPreview(TableUpload upload, CsvTable table) => (Upload, Table) = (upload, table);

    public TableUpload Upload { get; }

    public CsvTable Table { get; }

    public int Width => Table.Lines.Max(line => line.Cells.Count);

    public IReadOnlyList<SeriesLine> Lines => [.. Table.Lines.Take(Shown)];

    /// <summary>The rows; empty while something is wrong.</summary>
    public IReadOnlyList<SeriesFigure> Rows { get; private set; } = [];

    public IReadOnlyList<int> WithoutValue { get; private set; } = [];

    /// <summary>Everything that is to be settled, with the input where it is.</summary>
    public IReadOnlyList<(string? Field, DomainException Fault)> Faults => _faults;

    /// <summary>The hash of what was read, and of what it is called: it tells whether a person has seen just this.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>What is shown of a cell: enough to know it by.</summary>
    public static string Shortened(string cell) => cell.Length <= Letters ? cell : $"{cell[..(Letters - (char.IsHighSurrogate(cell[Letters - 1]) ? 1 : 0))]}…";

    /// <summary>What the table calls its columns; empty where it has no heads.</summary>
    public IReadOnlyList<string> Heads(bool header) =>
        [.. Enumerable.Range(0, Width).Select(column => header ? Shortened(Table.Lines[0].Cells.ElementAtOrDefault(column) ?? "") : "")];

    public static SeriesPreview Of(TableUpload upload, CsvTable table, SeriesInput input, Language reader)
    {
        var preview = new SeriesPreview(upload, table);
        var held = input.Columns.ToHashSet();
        var unit = held.Contains(SeriesColumn.Unit) ? null : preview.Unit(input);
        var vintage = held.Contains(SeriesColumn.Vintage) || string.IsNullOrWhiteSpace(input.Vintage) ? null : preview.Try("Vintage", () => PartialDates.Read(input.Vintage, reader));
        var leftOut = preview.Try("LeftOut", input.LinesLeftOut);
        if (input.Form is not { } form)
        {
            preview.AskForForm(input, reader);
        }
        else if (preview._faults.Count == 0)
        {
            preview.Read(input, new(input.Columns, form, input.Header, unit, vintage, leftOut));
        }

        preview.AskForNames(input, unit);
        if (upload.IsGuessed && !input.Accept)
        {
            preview._faults.Add(("Accept", new("series.encoding")));
        }

        return preview;
    }

    private void Read(SeriesInput input, SeriesReading reading)
    {
        var result = SeriesReader.Read(Table.Lines, reading);
        _faults.AddRange(result.Faults.Select(fault => (fault.Code == NoUnit ? UnitField : null, fault)));
        WithoutValue = result.WithoutValue;
        if (result.Faults.Count == 0 && Try("Metric", () => EvidenceSeries.Figure(input.Metric, input.Place, result.Rows[0])) is not null)
        {
            Rows = result.Rows;
            Seen = Hashes.Sha256Hex(string.Join('\n', Rows.Select(row => row.ToString()).Append(input.Metric).Append(input.Place)));
        }
    }

    private Unit? Unit(SeriesInput input)
    {
        var (unit, fault) = QuantityReader.ReadUnit(input.Unit);
        if (fault is not null)
        {
            _faults.Add(($"Unit.{fault.Field}", new(fault.Code, [.. fault.Args])));
        }

        return unit;
    }

    // Whatever else is open: nobody wants to be asked one thing after the other.
    private void AskForNames(SeriesInput input, Unit? unit)
    {
        if (string.IsNullOrWhiteSpace(input.Metric) && !_faults.Exists(open => open.Field == "Metric"))
        {
            _faults.Insert(0, ("Metric", new("quantity.metric-missing")));
        }

        if (unit is null && !input.Columns.Contains(SeriesColumn.Unit) && !_faults.Exists(open => open.Field == UnitField))
        {
            _faults.Insert(0, (UnitField, new(NoUnit)));
        }
    }

    // 1.234 is a thousand in one form and one and a bit in the other: that is for a person to say.
    private void AskForForm(SeriesInput input, Language reader)
    {
        var value = input.Columns.IndexOf(SeriesColumn.Value);
        var cells = Table.Lines.Skip(input.Header ? 1 : 0).Select(line => line.Cells.ElementAtOrDefault(value) ?? "").ToList();
        var doubtful = value < 0 ? null : SeriesProposal.FormOf(cells, reader).Doubtful;
        _faults.Add(("Form", doubtful is null ? new("series.form") : new("series.form-ask", doubtful, Said(doubtful, Language.De), Said(doubtful, Language.En))));
    }

    private static decimal Said(string cell, Language form) => SeriesReader.Number(cell, form)!.Value;

    private T? Try<T>(string field, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DomainException refusal)
        {
            _faults.Add((field, refusal));
            return null;
        }
    }
}
