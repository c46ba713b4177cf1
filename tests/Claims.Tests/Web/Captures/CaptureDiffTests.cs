using Claims.Web.Captures;

namespace Claims.Tests.Web.Captures;

public sealed class CaptureDiffTests
{
    [Fact]
    public void What_did_not_change_is_one_stretch_and_what_changed_lies_beside_its_earlier_state()
    {
        var diff = CaptureDiff.Of(
            "Eins bleibt so.\n\nZwei bleibt so.\nDie Ausfuhren stiegen auf 16 Mrd. Euro.\nVier fällt weg, ganz und gar.\nFünf bleibt so.",
            "Eins bleibt so.\nZwei bleibt so.\nDie Ausfuhren stiegen auf 19 Mrd. Euro.\nFünf bleibt so.\nSechs ist neu.");
        Assert.Equal(3, diff.Changed);
        Assert.Equal(
            ["=Eins bleibt so.|Zwei bleibt so.", "Die Ausfuhren stiegen auf 16 Mrd. Euro. > Die Ausfuhren stiegen auf 19 Mrd. Euro.", "Vier fällt weg, ganz und gar. >", "=Fünf bleibt so.", "> Sechs ist neu."],
            diff.Stretches.Select(Told));
    }

    [Fact]
    public void The_same_text_is_one_stretch_that_did_not_change()
    {
        var diff = CaptureDiff.Of("Eins.\nEins.\nZwei.", "Eins.\n\nEins.\n\nZwei.");
        Assert.Equal(0, diff.Changed);
        Assert.Single(diff.Stretches);
    }

    [Fact]
    public void A_page_holds_so_many_changes_with_what_stands_beside_them()
    {
        var before = string.Join('\n', Enumerable.Range(1, 20).Select(number => $"Absatz {number} bleibt."));
        var diff = CaptureDiff.Of(before, before.Replace(" 5 bleibt", " fünf wird anders", StringComparison.Ordinal).Replace(" 9 bleibt", " neun wird anders", StringComparison.Ordinal).Replace(" 12 bleibt", " zwölf wird anders", StringComparison.Ordinal));
        var changes = diff.Changed;
        var pages = Enumerable.Range(1, changes).Select(page => diff.Page(page, 1)).ToList();
        Assert.All(pages, page => Assert.Single(page, stretch => !stretch.IsSame));
        Assert.Equal(diff.Stretches.Where(stretch => !stretch.IsSame), pages.SelectMany(page => page).Where(stretch => !stretch.IsSame));
    }

    [Fact]
    public void Either_text_can_be_read_off_the_rows_whatever_happened_to_it()
    {
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(150, 2_000); i++)
        {
            var before = Enumerable.Range(0, random.Next(30)).Select(_ => $"Satz {random.Next(12)} mit {random.Next(3)} Wörtern.").ToList();
            var after = before.Where(_ => random.Next(5) > 0).SelectMany(part => random.Next(6) == 0 ? [part, $"Neu {random.Next(9)}."] : new[] { part }).OrderBy(part => random.Next(8) == 0 ? 1 : 0).ToList();
            var rows = CaptureDiff.Of(string.Join('\n', before), string.Join('\n', after)).Stretches.SelectMany(stretch => stretch.Rows).ToList();
            Assert.True(before.SequenceEqual(rows.Select(row => row.Before?.Text).OfType<string>()), $"seed {Counts.Seed}, {i}");
            Assert.True(after.SequenceEqual(rows.Select(row => row.After?.Text).OfType<string>()), $"seed {Counts.Seed}, {i}");
        }
    }

    [Fact]
    public void Two_texts_of_two_megabytes_that_share_nothing_or_only_some_words_are_compared_all_the_same()
    {
        string Long(string word) => string.Concat(Enumerable.Range(0, 24_000).Select(number => $"{word} {number} steht hier mit noch ein paar Wörtern, damit es lang genug wird. {word}{number % 7}\n"));
        var (one, other) = (Long("Absatz"), Long("Zeile"));
        Assert.True(one.Length > 1_800_000);
        Assert.Equal(24_000, CaptureDiff.Of(one, other).Stretches.SelectMany(stretch => stretch.Rows).Count(row => row.Before is not null));
    }

    [Fact]
    public void A_paragraph_of_two_megabytes_is_cut_behind_sentences_so_that_a_change_stays_small()
    {
        var before = string.Concat(Enumerable.Range(0, 25_000).Select(number => $"Satz Nummer {number} steht hier, und er bleibt, wie er ist, auch wenn es lang dauert. "));
        var after = before.Replace("Nummer 12000 steht", "Nummer 12000 lag", StringComparison.Ordinal);
        var diff = CaptureDiff.Of(before, after);
        Assert.InRange(diff.Changed, 1, 30);
        Assert.All(diff.Stretches.SelectMany(stretch => stretch.Rows), row => Assert.InRange(row.After!.Text.Length, 1, TextPart.Longest));
    }

    private static string Told(Stretch stretch) => stretch.IsSame
        ? $"={string.Join('|', stretch.Rows.Select(row => row.Before!.Text))}"
        : $"{stretch.Rows[0].Before?.Text} > {stretch.Rows[0].After?.Text}".Trim();
}
