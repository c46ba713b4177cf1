using Claims.Domain;
using Claims.Tests;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>An approved claim is printed.</summary>
internal static class DossierSteps
{
    private const string Title = "Der Handel über die Orre";

    /// <summary>A German dossier of this one claim, not printed yet.</summary>
    public static Task<DossierId> DossierAsync(this DeskFactory desk, string title, string claim) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        var (by, now) = (desk.Actor(Role.Editor), desk.Now());
        var made = Dossier.Create(new(title, null, null, "de"), by, now);
        made.Arrange([(await db.LoadClaimAsync(claim, token))!.Id], by, now);
        db.Add(made);
        return made.Id;
    }));

    /// <summary>Makes a dossier of the claim and prints it.</summary>
    /// <returns>The text of the PDF, as pdftotext reads it.</returns>
    public static async Task<string> PrintDossierAsync(this Person person, string claim)
    {
        await person.TurnToAsync("dossiers");
        await person.LookAsync();
        await person.Link("dossiers.create.title").First.ClickAsync();
        await person.Field("dossiers.field.title").FillAsync(Title);
        await person.Field("dossiers.field.language").SelectOptionAsync(person.T["shared.language.de"]);
        await person.LookAsync();
        await person.Button("dossiers.create.submit").ClickAsync();
        await person.HearAsync("dossiers.create.done");

        await person.Main.GetByRole(AriaRole.Checkbox, new() { Name = claim }).CheckAsync();
        await person.LookAsync();
        await person.Button("dossiers.arrange.submit").ClickAsync();
        await person.HearAsync("dossiers.arrange.done");
        await person.LookAsync();
        await person.Link("dossiers.print.title").ClickAsync();
        await Expect(person.Heading).ToHaveTextAsync(person.T["dossiers.print.title"]);
        await person.LookAsync();
        await person.Button("dossiers.print.submit").ClickAsync();
        await person.HearAsync("dossiers.print.done", 1);
        await person.LookAsync();
        return await person.DownloadAsync();
    }

    private static async Task<string> DownloadAsync(this Person person)
    {
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Link("dossiers.details.edition", 1).ClickAsync());
        var (exitCode, text, errors) = Programs.Run("pdftotext", [await download.PathAsync(), "-"]);
        Assert.True(exitCode == 0, errors);
        return text;
    }
}
