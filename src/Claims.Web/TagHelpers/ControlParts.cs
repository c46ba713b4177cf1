using Microsoft.AspNetCore.Html;
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

    /// <summary>What somebody else stored there, after a stale save; a <see cref="StoredNote"/>.</summary>
    public IHtmlContent? Stored { get; set; }

    public string? DescribedBy
    {
        get
        {
            var notes = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error", Stored is null ? null : $"{Id}-now" }.OfType<string>());
            return notes.Length == 0 ? null : notes;
        }
    }

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

    /// <summary>Hint, error and what else is to be known, as they stand between label and control.</summary>
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

        if (Stored is not null)
        {
            content.AppendHtml(Stored);
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
