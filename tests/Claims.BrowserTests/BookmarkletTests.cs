using System.Text.RegularExpressions;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>The bookmark, pressed on a page of somebody else.</summary>
public sealed class BookmarkletTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    private const string Elsewhere = "http://anzeiger.example/hafen";
    private const string Words = "Die Ausfuhren stiegen 2023 um 40 Prozent & „mehr“.";

    [SkippableTheory]
    [InlineData("de")]
    [InlineData("en")]
    public Task Words_of_a_new_page_become_a_claim_with_its_source(string language) => desk.PlayAsync($"bookmarklet-new-{language}", async scene =>
    {
        var address = $"{Elsewhere}?s={language}";
        var person = await OpenAsync(scene, language);
        var desktop = await PressAsync(person, $"{address}&utm_source=x#top", $"<p>{Words.Replace("&", "&amp;", StringComparison.Ordinal)}</p>");
        var other = new Person("editor-form", desktop, person.T, scripts: true);
        await Expect(other.Heading).ToHaveTextAsync(person.T["sources.record.title"]);
        await Expect(other.Field("sources.field.url")).ToHaveValueAsync(address);
        await Expect(other.Field("sources.field.title")).ToHaveValueAsync("Der Hafen wächst");
        await other.LookAsync();
        await other.Button("sources.record.save").ClickAsync();
        await Expect(other.Main.GetByText(Words)).ToBeVisibleAsync();
        await other.Field("sources.text.body").FillAsync($"Guten Morgen!\n\n{Words} Das war alles.");
        await other.Button("sources.text.save").ClickAsync();

        await Expect(other.Heading).ToHaveTextAsync(person.T["claimform.record.title"]);
        await Expect(other.Main.Locator("blockquote mark")).ToHaveTextAsync(Words);
        await other.Field("claimform.field.statement").FillAsync($"Die Ausfuhren stiegen 2023 ({language}).");
        await other.Field("claimform.field.claimant").FillAsync("Hafenamt");
        await other.Button("claimform.record.save").ClickAsync();
        await other.LookAsync();
        var claim = await scene.Desk.InDbAsync(db => db.Claims.AsNoTracking().Include(claim => claim.Quotes).SingleAsync(claim => claim.Statement.EndsWith($"({language}).")));
        Assert.Equal(Words, Assert.Single(claim.Quotes).Exact);
    });

    [SkippableFact]
    public Task A_source_that_is_known_by_its_address_is_offered_after_signing_in() => desk.PlayAsync("bookmarklet-known", async scene =>
    {
        var person = await OpenAsync(scene, "de");
        await person.Page.GotoAsync("/sources/record");
        await person.Field("sources.field.title").FillAsync("Der Hafen");
        await person.Field("sources.field.url").FillAsync("https://www.anzeiger.example/hafen/");
        await person.Button("sources.record.save").ClickAsync();
        await person.Field("sources.text.body").FillAsync($"Guten Morgen!\n\n{Words}");
        await person.Button("sources.text.save").ClickAsync();
        await person.Page.GotoAsync("/help/bookmarklet");
        var code = await CodeAsync(person);
        await person.Page.Context.ClearCookiesAsync();

        var form = new Person("editor-form", await PressAsync(person, Elsewhere, $"<p>{Words.Replace("&", "&amp;", StringComparison.Ordinal)}</p>", code), person.T, scripts: true);
        await form.Field("account.field.email").FillAsync(scene.Desk.Member(Role.Editor).Email!);
        await form.Field("account.field.password").FillAsync(Claims.Tests.Pages.DeskFactory.Password);
        await form.Button("account.sign-in.submit").ClickAsync();
        await Expect(form.Heading).ToHaveTextAsync(person.T["claimform.clip.title"]);
        await form.LookWideAndNarrowAsync();
        await form.Main.GetByRole(AriaRole.Link, new() { Name = person.T["claimform.clip.use"] }).ClickAsync();
        await Expect(form.Main.Locator("blockquote mark")).ToHaveTextAsync(Words);
    });

    [SkippableFact]
    public Task Of_a_long_selection_the_beginning_arrives() => desk.PlayAsync("bookmarklet-long", async scene =>
    {
        var person = await OpenAsync(scene, "de");
        var form = new Person("editor-form", await PressAsync(person, $"{Elsewhere}-long", $"<p>{string.Concat(Enumerable.Repeat("Übermäßig 🌾 lang. ", 2_000))}</p>"), person.T, scripts: true);
        await Expect(form.Heading).ToHaveTextAsync(person.T["sources.record.title"]);
        Assert.StartsWith("Übermäßig 🌾 lang. Über", await form.Main.Locator("blockquote").InnerTextAsync(), StringComparison.Ordinal);
        await form.LookAsync();
    });

    [SkippableFact]
    public Task On_the_desk_itself_the_bookmark_does_nothing() => desk.PlayAsync("bookmarklet-here", async scene =>
    {
        var person = await OpenAsync(scene, "en");
        await person.LookWideAndNarrowAsync();
        await person.Link("help.bookmarklet.name").ClickAsync();
        await Expect(person.Page).ToHaveURLAsync(new Regex("/help/bookmarklet$"));
        await person.LookAsync();
    });

    private static async Task<Person> OpenAsync(Scene scene, string language)
    {
        var person = await scene.SignInAsync(scene.Desk.Member(Role.Editor).Email!, language);
        await person.Page.GotoAsync("/help/bookmarklet");
        return person;
    }

    private static async Task<string> CodeAsync(Person person)
    {
        var link = person.Link("help.bookmarklet.name");
        return Uri.UnescapeDataString((await link.GetAttributeAsync("href"))!["javascript:".Length..]);
    }

    /// <summary>Opens a page somewhere else in another tab, selects all of it, and presses the bookmark.</summary>
    private static async Task<IPage> PressAsync(Person person, string address, string body, string? code = null)
    {
        code ??= await CodeAsync(person);
        var context = person.Page.Context;
        await context.RouteAsync("http://anzeiger.example/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!doctype html><html lang=de><title>Der Hafen\n wächst</title>{body}</html>",
        }));
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return await context.RunAndWaitForPageAsync(() => page.EvaluateAsync($"() => {{ getSelection().selectAllChildren(document.querySelector('p')); {code} }}"));
    }
}
