using System.Net;
using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Inbox;

public sealed class InboxTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task An_empty_inbox_says_what_comes_into_it()
    {
        var browser = await NewcomerAsync("empty");
        Assert.Contains("Your inbox is empty.", (await browser.GoAsync("/inbox")).Text, StringComparison.Ordinal);
        Assert.Contains("You watch no claim.", (await browser.GoAsync("/inbox/watching")).Text, StringComparison.Ordinal);
        Assert.Contains("You have read everything.", (await browser.GoAsync("/inbox?view=unread")).Text, StringComparison.Ordinal);
        Assert.Equal("Inbox", Browser.Words(browser.Page.QuerySelector(".mast a[href='/inbox']")));
    }

    [Fact]
    public async Task Looking_reads_nothing_and_opening_leads_on_and_reads_what_is_told_of_that_claim()
    {
        var browser = await NewcomerAsync("opens");
        var (one, other) = (await desk.OpenAsync(), await desk.OpenAsync());
        await TellAsync("opens", one, NoticeKind.Approved, NoticeKind.Assigned);
        await TellAsync("opens", other, NoticeKind.Approved);
        await browser.GoAsync("/inbox");
        Assert.Equal("Inbox 3 unread", Browser.Words(browser.Page.QuerySelector(".mast a[href='/inbox']")));
        Assert.Equal(2, browser.Page.QuerySelectorAll("button.say").Length);
        await browser.GoAsync("/inbox");
        Assert.Contains("3 notices are unread.", browser.Text, StringComparison.Ordinal);
        var first = browser.Page.QuerySelectorAll("button.say").Select(button => button.TextContent).First();
        await browser.SubmitAsync(Words(first));
        Assert.Equal($"/claims/{other}", browser.Path);
        Assert.Equal("Inbox 2 unread", Browser.Words(browser.Page.QuerySelector(".mast a[href='/inbox']")));
    }

    [Fact]
    public async Task A_notice_of_a_comment_leads_to_it()
    {
        var browser = await NewcomerAsync("comments");
        var number = await desk.OpenAsync();
        await TellAsync("comments", number, NoticeKind.Mentioned);
        await (await browser.GoAsync("/inbox")).SubmitAsync("To the comment");
        Assert.StartsWith($"/claims/{number}#comment-", browser.Path, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.GetElementById(browser.Path.Split('#')[1]));
        var claim = (await desk.StoredAsync(number)).Id;
        await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            db.AddRange(Enumerable.Range(1, 60).Select(i => Comment.Write(claim, $"Nummer {i}.", [], desk.Actor(Role.Editor), ClaimScene.Past.AddHours(4).AddMinutes(i))));
            return await db.SaveChangesAsync(token);
        }));
        await (await browser.GoAsync("/inbox")).SubmitAsync("To the comment");
        Assert.StartsWith($"/claims/{number}/comments?older=", browser.Path, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.GetElementById(browser.Path.Split('#')[1]));
    }

    [Fact]
    public async Task One_is_read_and_unread_again_and_all_are_read_up_to_what_was_seen()
    {
        var browser = await NewcomerAsync("reads");
        await TellAsync("reads", await desk.OpenAsync(), NoticeKind.Approved, NoticeKind.Assigned);
        await (await browser.GoAsync("/inbox")).SubmitAsync("Mark as read");
        Assert.Contains("One notice is unread.", browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("Mark as unread");
        Assert.Contains("2 notices are unread.", browser.Text, StringComparison.Ordinal);
        var late = await desk.OpenAsync();
        await desk.InDbAsync(async db =>
        {
            var me = await db.Members.SingleAsync(member => member.Email == "reads@example.org");
            db.Add(Notice.Of(me.Id, NoticeKind.Approved, (await db.Claims.SingleAsync(claim => claim.Number == late)).Id, null, null, TimeProvider.System.GetUtcNow().AddMinutes(1)));
            return await db.SaveChangesAsync();
        });
        await browser.SubmitAsync("Mark all as read");
        Assert.Equal("All is marked as read.", browser.Flash);
        Assert.Contains("One notice is unread.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_opens_the_notices_of_another()
    {
        await NewcomerAsync("mine");
        await TellAsync("mine", await desk.OpenAsync(), NoticeKind.Approved);
        var id = await desk.InDbAsync(db => db.Notices.Where(notice => db.Members.Any(member => member.Id == notice.MemberId && member.Email == "mine@example.org")).Select(notice => notice.Id).SingleAsync());
        var other = await desk.SignInAsync(Role.Editor);
        foreach (var step in new[] { "open", "read", "unread" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GoAsync($"/inbox/{id}/{step}")).Status);
        }
    }

    [Fact]
    public async Task A_long_inbox_is_paged_without_a_gap_though_many_have_one_time()
    {
        var browser = await NewcomerAsync("long");
        var number = await desk.OpenAsync();
        await TellAsync("long", number, [.. Enumerable.Repeat(NoticeKind.Approved, 120)]);
        await browser.GoAsync("/inbox");
        Assert.Equal("Inbox 99+ unread", Browser.Words(browser.Page.QuerySelector(".mast a[href='/inbox']")));
        var seen = new List<string>();
        for (var page = 0; page < 3; page++)
        {
            seen.AddRange(browser.Page.QuerySelectorAll("[formaction$='/read']").Select(button => button.GetAttribute("formaction")!));
            if (page < 2)
            {
                await browser.ClickAsync("Older");
            }
        }

        Assert.Equal((120, 120), (seen.Count, seen.Distinct().Count()));
        await browser.ClickAsync("Newer");
        Assert.Equal(seen[50..100], browser.Page.QuerySelectorAll("[formaction$='/read']").Select(button => button.GetAttribute("formaction")!));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Browser> NewcomerAsync(string name)
    {
        await desk.JoinAsync($"{name}@example.org", $"Newcomer {name}", Role.FactChecker);
        return await desk.SignInAsync($"{name}@example.org");
    }

    // Later claims are told of later.
    private Task<int> TellAsync(string name, string number, params NoticeKind[] kinds) => desk.InDbAsync(async db =>
    {
        var me = await db.Members.SingleAsync(member => member.Email == $"{name}@example.org");
        var claim = await db.Claims.SingleAsync(claim => claim.Number == number);
        var at = ClaimScene.Past.AddHours(4).AddSeconds(int.Parse(number[5..], System.Globalization.CultureInfo.InvariantCulture));
        Comment? comment = null;
        if (kinds.Contains(NoticeKind.Mentioned))
        {
            db.Add(comment = Comment.Write(claim.Id, "Sieh nach.", [], desk.Actor(Role.Editor), ClaimScene.Past.AddHours(4)));
        }

        db.AddRange(kinds.Select(kind => Notice.Of(me.Id, kind, claim.Id, kind == NoticeKind.Mentioned ? comment!.Id : null, desk.Member(Role.Editor).Id, at)));
        return await db.SaveChangesAsync();
    });
}
