using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.Comparing;

// <pieces of="difference.Pieces" />   words with ins and del, which are also said in words for those who do not see them

/// <summary>Where two texts differ, to be read.</summary>
public sealed class PiecesTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<DiffPiece> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "diff");
        Append(output.Content, Of, texts);
    }

    /// <summary>Writes the words, with what was removed and added marked.</summary>
    internal static void Append(IHtmlContentBuilder content, IReadOnlyList<DiffPiece> pieces, Texts texts)
    {
        foreach (var piece in pieces)
        {
            _ = piece.Kind switch
            {
                PieceKind.Removed => content.AppendHtml(Mark("del", texts["verdicts.diff.removed"], piece.Text)),
                PieceKind.Added => content.AppendHtml(Mark("ins", texts["verdicts.diff.added"], piece.Text)),
                _ => content.Append(piece.Text),
            };
        }
    }

    private static TagBuilder Mark(string tag, string said, string text) => Markup.Element(tag, null, Markup.Element("span", "vh", said + " "), text);
}
