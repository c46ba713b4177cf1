using Claims.Domain;

namespace Claims.BrowserTests;

/// <summary>What the first look at the desk costs somebody who is signed in and whose browser has nothing of it yet.</summary>
public sealed class FirstVisitTests(DemonstrationDesk desk) : IClassFixture<DemonstrationDesk>
{
    private const int MostRequests = 4;
    private const int MostBytes = 35_000;

    [SkippableTheory]
    [InlineData(Role.FactChecker, "de", 1280)]
    [InlineData(Role.Editor, "de", 1280)]
    [InlineData(Role.Editor, "en", 320)]
    [InlineData(Role.Reader, "de", 320)]
    [InlineData(Role.Administrator, "en", 1280)]
    public Task It_is_small_quiet_and_still(Role role, string language, int width) => desk.Browser.PlayAsync($"first-visit-{role}-{language}-{width}", async scene =>
    {
        var member = await desk.SignInAsync(scene, role, language);
        var visit = await FirstVisit.OfAsync(member.Page, "/", width);

        Assert.Equal(200, visit.Status);
        Assert.True(visit.Requests.Count <= MostRequests, $"{visit.Requests.Count} requests: {visit}");
        Assert.True(visit.Bytes < MostBytes, $"{visit.Bytes} bytes: {visit}");
        Assert.True(visit.Shift == 0, $"The page moved by {visit.Shift} while it was loaded.");
        Assert.Empty(visit.Messages);
    });
}
