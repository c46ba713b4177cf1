using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

// <expires day="@version.ExpiresOn" />               "gültig bis …", or that the day has passed; nothing without a day
// <expires day="@row.ExpiresOn" only-past frame="p" />   nothing while it holds; in a paragraph of its own

/// <summary>The last day for which a verdict is meant to hold; that it has passed is told by icon, word and colour.</summary>
public sealed class ExpiresTagHelper(Formats formats, Texts texts, TimeProvider clock) : TagHelper
{
    public DateOnly? Day { get; set; }

    /// <summary>Says nothing while the verdict holds.</summary>
    public bool OnlyPast { get; set; }

    /// <summary>The day decides nothing, because the verdict does not stand.</summary>
    public bool Done { get; set; }

    /// <summary>The element that it is written as.</summary>
    public string Frame { get; set; } = "span";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var past = !Done && Day < formats.LocalDay(clock.GetUtcNow());
        if (Day is not { } day || (OnlyPast && !past))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = Frame;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", past ? "late" : "meta");
        var time = Markup.Element("time", null, formats.Day(day));
        time.Attributes["datetime"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (past)
        {
            output.Content.AppendHtml(Markup.Icon(View, "warn"));
        }

        output.Content.AppendHtml(texts.Html(past ? "claims.expires.past" : "claims.expires.until", time));
    }
}
