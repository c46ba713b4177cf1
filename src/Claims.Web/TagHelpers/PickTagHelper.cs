using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

// <pick for="Input.Rating" text="verdicts.field.rating" choices="Model.Ratings" />   radio buttons; choices with a tone are drawn as chips, with an icon alone beside it
// <pick for="Input.Roles" text="members.field.roles" choices="T.Choices&lt;Role&gt;()" many />   boxes, for a list of strings

/// <summary>A group of radio buttons or boxes with its legend, hint and error.</summary>
[HtmlTargetElement("pick", Attributes = "for,text,choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PickTagHelper(Texts texts) : TagHelper
{
    /// <summary>So many choices stand below one another; more, and without hints, go side by side.</summary>
    private const int OneColumn = 7;

    public ModelExpression For { get; set; } = null!;

    /// <summary>Key of the legend.</summary>
    public string Text { get; set; } = "";

    public IEnumerable<Choice> Choices { get; set; } = [];

    public bool Many { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = ControlParts.Of(View, For, texts.Has($"{Text}-hint") ? texts[$"{Text}-hint"] : null);
        FieldLabels.Add(View, parts.Name, texts[Text]);
        var choices = Choices.ToList();
        parts.Stored = StoredNote.Of(View, parts, For.Model, texts[Text], texts, value => Said(value, choices));
        var look = choices.Any(choice => choice.Tone is not null) ? " scale"
            : choices.Count > OneColumn && choices.All(choice => choice.Hint is null) ? " many"
            : "";
        var chosen = Chosen(parts);

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", parts.Id);
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("class", $"pick{look}{(parts.Error is null ? "" : " bad")}");
        if (parts.DescribedBy is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        output.Content.AppendHtml(Markup.Element("legend", null, texts[Text]));
        parts.AppendNotes(output.Content, View);
        for (var i = 0; i < choices.Count; i++)
        {
            output.Content.AppendHtml(Row(parts, choices[i], i, chosen));
        }
    }

    /// <summary>What is chosen, in the order of the choices: in which order it was ticked says nothing.</summary>
    private static string Said(object? value, List<Choice> choices)
    {
        var chosen = StoredNote.Said(value).Split('\n');
        return string.Join('\n', choices.Where(choice => chosen.Contains(choice.Value)).Select(choice => choice.Text));
    }

    private TagBuilder Row(ControlParts parts, Choice choice, int index, HashSet<string> chosen)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Many ? "checkbox" : "radio";
        input.Attributes["name"] = parts.Name;
        input.Attributes["id"] = $"{parts.Id}_{index}";
        input.Attributes["value"] = choice.Value;
        if (choice.Closed)
        {
            input.Attributes["disabled"] = "disabled";
        }
        else if (chosen.Contains(choice.Value))
        {
            input.Attributes["checked"] = "checked";
        }

        var row = Markup.Element("label", null, input);
        row.InnerHtml.AppendHtml(choice.Tone is null
            ? Markup.Element("span", null, choice.Icon is null ? null : Markup.Icon(View, choice.Icon), choice.Text)
            : Markup.Element("span", $"chip {choice.Tone}", Markup.Icon(View, choice.Icon ?? choice.Tone), choice.Text));
        if (choice.Hint is not null)
        {
            row.InnerHtml.AppendHtml(Markup.Element("span", "meta", choice.Hint));
        }

        return row;
    }

    /// <summary>What was posted wins over what the model says, so that nothing chosen is lost.</summary>
    private HashSet<string> Chosen(ControlParts parts) => parts.Posted?.RawValue switch
    {
        string one => [one],
        string[] many => [.. many],
        _ => For.Model switch
        {
            null => [],
            string one => [one],
            System.Collections.IEnumerable many => [.. many.Cast<object?>().Select(item => item?.ToString() ?? "")],
            var one => [one.ToString() ?? ""],
        },
    };
}
