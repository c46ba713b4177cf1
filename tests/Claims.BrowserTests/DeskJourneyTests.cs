namespace Claims.BrowserTests;

/// <summary>A claim goes from one to another and is talked about, on one desk: with the mouse, with the keys alone, and without a line of script.</summary>
public sealed class DeskJourneyTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [SkippableTheory]
    [InlineData("de", "Albatros")]
    [InlineData("en", "Kormoran")]
    public Task With_the_mouse(string language, string ship) => desk.PlayAsync($"desk-mouse-{language}", scene =>
        new DeskJourney(scene, Hand.Mouse, language, scripts: true, ship).PlayAsync());

    [SkippableTheory]
    [InlineData("de", "Basalt")]
    [InlineData("en", "Fregatte")]
    public Task With_the_keys_alone(string language, string ship) => desk.PlayAsync($"desk-keys-{language}", scene =>
        new DeskJourney(scene, Hand.Keys, language, scripts: true, ship).PlayAsync());

    [SkippableTheory]
    [InlineData("de", "Delphin")]
    [InlineData("en", "Seeadler")]
    public Task Without_scripts(string language, string ship) => desk.PlayAsync($"desk-plain-{language}", scene =>
        new DeskJourney(scene, Hand.Mouse, language, scripts: false, ship).PlayAsync());
}
