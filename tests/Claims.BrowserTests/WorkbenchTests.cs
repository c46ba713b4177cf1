using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>The workbench for those who live in it: the cursor, jumps, quotes inside quotes, and cards in line.</summary>
public sealed class WorkbenchTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [SkippableTheory]
    [InlineData("PageDown ArrowRight ArrowRight ArrowRight ArrowRight ArrowRight Shift+ArrowRight Shift+ArrowRight", "240,11 Mrd. Euro")]
    [InlineData("Control+End ArrowLeft ArrowLeft ArrowLeft ArrowLeft ArrowLeft Shift+ArrowRight", "62 %")]
    [InlineData(". . Shift+ArrowLeft Shift+ArrowLeft", "Schiene ist um")]
    [InlineData(". . ArrowRight Shift+ArrowRight Shift+ArrowRight Shift+ArrowRight Shift+ArrowRight", "25 Prozent gestiegen“, sagte die")]
    [InlineData("End Shift+ArrowRight", "Nord-Süd-Trasse.\n\nIm")]
    [InlineData("End Control+ArrowRight Control+ArrowRight Shift+Control+ArrowRight Shift+Control+ArrowRight", "ord")]
    public Task Words_are_taken_with_the_cursor_and_stand_where_they_were_selected(string keys, string words) => desk.PlayAsync("workbench-cursor", async scene =>
    {
        var (id, person) = await OpenAsync(scene);
        await person.Page.Keyboard.PressAsync("w");
        await Expect(person.Cursor).ToBeFocusedAsync();
        foreach (var key in keys.Split(' '))
        {
            await person.Page.Keyboard.PressAsync(key);
        }

        await Expect(person.Said).ToContainTextAsync(words.Replace("\n\n", " ", StringComparison.Ordinal));
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Field("claimform.field.statement")).ToBeFocusedAsync();
        await person.TypeAsync("claimform.field.statement", ClaimSteps.Statement);
        await person.TypeAsync("claimform.field.claimant", "Zollamt");
        await person.PressAsync("claimform.record.save");
        await Expect(person.Main.GetByText(ClaimSteps.Statement)).ToBeVisibleAsync();

        var quote = await scene.Desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == ClaimSteps.Statement)
            .SelectMany(claim => claim.Quotes).SingleAsync(quote => quote.SourceId == id));
        var start = WorkbenchScene.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal((words, start, start + words.Length), (quote.Exact, quote.Start, quote.End));
    });

    [SkippableFact]
    public Task The_cursor_and_the_form_look_well_and_give_the_focus_back() => desk.PlayAsync("workbench-focus", async scene =>
    {
        var (_, person) = await OpenAsync(scene);
        await person.Button("sources.tools.cursor").FocusAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await person.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await person.LookWideAndNarrowAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Field("claimform.field.statement")).ToBeFocusedAsync();
        await person.LookWideAndNarrowAsync();

        await person.Page.Keyboard.PressAsync("Escape");
        await Expect(person.Cursor).ToBeFocusedAsync();
        Assert.Equal("Grüße aus", await person.SelectedAsync());
        await person.Page.Keyboard.PressAsync("Escape");
        await Expect(person.Cursor).ToBeHiddenAsync();
        await Expect(person.Button("sources.tools.cursor")).ToBeFocusedAsync();
    });

    [SkippableFact]
    public Task Keys_and_buttons_jump_from_quote_to_quote() => desk.PlayAsync("workbench-jumps", async scene =>
    {
        var (_, person) = await OpenAsync(scene);
        await person.Page.Keyboard.PressAsync(".");
        await Expect(person.Number(1)).ToBeFocusedAsync();
        await Expect(person.Said).ToContainTextAsync(WorkbenchScene.Quotes[0]);
        await person.Page.Keyboard.PressAsync(".");
        await Expect(person.Number(2)).ToBeFocusedAsync();
        await person.Button("sources.tools.next").ClickAsync();
        await Expect(person.Number(3)).ToBeFocusedAsync();
        Assert.StartsWith("25 Prozent", await person.Page.EvaluateAsync<string>("() => document.querySelector(':target').textContent"), StringComparison.Ordinal);
        await person.Page.Keyboard.PressAsync(",");
        await person.Page.Keyboard.PressAsync(",");
        await Expect(person.Number(1)).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync(",");
        await Expect(person.Said).ToHaveTextAsync(person.T["sources.said.none"]);
        await Expect(person.Number(1)).ToBeFocusedAsync();
    });

    [SkippableFact]
    public Task Every_claim_is_reached_from_words_that_several_quotes_cover() => desk.PlayAsync("workbench-nested", async scene =>
    {
        var (_, person) = await OpenAsync(scene);
        foreach (var number in WorkbenchScene.InOrderOfTheirEnds)
        {
            await person.ReachAsync(person.Number(number));
        }

        await person.Page.GetByText("25 Prozent").First.ClickAsync();
        var here = person.Main.GetByRole(AriaRole.Dialog, new() { Name = person.T["sources.here.label"] });
        await Expect(here.GetByRole(AriaRole.Link)).ToHaveCountAsync(4);
        await person.LookAsync();
        await here.GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(here).ToBeHiddenAsync();
        Assert.Equal("1", await person.Page.EvaluateAsync<string>("() => document.activeElement.querySelector('.no').textContent"));

        await person.Page.Keyboard.PressAsync("w");
        await person.Page.Keyboard.PressAsync("Space");
        await Expect(here.GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        await person.Page.Keyboard.PressAsync("Escape");
        await Expect(person.Cursor).ToBeFocusedAsync();
    });

    [SkippableFact]
    public Task Cards_stay_beside_their_paragraphs_while_the_form_is_open() => desk.PlayAsync("workbench-cards", async scene =>
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 6).Select(number => $"Der Absatz {number} handelt von {number * 11} Booten im Hafen."));
        var source = await scene.Desk.SourceAsync(text: text);
        for (var number = 1; number <= 6; number++)
        {
            await scene.Desk.ClaimAsync(source, $"von {number * 11} Booten");
            await scene.Desk.ClaimAsync(source, $"{number * 11} Booten im Hafen");
        }

        var person = await scene.SignInAsync(scene.Desk.Member(Role.FactChecker).Email!, "en");
        await person.Page.GotoAsync($"/sources/{source}");
        Assert.Empty(await person.StrayCardsAsync());
        await person.Page.Keyboard.PressAsync("w");
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Field("claimform.field.statement")).ToBeFocusedAsync();
        Assert.Empty(await person.StrayCardsAsync());
        await person.LookAsync();
    });

    [SkippableFact]
    public Task Single_keys_rest_in_fields_and_can_be_switched_off() => desk.PlayAsync("workbench-keys", async scene =>
    {
        var (_, person) = await OpenAsync(scene);
        await person.Page.Keyboard.PressAsync("?");
        await Expect(person.Keys.GetByText(person.T["sources.keys.word"])).ToBeVisibleAsync();
        await person.LookWideAndNarrowAsync();
        await person.SwitchKeysOffAsync();
        await person.Page.ReloadAsync();
        await person.Page.Keyboard.PressAsync("w");
        await person.Page.Keyboard.PressAsync(".");
        await Expect(person.Cursor).ToBeHiddenAsync();
        await Expect(person.Said).ToBeEmptyAsync();
    });

    [SkippableFact]
    public Task In_a_long_text_a_jump_lands_on_its_quote() => desk.PlayAsync("workbench-long", async scene =>
    {
        var source = await scene.Desk.SourceAsync(text: string.Join("\n", Enumerable.Range(1, 900).Select(number => $"Absatz {number}. {string.Concat(Enumerable.Repeat("Ein Boot kam an. ", number % 30))}")));
        await scene.Desk.ClaimAsync(source, "Absatz 400.");
        var last = await scene.Desk.ClaimAsync(source, "Absatz 800.");
        var person = await scene.SignInAsync(scene.Desk.Member(Role.FactChecker).Email!, "en");
        await person.Page.GotoAsync($"/sources/{source}");
        await person.Page.Keyboard.PressAsync(".");
        await person.Page.Keyboard.PressAsync(".");
        await Expect(person.Number(2)).ToBeInViewportAsync();
        await person.Page.GotoAsync($"/sources/{source}#c-{last}");
        await Expect(person.Page.Locator($"#c-{last}")).ToBeInViewportAsync();
    });

    private static async Task<(SourceId Source, Person Person)> OpenAsync(Scene scene)
    {
        var source = await scene.Desk.SourceAsync(text: WorkbenchScene.Text);
        foreach (var quote in WorkbenchScene.Quotes)
        {
            await scene.Desk.ClaimAsync(source, quote);
        }

        var person = await scene.SignInAsync(scene.Desk.Member(Role.FactChecker).Email!, "de");
        await person.Page.GotoAsync($"/sources/{source}");
        return (source, person);
    }
}
