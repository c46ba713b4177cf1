namespace Claims.Data;

/// <summary>Which complaints a list shows.</summary>
/// <param name="OnlyOpen">Leaves out what is answered.</param>
/// <param name="About">Only those about this claim, by its number.</param>
public sealed record ComplaintFilter(bool OnlyOpen = true, string? About = null);

/// <summary>One complaint of a list.</summary>
/// <param name="Words">Their beginning, one character more than is shown.</param>
/// <param name="Number">Of the claim; null when it is about the desk as a whole.</param>
public sealed record ComplaintRow(
    ComplaintId Id,
    string From,
    string Words,
    DateOnly Received,
    DateOnly Due,
    ComplaintOutcome Outcome,
    string? Number,
    string? Statement,
    string? Language,
    int? Correction)
{
    /// <summary>So many characters are shown.</summary>
    internal const int Excerpt = 160;

    public string Shown => Words.Length > Excerpt ? $"{Words.AsSpan(0, Excerpt)}…" : Words;
}

/// <summary>One page of complaints: open ones first, the longest due at the top; below them what was answered, the newest at the top.</summary>
/// <param name="Open">How many are open in all.</param>
/// <param name="Total">How many the filter lets through.</param>
public sealed record ComplaintList(IReadOnlyList<ComplaintRow> Rows, int Open, int Total, ListPlace? Newer, ListPlace? Older);
