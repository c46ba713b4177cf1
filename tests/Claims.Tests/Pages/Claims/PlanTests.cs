using System.Globalization;
using System.Net;
using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class PlanTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_gives_the_claim_to_a_colleague_by_a_day()
    {
        var colleague = await desk.JoinAsync("colleague@example.org", "Judith Brandau", Role.FactChecker);
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number, "plan", Role.Reviewer);
        await browser.Fill("Assigned to", "Judith Brandau").Fill("Due", "2026-12-24").Fill("Priority", "high").SubmitAsync("Save plan");
        Assert.Equal("The plan is saved.", browser.Flash);
        Assert.Contains("Judith Brandau", browser.Page.QuerySelector("#plan")!.TextContent, StringComparison.Ordinal);
        var claim = await desk.StoredAsync(number);
        Assert.Equal((colleague.Id, new DateOnly(2026, 12, 24), Priority.High), (claim.Assignee!.Value, claim.Due!.Value, claim.Priority));
        Assert.True(await desk.InDbAsync(db => db.Notices.AnyAsync(notice => notice.MemberId == colleague.Id && notice.Kind == NoticeKind.Assigned)));
    }

    [Fact]
    public async Task Two_who_plan_at_once_lose_nothing()
    {
        var number = await desk.OpenAsync();
        var (one, other) = (await GoAsync(number, "plan", Role.Editor), await GoAsync(number, "plan", Role.Reviewer));
        await one.Fill("Due", "24.12.2026").SubmitAsync("Save plan");
        await other.Fill("Priority", "low").SubmitAsync("Save plan");
        var claim = await desk.StoredAsync(number);
        Assert.Equal((new DateOnly(2026, 12, 24), Priority.Low), (claim.Due!.Value, claim.Priority));
    }

    [Theory]
    [InlineData("morgen")]
    [InlineData("31.2.2026")]
    [InlineData("0001-01-01")]
    public async Task What_is_no_day_is_refused_at_its_field_and_kept(string due)
    {
        var browser = await GoAsync(await desk.OpenAsync(), "plan", Role.Editor);
        await browser.Fill("Due", due).SubmitAsync("Save plan");
        Assert.Contains(due, Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Due']"));
    }

    [Fact]
    public async Task Who_can_record_no_more_can_be_kept_but_not_chosen()
    {
        var gone = await desk.JoinAsync("planned.gone@example.org", "Gone Away", Role.FactChecker);
        var number = await desk.OpenAsync();
        await desk.OnAsync(number, (_, claim) => claim.Assign(gone.Id, desk.Actor(Role.Editor), ClaimScene.Past));
        var stale = await GoAsync(await desk.OpenAsync(), "plan", Role.Editor);
        await desk.InScopeAsync(async services =>
        {
            await services.GetRequiredService<MemberDirectory>().DisableAsync(gone.Id, "Left.", Actor.Command, ClaimScene.Past);
            return true;
        });
        var browser = await GoAsync(number, "plan", Role.Editor);
        await browser.Fill("Priority", "high").SubmitAsync("Save plan");
        Assert.Equal("The plan is saved.", browser.Flash);
        await stale.Fill("Assigned to", "Gone Away").SubmitAsync("Save plan");
        Assert.NotNull(stale.Page.QuerySelector(".errors a[href='#Input_Assignee']"));
    }

    [Fact]
    public async Task One_button_takes_the_claim_and_others_watch_it_and_let_it_go()
    {
        var number = await desk.OpenAsync();
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}");
        await browser.SubmitAsync("Take it yourself");
        Assert.Equal(desk.Member(Role.FactChecker).Id, (await desk.StoredAsync(number)).Assignee);
        Assert.DoesNotContain("Take it yourself", browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("Watch");
        Assert.Contains(number, (await browser.GoAsync("/inbox/watching")).Text, StringComparison.Ordinal);
        await browser.SubmitAsync($"Stop watching {number}");
        Assert.Equal("/inbox/watching", browser.Path);
        Assert.DoesNotContain(number, browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-3, "overdue by 3 days", true)]
    [InlineData(0, "today", false)]
    [InlineData(1, "tomorrow", false)]
    [InlineData(9, "in 9 days", false)]
    public async Task A_due_day_is_told_by_icon_word_and_colour_when_it_is_past(int days, string words, bool late)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), zone).DateTime);
        var number = await desk.OpenAsync();
        await desk.OnAsync(number, (_, claim) => claim.Plan(today.AddDays(days), Priority.Normal, desk.Actor(Role.Editor), ClaimScene.Past));
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{number}");
        var due = browser.Page.QuerySelector($"#plan time[datetime='{today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}']")!.ParentElement!;
        Assert.EndsWith(words, due.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal((late, late), (due.ClassList.Contains("late"), due.QuerySelector("svg") is not null));
    }

    [Fact]
    public async Task Readers_see_nothing_of_it_and_a_claim_that_is_not_there_is_not_found()
    {
        var browser = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claims/{await desk.ApprovedAsync()}");
        Assert.Null(browser.Page.QuerySelector("#plan, #comments, #presence"));
        Assert.DoesNotContain("Inbox", browser.Page.QuerySelector(".mast")!.TextContent, StringComparison.Ordinal);
        foreach (var step in new[] { "plan", "take", "watch", "unwatch", "comments" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await GoAsync("2026-9999", step, Role.Editor)).Status);
        }
    }

    private async Task<Browser> GoAsync(string number, string step, Role role) => await (await desk.SignInAsync(role)).GoAsync($"/claims/{number}/{step}");
}
