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
        foreach (var piece in Of)
        {
            _ = piece.Kind switch
            {
                PieceKind.Removed => output.Content.AppendHtml(Mark("del", "verdicts.diff.removed", piece.Text)),
                PieceKind.Added => output.Content.AppendHtml(Mark("ins", "verdicts.diff.added", piece.Text)),
                _ => output.Content.Append(piece.Text),
            };
        }
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Mark(string tag, string key, string text) =>
        Markup.Element(tag, null, Markup.Element("span", "vh", texts[key] + " "), text);
}
