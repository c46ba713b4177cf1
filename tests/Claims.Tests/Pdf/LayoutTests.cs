using Claims.Pdf;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pdf;

public sealed class LayoutTests
{
    private static readonly PageSetup Page = PageSetup.A4;

    [Theory]
    [InlineData("Der Juniorpartner: drei Behauptungen über China und Russland", "Der Juniorpartner: drei Behauptungen über…")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmütze und mehr davon", "Donaudampfschifffahrts")]
    [InlineData("Kurz", "Kurz")]
    public void A_line_that_is_too_long_is_cut_after_a_word(string text, string expected)
    {
        var line = PlainText.Fitted(text, SampleDocument.Body, PlainText.Line("Der Juniorpartner: drei Behauptungen über Ch", SampleDocument.Body).Width);

        Assert.StartsWith(expected, string.Concat(line.Atoms.Select(atom => atom.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_leaves_the_type_area()
    {
        var read = Read(
            new Heading(1, SampleDocument.Body with { Size = 38, Leading = 42, Semibold = true, Balanced = true }, "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik und weitere Wörter"),
            SampleDocument.Section("Zahlen", SampleDocument.Table(80)),
            new Paragraph(SampleDocument.Body, new string('x', 400) + " " + SampleDocument.Text(200)));

        Assert.All(read.Shown.SelectMany(page => page), AssertWithin);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Paragraph_that_crosses_a_page_leaves_two_lines_on_either_side(int shift)
    {
        var read = Read([.. Enumerable.Range(0, 30).Select(i => new Paragraph(SampleDocument.Body, SampleDocument.Text(34 + (9 * ((i + shift) % 4)), i)) { SpaceBefore = 7 })]);

        var divided = read.Of("P").Select(LinesByPage).Where(pages => pages.Count > 1).ToList();
        Assert.NotEmpty(divided);
        Assert.All(divided, pages => Assert.All(pages, lines => Assert.True(lines >= 2)));
    }

    [Fact]
    public void Heading_stands_on_the_page_of_what_follows()
    {
        for (var fill = 44; fill < 50; fill++)
        {
            var lines = Enumerable.Range(0, fill).Select(_ => new Paragraph(SampleDocument.Body, "Zeile"));
            var read = Read([.. lines, new Heading(2, SampleDocument.Body, "Kopf"), new Paragraph(SampleDocument.Body, SampleDocument.Text(40))]);

            Assert.Equal(read.Of("P").Last().Pieces.First().Page, Assert.Single(read.Of("H2")).Pieces.First().Page);
        }
    }

    [Fact]
    public void Table_repeats_its_head_and_the_side_head_as_artifacts()
    {
        var read = Read(SampleDocument.Section("Zahlen", SampleDocument.Table(120)));

        Assert.True(read.Shown.Count >= 3);
        Assert.All(read.Shown, page => Assert.Contains(page, shown => shown.Text == "Größe"));
        Assert.All(read.Shown.Skip(1), page => Assert.Contains(page, shown => shown.Text == "Größe" && shown.Mcid is null));
        Assert.All(read.Shown.Skip(1), page => Assert.Contains("(Forts.)", string.Concat(page.Select(shown => shown.Text)), StringComparison.Ordinal));
        Assert.Single(read.Of("TH"), head => head.Text == "Größe");
    }

    [Fact]
    public void Rows_stay_whole_and_two_stand_on_either_side_of_a_break()
    {
        for (var rows = 40; rows < 60; rows += 3)
        {
            var read = Read(SampleDocument.Section("Zahlen", SampleDocument.Table(rows)));
            var pages = read.Of("TR").Skip(1).Select(row => row.Pieces.Select(piece => piece.Page).Distinct().ToList()).ToList();

            Assert.All(pages, row => Assert.Single(row));
            Assert.All(pages.GroupBy(row => row[0]), page => Assert.True(page.Count() >= 2));
        }
    }

    [Fact]
    public void Row_taller_than_a_page_breaks_and_loses_nothing()
    {
        var table = new Table(SampleDocument.Sans, [new Column(60), new Column(0)], new Row("links", SampleDocument.Text(1500)));

        StructureTests.AssertSaysAll(SampleDocument.Of(SampleDocument.Section("Hoch", table)));
    }

    [Fact]
    public void Group_taller_than_a_page_breaks_and_loses_nothing()
    {
        var document = SampleDocument.Of(new Paragraph(SampleDocument.Body, "vorher"), new Group(new Paragraph(SampleDocument.Body, SampleDocument.Text(1200)) { KeepTogether = true }));

        StructureTests.AssertSaysAll(document);
    }

    [Fact]
    public void No_break_space_soft_hyphen_and_number_are_broken_only_where_they_may()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => $"{new string('w', i % 7)} Wirtschafts\u00ADinstitut S-400 240\u00A0Mrd. … "));
        var read = Read(new Paragraph(SampleDocument.Body, text));

        var lines = Lines(Assert.Single(read.Of("P"))).ToList();
        Assert.Contains(lines, line => line.EndsWith("Wirtschafts\u00AD", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith('…') || line.StartsWith("Mrd", StringComparison.Ordinal) || line.StartsWith("400", StringComparison.Ordinal));
        Assert.All(lines.Where(line => line.Contains('\u00AD', StringComparison.Ordinal)), line => Assert.EndsWith("\u00AD", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Balanced_headline_needs_no_more_lines_and_has_no_runt()
    {
        var style = SampleDocument.Body with { Size = 17, Leading = 21, Semibold = true };
        const string text = "Rund vierzig Prozent der Importe Südlands stammen aus dem Norden.";

        var plain = LineWidths(style, text);
        var balanced = LineWidths(style with { Balanced = true }, text);
        Assert.Equal(plain.Count, balanced.Count);
        Assert.True(balanced.Max() - balanced.Min() < plain.Max() - plain.Min());
    }

    [Fact]
    public void Lead_is_balanced_only_against_a_runt()
    {
        var style = SampleDocument.Body with { Size = 12.5, Leading = 17.5 };
        var words = "Für das Jahr ergeben sich achtunddreißig Prozent und die Größenordnung stimmt doch Jahr und Bezugsgröße nennt der Beitrag leider nicht".Split(' ');
        for (var count = 8; count <= words.Length; count++)
        {
            var text = string.Join(' ', words.Take(count));
            var (plain, guarded) = (LineWidths(style, text), LineWidths(style with { AvoidsRunts = true }, text));

            Assert.Equal(plain.Count, guarded.Count);
            Assert.True(plain.Count == 1 || guarded[^1] >= Math.Min(plain[^1], PageSetup.A4.MainMeasure / 3));
            Assert.True(plain[^1] < PageSetup.A4.MainMeasure / 3 || plain.SequenceEqual(guarded));
        }
    }

    [Fact]
    public void Page_numbers_in_the_contents_are_the_pages_of_their_targets()
    {
        var sections = Enumerable.Range(1, 12).Select(i => new Sheet(new Paragraph(SampleDocument.Body, SampleDocument.Text(i * 60)) { Id = "p" + i }) { RunningHead = "Blatt " + i }).ToList();
        var contents = new Contents(SampleDocument.Body, SampleDocument.Sans, [.. Enumerable.Range(1, 12).Select(i => new ContentsEntry("p" + i, ["Blatt " + i]))]);
        var read = Read([contents, .. sections]);

        var printed = read.Of("TOCI").Select(entry => int.Parse(entry.Kids.OfType<TaggedElement>().Last().Text, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, 12).Select(i => read.Destinations["p" + i]), printed);
    }

    [Fact]
    public void Justified_lines_end_where_the_measure_ends_but_the_last()
    {
        var style = SampleDocument.Body with { Alignment = TextAlignment.Justified };
        var ends = LineEnds(Read(new Paragraph(style, SampleDocument.Text(90))));

        Assert.True(ends.Count > 5);
        Assert.All(ends.SkipLast(1), end => Assert.Equal(ends[0], end, 0.001));
        Assert.Equal(Page.Right, ends[0], 0.5);
        Assert.True(ends[^1] < Page.Right - 1);
    }

    [Fact]
    public void Justified_line_whose_spaces_would_gape_stays_ragged()
    {
        var ends = LineEnds(Read(new Paragraph(SampleDocument.Body with { Alignment = TextAlignment.Justified }, "kurz und " + new string('x', 70) + " und weiter")));

        Assert.True(ends[0] < Page.Right - 50);
    }

    [Fact]
    public void Last_section_of_a_sheet_is_never_alone_on_its_page()
    {
        for (var fill = 38; fill < 50; fill++)
        {
            var lines = Enumerable.Range(0, fill).Select(i => new Paragraph(SampleDocument.Body, "Zeile " + i));
            var read = Read(new Sheet(SampleDocument.Section("Text", [.. lines]), SampleDocument.Section("Verantwortlich", new Paragraph(SampleDocument.Body, "Ein Name"))));

            Assert.Contains(read.Shown[^1], shown => shown.Mcid is not null && shown.Text.StartsWith("Zeile", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Picture_and_caption_stand_on_one_page(bool above)
    {
        for (var fill = 36; fill < 50; fill += 2)
        {
            var figure = new Figure(new Drawing(100, 100, new Box(0, 0, 100, 100) { Outline = Color.Black }, new Label(5, 50, "Bild", SampleDocument.Sans)), "Ein Kasten") { KeepWithNext = !above };
            var caption = new Paragraph(SampleDocument.Body, "Unterschrift") { Role = ParagraphRole.Caption, KeepWithNext = above };
            var read = Read([.. Enumerable.Range(0, fill).Select(_ => new Paragraph(SampleDocument.Body, "Zeile")), .. above ? (Block[])[caption, figure] : [figure, caption]]);

            Assert.Equal(Assert.Single(read.Of("Caption")).Pieces.First().Page, Assert.Single(read.Of("Figure")).Pieces.First().Page);
        }
    }

    [Fact]
    public void Kerning_draws_pairs_together()
    {
        var style = SampleDocument.Body with { Size = 100, Leading = 120 };

        Assert.True(LineWidths(style, "AV")[0] < LineWidths(style, "A")[0] + LineWidths(style, "V")[0]);
    }

    /// <summary>Where each line of the one paragraph ends, without the space that its end swallowed.</summary>
    private static List<double> LineEnds(TaggedDocument read) =>
        [.. Assert.Single(read.Of("P")).Pieces.SelectMany(piece => piece.Shown).Select(shown => shown.X + shown.Width - (shown.Text.EndsWith(' ') ? 0.2 * shown.Size : 0))];

    private static List<double> LineWidths(TextStyle style, string text)
    {
        var shown = Assert.Single(Read(new Paragraph(style, text)).Of("P")).Pieces.SelectMany(piece => piece.Shown);
        return [.. shown.GroupBy(s => s.Y).Select(line => line.Sum(s => s.Width))];
    }

    private static IEnumerable<string> Lines(TaggedElement element) =>
        element.Pieces.SelectMany(piece => piece.Shown).GroupBy(shown => shown.Y).Select(line => string.Concat(line.Select(shown => shown.Text)).TrimEnd(' '));

    private static List<int> LinesByPage(TaggedElement paragraph) =>
        [.. paragraph.Pieces.GroupBy(piece => piece.Page).Select(page => page.SelectMany(piece => piece.Shown).Select(shown => shown.Y).Distinct().Count())];

    internal static void AssertWithin(ShownText shown)
    {
        var space = shown.Text.EndsWith(' ') ? shown.Size / 2 : 0;
        Assert.True(shown.X >= Page.Left - 0.01, shown.Text);
        Assert.True(shown.X + shown.Width - space <= Page.Right + 0.01, shown.Text);
        if (shown.Mcid is not null)
        {
            Assert.InRange(shown.Y, Page.Height - Page.Bottom, Page.Height - Length.Millimetres(18.6));
        }
    }

    private static TaggedDocument Read(params IReadOnlyList<Block> blocks) => new(DocumentPrinter.Print(SampleDocument.Of(blocks)).Bytes);
}
