using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

// <field for="Input.Title" text="sources.field.title" />                      label T[text]; hint T[text + "-hint"] where there is one
// <field for="Input.Note" text="sources.field.note" as="area" rows="4" optional />
// <field for="Input.Kind" text="sources.field.kind" as="select" choices="Model.Kinds" empty="sources.field.kind-none" />
// <field for="Input.Agreed" text="..." as="check" />     <field for="Input.Files" text="..." as="file" accept=".pdf" multiple />
// <field for="Input.Outlet" text="..." suggestions="Model.Outlets" />        as: text, area, select, check, file, password, email, url, search
// Any other attribute (autocomplete, inputmode, rows, lang …) goes to the control; "class" goes to the frame around it.

/// <summary>A label, a hint, an error and a control, tied together.</summary>
[HtmlTargetElement("field", Attributes = "for,text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator, Texts texts, Formats formats) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>Key of the label.</summary>
    public string Text { get; set; } = "";

    public string As { get; set; } = "text";

    /// <summary>A hint that is made on the page, in place of the one that belongs to the key.</summary>
    public string? Hint { get; set; }

    public bool Optional { get; set; }

    public IEnumerable<Choice>? Choices { get; set; }

    /// <summary>Key of the choice that stands for none.</summary>
    public string? Empty { get; set; }

    public IEnumerable<string>? Suggestions { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = ControlParts.Of(View, For, Hint ?? (texts.Has($"{Text}-hint") ? texts[$"{Text}-hint"] : null));
        FieldLabels.Add(View, parts.Name, texts[Text]);
        parts.Stored = As is "file" or "password" ? null : StoredNote.Of(View, parts, For.Model, texts[Text], texts, Said);
        var attributes = Passed(output);
        parts.Describe(attributes);
        var css = string.Join(' ', new[] { "field", As == "check" ? "check" : null, parts.Error is null ? null : "bad", attributes.GetValueOrDefault("class")?.ToString() }.Where(c => c is not null));
        attributes.Remove("class");

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", css);
        if (As == "check")
        {
            var label = Markup.Element("label", null, Control(parts, attributes), Markup.Element("span", null, texts[Text]));
            output.Content.AppendHtml(label);
            parts.AppendNotes(output.Content, View);
            return;
        }

        output.Content.AppendHtml(Label(parts));
        parts.AppendNotes(output.Content, View);
        output.Content.AppendHtml(Control(parts, attributes));
        if (Suggestions is not null)
        {
            output.Content.AppendHtml(DataList($"{parts.Id}-list", Suggestions));
        }
    }

    private string Said(object? value) => As switch
    {
        // A list without a choice for none shows its first, and sends it, whatever was never chosen.
        "select" when StoredNote.Said(value) is { Length: > 0 } chosen => (Choices ?? []).FirstOrDefault(choice => choice.Value == chosen)?.Text ?? chosen,
        "select" => Empty is null ? Choices?.FirstOrDefault()?.Text ?? "" : "",
        "check" => texts[value is true or string[] and ["true", ..] or "true" ? "shared.answer.yes" : "shared.answer.no"],
        // As a date field sends it.
        "date" when DateOnly.TryParseExact(StoredNote.Said(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => formats.Day(day),
        _ => StoredNote.Said(value),
    };

    private TagBuilder Label(ControlParts parts)
    {
        var label = Markup.Element("label", null, texts[Text]);
        label.Attributes["for"] = parts.Id;
        if (Optional)
        {
            label.InnerHtml.AppendHtml(Markup.Element("span", "count", " " + texts["shared.field.optional"]));
        }

        return label;
    }

    private TagBuilder Control(ControlParts parts, Dictionary<string, object?> attributes)
    {
        if (Suggestions is not null)
        {
            attributes["list"] = $"{parts.Id}-list";
        }

        switch (As)
        {
            case "area":
                return generator.GenerateTextArea(View, For.ModelExplorer, For.Name, 0, 0, attributes);
            case "select":
                var items = (Choices ?? []).Select(choice => new SelectListItem(choice.Text, choice.Value));
                return generator.GenerateSelect(View, For.ModelExplorer, Empty is null ? null : texts[Empty], For.Name, items, allowMultiple: false, attributes);
            case "check":
                return generator.GenerateCheckBox(View, For.ModelExplorer, For.Name, For.Model as bool?, attributes);
            case "password":
                return generator.GeneratePassword(View, For.ModelExplorer, For.Name, null, attributes);
            case "file":
                return File(parts, attributes);
            default:
                attributes["type"] = As;
                return generator.GenerateTextBox(View, For.ModelExplorer, For.Name, For.Model, null, attributes);
        }
    }

    private static TagBuilder File(ControlParts parts, Dictionary<string, object?> attributes)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(attributes);
        input.Attributes["type"] = "file";
        input.Attributes["id"] = parts.Id;
        input.Attributes["name"] = parts.Name;
        return input;
    }

    private static TagBuilder DataList(string id, IEnumerable<string> suggestions)
    {
        var list = new TagBuilder("datalist");
        list.Attributes["id"] = id;
        foreach (var suggestion in suggestions)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = suggestion;
            list.InnerHtml.AppendHtml(option);
        }

        return list;
    }

    private static Dictionary<string, object?> Passed(TagHelperOutput output) =>
        output.Attributes.ToDictionary(a => a.Name, a => a.ValueStyle == HtmlAttributeValueStyle.Minimized ? a.Name : a.Value is Microsoft.AspNetCore.Html.HtmlString html ? html.Value : a.Value);
}
