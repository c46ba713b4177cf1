using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Workbench;

/// <summary>Writes the words of one paragraph with its marks: no sign more or less than the text has, save for the numbers of the claims.</summary>
/// <param name="text">The whole captured text.</param>
/// <param name="claimWord">Said before a number for those who hear the page: ", claim ".</param>
public sealed class ParagraphContent(string text, TextParagraph paragraph, string claimWord) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var piece in paragraph.Pieces)
        {
            switch (piece)
            {
                case Piece.Words words:
                    encoder.Encode(writer, text, words.Start, words.End - words.Start);
                    break;
                case Piece.Open open:
                    writer.Write($"<mark class=\"q {open.Passage.Css}\"{(open.First ? $" id=\"{open.Passage.Anchor}\"" : "")} data-card=\"{open.Passage.Card}\">");
                    break;
                case Piece.Number { Passage.Label: > 0 } number:
                    writer.Write($"<a class=\"ref\" href=\"#{number.Passage.Card}\" data-of=\"{number.Passage.Anchor}\"><span class=\"vh\">");
                    encoder.Encode(writer, claimWord);
                    writer.Write($" </span>{number.Passage.Label}</a>");
                    break;
                case Piece.Close:
                    writer.Write("</mark>");
                    break;
            }
        }
    }
}
