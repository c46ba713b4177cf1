using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>Every page that can be reached on the demonstration desk, wide and narrow, light and dark, in both languages.
/// With CLAIMS_TESTS_PICTURES=FOLDER a picture of each is kept there.</summary>
public sealed class SweepTests(DemonstrationDesk desk) : IClassFixture<DemonstrationDesk>
{
    private const int Wide = 1280;

    /// <summary>A small telephone, and a wide window at 400 percent (WCAG 2.2, 1.4.10).</summary>
    private const int Narrow = 320;

    private static readonly string? Pictures = Environment.GetEnvironmentVariable("CLAIMS_TESTS_PICTURES");

    [SkippableTheory]
    [InlineData("de")]
    [InlineData("en")]
    public Task Every_page_is_accessible_and_fits(string language) => desk.Browser.PlayAsync($"sweep-{language}", async scene =>
    {
        var claims = await OneOfEachStageAsync();
        var sources = await desk.Browser.Desk.InDbAsync(db => db.Sources.Select(source => source.Id).ToListAsync());
        var series = await desk.Browser.Desk.InDbAsync(db => db.EvidenceSeries.Select(one => one.EvidenceId).Distinct().ToListAsync());
        IEnumerable<string> first = ["/", .. claims.Select(number => $"/claims/{number}"), .. sources.Select(id => $"/sources/{id.Value}"), .. series.Select(id => $"/evidence/{id.Value}")];
        var walked = await WalkAsync(scene, Role.Editor, language, first);
        Assert.Contains("/reviews", walked);
        Assert.Contains("/dossiers", walked);
        Assert.Contains("/evidence", walked);
        Assert.Contains($"/evidence/{Assert.Single(series).Value}", walked);
        Assert.Contains("/members", await WalkAsync(scene, Role.Administrator, language, ["/members"]));
        Assert.Contains("/claims", await WalkAsync(scene, Role.Reader, language, ["/"]));
    }, traced: false);

    private Task<List<string>> OneOfEachStageAsync() => desk.Browser.Desk.InDbAsync(async db =>
        (await db.Claims.OrderBy(claim => claim.Number).Select(claim => new { claim.Number, claim.Stage }).ToListAsync())
            .GroupBy(claim => claim.Stage).Select(stage => stage.First().Number).ToList());

    private async Task<IReadOnlyList<string>> WalkAsync(Scene scene, Role role, string language, IEnumerable<string> first)
    {
        var person = await desk.SignInAsync(scene, role, language);
        var faults = new List<string>();
        var walked = await new Walk(person, async () =>
        {
            await person.Page.SetViewportSizeAsync(Narrow, 900);
            faults.AddRange([.. (await Accessibility.OutsideAsync(person.Page)).Select(fault => $"{person.Page.Url}, {fault}"), .. await person.FaultsAsync()]);
            await KeepAsync(person);
            await person.Page.SetViewportSizeAsync(Wide, 900);
            faults.AddRange(await person.FaultsAsync());
            await KeepAsync(person);
        }).TakeAsync(first);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        return walked;
    }

    private static async Task KeepAsync(Person person)
    {
        if (Pictures is null)
        {
            return;
        }

        var address = new Uri(person.Page.Url).PathAndQuery.Trim('/').Replace('/', '.').Replace('?', '.');
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await person.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await person.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Pictures, $"{address} {person.Who} {person.Page.ViewportSize?.Width} {scheme}.png") });
        }
    }
}
