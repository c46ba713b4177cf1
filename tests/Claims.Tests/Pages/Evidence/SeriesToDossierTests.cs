using Claims.Domain;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pages.Library;

public sealed class SeriesToDossierTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Table = "Jahr;Handel;Stand\n2023;47,1;2025-01\n2024;48,3;2025-03\n";

    [Fact]
    public async Task The_row_of_the_claimed_period_is_named_from_the_claim_file_to_the_printed_dossier()
    {
        var id = await desk.EvidenceAsync("Außenhandel als Reihe");
        await desk.StoreSeriesAsync(id, Table);
        var number = await LinkedAsync(id);
        var checker = await desk.SignInAsync(Role.FactChecker);
        await SaysAsync(checker, $"/claims/{number}", "line 3, as of March 2025");
        await SaysAsync(checker, $"/claims/{number}/verdict", "line 3, as of March 2025");

        await desk.DoAsync(number, async (claim, db, token) =>
        {
            claim.SaveDraft(new("true", VerdictScene.Summary, "Das Amt nennt 48,3 Milliarden Euro [3].", [3]), 0, desk.Actor(Role.FactChecker), Now);
            claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, token), desk.Actor(Role.FactChecker), Now);
        });
        await SaysAsync(checker, $"/claims/{number}/verdicts/1", "line 3, as of March 2025");
        var editor = await desk.SignInAsync(Role.Editor, "de");
        await SaysAsync(editor, $"/claims/{number}/review", "Zeile 3, Stand März 2025");
        await desk.DoAsync(number, claim => claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), Now));
        Assert.Contains("Zeile 3, Stand März 2025", Words(await PrintedAsync(editor, number)), StringComparison.Ordinal);

        var browser = await desk.StoreSeriesAsync(id, Table + "2024;48,9;2025-08\n");
        var older = Browser.Words(browser.Page.QuerySelector("#older"));
        Assert.Contains(number, older, StringComparison.Ordinal);
        Assert.Contains("line 4, as of August 2025", older, StringComparison.Ordinal);
        await SaysAsync(checker, $"/claims/{number}", "line 4, as of August 2025");
        await SaysAsync(editor, $"/claims/{number}/verdicts/1", "Zeile 3, Stand März 2025");
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <summary>A claim about 2024 whose only found value comes from this evidence, as its note 3.</summary>
    private async Task<string> LinkedAsync(EvidenceId id)
    {
        var number = await desk.ResearchedAsync();
        await desk.DoAsync(number, claim => claim.RemoveEvidence(claim.Evidence[0].Id, desk.Actor(Role.FactChecker), Now));
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/claims/{number}/evidence/add/{id}");
        await checker.Tick("supports").Tick("Found value").SubmitAsync("Link evidence");
        return number;
    }

    private static async Task<byte[]> PrintedAsync(Browser editor, string number)
    {
        await editor.GoAsync("/dossiers/create");
        await editor.Fill("Titel", "Handel als Reihe").SubmitAsync("Anlegen und Behauptungen wählen");
        await editor.Tick(Browser.Words(editor.Page.QuerySelector($"input[value='{number}']")!.ParentElement!.QuerySelector("span"))).SubmitAsync("Speichern");
        var folder = editor.Path;
        await editor.GoAsync($"{folder}/print");
        await editor.SubmitAsync("Drucken");
        return await editor.Client.GetByteArrayAsync(new Uri($"{folder}/editions/1", UriKind.Relative));
    }

    private static async Task SaysAsync(Browser browser, string page, string words) =>
        Assert.Contains(words, Words((await browser.GoAsync(page)).Text), StringComparison.Ordinal);

    private static string Words(byte[] pdf) => Words(new TaggedDocument(pdf).Text);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
