using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Claims.Web.TagHelpers;

/// <summary>Small pieces of HTML that C# makes: elements with encoded text, icons, links for <c>T.Html</c>.</summary>
public static class Markup
{
    /// <summary>A symbol of icons.svg. It is decoration: the word beside it says the same.</summary>
    public static IHtmlContent Icon(ViewContext view, string name)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{Sprite(view)}#i-{name}";
        var svg = Element("svg", "i", use);
        svg.Attributes["aria-hidden"] = "true";
        return svg;
    }

    /// <summary>An element with a class and content: text is encoded, HTML is kept.</summary>
    public static TagBuilder Element(string name, string? css = null, params ReadOnlySpan<object?> content)
    {
        var tag = new TagBuilder(name);
        if (css is not null)
        {
            tag.AddCssClass(css);
        }

        foreach (var part in content)
        {
            Append(tag.InnerHtml, part);
        }

        return tag;
    }

    /// <summary>A link, for the places of a text.</summary>
    public static IHtmlContent Link(string href, object text)
    {
        var tag = Element("a", null, text);
        tag.Attributes["href"] = href;
        return tag;
    }

    /// <summary>A name or a word that stands out, for the places of a text.</summary>
    public static IHtmlContent Bold(object text) => Element("b", null, text);

    private static void Append(IHtmlContentBuilder builder, object? part)
    {
        if (part is IHtmlContent html)
        {
            builder.AppendHtml(html);
        }
        else
        {
            builder.Append(part?.ToString() ?? "");
        }
    }

    /// <summary>The sprite's address with its fingerprint, so that it is fetched once and kept.</summary>
    private static string Sprite(ViewContext view)
    {
        var assets = view.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{view.HttpContext.Request.PathBase}/{assets?["icons.svg"] ?? "icons.svg"}";
    }
}
