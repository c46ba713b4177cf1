using Claims.Domain;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>Suggested sentences, taken and put aside without a mouse.</summary>
public sealed class SuggestionsTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    private const string Best = "Die Ausfuhren stiegen 2023 um 40 Prozent auf den Rekordwert von 220 Milliarden Euro.";
    private const string Second = "Im Hafen arbeiten laut Statistikamt mehr als 3000 Menschen.";
    private const string Third = "Die Einfuhren sanken um 3 Prozent.";
    private const string Text = "Guten Morgen!\n\n" + Second + "\n\n" + Third + " " + Best;

    [SkippableFact]
    public Task A_suggestion_is_taken_and_another_put_aside_by_keyboard_alone() => desk.PlayAsync("suggestions", async scene =>
    {
        var (id, person) = await OpenAsync(scene);
        await person.Page.Keyboard.PressAsync("j");
        await Expect(Row(person, Best)).ToBeFocusedAsync();
        await Expect(Row(person, Best)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(person.Said).ToHaveTextAsync(person.T["sources.suggestions.said", 1, 3]);
        await person.LookWideAndNarrowAsync();

        await person.Page.Keyboard.PressAsync("t");
        await Expect(person.Heading).ToHaveTextAsync(person.T["claimform.record.title"]);
        await Expect(person.Main.Locator("blockquote mark")).ToHaveTextAsync(Best);
        await Expect(person.Field("quantity.field.value")).ToHaveValueAsync("40");
        await person.TypeAsync("claimform.field.statement", ClaimSteps.Statement);
        await person.TypeAsync("claimform.field.claimant", "Hafenamt");
        await person.TypeAsync("quantity.field.metric", "Ausfuhren");
        await person.ReachAsync(person.Main.GetByLabel(person.T["quantity.field.confirmed"]));
        await person.Page.Keyboard.PressAsync("Space");
        await person.PressAsync("claimform.record.save");

        await Expect(person.Heading).ToHaveTextAsync(person.T["sources.suggestions.title"]);
        await Expect(Row(person, Third)).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("x");
        await person.ReadAsync("sources.suggestions.aside-done");
        await Expect(Row(person, Second)).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(person.Said).ToHaveTextAsync(person.T["sources.suggestions.said-none"]);
        await person.LookAsync();
        await person.Page.Keyboard.PressAsync("Delete");
        await person.ReadAsync("sources.suggestions.none-left");
        await person.LookAsync();
        await person.Page.GotoAsync($"/sources/{id}/suggestions?aside=true");
        await Expect(person.Main.GetByText(Second)).ToBeVisibleAsync();
        await person.LookWideAndNarrowAsync();

        var claim = await scene.Desk.InDbAsync(db => db.Claims.AsNoTracking().Include(claim => claim.Quotes).SingleAsync(claim => claim.Quotes.Any(quote => quote.SourceId == id)));
        Assert.Equal(Best, Assert.Single(claim.Quotes).Exact);
        Assert.Equal((40m, UnitKind.Change), (claim.Quantity!.Value, claim.Quantity.Unit.Kind));
    });

    [SkippableFact]
    public Task Keys_rest_while_switched_off_and_enter_presses_what_has_the_focus() => desk.PlayAsync("suggestions-keys", async scene =>
    {
        var (_, person) = await OpenAsync(scene);
        await person.Page.Keyboard.PressAsync("?");
        await Expect(person.Keys.GetByText(person.T["sources.suggestions.key-take"])).ToBeVisibleAsync();
        await person.LookWideAndNarrowAsync();
        await person.SwitchKeysOffAsync();
        await person.Page.ReloadAsync();
        await person.Page.Keyboard.PressAsync("j");
        await Expect(person.Said).ToBeEmptyAsync();

        await person.ReachAsync(Row(person, Best).GetByRole(AriaRole.Button));
        await person.Page.Keyboard.PressAsync("Enter");
        await person.ReadAsync("sources.suggestions.aside-done");
    });

    private static ILocator Row(Person person, string sentence) => person.Main.GetByRole(AriaRole.Article, new() { Name = sentence });

    private static async Task<(SourceId Source, Person Person)> OpenAsync(Scene scene)
    {
        var source = await scene.Desk.SourceAsync(text: Text);
        var person = await scene.SignInAsync(scene.Desk.Member(Role.FactChecker).Email!, "de");
        await person.Page.GotoAsync($"/sources/{source}/suggestions");
        return (source, person);
    }
}
