using Claims.Domain;
using Claims.Tests;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>Makes the pictures of README.md from the demonstration. They are kept in the folder that CLAIMS_TESTS_PICTURES names; without it they are only seen to be small enough.</summary>
public sealed class PicturesTests(DemonstrationDesk desk) : IClassFixture<DemonstrationDesk>, IDisposable
{
    private const int Wide = 1280;

    /// <summary>Somebody reads README.md on a telephone.</summary>
    private const long MostBytes = 150_000;

    /// <summary>Pixels for an inch of paper.</summary>
    private const string Fineness = "80";

    /// <summary>The page of the edition on which the first claim begins.</summary>
    private const string FirstClaim = "3";

    private static readonly string? Kept = Environment.GetEnvironmentVariable("CLAIMS_TESTS_PICTURES");

    private readonly string _folder = string.IsNullOrEmpty(Kept) ? Directory.CreateTempSubdirectory("claims-pictures-").FullName : Directory.CreateDirectory(Kept).FullName;

    [SkippableFact]
    public Task The_pictures_of_the_readme_are_made() => desk.Browser.PlayAsync("pictures", async scene =>
    {
        Programs.Require("pdftoppm");
        var editor = await desk.SignInAsync(scene, Role.Editor, "en");
        var (source, claim, dossier) = await scene.Desk.InDbAsync(async db => (
            await db.Sources.Where(source => source.TextCount == 2).Select(source => source.Id).SingleAsync(),
            await db.Claims.Where(claim => claim.Number.EndsWith("-0013")).Select(claim => claim.Number).SingleAsync(),
            await db.Dossiers.Select(dossier => dossier.Id).FirstAsync()));
        await TakeAsync(editor, $"/sources/{source}?text=1", "workbench", 480, "article .para >> nth=5");
        await TakeAsync(editor, $"/claims/{claim}", "claim-file", 640);
        await PrintAsync(editor, dossier, "dossier");
    });

    public void Dispose()
    {
        if (string.IsNullOrEmpty(Kept))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <param name="top">What stands at the top of the picture, under the bar that stays there.</param>
    private async Task TakeAsync(Person person, string address, string name, int high, string top = "body")
    {
        await person.Page.SetViewportSizeAsync(Wide, high);
        await person.Page.GotoAsync(address);
        await person.LookAsync();
        await person.Page.Locator(top).First.EvaluateAsync("element => scrollTo({ top: element.getBoundingClientRect().top - 60, behavior: 'instant' })");
        await person.Page.ScreenshotAsync(new() { Path = PathOf(name) });
        AssertSmall(name);
    }

    /// <summary>Prints an edition and draws a page of it.</summary>
    private async Task PrintAsync(Person person, DossierId dossier, string name)
    {
        await person.Page.GotoAsync($"/dossiers/{dossier}/print");
        await person.Button("dossiers.print.submit").ClickAsync();
        await Expect(person.Link("dossiers.details.edition", 1)).ToBeVisibleAsync();
        var answer = await person.Page.Context.APIRequest.GetAsync($"/dossiers/{dossier}/editions/1");
        var pdf = Path.Combine(_folder, $"{name}.pdf");
        await File.WriteAllBytesAsync(pdf, await answer.BodyAsync());
        var (exitCode, _, errors) = Programs.Run("pdftoppm", ["-png", "-r", Fineness, "-f", FirstClaim, "-l", FirstClaim, "-singlefile", pdf, Path.Combine(_folder, name)]);
        File.Delete(pdf);
        Assert.True(exitCode == 0, errors);
        AssertSmall(name);
    }

    private string PathOf(string name) => Path.Combine(_folder, $"{name}.png");

    private void AssertSmall(string name) => Assert.InRange(new FileInfo(PathOf(name)).Length, 1, MostBytes);
}
