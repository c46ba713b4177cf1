using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>A gate holds an approval up until the claimant was heard; the approved verdict is printed, corrected, and its printing shows that it is outdated.</summary>
internal sealed class IntegrityJourney(Scene scene, string language, bool scripts)
{
    private const string Gate = "claimant.asked";

    private const string Title = "Der Handel in Zahlen";

    private string _claim = "";

    public async Task PlayAsync()
    {
        _claim = await scene.Desk.SubmittedAsync();
        var editor = await EnterAsync(Role.Editor);
        await IsBlockedAsync(editor);

        var author = await EnterAsync(Role.FactChecker);
        await HearClaimantAsync(author);
        await ApproveAsync(editor, 1);
        var dossier = await PrintAsync(editor);

        await CorrectAsync(author);
        await ApproveAsync(editor, 2);
        await SeeOutdatedAsync(editor, dossier);
    }

    private Task<Person> EnterAsync(Role role) => scene.SignInAsync(scene.Desk.Member(role).Email!, language, scripts);

    // The page says so before; who presses all the same reads it again, and nothing is decided.
    private async Task IsBlockedAsync(Person editor)
    {
        await editor.Page.GotoAsync($"/claims/{_claim}/review");
        await Expect(editor.Main.Locator("#decide")).ToContainTextAsync(editor.T["gates.blocked"]);
        await editor.LookAsync();
        await editor.Button("reviews.decide.approve").ClickAsync();
        await Expect(editor.Errors).ToContainTextAsync(editor.T[$"gates.title.{Gate}"]);
        await editor.LookAsync();
        Assert.Equal(Stage.InReview, (await scene.Desk.ClaimAsync(_claim)).Stage);
    }

    private async Task HearClaimantAsync(Person author)
    {
        await author.Page.GotoAsync($"/claims/{_claim}/contacts/new");
        await author.Field("contacts.field.party").SelectOptionAsync(author.T.Of(ContactParty.Claimant));
        await author.Field("contacts.field.whom").FillAsync("Pressestelle der Handelskammer");
        await author.Field("contacts.field.channel").SelectOptionAsync(author.T.Of(ContactChannel.Email));
        await author.Field("contacts.field.question").FillAsync("Worauf stützen Sie die 48 Milliarden?");
        await author.LookAsync();
        await author.Button("contacts.new.save").ClickAsync();
        await author.HearAsync("contacts.new.done");
        await author.LookAsync();

        var asked = (await scene.Desk.ClaimAsync(_claim)).Contacts.Single();
        await author.Page.GotoAsync($"/claims/{_claim}/contacts/{asked.Id}");
        await author.Choice("contacts.field.outcome", author.T.Of(ContactOutcome.Answered)).ClickAsync();
        await author.Field("contacts.field.answered-on").FillAsync(asked.AskedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await author.Field("contacts.field.answer").FillAsync("Auf die Tabelle des Statistischen Amtes.");
        await author.LookAsync();
        await author.Button("contacts.answer.save").ClickAsync();
        await author.HearAsync("contacts.answer.done");
    }

    private async Task ApproveAsync(Person editor, int version)
    {
        await editor.Page.GotoAsync($"/claims/{_claim}/review");
        await Expect(editor.Main.Locator("#decide")).Not.ToContainTextAsync(editor.T["gates.blocked"]);
        await editor.ApproveAsync(version);
    }

    private async Task<DossierId> PrintAsync(Person editor)
    {
        var dossier = await scene.Desk.DossierAsync(Title, _claim);
        await editor.Page.GotoAsync($"/dossiers/{dossier}/print");
        await editor.Button("dossiers.print.submit").ClickAsync();
        await editor.HearAsync("dossiers.print.done", 1);
        await editor.LookAsync();
        return dossier;
    }

    private async Task CorrectAsync(Person author)
    {
        await author.Page.GotoAsync($"/claims/{_claim}/correct");
        await author.Choice("corrections.field.kind", author.T.Of(CorrectionKind.Update)).ClickAsync();
        await author.Field("corrections.field.reason").FillAsync("Das Amt hat die Zahl fortgeschrieben.");
        await author.Field("corrections.field.cause").FillAsync("Die neue Tabelle erschien nach der Freigabe.");
        await author.Field("corrections.field.responsible").SelectOptionAsync(author.T.Of(ResponsibleRole.Source));
        await author.Field("corrections.field.public-wording").FillAsync("Wir haben die Zahl nach der neuen Tabelle nachgeführt.");
        await author.LookAsync();
        await author.Button("verdicts.correct.go").ClickAsync();
        await author.HearAsync("verdicts.correct.done");
        await author.Field("verdicts.field.reasoning").FillAsync($"{VerdictScene.Reasoning} Das ist der fortgeschriebene Stand [1].");
        await author.LookAsync();
        await author.Button("verdicts.form.submit").ClickAsync();
        await author.HearAsync("verdicts.submit.done");
    }

    private async Task SeeOutdatedAsync(Person editor, DossierId dossier)
    {
        await editor.TurnToAsync("desk");
        await Expect(editor.Page.Locator("#outdated")).ToContainTextAsync(Title);
        await editor.LookAsync();
        await editor.Page.GotoAsync($"/dossiers/{dossier}");
        await Expect(editor.Main.Locator(".late").GetByRole(AriaRole.Link, new() { Name = _claim })).ToBeVisibleAsync();
        await editor.LookAsync();
    }
}
