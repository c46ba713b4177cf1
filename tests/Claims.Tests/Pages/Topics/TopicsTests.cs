using System.Net;
using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Claims.Tests.Pages.Filing;

namespace Claims.Tests.Pages.Topics;

public sealed class TopicsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_topic_shows_what_is_filed_under_it_and_readers_what_stands()
    {
        var standing = await desk.ApprovedAsync("Hanna Hafen", "harbours");
        var open = await ClaimScene.OpenAsync(desk);
        await desk.AscribeAsync(open, "Hanna Hafen", "harbours", "ships");
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/topics");
        Assert.Equal(["harbours 2 claims", "ships 1 claim"], browser.Page.QuerySelectorAll("tbody tr").Select(Browser.Words));
        await browser.ClickAsync("harbours");
        Assert.Contains("2 claims are filed here, with 1 standing verdict.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(2, browser.Page.QuerySelectorAll("tbody .say").Length);

        var reader = await (await desk.SignInAsync(Role.Reader, "de")).GoAsync("/topics");
        Assert.Equal(["harbours (deutsch) 1 gültiges Urteil"], reader.Page.QuerySelectorAll("tbody tr").Select(Browser.Words));
        await reader.GoAsync("/topics/harbours");
        Assert.Equal([$"/claims/{standing}"], reader.Page.QuerySelectorAll("tbody .say").Select(link => link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GoAsync("/topics/ships")).Status);
        Assert.NotNull((await browser.GoAsync("/")).Page.QuerySelector("#topics a[href='/topics/harbours']"));
    }

    [Fact]
    public async Task Claims_are_paged_both_ways()
    {
        await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            var by = desk.Actor(Role.FactChecker);
            var (topic, added) = Topic.Add("Viele", "Many", [], desk.Actor(Role.Administrator), ClaimScene.Past);
            db.Add(topic);
            db.Record(added);
            var who = await db.ClaimantAsync("Ida Immer", ClaimantKind.Person, by, ClaimScene.Past, token);
            for (var i = 0; i < 53; i++)
            {
                db.Add(Claim.Record(await db.NextClaimNumberAsync(2025, token), new($"Satz {i}", who.Id, null, null, "de", Topics: ["many"]), by, ClaimScene.Past));
            }

            return true;
        }));
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/topics/many");
        var first = browser.Page.QuerySelectorAll("tbody .say").Select(Browser.Words).ToList();
        Assert.Equal(50, first.Count);
        await browser.ClickAsync("Older");
        Assert.Equal(["Satz 2", "Satz 1", "Satz 0"], browser.Page.QuerySelectorAll("tbody .say").Select(Browser.Words));
        await browser.ClickAsync("Newer");
        Assert.Equal(first, browser.Page.QuerySelectorAll("tbody .say").Select(Browser.Words));
    }
}
