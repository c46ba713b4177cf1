using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.ClaimLists;

// <marked text="@row.Statement" marks="row.Marks" />

/// <summary>A text in which stretches are marked.</summary>
public sealed class MarkedTagHelper : TagHelper
{
    public string Text { get; set; } = "";

    /// <summary>In the order of the text, none over another.</summary>
    public IReadOnlyList<TextRange> Marks { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var at = 0;
        foreach (var mark in Marks)
        {
            output.Content.Append(Text[at..mark.Start]).AppendHtml("<mark>").Append(mark.Of(Text)).AppendHtml("</mark>");
            at = mark.End;
        }

        output.Content.Append(Text[at..]);
    }
}
