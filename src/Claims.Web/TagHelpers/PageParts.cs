using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

// <errors />                                         written by the layout: what is wrong, each line a link to its field
// <crumbs><li><a href="/claims">…</a></li><li>2026-0042</li><li class="tail"><stage … /></li></crumbs>
// <empty text="sources.index.empty"><a class="btn" href="/sources/record">…</a></empty>
// <pager number="2" of="7" />                        pages by number (?p=2, the rest of the address stays)
// <pager newer="@url" older="@url">note</pager>      pages by key

/// <summary>The error summary. It takes the focus on load, and every line that belongs to a field leads there.</summary>
public sealed class ErrorsTagHelper(Texts texts) : TagHelper
{
    /// <summary>Key of the heading.</summary>
    public string? Heading { get; set; }

    /// <summary>A sentence about what is kept, in place of the usual one.</summary>
    public string? Kept { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var state = View.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        var more = await output.GetChildContentAsync();
        var list = new TagBuilder("ul");
        foreach (var (name, message) in state
            .OrderBy(entry => FieldLabels.Place(View, entry.Key))
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage))))
        {
            list.InnerHtml.AppendHtml(Line(name, message.Length > 0 ? message : texts["error.input.unreadable"]));
        }

        var heading = Markup.Element("h2", "big", texts[string.IsNullOrEmpty(Heading) ? "shared.errors.heading" : Heading]);
        heading.Attributes["id"] = "errors-heading";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("id", "errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "errors-heading");
        output.Content.SetHtmlContent(heading);
        output.Content.AppendHtml(list);
        output.Content.AppendHtml(more);
        if (Meanwhile.Of(View.HttpContext) is { } meanwhile)
        {
            output.Content.AppendHtml(Differing(meanwhile));
        }

        output.Content.AppendHtml(Markup.Element("p", "meta", string.IsNullOrEmpty(Kept) ? texts[SentFile ? "shared.errors.kept-not-files" : "shared.errors.kept"] : Kept));
    }

    // No browser fills a field for files again. What could not be read as a form at all has none.
    private bool SentFile => View.HttpContext.Features.Get<IFormFeature>()?.Form?.Files.Any(file => file.FileName.Length > 0) == true;

    /// <summary>After a stale save: where both states stand, and the way to take the stored one whole.</summary>
    private TagBuilder Differing(Meanwhile meanwhile)
    {
        var request = View.HttpContext.Request;
        var differing = Markup.Element("p", null, texts[meanwhile.Differing.Count == 0 ? "shared.meanwhile.same" : "shared.meanwhile.differing"], " ");
        foreach (var (place, field) in meanwhile.Differing.Index())
        {
            differing.InnerHtml.Append(place == 0 ? "" : ", ");
            differing.InnerHtml.AppendHtml(Markup.Link($"#{field.Id}", field.Label));
        }

        differing.InnerHtml.Append(meanwhile.Differing.Count == 0 ? "" : ". ");
        differing.InnerHtml.AppendHtml(Markup.Link($"{request.PathBase}{request.Path}{request.QueryString}", texts["shared.meanwhile.take"]));
        return differing;
    }

    private TagBuilder Line(string name, string message) => name.Length == 0
        ? Markup.Element("li", null, Markup.Bold(message))
        : Markup.Element("li", null, Markup.Link($"#{TagBuilder.CreateSanitizedId(name, "_")}", FieldLabels.Find(View, name) is { } label ? $"{label}{(label.EndsWith('?') ? "" : ":")} {message}" : message));
}

/// <summary>Where this page stands.</summary>
public sealed class CrumbsTagHelper(Texts texts) : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var steps = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "crumbs");
        output.Attributes.SetAttribute("aria-label", texts["shared.crumbs"]);
        output.Content.SetHtmlContent(Markup.Element("ol", null, steps));
    }
}

/// <summary>A list with nothing in it: says so, and what to do next.</summary>
public sealed class EmptyTagHelper(Texts texts) : TagHelper
{
    public string Text { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var next = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.SetHtmlContent(Markup.Element("p", null, texts[Text]));
        if (!next.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Markup.Element("p", "acts", next));
        }
    }
}
