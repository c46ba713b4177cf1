using Claims.Data;

namespace Claims.Tests.Data.Search;

public sealed class SearchMarksTests
{
    [Theory]
    [InlineData("Rußland", "Der Handel mit Russland", "Russland")]
    [InlineData("Russland", "Rußlands Einfuhren", "Rußlands")]
    [InlineData("importe", "Die Russlandimporte stiegen", "importe")]
    [InlineData("Russlandimporte", "Importe aus dem russischen Osten", "Importe|russischen")]
    [InlineData("aussenhandel", "im Außenhandel", "Außenhandel")]
    [InlineData("Handel", "Das Außenhandelsvolumen", "handels")]
    [InlineData("orrebruecke", "über die Orrebrücke", "Orrebrücke")]
    [InlineData("Brücke", "über die Orrebru\u0308cke.", "bru\u0308cke")]
    [InlineData("imports", "russische Einfuhren", "Einfuhren")]
    [InlineData("foreign trade", "der Außenhandel", "Außenhandel")]
    [InlineData("Außenhandel", "its foreign trade", "foreign trade")]
    [InlineData("220 Mrd. Euro", "rund 220 Milliarden Euro im Jahr", "rund 220 Milliarden Euro")]
    [InlineData("40 %", "sind 40 Prozent der Einfuhren", "40 Prozent")]
    [InlineData("dual use", "Streit über Dual-Use-Güter", "Dual|Use")]
    [InlineData("S-400", "das System S-400", "S-400")]
    [InlineData("Quokka", "der Handel", "")]
    [InlineData("Elfmeterschießen", "Elf Meter unter der Erde", "")]
    public void What_was_searched_for_is_marked_as_the_index_finds_it(string typed, string shown, string marked)
    {
        var ranges = SearchMarks.Of(SearchText.Of(typed)!, shown);

        Assert.Equal(marked, string.Join('|', ranges.Select(range => range.Of(shown))));
    }
}
