namespace Claims.Domain;

/// <summary>What a column of a table holds.</summary>
public enum SeriesColumn
{
    Ignored = 0,
    Period,
    Value,
    Unit,

    /// <summary>The release or the state of the data.</summary>
    Vintage,
}

/// <summary>One row of a table, as text.</summary>
/// <param name="Line">The line in the file where it begins, from 1.</param>
public sealed record SeriesLine(int Line, IReadOnlyList<string> Cells);

/// <summary>How a table is read: what a person said of its columns and numbers.</summary>
/// <param name="Columns">What each column holds, from the first on.</param>
/// <param name="Form">The language whose decimal and group signs the numbers have.</param>
/// <param name="Header">The first row names the columns.</param>
/// <param name="Unit">The unit of all rows, where no column holds it.</param>
/// <param name="Vintage">The release of all rows, where no column holds it.</param>
/// <param name="LeftOut">Lines that do not belong to the table, such as totals and footnotes; null for none.</param>
public sealed record SeriesReading(
    IReadOnlyList<SeriesColumn> Columns, Language Form, bool Header, Unit? Unit = null, PartialDate? Vintage = null, IReadOnlySet<int>? LeftOut = null);

/// <summary>What a table gave.</summary>
/// <param name="WithoutValue">Lines whose value is empty or a sign for "not known": they are passed over.</param>
/// <param name="Faults">Everything that is wrong; with the line first, save for what concerns the whole table.</param>
public sealed record SeriesResult(IReadOnlyList<SeriesFigure> Rows, IReadOnlyList<int> WithoutValue, IReadOnlyList<DomainException> Faults);
