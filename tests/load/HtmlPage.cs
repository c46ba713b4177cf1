using System.Globalization;
using System.Net;
using System.Text;
using Claims.Pdf;

namespace Claims.Load;

/// <summary>Writes a document as an HTML page with a style sheet for paper: the same words, faces, sizes and page. It knows the blocks of <see cref="PrintSample"/>.</summary>
internal sealed class HtmlPage(Document document, Uri faces)
{
    private static readonly (FontFamily Family, string File)[] Families = [(FontFamily.Serif, "SourceSerif4"), (FontFamily.Sans, "SourceSans3")];

    private readonly StringBuilder _body = new();
    private readonly Dictionary<TextStyle, string> _classes = [];

    public string Write()
    {
        Write(document.Content);
        return $"<!DOCTYPE html>\n<html lang=\"{document.Language}\"><head><meta charset=\"utf-8\"><title>{Encoded(document.Title)}</title>\n<style>\n{Styles()}</style></head>\n<body>{_body}</body></html>\n";
    }

    private string Styles()
    {
        var css = new StringBuilder();
        foreach (var (family, file) in Families)
        {
            foreach (var (name, style, weight) in new[] { ("Regular", "normal", 400), ("Italic", "italic", 400), ("SemiBold", "normal", 600), ("SemiBoldItalic", "italic", 600) })
            {
                css.AppendLine(CultureInfo.InvariantCulture, $"@font-face {{ font-family: Dossier{family}; font-style: {style}; font-weight: {weight}; src: url({new Uri(faces, $"{file}-{name}.ttf")}) }}");
            }
        }

        var (page, furniture) = (document.Page, document.Furniture!);
        var number = string.Format(CultureInfo.InvariantCulture, furniture.PageNumber, "\" counter(page) \"", "\" counter(pages) \"");
        css.AppendLine(CultureInfo.InvariantCulture, $$"""
            @page {
              size: {{page.Width}}pt {{page.Height}}pt; margin: {{page.Top}}pt {{page.Width - page.Right}}pt {{page.Height - page.Bottom}}pt {{page.Left}}pt;
              @top-left { content: "{{furniture.HeadLeft}}"; {{Set(furniture.Style)}} }
              @bottom-left { content: "{{furniture.FootLeft}}"; {{Set(furniture.Style)}} }
              @bottom-right { content: "{{number}}"; {{Set(furniture.Style)}} }
            }
            body, h1, h2, p, blockquote, ol { margin: 0; padding: 0 }
            section { break-before: page }
            h1, h2 { break-after: avoid }
            table { border-collapse: collapse; table-layout: fixed; width: 100% }
            tr { break-inside: avoid; border-bottom: 0.5pt solid #b3b3b3 }
            th, td { padding: 2.45pt 6pt 0.8pt 0; text-align: left; vertical-align: top; font-weight: inherit }
            th:last-child, td:last-child { padding-right: 0 }
            .right { text-align: right }
            a { color: inherit; text-decoration: none }
            """);
        foreach (var (style, name) in _classes)
        {
            css.AppendLine(CultureInfo.InvariantCulture, $".{name} {{ {Set(style)} }}");
        }

        return css.ToString();
    }

    private static string Set(TextStyle style) => string.Create(
        CultureInfo.InvariantCulture, $"font: {(style.Italic ? "italic" : "normal")} {(style.Semibold ? 600 : 400)} {style.Size}pt/{style.Leading}pt Dossier{style.Family}");

    private void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Sheet sheet:
                _body.Append("\n<section>");
                Write(sheet.Content);
                _body.Append("</section>");
                break;
            case Heading heading:
                Write($"h{heading.Level}", heading.Style, heading.SpaceBefore, heading.Text);
                break;
            case Paragraph paragraph:
                Write(paragraph.Role == ParagraphRole.Quote ? "blockquote" : "p", paragraph.Style, paragraph.SpaceBefore, paragraph.Text);
                break;
            case Table table:
                Write(table);
                break;
            case List list:
                Write(list);
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} is not written as HTML.");
        }
    }

    private void Write(string tag, TextStyle style, double space, IEnumerable<Inline> text)
    {
        _body.Append(CultureInfo.InvariantCulture, $"\n<{tag} class=\"{Class(style)}\" style=\"margin-top: {space}pt\">");
        Write(text);
        _body.Append(CultureInfo.InvariantCulture, $"</{tag}>");
    }

    private void Write(Table table)
    {
        _body.Append(CultureInfo.InvariantCulture, $"\n<table class=\"{Class(table.Style)}\" style=\"margin-top: {table.SpaceBefore}pt\"><caption class=\"{Class(table.Caption!.Style)}\" style=\"text-align: left\">");
        Write(table.Caption.Text);
        _body.Append("</caption><colgroup>");
        foreach (var column in table.Columns)
        {
            var gap = ReferenceEquals(column, table.Columns[^1]) ? 0 : table.Gap;
            _body.Append(column.Width == 0 ? "<col>" : string.Create(CultureInfo.InvariantCulture, $"<col style=\"width: {column.Width + gap}pt\">"));
        }

        _body.Append("</colgroup><thead>");
        Write(table.Columns, table.Head!, _ => "th scope=\"col\"");
        _body.Append("</thead><tbody>");
        foreach (var row in table.Rows)
        {
            Write(table.Columns, row, column => column.Heads ? "th scope=\"row\"" : "td");
        }

        _body.Append("</tbody></table>");
    }

    private void Write(IReadOnlyList<Column> columns, Row row, Func<Column, string> tag)
    {
        _body.Append("\n<tr>");
        foreach (var (column, cell) in columns.Zip(row.Cells))
        {
            _body.Append(CultureInfo.InvariantCulture, $"<{tag(column)}{(column.Alignment == ColumnAlignment.Left ? "" : " class=\"right\"")}>");
            Write(cell.Text);
            _body.Append(CultureInfo.InvariantCulture, $"</{tag(column)[..2]}>");
        }

        _body.Append("</tr>");
    }

    private void Write(List list)
    {
        _body.Append(CultureInfo.InvariantCulture, $"\n<ol class=\"{Class(list.LabelStyle)}\" style=\"margin-top: {list.SpaceBefore}pt; padding-left: {list.Indent}pt\">");
        foreach (var item in list.Items)
        {
            _body.Append(CultureInfo.InvariantCulture, $"<li id=\"{item.Id}\" style=\"margin-bottom: {list.Gap}pt; break-inside: {(list.KeepItems ? "avoid" : "auto")}\">");
            Write(item.Content);
            _body.Append("</li>");
        }

        _body.Append("</ol>");
    }

    private void Write(IEnumerable<Inline> text)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case Run run:
                    _body.Append(run.Semibold == true ? $"<strong style=\"font-weight: 600\">{Encoded(run.Text)}</strong>" : Encoded(run.Text));
                    break;
                case Link link:
                    _body.Append(CultureInfo.InvariantCulture, $"<a href=\"{Encoded(link.Target)}\">");
                    Write(link.Content);
                    _body.Append("</a>");
                    break;
                default:
                    throw new NotSupportedException($"{inline.GetType().Name} is not written as HTML.");
            }
        }
    }

    private string Class(TextStyle style)
    {
        if (!_classes.TryGetValue(style, out var name))
        {
            _classes[style] = name = $"t{_classes.Count}";
        }

        return name;
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
