using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

// <due day="@plan.Due" done="@(head.Stage == Stage.Approved)" />

/// <summary>The day by which a claim is wanted, as the desk's calendar has it; overdue is told by icon, word and colour.</summary>
public sealed class DueTagHelper(Formats formats, Texts texts, TimeProvider clock) : TagHelper
{
    public DateOnly? Day { get; set; }

    /// <summary>The work is done, so that nothing is late any more.</summary>
    public bool Done { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Day is not { } day)
        {
            output.Content.SetContent(texts["claims.plan.no-due"]);
            return;
        }

        var left = day.DayNumber - formats.LocalDay(clock.GetUtcNow()).DayNumber;
        var time = Markup.Element("time", null, formats.Day(day));
        time.Attributes["datetime"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Done)
        {
            output.Content.SetHtmlContent(time);
            return;
        }

        if (left < 0)
        {
            output.Attributes.SetAttribute("class", "late");
            output.Content.AppendHtml(Markup.Icon(View, "warn"));
        }

        output.Content.AppendHtml(time).Append(", ").Append(left switch
        {
            < 0 => texts.Count("claims.plan.overdue", -left),
            0 => texts["claims.plan.today"],
            1 => texts["claims.plan.tomorrow"],
            _ => texts.Count("claims.plan.left", left),
        });
    }
}
