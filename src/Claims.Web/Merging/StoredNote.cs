using System.Collections;
using System.Globalization;
using Claims.Web.Comparing;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Claims.Web.Merging;

/// <summary>What is stored in a field by now, and where the typed words differ from it; it stands between the label and the control.</summary>
internal static class StoredNote
{
    /// <summary>Null where nothing differs, or nobody saved in between.</summary>
    /// <param name="parts">The control.</param>
    /// <param name="model">What the page holds for it.</param>
    /// <param name="say">A value in the words of the page; <see cref="Said"/> for text.</param>
    public static IHtmlContent? Of(ViewContext view, ControlParts parts, object? model, string label, Texts texts, Func<object?, string> say) =>
        Meanwhile.Of(view.HttpContext) is { } meanwhile && meanwhile.TryFind(parts.Name, out var stored)
            ? Of(view, parts.Id, label, Normal(say(stored)), Normal(say(parts.Posted?.RawValue ?? model)), texts)
            : null;

    /// <summary>The same for what is no field by itself, in words already.</summary>
    public static IHtmlContent? Of(ViewContext view, string id, string label, string stored, string typed, Texts texts)
    {
        if (stored == typed || Meanwhile.Of(view.HttpContext) is not { } meanwhile)
        {
            return null;
        }

        meanwhile.Note(id, label);
        var note = Markup.Element("div", "note", Markup.Element("p", "meta", texts["shared.meanwhile.stored"]), Words(stored, texts));
        note.Attributes["id"] = $"{id}-now";
        if (typed.Length > 0)
        {
            var mine = Markup.Element("p", "diff");
            PiecesTagHelper.Append(mine.InnerHtml, [.. WordDiff.Of(stored, typed).Where(piece => piece.Kind != PieceKind.Removed)], texts);
            note.InnerHtml.AppendHtml(Markup.Element("p", "meta", texts["shared.meanwhile.typed"]));
            note.InnerHtml.AppendHtml(mine);
        }

        return note;
    }

    /// <summary>A value as text; several, one in a line.</summary>
    public static string Said(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable many => string.Join('\n', many.Cast<object?>().Select(Said)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static TagBuilder Words(string stored, Texts texts) =>
        stored.Length > 0 ? Markup.Element("p", "diff", stored) : Markup.Element("p", null, texts["shared.meanwhile.nothing"]);

    private static string Normal(string text) => text.ReplaceLineEndings("\n").Trim();
}
