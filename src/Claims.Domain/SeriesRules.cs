namespace Claims.Domain;

/// <summary>What the rows of a series must be together: one list, for the form that names every bad line and for the step that refuses it.</summary>
public static class SeriesRules
{
    /// <summary>
    /// Everything that is wrong, by lines: <c>series.empty</c>, <c>series.too-many-rows</c> (most); with the line first <c>series.units-mixed</c> (unit, first unit), <c>series.rate-not-positive</c>,
    /// <c>series.vintage-missing</c>, <c>series.row-twice</c> (earlier line, period), <c>series.vintage-unclear</c> (earlier line, period).
    /// </summary>
    public static IEnumerable<DomainException> Faults(IReadOnlyList<SeriesFigure> rows) =>
        rows.Count == 0 ? [new DomainException("series.empty")]
        : rows.Count > Limits.SeriesRows ? [new DomainException("series.too-many-rows", Limits.SeriesRows)]
        : [.. FaultsOfRows(rows).Concat(FaultsOfPeriods(rows)).OrderBy(fault => (int)fault.Args[0])];

    private static IEnumerable<DomainException> FaultsOfRows(IReadOnlyList<SeriesFigure> rows)
    {
        var hasVintages = rows.Any(row => row.Vintage is not null);
        foreach (var row in rows)
        {
            if (!row.Unit.Comparable(rows[0].Unit))
            {
                yield return new DomainException("series.units-mixed", row.Line, row.Unit, rows[0].Unit);
            }

            if (row is { Unit.Kind: UnitKind.Rate, Value: <= 0 })
            {
                yield return new DomainException("series.rate-not-positive", row.Line);
            }

            if (hasVintages && row.Vintage is null)
            {
                yield return new DomainException("series.vintage-missing", row.Line);
            }
        }
    }

    // Only where the vintages of a period have an order is there a newest one.
    private static IEnumerable<DomainException> FaultsOfPeriods(IEnumerable<SeriesFigure> rows)
    {
        foreach (var same in rows.GroupBy(row => (row.Period.From.Earliest, row.Period.To.Latest)))
        {
            SeriesFigure[] ordered = [.. same.OrderBy(row => row.Vintage?.Earliest).ThenBy(row => row.Line)];
            foreach (var (earlier, row) in ordered.Zip(ordered.Skip(1)))
            {
                if (earlier.Vintage == row.Vintage)
                {
                    yield return new DomainException("series.row-twice", row.Line, earlier.Line, row.Period);
                }
                else if (earlier.Vintage is { } before && row.Vintage is { } after && before.IsBefore(after) != Answer.Yes)
                {
                    yield return new DomainException("series.vintage-unclear", row.Line, earlier.Line, row.Period);
                }
            }
        }
    }
}
