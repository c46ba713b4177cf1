using Claims.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

/// <summary>
/// Sends every posted form in parts: ASP.NET refuses a whole url-encoded form for one NUL in it, and everything typed would be lost. What is missing is said by
/// the page, all at once and in its own words, and not by the browser. Gives it a key of its own, by which the desk knows it when it comes a second time.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostedFormTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("enctype", "multipart/form-data");
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        var key = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        key.Attributes["type"] = "hidden";
        key.Attributes["name"] = FormKeys.Field;
        key.Attributes["value"] = FormKeys.New();
        output.PostContent.AppendHtml(key);
    }
}
