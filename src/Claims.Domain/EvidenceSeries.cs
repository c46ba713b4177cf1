namespace Claims.Domain;

/// <summary>Figures over time, read from a CSV file that is kept beside them: immutable. A newer state of the data is another series of a newer revision.</summary>
public sealed class EvidenceSeries
{
    private readonly List<SeriesPoint> _points = [];

    private EvidenceSeries()
    {
    }

    public EvidenceSeriesId Id { get; private set; }

    public EvidenceId EvidenceId { get; private set; }

    /// <summary>The file that it was read from.</summary>
    public StoredFileId FileId { get; private set; }

    public string FileSha256 { get; private set; } = "";

    /// <summary>What is measured, in words: "trade volume".</summary>
    public string Metric { get; private set; } = "";

    public string? Place { get; private set; }

    /// <summary>How many rows it has.</summary>
    public int Rows { get; private set; }

    /// <summary>The newest release or state of the data in it; null when nothing is said of it.</summary>
    public PartialDate? Vintage { get; private set; }

    /// <summary>All rows after <see cref="Of"/>; a page reads only those that it needs.</summary>
    public IReadOnlyList<SeriesPoint> Points => _points;

    /// <exception cref="DomainException">The first of <see cref="SeriesRules"/>; those of <see cref="Quantity.Of"/></exception>
    public static EvidenceSeries Of(EvidenceId evidence, StoredFile file, string? metric, string? place, IReadOnlyList<SeriesFigure> rows, DateTimeOffset now)
    {
        if (SeriesRules.Faults(rows).FirstOrDefault() is { } fault)
        {
            throw fault;
        }

        var first = rows.Select(row => Figure(metric, place, row)).ToList()[0];
        var series = new EvidenceSeries
        {
            Id = EvidenceSeriesId.New(now),
            EvidenceId = evidence,
            FileId = file.Id,
            FileSha256 = file.Sha256,
            Metric = first.Metric,
            Place = first.Place,
            Rows = rows.Count,
            Vintage = rows.Select(row => row.Vintage).MaxBy(vintage => vintage?.Earliest),
        };
        series._points.AddRange(rows.Select(row => SeriesPoint.Of(series.Id, row)));
        return series;
    }

    /// <summary>The row about the same days; of several the one of the newest vintage; null when there is none.</summary>
    public SeriesPoint? At(Period period) => SeriesPoint.At(_points, period);

    /// <summary>What a row states: exactly its value, in its period.</summary>
    public Quantity Figure(SeriesPoint row) => Figure(Metric, Place, new(row.Line, row.Period, row.Value, row.Decimals, row.Unit, row.Vintage));

    /// <summary>What a row would state, checked before there is a series.</summary>
    /// <exception cref="DomainException">Those of <see cref="Quantity.Of"/></exception>
    public static Quantity Figure(string? metric, string? place, SeriesFigure row) =>
        Quantity.Of(metric, Comparator.Equal, row.Value, row.Decimals, row.Unit, period: row.Period, place: place);

    internal Dictionary<string, string?> Facts() => new()
    {
        ["series"] = FileSha256,
        ["rows"] = Rows.ToText(),
        ["vintage"] = Vintage?.ToString(),
    };
}
