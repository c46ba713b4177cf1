using System.Globalization;
using Claims.Pdf;

namespace Claims.Tests.Pdf;

/// <summary>The text that a document must say, in reading order, told from the document itself: one line for each block.</summary>
internal sealed class ExpectedText(IReadOnlyDictionary<string, int> pages)
{
    private readonly List<string> lines = [];
    private int footnotes;

    /// <param name="pages">The page of each id that the document refers to.</param>
    public static string Of(Document document, IReadOnlyDictionary<string, int> pages)
    {
        var text = new ExpectedText(pages);
        text.AddAll(document.Content);
        return string.Concat(text.lines.Where(line => line.Length > 0).Select(line => line + "\n"));
    }

    private void AddAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddLine([.. paragraph.Text, .. paragraph.Trailing.Prepend(paragraph.Trailing.Count > 0 && paragraph.Text.Count > 0 ? " " : "")]);
                break;
            case Heading heading:
                AddLine(heading.Text);
                break;
            case List list:
                AddList(list);
                break;
            case Table table:
                AddLine(table.Caption?.Text ?? []);
                AddTable(table);
                break;
            case Contents contents:
                AddContents(contents);
                break;
            case Section section:
                AddSection(section);
                break;
            case Chip chip:
                lines.Add(chip.Label);
                break;
            case Figure figure:
                lines.Add(string.Concat(figure.Drawing.Shapes.OfType<Label>().Select(label => label.Text)));
                break;
            case Image:
                break;
            case Group group:
                AddAll(group.Content);
                break;
            case Sheet sheet:
                AddAll(sheet.Content);
                break;
            case Columns columns:
                AddAll(columns.Content.SelectMany(column => column.Content));
                break;
        }
    }

    private void AddSection(Section section)
    {
        AddAll(section.SideHead is { } head ? [head] : []);
        AddAll(section.Content.Take(section.MarginAfter));
        AddAll(section.Margin);
        AddAll(section.Content.Skip(section.MarginAfter));
    }

    private void AddList(List list)
    {
        foreach (var item in list.Items)
        {
            AddLine(item.Label);
            AddAll(item.Content);
        }
    }

    private void AddTable(Table table)
    {
        foreach (var cell in table.Rows.Prepend(table.Head).OfType<Row>().SelectMany(row => row.Cells))
        {
            if (cell.Content is { } content)
            {
                Add(content);
            }
            else
            {
                AddLine(cell.Text);
            }
        }
    }

    private void AddContents(Contents contents)
    {
        foreach (var entry in contents.Entries)
        {
            AddLine(entry.Title);
            AddLine(entry.Detail);
            AddLine([new PageReference(entry.Target)]);
        }
    }

    private void AddLine(IReadOnlyList<Inline> inlines)
    {
        var first = footnotes + 1;
        lines.Add(Words(inlines).Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal));
        foreach (var (i, note) in inlines.OfType<Footnote>().Index())
        {
            lines.Add((first + i).ToString(CultureInfo.InvariantCulture));
            AddLine(note.Note);
        }
    }

    private string Words(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Run run => run.Text.Replace('\n', ' '),
        Link link => Words(link.Content),
        NoteReference note => note.Label,
        PageReference page => pages.GetValueOrDefault(page.Target).ToString(CultureInfo.InvariantCulture),
        LineBreak => " ",
        Footnote => (++footnotes).ToString(CultureInfo.InvariantCulture),
        _ => "",
    }));
}
