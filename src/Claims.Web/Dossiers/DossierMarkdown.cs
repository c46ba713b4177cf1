using System.Globalization;
using Claims.Pdf;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using MarkdownTableRow = Markdig.Extensions.Tables.TableRow;
using PdfBlock = Claims.Pdf.Block;
using PdfTable = Claims.Pdf.Table;

namespace Claims.Web.Dossiers;

/// <summary>Markdown as blocks of the dossier. HTML in it is text; [1] leads to the evidence of that number.</summary>
internal sealed class DossierMarkdown
{
    private const double Gap = 7;
    private const double Indent = 17;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();
    private readonly DossierInlines inlines;
    private readonly int headingLevel;
    private readonly double measure;

    private DossierMarkdown(DossierInlines inlines, int headingLevel, double measure) =>
        (this.inlines, this.headingLevel, this.measure) = (inlines, headingLevel, measure);

    /// <param name="text">Markdown; null gives nothing.</param>
    /// <param name="headingLevel">Level of all headings in the text.</param>
    /// <param name="noteTarget">The id that a note's number leads to; null leaves [1] as text.</param>
    public static IReadOnlyList<PdfBlock> Blocks(DossierSetting setting, string? text, int headingLevel, Func<int, (string Target, string Description)?> noteTarget)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var markdown = new DossierMarkdown(new DossierInlines(setting, noteTarget), headingLevel, PageSetup.A4.MainMeasure);
        var blocks = markdown.Convert(Markdown.Parse(text, Pipeline));
        return blocks.Count == 0 ? [] : [blocks[0] with { SpaceBefore = 0 }, .. blocks.Skip(1)];
    }

    private List<PdfBlock> Convert(ContainerBlock container) => [.. container.Select(Convert).OfType<PdfBlock>()];

    private PdfBlock? Convert(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock heading => new Heading(headingLevel, DossierStyle.SideHead, inlines.Of(heading.Inline)) { SpaceBefore = 2 * Gap },
        ParagraphBlock paragraph => new Paragraph(DossierStyle.Body, inlines.Of(paragraph.Inline)) { SpaceBefore = Gap },
        ListBlock list => Convert(list),
        QuoteBlock quote => new Group([.. Convert(quote).Select(AsQuote)]) { Indent = Indent, SpaceBefore = Gap },
        CodeBlock code => new Paragraph(DossierStyle.Fact, Lines(code)) { SpaceBefore = Gap },
        MarkdownTable table => Convert(table),
        ContainerBlock container => new Group(Convert(container)) { SpaceBefore = Gap },
        _ => null,
    };

    private static PdfBlock AsQuote(PdfBlock block) =>
        block is Paragraph paragraph ? paragraph with { Role = ParagraphRole.Quote, Style = paragraph.Style with { Color = DossierStyle.Secondary } } : block;

    private List Convert(ListBlock list)
    {
        var first = list.OrderedStart is { } start && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var items = list.OfType<ListItemBlock>().Select((item, i) =>
        {
            var label = list.IsOrdered ? (first + i).ToString(CultureInfo.InvariantCulture) + "." : "•";
            var content = Convert(item);
            return new ListItem([label], content.Count == 0 ? [] : [content[0] with { SpaceBefore = 0 }, .. content.Skip(1)]);
        });
        return new(Indent, DossierStyle.Body, [.. items])
        {
            Numbering = list.IsOrdered ? ListNumbering.Numbered : ListNumbering.Bulleted,
            Gap = list.IsLoose ? Gap : 0,
            SpaceBefore = Gap,
        };
    }

    private PdfTable Convert(MarkdownTable table)
    {
        var count = table.OfType<MarkdownTableRow>().Max(row => row.Count);
        var columns = Enumerable.Range(0, count).Select(i => new Column(measure / count)
        {
            Alignment = i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right ? ColumnAlignment.Right : ColumnAlignment.Left,
        });
        var rows = table.OfType<MarkdownTableRow>().ToLookup(row => row.IsHeader, row => Convert(row, count));
        return new(DossierStyle.Table, [.. columns], [.. rows[false]])
        {
            Head = rows[true].FirstOrDefault(),
            HeadStyle = DossierStyle.TableHead,
            StrongColor = DossierStyle.Ink,
            SpaceBefore = Gap,
        };
    }

    private Row Convert(MarkdownTableRow row, int count)
    {
        var cells = row.OfType<TableCell>().Select(cell => new Cell([.. cell.OfType<ParagraphBlock>().SelectMany(p => DossierInlines.OnLine(inlines.Of(p.Inline)))])).ToList();
        cells.AddRange(Enumerable.Range(0, count - cells.Count).Select(_ => new Cell()));
        return new(cells);
    }

    private static List<Claims.Pdf.Inline> Lines(CodeBlock code)
    {
        var text = new List<Claims.Pdf.Inline>();
        foreach (var line in code.Lines.ToString().Split('\n'))
        {
            text.AddRange(text.Count == 0 ? [line] : [new LineBreak(), line]);
        }

        return text;
    }
}
