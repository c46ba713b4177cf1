using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("rund 220 Milliarden Euro", "rund 220~Milliarden Euro")]
    [InlineData("240,11 Mrd. US-Dollar", "240,11~Mrd. US-Dollar")]
    [InlineData("am 16. Mai 2024", "am 16.~Mai 2024")]
    [InlineData("on 16 May 2024", "on 16~May 2024")]
    [InlineData("siehe Seite 14", "siehe Seite~14")]
    [InlineData("Zeichen 1.390 bis 1.436", "Zeichen 1.390~bis~1.436")]
    [InlineData("2023 einen Rekord", "2023 einen Rekord")]
    [InlineData("im Jahr 2023 Prozente", "im Jahr 2023~Prozente")]
    public void Number_and_unit_are_bound(string text, string bound) =>
        Assert.Equal(bound.Replace('~', '\u00A0'), Typography.Bind(text));

    [Fact]
    public void Percent_sign_is_bound_by_a_narrow_space() => Assert.Equal("5\u202F% mehr", Typography.Bind("5 % mehr"));
}
