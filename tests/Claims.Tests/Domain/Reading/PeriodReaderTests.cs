using System.Globalization;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Domain.Reading;

public sealed class PeriodReaderTests
{
    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    // Pieces of which dates are made, and others, so that random texts come close to them.
    private static readonly string[] Pieces =
    [
        "2023", "16", ".", " ", "Mai", "–", "-", "/", "bis", "vom", "zwischen", "und", "den", "seit", "vor", "zwei", "Jahren", "Jahr", "letzten", "Ende", "Sommer", "der", "Q", "3", "er", "’", "\n\n",
        "May", "of", "the", "last", "year", "ago", "early", ",", "\uD83D", "\u0308", "1990", "s", "Montag", "im", "Monat", "ersten", "Quartal", "Jahrhundert", "0", "9999", "9999999999", "gestern", "next", "100", "century", "heuer",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => string.Join(" ", pieces)),
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat),
        Gen.ArrayOf(Gen.Choose(0, 0xFFFF)).Select(signs => string.Concat(signs.Select(sign => (char)sign))));

    private static readonly Gen<PartialDate?> Dates = Gen.OneOf(
        Gen.Constant<PartialDate?>(null), PartialDateTests.Dates.Select(date => (PartialDate?)date),
        Gen.Elements("0001", "0001-01-01", "9999", "9999-12-31", "2024-02-29").Select(iso => (PartialDate?)PartialDate.Parse(iso)));

    [Fact]
    public void A_period_printed_as_the_desk_prints_it_is_read_back() => Always.Holds(
        Gen.Two(PeriodTests.All),
        pair => Assert.All(Enum.GetValues<Language>(), language =>
        {
            var german = language == Language.De;
            var (first, second) = (Printed(pair.Item1, german), Printed(pair.Item2, german));
            var text = german ? $"Die Quote ({first}) lag höher als „{second}“." : $"The share ({first}) was higher than “{second}”.";

            var readings = PeriodReader.Read(text, language);

            Assert.Equal([(pair.Item1, first, false), (pair.Item2, second, false)], readings.Select(read => (read.Period, read.Words, read.IsReadIn)));
        }));

    [Fact]
    public void Any_text_is_read_without_fault_and_the_readings_stand_in_it_in_order() => Always.Holds(
        Texts.SelectMany(text => Dates, (text, written) => (text, written)),
        given => Assert.All(Enum.GetValues<Language>(), language =>
        {
            var end = 0;
            foreach (var read in PeriodReader.Read(given.text, language, given.written))
            {
                Assert.InRange(read.Place.Start, end, given.text.Length - 1);
                Assert.InRange(read.Place.End, read.Place.Start + 1, given.text.Length);
                Assert.Equal(read.Place.Of(given.text), read.Words);
                Assert.False(read.IsReadIn && given.written is null);
                end = read.Place.End;
            }
        }));

    [Fact]
    public void The_date_of_the_source_changes_nothing_that_the_words_say_themselves() => Always.Holds(
        Texts.SelectMany(text => Dates, (text, written) => (text, written)),
        given => Assert.All(Enum.GetValues<Language>(), language =>
        {
            var said = PeriodReader.Read(given.text, language, given.written).Where(read => !read.IsReadIn);

            Assert.Equal(PeriodReader.Read(given.text, language), said);
        }));

    [Theory]
    [InlineData("2019-")]
    [InlineData("vom 1. ")]
    [InlineData("Ende der Sommer ")]
    [InlineData("Mai zwischen ")]
    [InlineData("seit bis von vor letzten 3 ")]
    [InlineData("the last the early ")]
    public void A_long_text_of_beginnings_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Counts.Of(plain: 20_000, deep: 200_000))) + "\n\n2024-03-05";

        Assert.All(Enum.GetValues<Language>(), language => Assert.Equal("2024-03-05", PeriodReader.Read(text, language)[^1].Period.ToString()));
    }

    private static string Printed(Period period, bool german) => period.From == period.To
        ? Printed(period.From, german)
        : $"{Printed(period.From, german)}\u00A0{(german ? "bis" : "to")} {Printed(period.To, german)}";

    private static string Printed(PartialDate date, bool german)
    {
        var month = date.Month is { } number ? (german ? GermanMonths : EnglishMonths)[number - 1] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day}{(date.Day is not null && german ? "." : "")}{(date.Day is not null ? "\u00A0" : "")}{month}{(date.Month is null ? "" : date.Day is null ? "\u00A0" : " ")}{date.Year}");
    }
}
