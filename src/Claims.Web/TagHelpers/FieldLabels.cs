using Microsoft.AspNetCore.Mvc.Rendering;

namespace Claims.Web.TagHelpers;

/// <summary>The labels of the fields on a page, in their order. The page is rendered before its layout, so the error summary above it can name them.</summary>
public static class FieldLabels
{
    private static readonly object Key = new();

    /// <summary>Tells the error summary what a field is called; a control made without <c>field</c> or <c>pick</c> does so itself.</summary>
    /// <param name="view">The page that shows the field.</param>
    /// <param name="name">Name in the form, <c>Input.Title</c>.</param>
    /// <param name="label">What the reader sees.</param>
    public static void Add(ViewContext view, string name, string label) => All(view).TryAdd(name, (All(view).Count, label));

    internal static string? Find(ViewContext view, string name) => All(view).TryGetValue(name, out var field) ? field.Label : null;

    /// <summary>The place of a field on the page; what has none comes first.</summary>
    internal static int Place(ViewContext view, string name) => All(view).TryGetValue(name, out var field) ? field.Place : -1;

    private static Dictionary<string, (int Place, string Label)> All(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[Key] is not Dictionary<string, (int, string)> all)
        {
            items[Key] = all = [];
        }

        return all;
    }
}
