using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages.Account;

public sealed class SignInTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_with_the_right_password_leads_to_the_page_that_was_asked_for()
    {
        var browser = await desk.Anonymous().GoAsync("/account/password");
        Assert.StartsWith("/account/sign-in", browser.Path, StringComparison.Ordinal);
        await browser.Fill("E-mail address", desk.Member(Role.Editor).Email!).Fill("Password", DeskFactory.Password).SubmitAsync("Sign in");
        Assert.Equal("/account/password", browser.Path);
    }

    [Fact]
    public async Task A_member_may_sign_in_from_several_windows_at_once()
    {
        var windows = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await desk.Anonymous().GoAsync("/account/sign-in")));
        foreach (var window in windows)
        {
            window.Fill("E-mail address", desk.Member(Role.Editor).Email!).Fill("Password", DeskFactory.Password);
        }

        await Task.WhenAll(windows.Select(window => window.SubmitAsync("Sign in")));
        Assert.All(windows, window => Assert.Equal("/", window.Path));
        Assert.NotNull(await desk.InDbAsync(db => db.Members.Where(member => member.Id == desk.Member(Role.Editor).Id).Select(member => member.LastSeenAt).SingleAsync()));
    }

    [Fact]
    public async Task A_desk_that_is_read_only_lets_its_members_in_to_read()
    {
        var state = desk.Services.GetRequiredService<DeskState>();
        state.Report(["a trigger is missing"]);
        try
        {
            var browser = await desk.Anonymous().GoAsync("/account/sign-in");
            await browser.Fill("E-mail address", desk.Member(Role.Reader).Email!).Fill("Password", DeskFactory.Password).SubmitAsync("Sign in");
            Assert.Equal("/", browser.Path);
        }
        finally
        {
            state.Report([]);
        }
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com")]
    public async Task Post_never_leads_to_another_site(string back)
    {
        var browser = await desk.Anonymous().GoAsync($"/account/sign-in?back={Uri.EscapeDataString(back)}");
        await browser.Fill("E-mail address", desk.Member(Role.Editor).Email!).Fill("Password", DeskFactory.Password).SubmitAsync("Sign in");
        Assert.Equal("/", browser.Path);
    }

    [Theory]
    [InlineData("nobody@example.org", "drei kleine Woerter")]
    [InlineData("reviewer@example.org", "something else")]
    public async Task Post_that_does_not_fit_says_the_same_for_every_reason(string email, string password)
    {
        var browser = await desk.Anonymous().GoAsync("/account/sign-in");
        await browser.Fill("E-mail address", email).Fill("Password", password).SubmitAsync("Sign in");
        Assert.StartsWith("Address and password do not fit together", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal(email, browser.Value("E-mail address"));
        Assert.Equal("", browser.Value("Password"));
    }

    [Fact]
    public async Task Post_of_nothing_names_both_fields()
    {
        var browser = await desk.Anonymous("de").GoAsync("/account/sign-in");
        await browser.SubmitAsync("Anmelden");
        Assert.Equal(["E-Mail-Adresse: Bitte ausfüllen.", "Passwort: Bitte ausfüllen."], browser.Errors);
        Assert.Equal("#Input_Email", browser.Page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Equal("true", browser.Page.GetElementById("Input_Email")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        var member = await desk.JoinAsync("locked@example.org", "Locked", Role.Reader);
        var browser = await desk.Anonymous().GoAsync("/account/sign-in");
        for (var i = 0; i < 5; i++)
        {
            await browser.Fill("E-mail address", member.Email!).Fill("Password", "wrong").SubmitAsync("Sign in");
        }

        await browser.Fill("E-mail address", member.Email!).Fill("Password", DeskFactory.Password).SubmitAsync("Sign in");
        Assert.Single(browser.Errors);
    }

    [Fact]
    public async Task The_pages_follow_the_browser_until_the_member_chooses()
    {
        var browser = await desk.Anonymous("de").GoAsync("/account/sign-in");
        Assert.Equal("Anmelden", browser.Heading);
        await browser.ClickAsync("English");
        Assert.Equal("Sign in", browser.Heading);
        await browser.ClickAsync("Dark");
        Assert.Equal("dark", browser.Page.DocumentElement.GetAttribute("data-theme"));
    }

    [Fact]
    public async Task Sign_out_ends_the_session()
    {
        var browser = await desk.SignInAsync(Role.Reader);
        await browser.GoAsync("/account/sign-out");
        await browser.SubmitAsync("Sign out");
        Assert.Equal("You are signed out.", browser.Flash);
        await browser.GoAsync("/account/profile");
        Assert.Equal("Sign in", browser.Heading);
    }
}
