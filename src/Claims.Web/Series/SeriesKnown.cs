namespace Claims.Web.Series;

/// <summary>What the newest revision of a piece of evidence says already of a series: the form begins with it.</summary>
public sealed record SeriesKnown(string? Metric, string? Place, QuantityInput Unit) : IMadeFrom
{
    public int Version { get; set; }
}
