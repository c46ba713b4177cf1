using System.Net;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Administration;

/// <summary>Each test on a desk of its own: a version of the scale holds for everybody.</summary>
public sealed class ScalesTests : IAsyncLifetime, IDisposable
{
    private static readonly int[] LeftOut = [1, 3];

    private readonly DeskFactory _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_draft_keeps_its_old_label_asks_and_is_submitted_with_a_new_one()
    {
        var standing = await _desk.ApprovedAsync();
        var number = await _desk.DraftedAsync();
        var administrator = await _desk.SignInAsync(Role.Administrator, "de");
        await administrator.GoAsync("/administration/scales/new");
        administrator.Page.QuerySelector("#Input_Labels_0__DefinitionDe")!.TextContent = "Stimmt in jeder Hinsicht.";
        await administrator.SubmitAsync("Änderungen ansehen");
        Assert.Empty(administrator.Errors);
        Assert.Contains("Richtig sagt etwas anderes", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Ein Entwurf in Arbeit trägt diese Bewertung", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Falsch bleibt, wie sie ist", administrator.Text, StringComparison.Ordinal);
        await administrator.SubmitAsync("Fassung 2 einführen");
        Assert.StartsWith("Begründung:", Assert.Single(administrator.Errors), StringComparison.Ordinal);
        await administrator.Fill("Begründung", "Genauer").SubmitAsync("Fassung 2 einführen");
        Assert.Equal("Fassung 2 der Bewertungsskala gilt.", administrator.Flash);
        await administrator.GoAsync("/administration/audit?kind=scale.introduced");
        Assert.Contains("führte Fassung 2 der Bewertungsskala ein: Genauer", administrator.Text, StringComparison.Ordinal);

        var checker = await _desk.SignInAsync(Role.FactChecker, "de");
        await checker.GoAsync($"/claims/{number}/verdict");
        var old = checker.Page.QuerySelector("#Input_Rating input[checked]")!;
        Assert.Equal("true@1", old.GetAttribute("value"));
        Assert.Contains("Aus Fassung 1 der Skala, die inzwischen ersetzt ist", Browser.Words(old.ParentElement), StringComparison.Ordinal);
        Assert.Contains("Die Bewertung stammt aus Fassung 1 der Skala", checker.Text, StringComparison.Ordinal);
        await checker.SubmitAsync("Zum Gegenlesen einreichen");
        Assert.Contains("Die Bewertung stammt aus Fassung 1 der Skala", Assert.Single(checker.Errors), StringComparison.Ordinal);
        Assert.Equal(1, (await _desk.ClaimAsync(number)).Draft!.ScaleVersion);

        var chosen = checker.Page.QuerySelector("#Input_Rating input[value='true@2']")!;
        checker.Page.QuerySelector("#Input_Rating input[checked]")!.RemoveAttribute("checked");
        chosen.SetAttribute("checked", "");
        await checker.SubmitAsync("Zum Gegenlesen einreichen");
        Assert.Empty(checker.Errors);
        Assert.Equal(2, (await _desk.ClaimAsync(number)).InReview!.ScaleVersion);
        Assert.Equal(1, (await _desk.ClaimAsync(standing)).Standing!.ScaleVersion);
        await checker.GoAsync($"/claims/{standing}");
        Assert.Contains("Fassung 1", checker.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_that_says_the_same_carries_over_into_the_form()
    {
        var number = await _desk.DraftedAsync();
        await IntroduceAsync("Rename it", page => page.QuerySelector("#Input_Labels_0__NameEn")!.SetAttribute("value", "correct"));
        var checker = await (await _desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/verdict");
        Assert.Equal("true@2", checker.Page.QuerySelector("#Input_Rating input[checked]")!.GetAttribute("value"));
        Assert.Equal(6, checker.Page.QuerySelectorAll("#Input_Rating input").Length);
    }

    [Fact]
    public async Task Labels_are_added_left_out_and_put_in_another_order()
    {
        await IntroduceAsync("Two ends and a middle", page =>
        {
            page.QuerySelector("#Input_Labels_0__Place")!.SetAttribute("value", "9");
            foreach (var left in LeftOut)
            {
                page.QuerySelector($"#Input_Labels_{left}__LeftOut")!.SetAttribute("checked", "");
            }
        }, "Satire", "Satire means something else");
        var labels = await _desk.InDbAsync(db => db.Set<Rating>().Where(rating => rating.ScaleVersion == 2).OrderBy(rating => rating.Position).Select(rating => rating.Key).ToListAsync());
        Assert.Equal(["misleading", "false", "unproven", "satire", "true"], labels);
        var reader = await _desk.SignInAsync(Role.Reader);
        await reader.GoAsync("/scale");
        Assert.Contains("Satire means something else", reader.Text, StringComparison.Ordinal);
        await reader.GoAsync("/scale?version=1");
        Assert.Contains("Version 2 has replaced this one.", reader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GoAsync("/scale?version=7")).Status);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var browser = await _desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/administration/scales/new");
        await browser.SubmitAsync("See what changes");
        Assert.StartsWith("Nothing differs from the current version", Assert.Single(browser.Errors), StringComparison.Ordinal);
        browser.Page.QuerySelector("#Input_Labels_1__NameDe")!.SetAttribute("value", "");
        browser.Page.QuerySelector("#Input_Labels_2__Place")!.SetAttribute("value", "first");
        browser.Page.QuerySelector("#Input_Labels_3__NameEn")!.SetAttribute("value", "rather false");
        await browser.SubmitAsync("See what changes");
        Assert.Equal(2, browser.Errors.Count);
        Assert.NotNull(browser.Page.QuerySelector("#Input_Labels_1__NameDe-error"));
        Assert.NotNull(browser.Page.QuerySelector("#Input_Labels_2__Place-error"));
        Assert.Equal("rather false", browser.Page.QuerySelector("#Input_Labels_3__NameEn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_second_of_two_administrators_is_refused_and_shown_the_difference()
    {
        var (one, two) = (await ReadyAsync("fully true"), await ReadyAsync("wholly true"));
        await one.Fill("Reason", "Mine").SubmitAsync("Introduce version 2");
        await two.Fill("Reason", "Mine too").SubmitAsync("Introduce version 2");
        Assert.StartsWith("Somebody else has introduced version 2 meanwhile.", Assert.Single(two.Errors), StringComparison.Ordinal);
        Assert.Equal("fully", Browser.Words(two.Page.QuerySelector(".diff del")?.LastChild));
        Assert.Equal("wholly", Browser.Words(two.Page.QuerySelector(".diff ins")?.LastChild));
        Assert.Equal("Mine too", two.Value("Reason"));
        await two.SubmitAsync("Introduce version 3");
        Assert.Equal("Version 3 of the rating scale is in force.", two.Flash);
    }

    [Fact]
    public async Task The_versions_are_listed_with_what_hangs_on_them()
    {
        await _desk.ApprovedAsync();
        await IntroduceAsync("Rename it", page => page.QuerySelector("#Input_Labels_0__NameEn")!.SetAttribute("value", "correct"));
        var browser = await (await _desk.SignInAsync(Role.Administrator)).GoAsync("/administration/scales");
        Assert.Equal(["Version 2 current", "Version 1 replaced"], browser.Page.QuerySelectorAll("main h2").Select(Browser.Words));
        Assert.Contains("Every desk begins with it. · one standing verdict", browser.Text, StringComparison.Ordinal);
        Assert.Contains("by Test Administrator · 0 standing verdicts", browser.Text, StringComparison.Ordinal);
    }

    private async Task<Browser> ReadyAsync(string name)
    {
        var browser = await (await _desk.SignInAsync(Role.Administrator)).GoAsync("/administration/scales/new");
        browser.Page.QuerySelector("#Input_Labels_0__NameEn")!.SetAttribute("value", name);
        return await browser.SubmitAsync("See what changes");
    }

    private async Task IntroduceAsync(string reason, Action<AngleSharp.Html.Dom.IHtmlDocument> type, string? added = null, string? definition = null)
    {
        var browser = await _desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/administration/scales/new");
        if (added is not null)
        {
            await browser.SubmitAsync("Add a rating");
            foreach (var (field, value) in new[] { ("NameDe", added), ("NameEn", added) })
            {
                browser.Page.QuerySelector($"#Input_Labels_6__{field}")!.SetAttribute("value", value);
            }

            browser.Page.QuerySelector("#Input_Labels_6__DefinitionDe")!.TextContent = definition!;
            browser.Page.QuerySelector("#Input_Labels_6__DefinitionEn")!.TextContent = definition!;
        }

        type(browser.Page);
        await browser.SubmitAsync("See what changes");
        Assert.Empty(browser.Errors);
        await browser.Fill("Reason", reason).SubmitAsync("Introduce version 2");
        Assert.Empty(browser.Errors);
    }
}
