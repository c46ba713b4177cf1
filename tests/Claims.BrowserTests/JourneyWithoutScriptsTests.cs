namespace Claims.BrowserTests;

/// <summary>The same in English, without a line of script.</summary>
public sealed class JourneyWithoutScriptsTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [SkippableFact]
    public Task From_an_article_to_a_printed_verdict() => desk.PlayAsync("journey-without-scripts", scene =>
        Journey.PlayAsync(scene, "en", scripts: false, person => person.PasteQuoteAsync()));
}
