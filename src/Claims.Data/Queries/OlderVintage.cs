namespace Claims.Data;

/// <summary>The verdicts that rest on an older state of a series.</summary>
/// <param name="HasMore">There are more than are listed.</param>
public sealed record OlderVintage(IReadOnlyList<OlderVerdict> Verdicts, bool HasMore)
{
    /// <summary>More than these are not looked through at once.</summary>
    public const int Most = 100;
}

/// <summary>A verdict in force or in review that cites an older revision than the newest.</summary>
/// <param name="Version">Of the verdict.</param>
/// <param name="InReview">It is no standing verdict yet.</param>
/// <param name="Note">The number of the note that cites the evidence.</param>
/// <param name="Revision">The revision that it cites.</param>
/// <param name="Period">The claimed period; null when the claim has none.</param>
/// <param name="Used">The figure that it rests on, as it was frozen; null when the older revision had none for the period.</param>
/// <param name="UsedRow">Where that stood; null when it was no row of a series.</param>
/// <param name="Now">What the newest series says of the period.</param>
public sealed record OlderVerdict(
    string Claim, string Statement, string Language, int Version, bool InReview, Rating Rating, int Note, int Revision,
    Period? Period, Quantity? Used, SeriesRow? UsedRow, SeriesFinding Now)
{
    /// <summary>New less used, in the unit of the used figure; null when one of them is missing or they measure different things.</summary>
    public decimal? Difference => Used is { } used && Now.Figure is { } now && now.Unit.Comparable(used.Unit) ? now.Unit.In(used.Unit, now.Value) - used.Value : null;
}
