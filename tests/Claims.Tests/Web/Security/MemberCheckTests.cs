using System.Net;
using Claims.Domain;
using Claims.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Web.Security;

public sealed class MemberCheckTests(UnprovenDeskFactory desk) : IClassFixture<UnprovenDeskFactory>
{
    private const string Cookie = "claims.member=";

    [Theory]
    [InlineData("/claims")]
    [InlineData("/site.css")]
    public async Task The_cookie_is_not_written_anew_at_each_request(string path)
    {
        var browser = await desk.SignInAsync(Role.Reader);
        using var answer = await browser.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], cookie => cookie.StartsWith(Cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Style_and_scripts_may_be_kept_by_the_browser_of_a_member()
    {
        var browser = await (await desk.SignInAsync(Role.Reader)).GoAsync("/");
        var style = browser.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var answer = await browser.Client.GetAsync(new Uri(style, UriKind.Relative));

        Assert.True(answer.Headers.CacheControl is { NoStore: false, MaxAge.TotalDays: > 300 }, $"{answer.Headers.CacheControl}");
    }

    [Fact]
    public async Task What_changed_in_an_account_takes_hold_at_the_next_request()
    {
        var member = await desk.JoinAsync("changing@example.org", "Before", Role.Reader);
        var browser = await (await desk.SignInAsync(member.Email!)).GoAsync("/");
        Assert.Contains("Before", Browser.Words(browser.Page.QuerySelector(".mast")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync("/sources")).Status);

        await desk.InDbAsync(async db =>
        {
            await db.Members.Where(one => one.Id == member.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, "After"));
            await db.MemberRoles.Where(role => role.MemberId == member.Id).ExecuteUpdateAsync(set => set.SetProperty(role => role.Role, Role.FactChecker));
            return true;
        });
        await browser.GoAsync("/sources");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("After", Browser.Words(browser.Page.QuerySelector(".mast")), StringComparison.Ordinal);

        await desk.InDbAsync(db => db.Members.Where(one => one.Id == member.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SecurityStamp, "another")));
        Assert.StartsWith("/account/sign-in", (await browser.GoAsync("/sources")).Path, StringComparison.Ordinal);
    }
}
