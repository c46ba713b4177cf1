using System.Globalization;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Domain;

public sealed class NumbersTests
{
    private static readonly Gen<(decimal Value, int Decimals)> Figures =
        from digits in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(0, Numbers.MaxDecimals)
        from shift in Gen.Choose(0, 5)
        from sign in Gen.Elements(1, -1)
        let value = sign * new decimal(digits, 0, 0, false, (byte)size)
        let decimals = Math.Max(size - shift, 0)
        select (Math.Round(value, decimals), decimals);

    // Accepted with the decimals as typed; "?" is asked back with these readings; "!" is refused with this code.
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("14", "14", "14")]
    [InlineData("1234", "1234", "1234")]
    [InlineData("240110000000", "240110000000", "240110000000")]
    [InlineData("007", "7", "7")]
    [InlineData(" 40 ", "40", "40")]
    [InlineData("240,11", "240.11", "? 240.11 | 24011")]
    [InlineData("240.11", "? 240.11 | 24011", "240.11")]
    [InlineData("1,0813", "1.0813", "? 1.0813 | 10813")]
    [InlineData("1.0813", "? 1.0813 | 10813", "1.0813")]
    [InlineData("1.234", "? 1234 | 1.234", "? 1.234 | 1234")]
    [InlineData("1,234", "? 1.234 | 1234", "? 1234 | 1.234")]
    [InlineData("-1.234", "? -1234 | -1.234", "? -1.234 | -1234")]
    [InlineData("12,345", "? 12.345 | 12345", "? 12345 | 12.345")]
    [InlineData("1.234.567", "1234567", "? 1234567")]
    [InlineData("1,234,567", "? 1234567", "1234567")]
    [InlineData("1.234,5", "1234.5", "? 1234.5")]
    [InlineData("1,234.5", "? 1234.5", "1234.5")]
    [InlineData("1.234.567,89", "1234567.89", "? 1234567.89")]
    [InlineData("1,234,567.89", "? 1234567.89", "1234567.89")]
    [InlineData("1,50", "1.50", "? 1.50 | 150")]
    [InlineData("1.50", "? 1.50 | 150", "1.50")]
    [InlineData("0,234", "0.234", "? 0.234")]
    [InlineData("0.234", "? 0.234", "0.234")]
    [InlineData("1234,567", "1234.567", "? 1234.567 | 1234567")]
    [InlineData(",5", "0.5", "? 0.5")]
    [InlineData(".5", "? 0.5", "0.5")]
    [InlineData("1 234 567", "1234567", "1234567")]
    [InlineData("240\u00A0110\u00A0000", "240110000", "240110000")]
    [InlineData("240\u202F110,5", "240110.5", "? 240110.5")]
    [InlineData("1\u20091234", "! number.groups", "! number.groups")]
    [InlineData("1'234'567", "1234567", "1234567")]
    [InlineData("1’234.50", "? 1234.50", "1234.50")]
    [InlineData("-5", "-5", "-5")]
    [InlineData("\u22125,0", "-5.0", "? -5.0 | -50")]
    [InlineData("+5", "5", "5")]
    [InlineData("-0", "0", "0")]
    [InlineData("1.23.456", "! number.groups", "! number.groups")]
    [InlineData("1.234,567.8", "! number.groups", "! number.groups")]
    [InlineData("1.234 567", "! number.groups", "! number.groups")]
    [InlineData("1,234 567", "! number.groups", "! number.groups")]
    [InlineData("12.34.56", "! number.groups", "! number.groups")]
    [InlineData("1..234", "! number.groups", "! number.groups")]
    [InlineData("5,", "! number.unreadable", "! number.unreadable")]
    [InlineData("5.", "! number.unreadable", "! number.unreadable")]
    [InlineData("", "! number.missing", "! number.missing")]
    [InlineData("   ", "! number.missing", "! number.missing")]
    [InlineData("-", "! number.unreadable", "! number.unreadable")]
    [InlineData("--5", "! number.unreadable", "! number.unreadable")]
    [InlineData("5-", "! number.unreadable", "! number.unreadable")]
    [InlineData("(5)", "! number.unreadable", "! number.unreadable")]
    [InlineData("1e6", "! number.unreadable", "! number.unreadable")]
    [InlineData("0x10", "! number.unreadable", "! number.unreadable")]
    [InlineData("40 %", "! number.unreadable", "! number.unreadable")]
    [InlineData("220 Mrd.", "! number.unreadable", "! number.unreadable")]
    [InlineData("٢٤٠", "! number.unreadable", "! number.unreadable")]
    [InlineData("½", "! number.unreadable", "! number.unreadable")]
    [InlineData("999999999999999", "999999999999999", "999999999999999")]
    [InlineData("1000000000000000", "! number.too-large", "! number.too-large")]
    [InlineData("0,0000000000001", "! number.decimals", "! number.decimals")]
    public void A_typed_number_is_accepted_asked_back_or_refused(string typed, string german, string english)
    {
        Assert.Equal(german, Told(Numbers.Read(typed, Language.De)));
        Assert.Equal(english, Told(Numbers.Read(typed, Language.En)));
    }

    [Theory]
    [InlineData("240110000000", 0, "240.110.000.000", "240,110,000,000")]
    [InlineData("240.11", 2, "240,11", "240.11")]
    [InlineData("220", 2, "220,00", "220.00")]
    [InlineData("1234567.8", 1, "1.234.567,8", "1,234,567.8")]
    [InlineData("999", 0, "999", "999")]
    [InlineData("-1000", 0, "−1.000", "−1,000")]
    [InlineData("-0.04", 1, "0,0", "0.0")]
    [InlineData("0.05", 1, "0,1", "0.1")]
    [InlineData("0", 0, "0", "0")]
    public void A_number_is_printed_in_full_with_its_groups(string value, int decimals, string german, string english)
    {
        var exact = decimal.Parse(value, CultureInfo.InvariantCulture);

        Assert.Equal(german, Numbers.InFull(exact, decimals, Language.De));
        Assert.Equal(english, Numbers.InFull(exact, decimals, Language.En));
    }

    [Fact]
    public void A_number_that_is_printed_in_full_is_read_back_or_is_among_what_is_offered() =>
        Always.Holds(Figures, figure =>
        {
            var expected = new NumberReading.Accepted(figure.Value, figure.Decimals);
            foreach (var language in Enum.GetValues<Language>())
            {
                var reading = Numbers.Read(Numbers.InFull(figure.Value, figure.Decimals, language), language);
                if (reading is NumberReading.Ambiguous ambiguous)
                {
                    Assert.Equal(expected, ambiguous.Readings[0]);
                }
                else
                {
                    Assert.Equal(expected, reading);
                }
            }
        });

    [Fact]
    public void A_number_without_groups_is_read_back_unless_three_decimals_look_like_a_group() =>
        Always.Holds(Figures.Where(figure => figure.Decimals != 3), figure =>
        {
            var typed = Numbers.Plain(figure.Value, figure.Decimals);

            Assert.Equal(new NumberReading.Accepted(figure.Value, figure.Decimals), Numbers.Read(typed, Language.En));
            Assert.Equal(new NumberReading.Accepted(figure.Value, figure.Decimals), Numbers.Read(typed.Replace('.', ','), Language.De));
        });

    [Fact]
    public void What_is_accepted_has_no_other_value_in_the_other_language() =>
        Always.Holds(Typed, typed =>
        {
            if (Numbers.Read(typed, Language.De) is NumberReading.Accepted german && Numbers.Read(typed, Language.En) is NumberReading.Accepted english)
            {
                Assert.Equal(german, english);
            }
        });

    [Fact]
    public void Both_languages_mirror_each_other() =>
        Always.Holds(Typed, typed =>
        {
            var mirrored = string.Concat(typed.Select(sign => sign switch { '.' => ',', ',' => '.', _ => sign }));

            Assert.Equal(Told(Numbers.Read(typed, Language.De)), Told(Numbers.Read(mirrored, Language.En)));
        });

    private static Gen<string> Typed =>
        Gen.Elements("0", "1", "23", "456", "789", "1234", ".", ",", "-", " ", "’", "x").ListOf().Select(string.Concat);

    private static string Told(NumberReading reading) => reading switch
    {
        NumberReading.Accepted accepted => Told(accepted),
        NumberReading.Ambiguous ambiguous => "? " + string.Join(" | ", ambiguous.Readings.Select(Told)),
        NumberReading.Refused refused => "! " + refused.Code,
        _ => "",
    };

    private static string Told(NumberReading.Accepted accepted) => Numbers.Plain(accepted.Value, accepted.Decimals);
}
