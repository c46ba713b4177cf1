using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

/// <summary>Sends every posted form in parts: ASP.NET refuses a whole url-encoded form for one NUL in it, and everything typed would be lost.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostedFormTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Attributes.SetAttribute("enctype", "multipart/form-data");
}
