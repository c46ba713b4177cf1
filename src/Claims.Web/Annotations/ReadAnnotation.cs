namespace Claims.Web.Annotations;

/// <summary>One annotation as it was read.</summary>
/// <param name="Where">Its place in the JSON, <c>$.first.items[3]</c>.</param>
/// <param name="Exact">The quoted words, line ends LF; null when there is a problem.</param>
/// <param name="Body">What it says of them, in one line; null when it says nothing in words.</param>
/// <param name="Problem">Why nothing can be taken from it, as the end of <c>error.annotation.…</c>; null when it holds a quote.</param>
public sealed record ReadAnnotation(string Where, string? Exact, string? Prefix, string? Suffix, string? Body, string? Problem = null)
{
    public static ReadAnnotation Without(string where, string problem) => new(where, null, null, null, null, problem);
}
