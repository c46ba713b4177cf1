namespace Claims.BrowserTests;

/// <summary>In German, with the mouse.</summary>
public sealed class JourneyTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [SkippableFact]
    public Task From_an_article_to_a_printed_verdict() => desk.PlayAsync("journey", scene =>
        Journey.PlayAsync(scene, "de", scripts: true, person => person.SelectQuoteAsync()));
}
