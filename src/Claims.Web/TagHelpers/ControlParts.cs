using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.TagHelpers;

/// <summary>What every control has: a name, an id, a hint and an error, tied together for the eye and for the screen reader.</summary>
internal sealed class ControlParts
{
    private ControlParts()
    {
    }

    /// <summary>Name in the posted form, <c>Input.Title</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the control, <c>Input_Title</c>; the error summary links to it.</summary>
    public required string Id { get; init; }

    public string? Hint { get; private init; }

    public string? Error { get; private init; }

    /// <summary>What was posted, or null when nothing was.</summary>
    public ModelStateEntry? Posted { get; private init; }

    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (null, _) => $"{Id}-error",
        (_, null) => $"{Id}-hint",
        _ => $"{Id}-hint {Id}-error",
    };

    public static ControlParts Of(ViewContext view, ModelExpression target, string? hint)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(target.Name);
        var entry = view.ViewData.ModelState[name];
        return new()
        {
            Name = name,
            Id = TagBuilder.CreateSanitizedId(name, "_"),
            Hint = hint,
            Error = entry?.Errors.Select(error => error.ErrorMessage).FirstOrDefault(message => message.Length > 0),
            Posted = entry,
        };
    }

    /// <summary>Hint and error, as they stand between label and control.</summary>
    public void AppendNotes(TagHelperContent content, ViewContext view)
    {
        if (Hint is not null)
        {
            content.AppendHtml(Note("small", null, "hint", Hint));
        }

        if (Error is not null)
        {
            content.AppendHtml(Note("p", "err", "error", Markup.Icon(view, "warn"), Error));
        }
    }

    /// <summary>The attributes that tell a screen reader of hint and error.</summary>
    public void Describe(IDictionary<string, object?> attributes)
    {
        if (DescribedBy is { } ids)
        {
            attributes["aria-describedby"] = ids;
        }

        if (Error is not null)
        {
            attributes["aria-invalid"] = "true";
        }
    }

    private TagBuilder Note(string tag, string? css, string kind, params ReadOnlySpan<object?> content)
    {
        var note = Markup.Element(tag, css, content);
        note.Attributes["id"] = $"{Id}-{kind}";
        return note;
    }
}
