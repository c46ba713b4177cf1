using System.Globalization;
using Claims.Domain;
using Claims.Web.Localization;

namespace Claims.Tests.Web.Localization;

public sealed class FormatsTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly Formats De = new(Languages.German, Berlin);
    private static readonly Formats En = new(Languages.English, Berlin);
    private static readonly DateTimeOffset At = new(2026, 11, 16, 23, 40, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("money:9:EUR", "220", "220 Mrd. EUR", "EUR 220 bn")]
    [InlineData("money:9:USD", "240.11", "240,11 Mrd. USD", "USD 240.11 bn")]
    [InlineData("money:0:EUR", "1234.50", "1.234,50 EUR", "EUR 1,234.50")]
    [InlineData("share", "38.9", "38,9 %", "38.9%")]
    [InlineData("change", "62", "+62 %", "+62%")]
    [InlineData("change", "-2.7", "−2,7 %", "−2.7%")]
    [InlineData("points", "4", "4 Prozentpunkte", "4 percentage points")]
    [InlineData("points", "1", "1 Prozentpunkt", "1 percentage point")]
    [InlineData("count:0:Dokumente", "14", "14 Dokumente", "14 Dokumente")]
    [InlineData("factor", "3", "3-fach", "3 times")]
    [InlineData("duration:month", "8", "8 Monate", "8 months")]
    [InlineData("duration:year", "1", "1 Jahr", "1 year")]
    [InlineData("rate:EUR:USD", "1.0813", "1 EUR = 1,0813 USD", "1 EUR = 1.0813 USD")]
    public void An_amount_is_written_with_its_unit_as_each_language_does(string unit, string value, string german, string english)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(german, Plain(De.Amount(number, number.Scale, Unit.Parse(unit))));
        Assert.Equal(english, Plain(En.Amount(number, number.Scale, Unit.Parse(unit))));
    }

    [Fact]
    public void An_amount_never_breaks_between_number_and_unit() =>
        Assert.DoesNotContain(' ', De.Amount(240.11m, 2, Unit.Money("USD", 9)));

    [Fact]
    public void A_quantity_says_how_the_value_is_meant_and_when()
    {
        var about = Quantity.Of("Handel", Comparator.About, 220, 0, Unit.Money("EUR", 9), period: Period.Parse("2023"));
        var between = Quantity.Of("Anteil", Comparator.Between, 3, 0, Unit.Share, upper: 5, period: Period.Parse("2019/2024"));
        Assert.Equal("rund 220 Mrd. EUR, 2023", Plain(De.Quantity(about)));
        Assert.Equal("between 3 and 5%, 2019 to 2024", Plain(En.Quantity(between)));
        Assert.Equal("220.000.000.000", De.InFull(about));
    }

    [Theory]
    [InlineData("-1", "duration:month", "−1 Monat", "−1 month")]
    [InlineData("-1.0", "duration:month", "−1,0 Monate", "−1.0 months")]
    [InlineData("0", "duration:month", "0 Monate", "0 months")]
    [InlineData("2.06", "money:9:EUR", "+2,06 Mrd. EUR", "+EUR 2.06 bn")]
    [InlineData("-2.06", "money:9:EUR", "−2,06 Mrd. EUR", "−EUR 2.06 bn")]
    [InlineData("-1.1", "points", "−1,1 Prozentpunkte", "−1.1 percentage points")]
    [InlineData("1", "points", "+1 Prozentpunkt", "+1 percentage point")]
    [InlineData("-0.5", "factor", "−0,5", "−0.5")]
    [InlineData("0.02", "rate:EUR:USD", "+0,02 USD je EUR", "+0.02 USD per EUR")]
    public void A_difference_has_a_sign_and_the_unit_of_its_values(string value, string unit, string german, string english)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(german, Plain(De.Difference(number, number.Scale, Unit.Parse(unit))));
        Assert.Equal(english, Plain(En.Difference(number, number.Scale, Unit.Parse(unit))));
    }

    [Fact]
    public void A_difference_that_rounds_to_nothing_has_no_sign() => Assert.Equal("0,0 Prozentpunkte", Plain(De.Difference(-0.04m, 1, Unit.Points)));

    [Theory]
    [InlineData("money:9:EUR", "3 bis 5 Mrd. EUR", "EUR 3 bn to EUR 5 bn")]
    [InlineData("share", "3 bis 5 %", "3 to 5%")]
    [InlineData("duration:year", "3 bis 5 Jahre", "3 to 5 years")]
    public void A_range_says_once_what_stands_after_its_numbers(string unit, string german, string english)
    {
        Assert.Equal(german, Plain(De.Range(3, 5, 0, Unit.Parse(unit))));
        Assert.Equal(english, Plain(En.Range(3, 5, 0, Unit.Parse(unit))));
    }

    [Theory]
    [InlineData("2024-05-16", "16. Mai 2024", "16 May 2024")]
    [InlineData("2024-05", "Mai 2024", "May 2024")]
    [InlineData("2024", "2024", "2024")]
    public void A_date_is_as_precise_as_it_is_known(string iso, string german, string english)
    {
        Assert.Equal(german, Plain(De.Date(PartialDate.Parse(iso))));
        Assert.Equal(english, Plain(En.Date(PartialDate.Parse(iso))));
    }

    [Fact]
    public void An_instant_is_shown_where_the_desk_is()
    {
        Assert.Equal("17. November 2026, 0:40", Plain(De.Moment(At)));
        Assert.Equal("heute, 0:40", De.Near(At, At.AddHours(3)));
        Assert.Equal("yesterday, 0:40", En.Near(At, At.AddHours(24)));
        Assert.Equal("17. Nov., 0:40", Plain(De.Brief(At, At.AddDays(3))));
        Assert.Equal("17 Nov 2026, 0:40", Plain(En.Brief(At, At.AddDays(300))));
    }

    [Theory]
    [InlineData(0, "0 Byte")]
    [InlineData(999, "999 Byte")]
    [InlineData(412_345, "412 KB")]
    [InlineData(1_437_211, "1,4 MB")]
    public void A_size_is_told_in_decimal_units(long bytes, string expected) => Assert.Equal(expected, Plain(De.Size(bytes)));

    [Fact]
    public void A_hash_shows_its_first_eight_and_last_four_digits() =>
        Assert.Equal("55d02058…edcc", Formats.Hash("55d02058c9082f68438db02cc76bbb4a2fee2885ba6708c7080e9bb48ea9edcc"));

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A,B", "A und B")]
    [InlineData("A,B,C", "A, B und C")]
    public void A_list_of_names_ends_with_and(string names, string expected) =>
        Assert.Equal(expected, De.List(names.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
