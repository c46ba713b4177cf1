namespace Claims.BrowserTests;

/// <summary>An edition from the button that orders it to the reader who checks it: in German, and in English without a line of script.</summary>
public sealed class PrintingJourneyTests(SlowPrintingDesk desk) : IClassFixture<SlowPrintingDesk>
{
    [SkippableFact]
    public Task From_an_order_to_a_reader_without_an_account() => desk.Browser.PlayAsync("printing-de", scene => new PrintingJourney(scene, desk, "de", scripts: true).PlayAsync());

    [SkippableFact]
    public Task The_same_without_scripts() => desk.Browser.PlayAsync("printing-plain-en", scene => new PrintingJourney(scene, desk, "en", scripts: false).PlayAsync());
}
