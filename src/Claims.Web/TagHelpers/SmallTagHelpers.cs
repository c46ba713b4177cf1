using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

// <icon name="seal" />                              a symbol of icons.svg, hidden from screen readers
// <stage value="Model.Stage" />                     where the work stands: a pie that fills, and the word
// <chip tone="true" icon="true">Richtig</chip>      what was found: colour, icon, word; add "proposal" while nobody approved it
// <hash value="@sha" />                             first eight and last four digits, all of them on hover
// <moment at="Model.At" />                          an instant; as="short" for columns, as="near" for "heute, 9:40", as="day" without the clock
// <said by="Name" at="At">gab Fassung 2 frei.</said> a line of the history; or without "by", with a whole sentence inside

/// <summary>A symbol of the sprite.</summary>
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Icon(View, Name));
    }
}

/// <summary>Where the work on a claim stands.</summary>
public sealed class StageTagHelper(Texts texts) : TagHelper
{
    public Enum Value { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "stage");
        output.Content.AppendHtml(Markup.Icon(View, Texts.Kebab(Value.ToString())));
        output.Content.Append(texts[Texts.Key(Value)]);
    }
}

/// <summary>A rating: never by colour alone.</summary>
public sealed class ChipTagHelper(Texts texts) : TagHelper
{
    /// <summary>Colour token of the rating scale.</summary>
    public string Tone { get; set; } = "";

    /// <summary>Symbol of the rating scale; the tone's own when left out.</summary>
    public string? Icon { get; set; }

    /// <summary>Not yet approved: the chip says so.</summary>
    public bool Proposal { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"chip {Tone}");
        output.Content.SetHtmlContent(Markup.Icon(View, Icon ?? Tone));
        if (Proposal)
        {
            output.Content.Append(texts["shared.chip.proposal"] + " ");
        }

        output.Content.AppendHtml(name);
    }
}

/// <summary>A SHA-256, shortened for the eye.</summary>
public sealed class HashTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "code";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("title", $"SHA-256 {Value}");
        output.Content.SetContent(Formats.Hash(Value));
    }
}

/// <summary>An instant, shown where the desk is.</summary>
public sealed class MomentTagHelper(Formats formats, TimeProvider clock) : TagHelper
{
    public DateTimeOffset At { get; set; }

    /// <summary><c>full</c>, <c>short</c>, <c>near</c> or <c>day</c>.</summary>
    public string As { get; set; } = "full";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        output.Content.SetContent(As switch
        {
            "short" => formats.Brief(At, clock.GetUtcNow()),
            "near" => formats.Near(At, clock.GetUtcNow()),
            "day" => formats.Day(At),
            _ => formats.Moment(At),
        });
    }
}

/// <summary>One line of a history: when, who, what.</summary>
public sealed class SaidTagHelper(Formats formats, TimeProvider clock) : TagHelper
{
    public string? By { get; set; }

    public DateTimeOffset At { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var sentence = await output.GetChildContentAsync();
        var time = Markup.Element("time", null, formats.Brief(At, clock.GetUtcNow()));
        time.Attributes["datetime"] = At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(time);
        output.Content.AppendHtml(By is null
            ? Markup.Element("p", null, sentence)
            : Markup.Element("p", null, Markup.Bold(By), " ", sentence));
    }
}
