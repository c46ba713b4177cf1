using Claims.Domain;
using Claims.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>What can be done without a mouse, and where the focus is while it is done.</summary>
public sealed class KeyboardTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [SkippableFact]
    public Task A_claim_is_recorded_from_the_workbench() => desk.PlayAsync("keyboard-claim", async scene =>
    {
        var person = await scene.SignInAsync(scene.Desk.Member(Role.FactChecker).Email!, "de");
        await person.RecordSourceAsync();

        await person.Page.Keyboard.PressAsync("n");
        await Expect(person.Heading).ToHaveTextAsync(person.T["claimform.record.title"]);
        await person.TypeAsync("claimform.field.quote", "Diese Worte stehen nicht im Artikel");
        await person.PressAsync("claimform.record.save");
        await Expect(person.Errors).ToBeFocusedAsync();
        await person.LookAsync();
        await person.FollowFirstErrorAsync();
        await Expect(person.Field("claimform.field.quote")).ToBeFocusedAsync();
        await person.TypeAsync("claimform.field.quote", SourceSteps.Quote);
        await person.TypeAsync("claimform.field.statement", ClaimSteps.Statement);
        await person.TypeAsync("claimform.field.claimant", "Wirtschaftsministerium von Halvern");
        await person.PressAsync("claimform.record.save");
        await Expect(person.Heading).ToHaveTextAsync(SourceSteps.Title);
        await Expect(person.Main.GetByText(ClaimSteps.Statement)).ToBeVisibleAsync();
        await person.LookAsync();
    });

    [SkippableFact]
    public Task A_verdict_is_submitted() => desk.PlayAsync("keyboard-verdict", async scene =>
    {
        var claim = await scene.Desk.ResearchedAsync();
        var person = await scene.SignInAsync(scene.Desk.Member(Role.FactChecker).Email!, "de");
        await person.Page.GotoAsync($"/claims/{claim}/verdict");
        await person.PressAsync("verdicts.form.submit");
        await Expect(person.Errors).ToBeFocusedAsync();
        await person.LookAsync();
        await person.FollowFirstErrorAsync();
        await Expect(person.Main.GetByRole(AriaRole.Group, new() { Name = person.T["verdicts.field.rating"] })).ToBeFocusedAsync();

        await person.Page.Keyboard.PressAsync("Tab");
        await person.Page.Keyboard.PressAsync("Space");
        await person.TypeAsync("verdicts.field.summary", VerdictScene.Summary);
        await person.TypeAsync("verdicts.field.reasoning", VerdictScene.Reasoning);
        await person.Page.Keyboard.PressAsync("Tab");
        await person.Page.Keyboard.PressAsync("Space");
        await person.PressAsync("verdicts.form.submit");
        await person.HearAsync("verdicts.submit.done");
        await person.LookAsync();
    });

    [SkippableFact]
    public Task The_first_stop_leads_past_the_navigation() => desk.PlayAsync("keyboard-skip", async scene =>
    {
        var person = await scene.SignInAsync(scene.Desk.Member(Role.FactChecker).Email!, "de");
        await person.TurnToAsync("sources");
        await person.Page.ReloadAsync();
        await person.Page.Keyboard.PressAsync("Tab");
        var skip = person.Page.GetByRole(AriaRole.Link, new() { Name = person.T["shared.skip"] });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Main).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Tab");
        await Expect(person.Link("sources.index.record").First).ToBeFocusedAsync();
    });
}
