namespace Claims.Web.Suggesting;

/// <summary>Where a suggestion stands on its page. When it is gone, the next one has its rank, so that its address leads on.</summary>
public static class SuggestionPlace
{
    public const int PageSize = 20;

    /// <summary>Id of the suggestion in the page.</summary>
    /// <param name="rank">From 1, over all pages.</param>
    public static string Anchor(int rank) => FormattableString.Invariant($"s-{rank}");

    public static string Address(Guid source, int? text, int rank) =>
        FormattableString.Invariant($"/sources/{source}/suggestions?text={text}&{PagerTagHelper.Parameter}={(Math.Max(1, rank) + PageSize - 1) / PageSize}#{Anchor(rank)}");
}
