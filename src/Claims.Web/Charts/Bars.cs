using System.Globalization;

namespace Claims.Web.Charts;

/// <summary>One line of a table whose middle column is a bar.</summary>
/// <param name="Text">What is counted.</param>
/// <param name="Icon">Its symbol in icons.svg, or null.</param>
/// <param name="Tone">A colour token of the rating scale; null for the plain colour.</param>
/// <param name="Href">Where the counted things are listed, or null.</param>
public sealed record Bar(string Text, int Count, string? Icon = null, string? Tone = null, string? Href = null)
{
    /// <summary>Length of the bar, of <see cref="Bars.Longest"/>.</summary>
    public string Length { get; init; } = "0";
}

/// <summary>Counts as a table with bars: the table is the picture's own text alternative.</summary>
/// <param name="Caption">What the table shows, for those who do not see where it stands.</param>
public sealed record Bars(string Caption, IReadOnlyList<Bar> Rows)
{
    /// <summary>Length of the longest bar, and width of the picture.</summary>
    public const int Longest = 200;

    public static Bars Of(string caption, IEnumerable<Bar> rows)
    {
        var all = rows.ToList();
        var most = Math.Max(1, all.Select(row => row.Count).DefaultIfEmpty().Max());
        return new(caption, [.. all.Select(row => row with { Length = Math.Ceiling((decimal)row.Count * Longest / most).ToString(CultureInfo.InvariantCulture) })]);
    }
}
