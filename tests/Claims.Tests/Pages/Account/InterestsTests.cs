using Claims.Domain;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Account;

public sealed class InterestsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_member_declares_once_a_year_and_is_reminded_until_then()
    {
        var member = await desk.JoinAsync("declares@example.org", "Judith Brandau", Role.FactChecker);
        var browser = await desk.SignInAsync(member.Email!);
        Assert.Contains("not declared your interests yet", browser.Page.QuerySelector("#interests")!.TextContent, StringComparison.Ordinal);
        await browser.ClickAsync("Declare interests");
        await browser.SubmitAsync("Declare");
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Has']"));
        await browser.Tick("Yes, these").SubmitAsync("Declare");
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Interests']"));
        await browser.Fill("Which interests", "Shares of a shipyard").SubmitAsync("Declare");
        Assert.Equal("Your declaration is recorded.", browser.Flash);
        Assert.Contains("Shares of a shipyard", browser.Page.QuerySelector("#declared")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await browser.GoAsync("/")).Page.QuerySelector("#interests"));
        Assert.Equal(1, await desk.InDbAsync(db => db.InterestDeclarations.CountAsync(declared => declared.MemberId == member.Id)));
    }

    [Theory]
    [InlineData(-11, "valid only until")]
    [InlineData(-13, "was valid until")]
    public async Task One_that_ends_soon_or_has_ended_is_asked_for_anew(int months, string words)
    {
        var member = await desk.JoinAsync($"declared{months}@example.org", "Vera Vogt", Role.Reviewer);
        await DeclareAsync(member.Id, desk.Now().AddMonths(months).AddDays(-10), "Membership of a party");
        var browser = await (await desk.SignInAsync(member.Email!)).GoAsync("/");
        Assert.Contains(words, browser.Page.QuerySelector("#interests")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editors_and_administrators_read_who_declared_what()
    {
        await DeclareAsync(desk.Member(Role.FactChecker).Id, desk.Now(), "Shares of a railway");
        var editor = await (await desk.SignInAsync(Role.Editor)).GoAsync("/administration/interests");
        Assert.Contains("Shares of a railway", editor.Text, StringComparison.Ordinal);
        Assert.Contains("never declared", editor.Text, StringComparison.Ordinal);
        var administrator = await (await desk.SignInAsync(Role.Administrator)).GoAsync("/members");
        Assert.Contains("interests declared until", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Shares of a railway", administrator.Text, StringComparison.Ordinal);
        await (await administrator.GoAsync("/administration")).ClickAsync("Interests");
        Assert.Contains("Shares of a railway", administrator.Text, StringComparison.Ordinal);
    }

    private Task<bool> DeclareAsync(MemberId member, DateTimeOffset at, string words) => desk.InDbAsync(async db =>
    {
        db.Add(InterestDeclaration.Declare(true, words, Actor.Of(member, Role.FactChecker), at));
        return await db.SaveChangesAsync() > 0;
    });
}
