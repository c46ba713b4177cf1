using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Claims.Pdf;
using Markdig.Syntax.Inlines;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;
using NoteReference = Claims.Pdf.NoteReference;

namespace Claims.Web.Dossiers;

/// <summary>Markdown's inlines as the dossier's: emphasis, links, line breaks, and notes in square brackets.</summary>
internal sealed partial class DossierInlines(DossierSetting setting, Func<int, (string Target, string Description)?> noteTarget)
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    public IReadOnlyList<Claims.Pdf.Inline> Of(ContainerInline? container)
    {
        var result = new List<Claims.Pdf.Inline>();
        Add(container, new Run(""), result);
        return result;
    }

    /// <summary>A note that stands alone, as in a cell, is set on the line.</summary>
    public static IReadOnlyList<Claims.Pdf.Inline> OnLine(IReadOnlyList<Claims.Pdf.Inline> inlines) =>
        inlines is [NoteReference note] ? [note with { Size = 9, Rise = 0 }] : inlines;

    /// <summary>Adds the children; neighbouring literals are joined first, because Markdown parts them at every bracket.</summary>
    private void Add(ContainerInline? container, Run style, List<Claims.Pdf.Inline> result)
    {
        var text = new StringBuilder();
        foreach (var inline in Children(container))
        {
            if (Literal(inline) is { } literal)
            {
                text.Append(literal);
                continue;
            }

            AddText(text, style, result);
            AddSpecial(inline, style, result);
        }

        AddText(text, style, result);
    }

    /// <summary>The children; a bracket that became no link stands before what it holds.</summary>
    private static IEnumerable<MarkdownInline> Children(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            yield return inline;
            foreach (var inner in inline is DelimiterInline delimiter ? Children(delimiter) : [])
            {
                yield return inner;
            }
        }
    }

    private static string? Literal(MarkdownInline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        DelimiterInline delimiter => delimiter.ToLiteral(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: false } => " ",
        HtmlInline html => html.Tag,
        _ => null,
    };

    private void AddSpecial(MarkdownInline inline, Run style, List<Claims.Pdf.Inline> result)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Add(emphasis, emphasis.DelimiterCount == 2 ? style with { Semibold = true } : style with { Italic = true }, result);
                break;
            case LinkInline { IsImage: false, Url: { } url } link when IsAllowed(url):
                var content = new List<Claims.Pdf.Inline>();
                Add(link, style with { Color = setting.Accent }, content);
                result.Add(new Link(url, content));
                break;
            case AutolinkInline auto when IsAllowed(auto.Url):
                result.Add(setting.Address(auto.Url));
                break;
            case CodeInline code:
                result.Add(style with { Text = code.Content, Family = FontFamily.Sans, Size = 9 });
                break;
            case LineBreakInline:
                result.Add(new LineBreak());
                break;
            case ContainerInline container:
                Add(container, style, result);
                break;
        }
    }

    private static bool IsAllowed(string url) => Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private void AddText(StringBuilder pending, Run style, List<Claims.Pdf.Inline> result)
    {
        var text = Typography.Bind(pending.ToString());
        pending.Clear();
        var start = 0;
        foreach (Match match in Note().Matches(text))
        {
            if (noteTarget(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) is { } note)
            {
                AddRun(text[start..match.Index], style, result);
                if (match.Index == start && result is [.., NoteReference])
                {
                    result.Add(new Run(",") { Family = FontFamily.Sans, Size = 6.8, Rise = 3.4, Color = setting.Accent });
                }

                result.Add(new NoteReference(match.Groups[1].Value, note.Target) { Color = setting.Accent, Description = note.Description });
                start = match.Index + match.Length;
            }
        }

        AddRun(text[start..], style, result);
    }

    private static void AddRun(string text, Run style, List<Claims.Pdf.Inline> result)
    {
        if (text.Length > 0)
        {
            result.Add(style with { Text = text });
        }
    }

    [GeneratedRegex(@"\s*\[([1-9][0-9]{0,3})\]")]
    private static partial Regex Note();
}
