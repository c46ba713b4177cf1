using Claims.Web.Comparing;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Claims.Web.Captures;

// <side of="row.Before" other="row.After" kind="Removed" capture="1" address="/sources/…?text=1" lang="de" />   one side of a row: its paragraph, with what the other side does not have marked

/// <summary>One of two states of a paragraph.</summary>
public sealed class SideTagHelper(Texts texts) : TagHelper
{
    /// <summary>Null where the other text has nothing like it.</summary>
    public TextPart? Of { get; set; }

    public TextPart? Other { get; set; }

    /// <summary>What the words are that only this side has.</summary>
    public PieceKind Kind { get; set; }

    /// <summary>Number of the capture.</summary>
    public int Capture { get; set; }

    /// <summary>Address of the capture.</summary>
    public string Address { get; set; } = "";

    public string Lang { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of is null)
        {
            output.Content.AppendHtml(Markup.Element("p", "meta", texts["sources.compare.not-in", Capture]));
            return;
        }

        var link = Markup.Element("a", null, texts["sources.workbench.paragraph", Of.Paragraph]);
        link.Attributes["href"] = FormattableString.Invariant($"{Address}#a{Of.Paragraph}");
        var words = Markup.Element("p", "diff");
        words.Attributes["lang"] = Lang;
        foreach (var piece in Pieces())
        {
            _ = piece.Kind == PieceKind.Same
                ? words.InnerHtml.Append(piece.Text)
                : words.InnerHtml.AppendHtml(Markup.Element(Kind == PieceKind.Removed ? "del" : "ins", null, Spoken(), piece.Text));
        }

        output.Content.AppendHtml(Markup.Element("p", "tags meta", link)).AppendHtml(words);
    }

    // Words removed stand on the older side, words added on the newer one.
    private IEnumerable<DiffPiece> Pieces()
    {
        var (before, after) = Kind == PieceKind.Removed ? (Of, Other) : (Other, Of);
        return WordDiff.Of(before?.Text ?? "", after?.Text ?? "").Where(piece => piece.Kind == PieceKind.Same || piece.Kind == Kind);
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Spoken()
    {
        var spoken = Markup.Element("span", "vh", texts[Kind == PieceKind.Removed ? "verdicts.diff.removed" : "verdicts.diff.added"] + " ");
        spoken.Attributes["lang"] = texts.Culture.TwoLetterISOLanguageName;
        return spoken;
    }
}
