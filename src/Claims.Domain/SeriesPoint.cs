namespace Claims.Domain;

/// <summary>Where in its series a figure stands.</summary>
/// <param name="Line">The line in the file; null when the series has none for the claimed period.</param>
/// <param name="Vintage">The release or the state of the data.</param>
public sealed record SeriesRow(int? Line, PartialDate? Vintage = null);

/// <summary>One row of a table as it was read.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Decimals">As typed.</param>
/// <param name="Vintage">The release or the state of the data; null when nothing is said of it.</param>
public sealed record SeriesFigure(int Line, Period Period, decimal Value, int Decimals, Unit Unit, PartialDate? Vintage = null);

/// <summary>One row of a series.</summary>
public sealed class SeriesPoint
{
    private SeriesPoint()
    {
    }

    public EvidenceSeriesId SeriesId { get; private set; }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; private set; }

    public Period Period { get; private set; } = null!;

    /// <summary>The first day that the period can mean: by first and last day the row of a period is found.</summary>
    public DateOnly First { get; private set; }

    /// <summary>The last day that the period can mean.</summary>
    public DateOnly Last { get; private set; }

    public decimal Value { get; private set; }

    /// <summary>As typed.</summary>
    public int Decimals { get; private set; }

    public Unit Unit { get; private set; } = null!;

    /// <summary>The release or the state of the data; null when nothing is said of it.</summary>
    public PartialDate? Vintage { get; private set; }

    public SeriesRow Row => new(Line, Vintage);

    /// <summary>The row about the same days; of several the one of the newest vintage; null when there is none.</summary>
    /// <param name="points">Rows of one series.</param>
    public static SeriesPoint? At(IEnumerable<SeriesPoint> points, Period period) =>
        points.Where(point => point.Period.Same(period) == Answer.Yes).MaxBy(point => point.Vintage?.Earliest);

    internal static SeriesPoint Of(EvidenceSeriesId series, SeriesFigure row) => new()
    {
        SeriesId = series,
        Line = row.Line,
        Period = row.Period,
        First = row.Period.From.Earliest,
        Last = row.Period.To.Latest,
        Value = row.Value,
        Decimals = row.Decimals,
        Unit = row.Unit,
        Vintage = row.Vintage,
    };
}
