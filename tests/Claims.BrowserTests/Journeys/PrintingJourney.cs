using Claims.Domain;
using Claims.Tests;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Sources;
using Claims.Web.Localization;
using Claims.Web.Verifying;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>An editor prints a dossier and watches how far it is; somebody without an account checks the file, a copy that was altered, and the file again after a correction.</summary>
internal sealed class PrintingJourney(Scene scene, SlowPrintingDesk desk, string language, bool scripts)
{
    private const string Title = "Der Handel in Zahlen";

    private string _claim = "";

    public async Task PlayAsync()
    {
        _claim = await scene.Desk.ApprovedAsync();
        var editor = await scene.SignInAsync(scene.Desk.Member(Role.Editor).Email!, language, scripts);
        await OrderAsync(editor, await scene.Desk.DossierAsync(Title, _claim));
        await FollowAsync(editor);
        var file = await DownloadAsync(editor);

        var reader = await scene.EnterAsync("reader", language, scripts);
        await reader.Page.GotoAsync("/verify");
        await reader.LookAsync();
        await CheckAsync(reader, file, VerificationAnswer.Genuine);
        await reader.ReadAsync("verify.standing.good");
        await CheckAsync(reader, Altered(file), VerificationAnswer.Altered);

        await CorrectAsync();
        await CheckAsync(reader, file, VerificationAnswer.Genuine);
        await SeeCorrectedAsync(reader);
    }

    private static async Task OrderAsync(Person editor, DossierId dossier)
    {
        await editor.Page.GotoAsync($"/dossiers/{dossier}/print");
        await editor.LookAsync();
        await editor.Button("dossiers.print.submit").ClickAsync();
        await Expect(editor.Heading).ToHaveTextAsync(editor.T["dossiers.printing.title", 1]);
        await editor.LookAsync();
    }

    // Whoever leaves the page finds it again; at the end it leads to the dossier, by itself where it has scripts.
    private async Task FollowAsync(Person editor)
    {
        await editor.Link("dossiers.edition.to-dossier").ClickAsync();
        await Expect(editor.Heading).ToHaveTextAsync(Title);
        await editor.LookAsync();
        await editor.Link("dossiers.details.progress").ClickAsync();
        await Expect(editor.Main.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        desk.FinishPrinting();
        while (!scripts && await editor.Link("dossiers.printing.look").IsVisibleAsync())
        {
            await editor.Link("dossiers.printing.look").ClickAsync();
        }

        await editor.HearAsync("dossiers.print.done", 1);
        await editor.LookAsync();
    }

    private static async Task<byte[]> DownloadAsync(Person editor)
    {
        var download = await editor.Page.RunAndWaitForDownloadAsync(() => editor.Link("dossiers.details.edition", 1).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static async Task CheckAsync(Person reader, byte[] file, VerificationAnswer answer)
    {
        await reader.Field("verify.field.file").SetInputFilesAsync(new FilePayload { Name = "dossier.pdf", MimeType = "application/pdf", Buffer = file });
        await reader.Button("verify.submit").ClickAsync();
        await Expect(reader.Heading).ToHaveTextAsync(reader.T[$"verify.answer.{Texts.Kebab(answer.ToString())}"]);
        await Expect(reader.Main).ToContainTextAsync(Hashes.Sha256Hex(file));
        await reader.LookAsync();
    }

    private static byte[] Altered(byte[] file)
    {
        byte[] altered = [.. file];
        altered[file.Length / 2] ^= 1;
        return altered;
    }

    private async Task CorrectAsync()
    {
        var (author, now) = (scene.Desk.Actor(Role.FactChecker), scene.Desk.Now());
        await scene.Desk.DoAsync(_claim, claim => claim.OpenCorrection("Jahr ergänzt", author, now));
        await scene.Desk.DoAsync(_claim, claim => claim.SaveDraft(VerdictScene.Draft("Neu begründet [1]."), claim.Draft?.Version ?? 0, author, now));
        await scene.Desk.ResubmitAsync(_claim);
        await scene.Desk.DoAsync(_claim, claim => claim.Approve(claim.InReview!.ContentHash, null, scene.Desk.Actor(Role.Editor), now));
    }

    private async Task SeeCorrectedAsync(Person reader)
    {
        await reader.Link("verify.standing.row", _claim, 1).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync($"/v/{_claim}/1");
        await reader.ReadAsync("verdicts.state.corrected-text");
        await reader.LookAsync();
        await reader.Link("verdicts.state.standing", 2).ClickAsync();
        await reader.ReadAsync("verdicts.state.current-text");
    }
}
