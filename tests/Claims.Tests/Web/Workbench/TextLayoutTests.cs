using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Claims.Web.Workbench;

namespace Claims.Tests.Web.Workbench;

public sealed class TextLayoutTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [Fact]
    public void The_rendered_text_is_the_stored_text_and_every_mark_holds_its_exact_words()
    {
        var random = new Random(Counts.Seed);
        for (var run = 0; run < Counts.Of(plain: 200, deep: 5_000); run++)
        {
            var text = RandomText(random);
            var passages = RandomPassages(random, text);
            var paragraphs = TextLayout.Of(text, passages);
            var page = Render(text, paragraphs);

            Assert.Equal(text, WithGaps(text, paragraphs, page));
            Assert.All(passages, passage => Assert.Equal(
                Visible(text[passage.Start..passage.End]),
                Visible(string.Concat(page.SelectMany(p => p.QuerySelectorAll($"mark.{passage.Css}")).Select(Words)))));
            Assert.All(passages, passage => Assert.Single(page.SelectMany(p => p.QuerySelectorAll($"#{passage.Anchor}"))));
            Assert.All(passages, passage => Assert.Single(page.SelectMany(p => p.QuerySelectorAll($"a[href='#{passage.Card}']"))));
        }
    }

    [Fact]
    public void Overlapping_passages_are_cut_and_the_number_stands_where_each_ends()
    {
        const string text = "seien 40 Prozent aller Einfuhren aus Sundrien gekommen, mehr als zuvor.";
        var html = Html(text, At(text, "40 Prozent aller Einfuhren aus Sundrien gekommen", 1), At(text, "aus Sundrien gekommen, mehr", 2));

        Assert.Equal(
            "seien <mark class=\"q m1\" id=\"q-1\" data-card=\"c-1\">40 Prozent aller Einfuhren <mark class=\"q m2\" id=\"q-2\" data-card=\"c-2\">aus Sundrien gekommen</mark>"
            + "<a class=\"ref\" href=\"#c-1\" data-of=\"q-1\"><span class=\"vh\">, claim </span>1</a></mark><mark class=\"q m2\" data-card=\"c-2\">, mehr"
            + "<a class=\"ref\" href=\"#c-2\" data-of=\"q-2\"><span class=\"vh\">, claim </span>2</a></mark> als zuvor.",
            html);
    }

    [Fact]
    public void A_passage_inside_another_is_nested_and_closes_first()
    {
        const string text = "Drei von vier, zuvor eine von zehn.";
        var html = Html(text, At(text, "Drei von vier, zuvor eine von zehn", 1), At(text, "eine von zehn", 2));

        Assert.EndsWith("<mark class=\"q m2\" id=\"q-2\" data-card=\"c-2\">eine von zehn<a class=\"ref\" href=\"#c-2\" data-of=\"q-2\"><span class=\"vh\">, claim </span>2</a></mark>"
            + "<a class=\"ref\" href=\"#c-1\" data-of=\"q-1\"><span class=\"vh\">, claim </span>1</a></mark>.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Passages_on_the_very_same_words_each_have_their_mark_and_their_number()
    {
        const string text = "Es waren 240,11 Mrd. Euro.";
        var page = Render(text, TextLayout.Of(text, [At(text, "240,11 Mrd. Euro", 1), At(text, "240,11 Mrd. Euro", 2)]))[0];

        Assert.Equal("240,11 Mrd. Euro", Words(page.QuerySelector("mark#q-1[data-card=c-1]")!));
        Assert.Equal("240,11 Mrd. Euro", Words(page.QuerySelector("mark#q-2[data-card=c-2]")!));
        Assert.Equal(["q-2", "q-1"], page.QuerySelectorAll("a.ref").Select(link => link.GetAttribute("data-of")));
    }

    [Fact]
    public void A_passage_over_two_paragraphs_goes_on_in_the_second_and_is_numbered_there()
    {
        const string text = "Erster Satz.\n\nZweiter Satz.";
        var page = Render(text, TextLayout.Of(text, [At(text, "Satz.\n\nZweiter", 1)]));

        Assert.Equal("Satz.", Words(page[0].QuerySelector("mark#q-1")!));
        Assert.Null(page[0].QuerySelector("a"));
        Assert.Equal("Zweiter", Words(page[1].QuerySelector("mark:not([id])")!));
        Assert.Equal("c-1", page[1].QuerySelector("mark")!.GetAttribute("data-card"));
        Assert.NotNull(page[1].QuerySelector("mark a[data-of='q-1']"));
    }

    [Fact]
    public void What_looks_like_a_tag_is_text()
    {
        const string text = "Das <b>ist</b> & bleibt \"Text\".";

        Assert.Equal(text, Words(Render(text, TextLayout.Of(text, [At(text, "<b>ist", 1)]))[0]));
    }

    [Fact]
    public void Of_a_quote_with_segments_each_is_marked_the_first_has_the_id_and_the_last_the_number()
    {
        const string text = "Auf rund 19 Mrd. Euro summierten sich\n\ndie Ausfuhren; die Liste ist voll.";
        var (first, last) = (At(text, "Auf rund 19 Mrd. Euro", 1) with { Ends = false }, At(text, "die Liste", 1) with { Begins = false });
        var html = Html(text, first, At(text, "die Ausfuhren", 1) with { Begins = false, Ends = false }, last);

        Assert.Equal(
            "<mark class=\"q m1\" id=\"q-1\" data-card=\"c-1\">Auf rund 19 Mrd. Euro</mark> summierten sich"
            + "<mark class=\"q m1\" data-card=\"c-1\">die Ausfuhren</mark>; <mark class=\"q m1\" data-card=\"c-1\">die Liste"
            + "<a class=\"ref\" href=\"#c-1\" data-of=\"q-1\"><span class=\"vh\">, claim </span>1</a></mark> ist voll.",
            html);
    }

    [Fact]
    public void Paragraphs_are_the_lines_that_are_not_blank()
    {
        const string text = "\n  \nEins\nZwei\n\n\t\nDrei\n";

        Assert.Equal([(1, "Eins"), (2, "Zwei"), (3, "Drei")], TextLayout.Of(text, []).Select(p => (p.Number, text[p.Start..p.End])));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(9, 2)]
    public void A_place_lies_in_its_paragraph(int place, int number) =>
        Assert.Equal(number, TextLayout.At(TextLayout.Of("Eins\n\nZwei", []), place)!.Number);

    [Fact]
    public void A_passage_that_lies_outside_of_the_text_marks_nothing()
    {
        Assert.DoesNotContain("mark", Html("Kurz.", new Passage(9, 12, "open", "q-1"), new Passage(3, 3, "open", "q-2")), StringComparison.Ordinal);
    }

    private static Passage At(string text, string words, int label)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length, $"m{label}", $"q-{label}", label, $"c-{label}");
    }

    private static string Html(string text, params Passage[] passages) =>
        string.Concat(TextLayout.Of(text, passages).Select(paragraph => Html(text, paragraph)));

    private static string Html(string text, TextParagraph paragraph)
    {
        using var writer = new StringWriter();
        new ParagraphContent(text, paragraph, ", claim").WriteTo(writer, Encoder);
        return writer.ToString();
    }

    private static List<IElement> Render(string text, IEnumerable<TextParagraph> paragraphs)
    {
        var parser = new HtmlParser();
        return [.. paragraphs.Select(paragraph => parser.ParseDocument($"<p>{Html(text, paragraph)}</p>").QuerySelector("p")!)];
    }

    /// <summary>What the page's text is without the numbers of the claims, as the script counts it.</summary>
    private static string Words(IElement element) =>
        string.Concat(element.Descendants<IText>().Where(text => text.ParentElement!.Closest(".ref") is null).Select(text => text.Data));

    private static string WithGaps(string text, IReadOnlyList<TextParagraph> paragraphs, List<IElement> page)
    {
        var whole = new StringBuilder();
        var at = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            whole.Append(text, at, paragraphs[i].Start - at).Append(Words(page[i]));
            at = paragraphs[i].End;
        }

        return whole.Append(text, at, text.Length - at).ToString();
    }

    // White space at the ends of a passage and on blank lines is not marked.
    private static string Visible(string words) => string.Concat(words.Where(sign => !char.IsWhiteSpace(sign)));

    private static string RandomText(Random random)
    {
        string[] parts = ["a", "ä", " ", "\n", "\n\n", "\U0001F33E", "<", "&", "\u00A0", "Wort ", "\t", "„", "\u00AD"];
        return string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => parts[random.Next(parts.Length)])) + "Ende";
    }

    private static List<Passage> RandomPassages(Random random, string text) =>
        [.. Enumerable.Range(1, random.Next(0, 9)).Select(number =>
        {
            var start = Whole(text, random.Next(text.Length));
            var end = Whole(text, random.Next(start, text.Length + 1));
            return new Passage(start, end, $"m{number}", $"q-{number}", number, $"c-{number}");
        }).Where(passage => !string.IsNullOrWhiteSpace(text[passage.Start..passage.End]))];

    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
