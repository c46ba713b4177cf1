using System.Text.RegularExpressions;
using Claims.Domain;
using Claims.Tests.Pages.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>Two people share a claim: one finds it, gives it to the other and asks something; the other answers, and has it before them on the start page.</summary>
internal sealed class DeskJourney(Scene scene, Hand hand, string language, bool scripts, string ship)
{
    private readonly string _statement = $"Die Fähre „{ship}“ beförderte 2024 rund 310.000 Menschen.";
    private readonly string _colleague = $"{ship} Feldmann";
    private readonly int _year = scene.Desk.Now().Year + 1;
    private string _number = "";

    public async Task PlayAsync()
    {
        _number = await RecordAsync();
        var email = $"{ship}@example.org".ToLowerInvariant();
        await scene.Desk.JoinAsync(email, _colleague, Role.FactChecker);

        var editor = await scene.SignInAsync(scene.Desk.Member(Role.Editor).Email!, language, scripts);
        await FindAndAssignAsync(editor);
        await AskAsync(editor);

        var colleague = await scene.SignInAsync(email, language, scripts);
        await AnswerAsync(colleague);
        await SeeOnDeskAsync(colleague);
    }

    private async Task FindAndAssignAsync(Person editor)
    {
        await hand.SearchAsync(editor, $"Fähre {ship}");
        await Expect(Statement(editor)).ToBeVisibleAsync();
        await hand.ChooseAsync(editor, editor.Field("claimlist.part.assignee"), editor.T["claimlist.nobody"]);
        await hand.PressAsync(editor, editor.Button("claimlist.filter-do"));
        await Expect(editor.Page).ToHaveURLAsync(new Regex("assignee=nobody"));
        await editor.LookAsync();
        await hand.TickAsync(editor, editor.Main.GetByRole(AriaRole.Checkbox, new() { Name = editor.T["claimlist.tick", _number] }));
        await hand.PressAsync(editor, editor.Button("claimlist.assign.link"));
        await Expect(editor.Heading).ToHaveTextAsync(editor.T["claimlist.assign.title"]);
        await hand.ChooseAsync(editor, editor.Field("claimlist.part.assignee"), _colleague);
        await hand.WriteNewYearAsync(editor, editor.Field("claimlist.assign.due"), _year);
        await editor.LookAsync();
        await hand.PressAsync(editor, editor.Button("claimlist.assign.do"));
        await Expect(editor.Main.GetByText(editor.T.Count("claimlist.assign.done", 1))).ToBeVisibleAsync();
        await Expect(Statement(editor)).ToHaveCountAsync(0);
        await editor.LookAsync();
    }

    private async Task AskAsync(Person editor)
    {
        await hand.SearchAsync(editor, _number);
        await hand.PressAsync(editor, Statement(editor));
        await Expect(editor.Heading).ToHaveTextAsync(_statement);
        await Expect(editor.Page.Locator("#plan")).ToContainTextAsync(_colleague);
        await hand.CallAsync(editor, editor.Field("comments.text"), _colleague, scripts);
        await editor.Page.Keyboard.InsertTextAsync(" zählt das Amt Menschen oder Fahrten?");
        await hand.PressAsync(editor, editor.Button("comments.submit"));
        await editor.HearAsync("comments.done");
        await editor.LookAsync();
    }

    private async Task AnswerAsync(Person colleague)
    {
        await Expect(Mentioned(colleague)).ToBeVisibleAsync();
        await hand.GoToInboxAsync(colleague);
        await colleague.LookAsync();
        await hand.PressAsync(colleague, colleague.Button("inbox.to-comment"));
        await Expect(colleague.Heading).ToHaveTextAsync(_statement);
        await hand.WriteAsync(colleague, colleague.Field("comments.text"), "Fahrten. Ich schreibe es dazu.");
        await hand.PressAsync(colleague, colleague.Button("comments.submit"));
        await colleague.HearAsync("comments.done");
        var resolve = $"{colleague.T["comments.resolve"]} {colleague.T["comments.of", scene.Desk.Member(Role.Editor).Name]}";
        await hand.PressAsync(colleague, colleague.Main.GetByRole(AriaRole.Button, new() { Name = resolve, Exact = true }));
        await colleague.HearAsync("comments.resolve-done");
        await colleague.LookAsync();
    }

    private async Task SeeOnDeskAsync(Person colleague)
    {
        await hand.GoToDeskAsync(colleague);
        var row = colleague.Page.Locator("#mine").GetByRole(AriaRole.Row).Filter(new() { HasText = _statement });
        await Expect(row.Locator("time")).ToHaveAttributeAsync("datetime", $"{_year}-01-01");
        await Expect(Mentioned(colleague)).ToHaveCountAsync(0);
        await colleague.LookAsync();
    }

    private ILocator Statement(Person person) => person.Main.GetByRole(AriaRole.Link, new() { Name = _statement });

    private static ILocator Mentioned(Person person) => person.Page.Locator("#mentions");

    private Task<string> RecordAsync() => scene.Desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        var (by, now) = (scene.Desk.Actor(Role.FactChecker), scene.Desk.Now());
        var claimant = await db.ClaimantAsync("Reederei Brunnau", ClaimantKind.Organisation, by, now, token);
        var claim = Claim.Record(await db.NextClaimNumberAsync(now.Year, token), new(_statement, claimant.Id, null, null, "de"), by, now);
        db.Add(claim);
        return claim.Number;
    }));
}
