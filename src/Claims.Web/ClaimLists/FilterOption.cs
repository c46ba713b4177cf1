namespace Claims.Web.ClaimLists;

/// <summary>One choice of a filter.</summary>
public sealed record FilterOption(string Value, string Text, bool Chosen);

/// <summary>One thing that the list is filtered by, and where it is shown without that.</summary>
/// <param name="Href">From the root.</param>
public sealed record FilterChip(string Text, string Href);

/// <summary>One of the views over the list.</summary>
/// <param name="Href">From the root.</param>
/// <param name="Count">How many claims it holds; null where that is not counted.</param>
/// <param name="By">Who shares it; null for one's own and for those of the house.</param>
public sealed record ListTab(string Href, string Text, int? Count, bool Here, string? By = null);
