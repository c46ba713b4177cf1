using Claims.Web.Localization;

namespace Claims.Tests.Web.Localization;

public sealed class ReaderCultureTests
{
    [Theory]
    [InlineData("de", "en-GB", "de-DE")]
    [InlineData("en", "de", "en-GB")]
    [InlineData(null, "de-AT,de;q=0.9,en;q=0.8", "de-DE")]
    [InlineData(null, "fr;q=1,en;q=0.3,de;q=0.7", "de-DE")]
    [InlineData(null, "de;q=0, en;q=0.1", "en-GB")]
    [InlineData(null, "fr", "en-GB")]
    [InlineData(null, null, "en-GB")]
    [InlineData("xx", ";;q=,,", "en-GB")]
    public void The_choice_wins_then_the_browser_then_English(string? chosen, string? header, string expected) =>
        Assert.Equal(expected, ReaderCulture.Choose(chosen, header).Name);
}
