using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.Merging;

// <made-from for="Input.Version" />                                            the hidden version of a form; a draft in the browser keeps it too
// <stored name="rows" text="dossiers.arrange.holds" now="@…" typed="@…" />      both states of what is no field by itself; the element with the id "rows" is linked to

/// <summary>Says which state a form was made from. What was posted does not count here: after a stale save the page holds the new one.</summary>
[HtmlTargetElement("made-from", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MadeFromTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        output.Attributes.SetAttribute("value", StoredNote.Said(For.Model));
        output.Attributes.Add(new("data-made-from"));
    }
}

/// <summary>Shows two states of a part of a form, after a stale save.</summary>
[HtmlTargetElement("stored", Attributes = "name,text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StoredTagHelper(Texts texts) : TagHelper
{
    /// <summary>Id of the element that shows the part.</summary>
    public string Name { get; set; } = "";

    /// <summary>Key of what the part is called.</summary>
    public string Text { get; set; } = "";

    /// <summary>What is stored.</summary>
    public string Now { get; set; } = "";

    public string Typed { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (StoredNote.Of(View, Name, texts[Text], Now, Typed, texts) is { } note)
        {
            output.Content.SetHtmlContent(note);
        }
    }
}
