using System.Text.RegularExpressions;
using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Sources;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>The single keys of the desk: they find links by what these say, move in lists, and rest where somebody types.</summary>
public sealed class KeysTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    private static readonly string[] Titles = ["Erste", "Zweite", "Dritte"];

    [SkippableTheory]
    [InlineData("g s", "/sources")]
    [InlineData("g c", "/claims")]
    [InlineData("g e", "/evidence")]
    [InlineData("g o", "/dossiers")]
    [InlineData("g r", "/reviews")]
    [InlineData("g h", "/help")]
    [InlineData("n", "/claims/record")]
    [InlineData("g g s", "/sources")]
    public Task A_key_goes_where_its_link_goes(string keys, string path) => desk.PlayAsync("keys-go", async scene =>
    {
        var person = await OpenAsync(scene, "/account/profile");
        await person.StrikeAsync(keys);
        await Expect(person.Page).ToHaveURLAsync(new Regex($"{path}$"));
    });

    [SkippableFact]
    public Task Rows_are_walked_and_opened() => desk.PlayAsync("keys-rows", async scene =>
    {
        foreach (var title in Titles)
        {
            await scene.Desk.SourceAsync(title);
        }

        var person = await OpenAsync(scene, "/sources");
        var rows = person.Main.Locator("tbody tr");
        await person.StrikeAsync("j j");
        await Expect(rows.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(rows.Nth(1).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await person.LookWideAndNarrowAsync();
        await person.StrikeAsync("k k j k");
        await Expect(person.Main.Locator("[aria-current=true]")).ToHaveCountAsync(1);
        await Expect(rows.Nth(0).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Heading).ToHaveTextAsync("Dritte");
    });

    [SkippableFact]
    public Task The_search_is_reached_with_a_key_and_sent_with_another() => desk.PlayAsync("keys-search", async scene =>
    {
        var person = await OpenAsync(scene, "/dossiers");
        await person.Page.Keyboard.PressAsync("/");
        await Expect(person.Page.GetByRole(AriaRole.Searchbox, new() { Name = person.T["shared.search.label"] })).ToBeFocusedAsync();
        await person.Page.Keyboard.TypeAsync("Hafen/g");
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Page).ToHaveURLAsync(new Regex("/claims\\?q=Hafen%2Fg$"));
        await person.LookWideAndNarrowAsync();
    });

    [SkippableFact]
    public Task On_a_claim_file_evidence_and_verdict_have_keys() => desk.PlayAsync("keys-claim", async scene =>
    {
        var claim = await scene.Desk.ResearchedAsync();
        var person = await OpenAsync(scene, $"/claims/{claim}");
        await person.StrikeAsync("e");
        await Expect(person.Page).ToHaveURLAsync(new Regex($"/claims/{claim}/evidence/add$"));
        await person.Page.GoBackAsync();
        await person.StrikeAsync("v");
        await Expect(person.Page).ToHaveURLAsync(new Regex($"/claims/{claim}/verdict$"));
    });

    [SkippableTheory]
    [InlineData("de")]
    [InlineData("en")]
    public Task The_help_lists_the_keys_of_the_page_and_no_others(string language) => desk.PlayAsync($"keys-help-{language}", async scene =>
    {
        await scene.Desk.SourceAsync("Erste");
        var person = await OpenAsync(scene, "/sources", language);
        await person.Page.Keyboard.PressAsync("?");
        await Expect(person.Keys.GetByText(person.T["help.keys.move"])).ToBeVisibleAsync();
        await Expect(person.Keys.GetByText(person.T["help.keys.workbench"])).ToHaveCountAsync(0);
        await Expect(person.Keys.GetByText(person.T["help.keys.tick"])).ToHaveCountAsync(0);
        await person.LookWideAndNarrowAsync();
        await person.StrikeAsync("g c");
        await Expect(person.Keys).ToBeVisibleAsync();
        await person.Page.Keyboard.PressAsync("?");
        await Expect(person.Keys).ToBeHiddenAsync();
        await person.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = person.T["help.keys.title"], Exact = true }).ClickAsync();
        await Expect(person.Keys).ToBeVisibleAsync();
        await person.Keys.GetByRole(AriaRole.Link, new() { Name = person.T["help.keys.all"] }).ClickAsync();
        await Expect(person.Heading).ToHaveTextAsync(person.T["help.keys.title"]);
        await Expect(person.Main.GetByText(person.T["help.keys.workbench"])).ToBeVisibleAsync();
        await person.LookWideAndNarrowAsync();
    });

    [SkippableFact]
    public Task Keys_rest_while_somebody_types_or_holds_another_key() => desk.PlayAsync("keys-rest", async scene =>
    {
        var person = await OpenAsync(scene, "/sources/record");
        await person.Field("sources.field.title").FocusAsync();
        await person.Page.Keyboard.TypeAsync("gsn?/");
        await Expect(person.Field("sources.field.title")).ToHaveValueAsync("gsn?/");
        await person.Heading.ClickAsync();
        await person.Page.Keyboard.PressAsync("Alt+n");
        await person.Page.Keyboard.PressAsync("Control+n");
        await Expect(person.Field("sources.field.title")).ToHaveValueAsync("gsn?/");
        await Expect(person.Page).ToHaveURLAsync(new Regex("/sources/record$"));
    });

    [SkippableFact]
    public Task One_switch_turns_all_of_them_off_and_on_again() => desk.PlayAsync("keys-off", async scene =>
    {
        var person = await OpenAsync(scene, "/claims");
        await person.Page.Keyboard.PressAsync("?");
        await person.SwitchKeysOffAsync();
        await person.Page.Keyboard.PressAsync("Escape");
        await person.StrikeAsync("g s");
        await person.Page.GotoAsync("/help/keys");
        var box = person.Main.GetByRole(AriaRole.Checkbox, new() { Name = person.T["help.keys.on"] });
        await Expect(box).Not.ToBeCheckedAsync();
        await person.StrikeAsync("g s n");
        await Expect(person.Page).ToHaveURLAsync(new Regex("/help/keys$"));
        await box.CheckAsync();
        await person.StrikeAsync("g s");
        await Expect(person.Page).ToHaveURLAsync(new Regex("/sources$"));
    });

    /// <summary>The navigation has the keys; the page of all keys must say the same.</summary>
    [SkippableTheory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Reader)]
    [InlineData(Role.Administrator)]
    public Task Every_key_of_the_navigation_is_listed_and_no_other(Role role) => desk.PlayAsync($"keys-listed-{role}", async scene =>
    {
        var person = await OpenAsync(scene, "/help/keys", role: role);
        var given = await person.Page.Locator("[data-key^='g ']").EvaluateAllAsync<string[]>("links => links.map(link => link.dataset.key)");
        var listed = await person.Main.Locator("dt").AllInnerTextsAsync();
        Assert.NotEmpty(given);
        Assert.Equal(given.Order(), listed.Where(keys => keys.StartsWith("g ", StringComparison.Ordinal)).Order());
    });

    private static async Task<Person> OpenAsync(Scene scene, string path, string language = "de", Role role = Role.Editor)
    {
        var person = await scene.SignInAsync(scene.Desk.Member(role).Email!, language);
        await person.Page.GotoAsync(path);
        return person;
    }
}
