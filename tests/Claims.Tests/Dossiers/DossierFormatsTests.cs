using System.Globalization;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class DossierFormatsTests
{
    private static readonly DossierFormats German = new("de");
    private static readonly DossierFormats English = new("en");

    [Theory]
    [InlineData("0", 0, "0", "0")]
    [InlineData("999", 0, "999", "999")]
    [InlineData("1390", 0, "1.390", "1,390")]
    [InlineData("1234567.891", 2, "1.234.567,89", "1,234,567.89")]
    [InlineData("222.05", 1, "222,1", "222.1")]
    [InlineData("-2.25", 1, "\u22122,3", "\u22122.3")]
    [InlineData("-0.04", 1, "0,0", "0.0")]
    public void Numbers_are_grouped_and_rounded_away_from_zero(string value, int decimals, string german, string english)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);

        Assert.Equal(german, German.Number(number, decimals));
        Assert.Equal(english, English.Number(number, decimals));
    }

    [Fact]
    public void Signs_are_shown_where_they_are_asked_for()
    {
        Assert.Equal("+0,9", German.Signed(0.93m, 1, DossierSign.Always));
        Assert.Equal("0,0", German.Signed(0.04m, 1, DossierSign.Always));
        Assert.Equal("±11,0", German.Signed(-11m, 1, DossierSign.PlusMinus));
        Assert.Equal("\u22121,1", German.Signed(-1.08m, 1, DossierSign.Always));
        Assert.Equal("5\u202F%", German.Percent(5, 0));
        Assert.Equal("5%", English.Percent(5, 0));
    }

    [Fact]
    public void Moments_are_printed_by_the_clock_they_carry()
    {
        var moment = new DateTimeOffset(2026, 3, 1, 0, 5, 0, TimeSpan.FromHours(1));

        Assert.Equal("1.\u00A0März 2026, 00:05\u00A0Uhr", German.Moment(moment));
        Assert.Equal("1\u00A0March 2026, 00:05", English.Moment(moment));
    }
}
