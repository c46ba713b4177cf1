using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Account;

public sealed class ProfileTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_keeps_name_and_language_and_leaves_an_entry()
    {
        var member = await desk.JoinAsync("profile@example.org", "Before", Role.Reader);
        var browser = await desk.SignInAsync(member.Email!);
        await browser.GoAsync("/account/profile");
        await browser.Fill("Name", "Judith Brandau").Fill("Language of the pages", "German").SubmitAsync("Save profile");
        Assert.Equal("Profil", browser.Heading);
        Assert.Contains("Judith Brandau", browser.Page.QuerySelector(".menu")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Judith Brandau", await desk.InDbAsync(db => db.Members.Where(m => m.Id == member.Id).Select(m => m.Name).SingleAsync()));
        Assert.True(await desk.InDbAsync(db => db.AuditEntries.AnyAsync(e => e.Kind == "member.profile-changed" && e.SubjectId == member.Id.Value)));
    }

    [Fact]
    public async Task Post_of_a_new_password_needs_the_old_one()
    {
        var member = await desk.JoinAsync("password@example.org", "Somebody", Role.Reader);
        var browser = await desk.SignInAsync(member.Email!);
        await browser.GoAsync("/account/password");
        await browser.Fill("Present password", "wrong").Fill("New password", "four other small words").SubmitAsync("Change password");
        Assert.Equal("Present password: This is not your password.", Assert.Single(browser.Errors));
        await browser.Fill("Present password", DeskFactory.Password).Fill("New password", "short").SubmitAsync("Change password");
        Assert.Equal("New password: At least 12 characters, please.", Assert.Single(browser.Errors));
        await browser.Fill("Present password", DeskFactory.Password).Fill("New password", "four other small words").SubmitAsync("Change password");
        Assert.Equal("Your password has been changed.", browser.Flash);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions()
    {
        var member = await desk.JoinAsync("sessions@example.org", "Somebody", Role.Reader);
        var here = await desk.SignInAsync(member.Email!);
        var there = await desk.SignInAsync(member.Email!);
        await here.GoAsync("/account/password");
        await here.Fill("Present password", DeskFactory.Password).Fill("New password", "four other small words").SubmitAsync("Change password");
        await there.GoAsync("/account/profile");
        Assert.Equal("Sign in", there.Heading);
    }

    [Fact]
    public async Task Without_mail_there_is_nothing_to_choose_about_it()
    {
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/account/profile");
        Assert.Null(browser.Page.GetElementById("Input_MailsNotices"));
        await browser.SubmitAsync("Save profile");
        Assert.True(await desk.InDbAsync(db => db.Members.Where(m => m.Id == desk.Member(Role.FactChecker).Id).Select(m => m.MailsNotices).SingleAsync()));
    }

    [Fact]
    public async Task With_mail_a_member_at_the_desk_chooses_letters()
    {
        await using var mailing = desk.WithWebHostBuilder(host =>
        {
            host.UseSetting("Claims:Mail:Host", "127.0.0.1");
            host.UseSetting("Claims:Mail:From", "desk@example.org");
        });
        var client = mailing.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var member = await desk.JoinAsync("letters@example.org", "Somebody", Role.FactChecker);
        var browser = await new Browser(client).GoAsync("/account/sign-in");
        await browser.Fill("E-mail address", member.Email!).Fill("Password", DeskFactory.Password).SubmitAsync("Sign in");
        await (await browser.GoAsync("/account/profile")).Tick("Send me by e-mail what comes into my inbox", on: false).SubmitAsync("Save profile");
        Assert.Equal("Your profile has been saved.", browser.Flash);
        Assert.False(await desk.InDbAsync(db => db.Members.Where(m => m.Id == member.Id).Select(m => m.MailsNotices).SingleAsync()));
    }
}
