using System.Text;
using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

public sealed class FigureReaderTests
{
    private static readonly string[] Scraps =
    [
        "ein", "eine", "Million", "Milliarden", "Prozent", "%", "€", "$", "3", "1.234,5", "1,234.5", "2023", "–", "-", "−", "bis", "zwischen", "und", "von", "mehr als", "rund", "Drittel", "Hälfte", "zwei", "hundert", "einhalb",
        "half", "a", "of", "million", "between", "and", "from", "to", "three", "times", "as", "bn", "k", "½", "/", ".", ",", "+", "\U0001F600", "\uD83D", "\uDE00", "\u00AD", "\n", "'", "(", "§", "Uhr", "doppelt", "so", "jeder", "Fünfte",
        "Dutzend", "999999999999999", "neunhundertneunundneunzigtausend", "Billionen", "Jahre", "Euro", "Dollar", "je", "=", "1", "über", "unter", "oder mehr", "100", "in", "out", "hundred", "trillion", "lakh", "minus", "0,000000000001",
    ];

    public static TheoryData<string, Language> Rows()
    {
        var rows = new TheoryData<string, Language>();
        foreach (var (file, language) in new[] { ("german-figures.txt", Language.De), ("english-figures.txt", Language.En) })
        {
            foreach (var row in FigureTable.Lines(file))
            {
                rows.Add(row, language);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_figure_is_read_with_its_place_comparator_value_decimals_and_unit(string row, Language language)
    {
        var (text, expected) = FigureTable.Row(row);
        Assert.Equal(expected, FigureTable.Read(text, language));
    }

    [Fact]
    public void The_table_holds_at_least_two_hundred_rows() => Assert.True(FigureTable.Lines("german-figures.txt").Count() + FigureTable.Lines("english-figures.txt").Count() >= 200);

    [Theory]
    [InlineData(Language.De)]
    [InlineData(Language.En)]
    public void A_printed_number_is_read_back_from_a_sentence_with_its_scale_and_unit(Language language)
    {
        var random = new Random(Counts.Seed);
        string[] scales = language == Language.De ? ["", "Tausend ", "Millionen ", "Milliarden ", "Billionen "] : ["", "thousand ", "million ", "billion ", "trillion "];
        for (var count = 0; count < Counts.Of(2_000, 50_000); count++)
        {
            var decimals = random.Next(0, 4);
            var value = decimal.Round((decimal)random.NextInt64(-99_999_999_999, 99_999_999_999) / Enumerable.Repeat(10m, random.Next(3, 11)).Aggregate((one, other) => one * other), decimals);
            var scale = random.Next(scales.Length);
            var text = $"Es sind {Numbers.InFull(value, decimals, language)} {scales[scale]}Euro, heißt es.";
            var figure = Assert.Single(FigureReader.Read(text, language));
            Assert.True(
                (figure.Value, figure.Decimals, figure.Unit) == (value, decimals, Unit.Money("EUR", scale * 3)) && figure.Words == text["Es sind ".Length..^", heißt es.".Length],
                $"Seed {Counts.Seed}: {text} was read as {figure}");
        }
    }

    [Theory]
    [InlineData(Language.De)]
    [InlineData(Language.En)]
    public void Any_text_is_read_without_failing_and_figures_lie_in_order_inside_it(Language language)
    {
        var random = new Random(Counts.Seed);
        for (var count = 0; count < Counts.Of(5_000, 200_000); count++)
        {
            var text = Noise(random);
            var figures = FigureReader.Read(text, language);
            var end = 0;
            foreach (var figure in figures)
            {
                Assert.True(figure.Place.Start >= end && figure.Place.End <= text.Length && figure.Place.Length > 0, $"Seed {Counts.Seed}: {figure} in {text}");
                Assert.Equal(figure.Place.Of(text), figure.Words);
                Assert.False(Splits(text, figure.Place.Start) || Splits(text, figure.Place.End), $"Seed {Counts.Seed}: {figure} splits a character");
                end = figure.Place.End;
            }

            Assert.Equal(RunningNumbers.Read(text, language).OrderBy(number => number.Place.Start), RunningNumbers.Read(text, language));
        }
    }

    [Theory]
    [InlineData(Language.De)]
    [InlineData(Language.En)]
    public void Every_figure_of_any_text_makes_a_quantity(Language language)
    {
        var random = new Random(Counts.Seed);
        for (var count = 0; count < Counts.Of(5_000, 200_000); count++)
        {
            foreach (var figure in FigureReader.Read(Noise(random), language))
            {
                var quantity = Quantity.Of("trade", figure.Comparator, figure.Value, figure.Decimals, figure.Unit, figure.Upper);
                Assert.Equal(figure.Value, quantity.Value);
            }
        }
    }

    [Fact]
    public void A_long_text_without_any_space_is_read() =>
        Assert.Equal("5 Prozent", Assert.Single(FigureReader.Read(new string('1', 9) + new string('x', 500_000) + " 5 Prozent", Language.De)).Words);

    private static string Noise(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 25); length > 0; length--)
        {
            text.Append(Scraps[random.Next(Scraps.Length)]).Append(random.Next(4) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text, at - 1);
}
