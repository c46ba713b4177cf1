using System.Net;
using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Claims.Tests.Pages.Filing;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Outlets;

public sealed class OutletsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task An_outlet_shows_its_sources_and_what_is_quoted_from_it()
    {
        var (standing, open) = (await ClaimScene.ApprovedAsync(desk), await ClaimScene.OpenAsync(desk));
        var count = await desk.InDbAsync(db => db.Sources.CountAsync(source => source.Outlet == "Brunnauer Bote"));
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/outlets?q=bote");
        Assert.Equal($"Brunnauer Bote {count} sources {count} claims", Browser.Words(browser.Page.QuerySelector("tbody tr")));
        await browser.ClickAsync("Brunnauer Bote");
        Assert.Equal("Brunnauer Bote", browser.Heading);
        Assert.NotNull(browser.Page.QuerySelector($"tbody a[href='/claims/{open}']"));
        Assert.Equal(count, browser.Page.QuerySelectorAll("#sources li").Length);

        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync("/outlets/Brunnauer%20Bote");
        var told = reader.Page.QuerySelectorAll("tbody .say").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains($"/claims/{standing}", told);
        Assert.DoesNotContain($"/claims/{open}", told);
        Assert.Null(reader.Page.QuerySelector("#sources"));
        Assert.Null(reader.Page.QuerySelector("a[href^='/sources']"));
        Assert.Contains("standing verdict", (await reader.GoAsync("/outlets")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_any_signs_has_a_page()
    {
        const string name = "../100% A/B~ & \"C\"";
        await desk.InDbAsync(async db =>
        {
            db.Add(Source.Record(new("Ein Titel", SourceKind.Post, "de", name), desk.Actor(Role.FactChecker), ClaimScene.Past));
            return await db.SaveChangesAsync();
        });
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/outlets?q=A/B");
        await browser.ClickAsync("../100%");
        Assert.Equal(name, browser.Heading);
        Assert.Contains("No claim is quoted from it yet", browser.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await desk.SignInAsync(Role.Reader)).GoAsync(browser.Path)).Status);
    }

    [Fact]
    public async Task Quotes_of_a_correction_are_not_told_before_it_is_approved()
    {
        var number = await desk.ApprovedAsync("Gerd Gestern");
        await desk.CorrectAsync(number);
        await ClaimScene.OnAsync(desk, number, (db, claim) =>
        {
            var actor = desk.Actor(Role.FactChecker);
            var source = Source.Record(new("Neu gedruckt", SourceKind.Article, "de", "Neues Blatt"), actor, ClaimScene.Past);
            db.Add(source);
            claim.AddWaitingQuote(source.Id, "rund 48 Milliarden", null, null, actor, ClaimScene.Past.AddHours(9));
        });
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync("/outlets/Neues%20Blatt");
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
        Assert.DoesNotContain("Neues Blatt", (await reader.GoAsync("/outlets")).Text, StringComparison.Ordinal);
        Assert.NotNull((await reader.GoAsync("/outlets/Brunnauer%20Bote")).Page.QuerySelector($"tbody a[href='/claims/{number}']"));
    }

    [Fact]
    public async Task The_sources_of_one_outlet_can_be_listed()
    {
        await ClaimScene.OpenAsync(desk);
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/sources?outlet=Brunnauer%20Bote");
        Assert.NotEmpty(browser.Page.QuerySelectorAll("tbody tr"));
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/outlets/Brunnauer%20Bote']"));
        Assert.NotNull(browser.Page.QuerySelector("nav a[href='/claimants']"));
        Assert.Contains("No source of this outlet", (await browser.GoAsync("/sources?outlet=Nichts")).Text, StringComparison.Ordinal);
    }
}
