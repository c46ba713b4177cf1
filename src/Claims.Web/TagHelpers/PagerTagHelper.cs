using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

/// <summary>Back and on through a list, by number or by key; nothing where there is one page only.</summary>
public sealed class PagerTagHelper(Texts texts) : TagHelper
{
    /// <summary>Query parameter of the number; "page" belongs to the router.</summary>
    public const string Parameter = "p";

    /// <summary>This page, from 1.</summary>
    public int Number { get; set; }

    /// <summary>The last page.</summary>
    public int Of { get; set; }

    /// <summary>The list is sorted by time, so that its pages are newer or older.</summary>
    public bool ByTime { get; set; } = true;

    /// <summary>Address of the page before, by key.</summary>
    public string? Newer { get; set; }

    /// <summary>Address of the page after, by key.</summary>
    public string? Older { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent note = await output.GetChildContentAsync();
        // An attribute that is written from nothing comes as an empty text.
        (Newer, Older) = (string.IsNullOrEmpty(Newer) ? null : Newer, string.IsNullOrEmpty(Older) ? null : Older);
        if (Of > 0)
        {
            Newer = Number > 1 ? At(Number - 1) : null;
            Older = Number < Of ? At(Number + 1) : null;
            note = new HtmlContentBuilder().Append(texts["shared.pager.of", Number, Of]);
        }

        // A view writes an address that is null as an empty one.
        if (string.IsNullOrEmpty(Newer) && string.IsNullOrEmpty(Older))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", texts["shared.pager.label"]);
        var numbered = Of > 0 || !ByTime;
        Append(output, Newer, "prev", Markup.Icon(View, "prev"), texts[numbered ? "shared.pager.back" : "shared.pager.newer"]);
        output.Content.AppendHtml(Markup.Element("span", "meta", note));
        Append(output, Older, "next", texts[numbered ? "shared.pager.on" : "shared.pager.older"], Markup.Icon(View, "next"));
    }

    private static void Append(TagHelperOutput output, string? href, string rel, params ReadOnlySpan<object?> content)
    {
        if (string.IsNullOrEmpty(href))
        {
            return;
        }

        var link = Markup.Element("a", rel, content);
        link.Attributes["href"] = href;
        link.Attributes["rel"] = rel;
        output.Content.AppendHtml(link);
    }

    private string At(int number)
    {
        var request = View.HttpContext.Request;
        var others = request.Query.Where(pair => pair.Key != Parameter);
        return request.Path + QueryString.Create(others).Add(Parameter, number.ToString(CultureInfo.InvariantCulture));
    }
}
