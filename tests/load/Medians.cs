namespace Claims.Load;

/// <summary>The middle one of some values, or what lies half way between the middle two.</summary>
internal static class Medians
{
    public static double Median<T>(this IEnumerable<T> rounds, Func<T, double> value) => rounds.Select(value).Median();

    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
