using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Claims.Web.Import;

/// <summary>Takes the readable text out of a page: its paragraphs, each followed by a blank line; without scripts, styles, navigation and forms.</summary>
public sealed class HtmlText
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "form", "button", "input", "select", "textarea", "iframe", "object", "embed", "svg", "math",
        "canvas", "audio", "video", "dialog", "menu", "head", "footer",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _paragraph = new();

    private HtmlText()
    {
    }

    /// <summary>The paragraphs of the article when the page has exactly one, of its main part, else of the whole page.</summary>
    public static string Read(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var reader = new HtmlText();
        if (Part(document) is { } part)
        {
            reader.Walk(part);
        }

        return reader._text.ToString().TrimEnd('\n');
    }

    private static IElement? Part(IDocument document)
    {
        var articles = document.QuerySelectorAll("article").Where(article => article.ParentElement?.Closest("article") is null).Take(2).ToList();
        return articles is [var only] ? only : document.QuerySelector("main, [role=main]") ?? document.Body;
    }

    // Walks without calling itself: a page may be nested deeper than any stack.
    private void Walk(IElement part)
    {
        INode? node = part;
        while (node is not null)
        {
            if (node is IElement element && IsDropped(element))
            {
                Break(element);
            }
            else
            {
                Enter(node);
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }
            }

            while (node is not null && node != part && node.NextSibling is null)
            {
                node = node.Parent;
                Break(node);
            }

            node = node == part ? null : node?.NextSibling;
        }

        EndParagraph();
    }

    private void Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                Append(text.Data, IsPreformatted(text));
                break;
            case IElement { LocalName: "br" }:
                TrimSpaces();
                _paragraph.Append('\n');
                break;
            case IElement { LocalName: "td" or "th" } when _paragraph.Length > 0:
                TrimSpaces();
                _paragraph.Append('\t');
                break;
            default:
                Break(node);
                break;
        }
    }

    // White space of the source is one space; what is no ASCII white space (a no-break space, say) is the author's and stays.
    private void Append(string data, bool preformatted)
    {
        foreach (var sign in data)
        {
            if (sign is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _paragraph.Append(sign);
            }
            else if (preformatted && sign is '\n' or '\t')
            {
                _paragraph.Append(sign);
            }
            else if (_paragraph.Length > 0 && _paragraph[^1] is not (' ' or '\n' or '\t'))
            {
                _paragraph.Append(' ');
            }
        }
    }

    private void Break(INode? node)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName))
        {
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        var paragraph = _paragraph.ToString().Trim(' ', '\n', '\t');
        _paragraph.Clear();
        if (paragraph.Length > 0)
        {
            _text.Append(paragraph).Append("\n\n");
        }
    }

    private void TrimSpaces()
    {
        while (_paragraph.Length > 0 && _paragraph[^1] == ' ')
        {
            _paragraph.Length--;
        }
    }

    private static bool IsPreformatted(IText text) => text.ParentElement?.Closest("pre") is not null;

    private static bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "menu" or "toolbar";
}
