using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

// <a href="~/claims/record" shortcut="n">…</a>   a single key that does the same: the script finds it, a hint shows it
// <a href="~/sources" shortcut="g s">…</a>       two keys in a row, without a hint; the help lists them

/// <summary>The key of a link, a button or a field. An empty one is none.</summary>
[HtmlTargetElement("a", Attributes = Name)]
[HtmlTargetElement("button", Attributes = Name)]
[HtmlTargetElement("input", Attributes = Name, TagStructure = TagStructure.WithoutEndTag)]
public sealed class ShortcutTagHelper : TagHelper
{
    private const string Name = "shortcut";

    [HtmlAttributeName(Name)]
    public string? Key { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Key))
        {
            return;
        }

        output.Attributes.SetAttribute("data-key", Key);
        if (Key.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        output.Attributes.SetAttribute("aria-keyshortcuts", Key);
        if (output.TagName != "input")
        {
            var hint = Markup.Element("kbd", null, Key);
            hint.Attributes["aria-hidden"] = "true";
            output.PostContent.AppendHtml(" ").AppendHtml(hint);
        }
    }
}
