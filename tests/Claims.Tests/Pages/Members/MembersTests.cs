using System.Net;
using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages.Members;

public sealed class MembersTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Invite_shows_a_link_once_by_which_the_member_joins()
    {
        var administrator = await desk.SignInAsync(Role.Administrator);
        await administrator.GoAsync("/members/invite");
        await administrator.Fill("E-mail address", "mina@example.org").Fill("Name", "Mina").Tick("Reviewer").Tick("Fact-checker").SubmitAsync("Invite");
        var address = administrator.Page.QuerySelector(".link-once")!.TextContent;
        await administrator.GoAsync(administrator.Path);
        Assert.Null(administrator.Page.QuerySelector(".link-once"));

        var mina = await desk.Anonymous().GoAsync(new Uri(address).PathAndQuery);
        Assert.Equal("Mina", mina.Value("Name"));
        await mina.Fill("Name", "Mina Carstens").Fill("New password", DeskFactory.Password).SubmitAsync("Join");
        Assert.Equal("Welcome, Mina Carstens.", mina.Flash);
        await mina.GoAsync("/account/profile");
        Assert.Contains("Reviewer", mina.Text, StringComparison.Ordinal);

        var again = await desk.Anonymous().GoAsync(new Uri(address).PathAndQuery);
        Assert.Equal("This link does not work any more.", again.Heading);
        Assert.Equal(HttpStatusCode.Gone, again.Status);
        Assert.Equal(["member.added", "member.link-issued", "member.joined"], await KindsAsync("mina@example.org"));
    }

    [Fact]
    public async Task A_password_that_is_refused_leaves_the_link_alive()
    {
        var administrator = await desk.SignInAsync(Role.Administrator);
        await administrator.GoAsync("/members/invite");
        await administrator.Fill("E-mail address", "weak@example.org").Fill("Name", "Weak").Tick("Reader").SubmitAsync("Invite");
        var browser = await desk.Anonymous().GoAsync(new Uri(administrator.Page.QuerySelector(".link-once")!.TextContent).PathAndQuery);
        await browser.Fill("New password", "short").SubmitAsync("Join");
        Assert.Equal("New password: At least 12 characters, please.", Assert.Single(browser.Errors));
        await browser.Fill("New password", DeskFactory.Password).SubmitAsync("Join");
        Assert.Equal("Welcome, Weak.", browser.Flash);
    }

    [Fact]
    public async Task Invite_of_nobody_names_every_field()
    {
        var browser = await desk.SignInAsync(Role.Administrator, "de");
        await browser.GoAsync("/members/invite");
        await browser.SubmitAsync("Einladen");
        Assert.Equal(3, browser.Errors.Count);
        Assert.StartsWith("Fehler: ", browser.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_of_a_known_address_is_refused_at_its_field()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/members/invite");
        await browser.Fill("E-mail address", desk.Member(Role.Reader).Email!).Fill("Name", "Twice").Tick("Reader").SubmitAsync("Invite");
        Assert.Equal("E-mail address: There is an account with this e-mail address already.", Assert.Single(browser.Errors));
        Assert.Equal("Twice", browser.Value("Name"));
        Assert.NotNull(browser.Page.QuerySelector("#Input_Email-error"));
    }

    [Fact]
    public async Task A_changed_role_holds_from_the_next_sign_in_on_and_ends_the_old_session()
    {
        var member = await desk.JoinAsync("promoted@example.org", "Promoted", Role.Reader);
        var session = await desk.SignInAsync(member.Email!);
        var administrator = await desk.SignInAsync(Role.Administrator);
        await administrator.GoAsync($"/members/{member.Id}/roles");
        await administrator.Tick("Administrator").Fill("Reason", "Takes over while I am away").SubmitAsync("Save roles");
        Assert.Equal("The roles have been saved.", administrator.Flash);
        await session.GoAsync("/account/profile");
        Assert.Equal("Sign in", session.Heading);
        var after = await desk.SignInAsync(member.Email!);
        await after.GoAsync("/members");
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Contains("member.roles-changed", await KindsAsync(member.Email!));
    }

    [Fact]
    public async Task A_disabled_member_is_out_at_the_next_page()
    {
        var member = await desk.JoinAsync("disabled@example.org", "Disabled", Role.Reader);
        var session = await desk.SignInAsync(member.Email!);
        var administrator = await desk.SignInAsync(Role.Administrator);
        await administrator.GoAsync($"/members/{member.Id}/disable");
        await administrator.SubmitAsync("Disable");
        Assert.Single(administrator.Errors);
        await administrator.Fill("Reason", "Has left the desk").SubmitAsync("Disable");
        Assert.Equal("The account is disabled.", administrator.Flash);

        await session.GoAsync("/account/profile");
        Assert.Equal("Sign in", session.Heading);
        await session.Fill("E-mail address", member.Email!).Fill("Password", DeskFactory.Password).SubmitAsync("Sign in");
        Assert.Single(session.Errors);

        await administrator.GoAsync($"/members/{member.Id}/enable");
        await administrator.SubmitAsync("Enable");
        Assert.StartsWith("Reason:", Assert.Single(administrator.Errors), StringComparison.Ordinal);
        await administrator.Fill("Reason", "Is back").SubmitAsync("Enable");
        Assert.Equal("The account is enabled again.", administrator.Flash);
        await desk.SignInAsync(member.Email!);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var scene = new DeskFactory();
        await scene.InitializeAsync();
        var browser = await scene.SignInAsync(Role.Administrator);
        await browser.GoAsync($"/members/{scene.Member(Role.Administrator).Id}/disable");
        await browser.Fill("Reason", "Trying").SubmitAsync("Disable");
        Assert.StartsWith("The last administrator stays one", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Trying", browser.Value("Reason"));
    }

    [Fact]
    public async Task Reset_gives_a_new_password_by_a_link()
    {
        var member = await desk.JoinAsync("forgot@example.org", "Forgot", Role.Reader);
        var administrator = await desk.SignInAsync(Role.Administrator);
        await administrator.GoAsync($"/members/{member.Id}/link");
        await administrator.SubmitAsync("Make the link");
        var browser = await desk.Anonymous().GoAsync(new Uri(administrator.Page.QuerySelector(".link-once")!.TextContent).PathAndQuery);
        await browser.Fill("New password", "other words than before").SubmitAsync("Set password");
        Assert.Equal("Your new password is set.", browser.Flash);
    }

    [Fact]
    public async Task Get_lists_everybody_with_their_roles()
    {
        var browser = await desk.SignInAsync(Role.Administrator, "de");
        await browser.GoAsync("/members");
        Assert.Contains("Test Editor", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Faktenprüfung", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_a_member_who_is_not_there_is_a_404()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/members/01900000-0000-7000-8000-000000000000/roles");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task The_list_is_filtered_by_name_role_and_state()
    {
        await desk.JoinAsync("oezge@example.org", "Özge Äpfel", Role.Reviewer);
        await desk.InScopeAsync(services => services.GetRequiredService<MemberDirectory>().AddAsync("invited@example.org", "Ida Invited", [Role.Reader], Actor.Command, TimeProvider.System.GetUtcNow()));
        var browser = await desk.SignInAsync(Role.Administrator);
        foreach (var (query, lets, keeps) in new[]
        {
            ("q=özge äpf", "Özge Äpfel", "Ida Invited"),
            ("q=OEZGE@", "Özge Äpfel", "Ida Invited"),
            ("role=reviewer", "Özge Äpfel", "Ida Invited"),
            ("state=invited", "Ida Invited", "Özge Äpfel"),
            ("state=active", "Özge Äpfel", "Ida Invited"),
        })
        {
            await browser.GoAsync($"/members?{query}");
            Assert.Contains(lets, browser.Page.QuerySelectorAll("tbody b").Select(Browser.Words));
            Assert.DoesNotContain(keeps, browser.Page.QuerySelectorAll("tbody b").Select(Browser.Words));
        }

        await browser.GoAsync("/members?q=100%25");
        Assert.Contains("No member matches this filter.", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync("/members");
        await browser.Fill("State", "Invited").SubmitAsync("Filter");
        Assert.Contains("There is no valid link.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_taken_back_and_made_anew()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/members/invite");
        await browser.Fill("E-mail address", "back@example.org").Fill("Name", "Taken Back").Tick("Reader").SubmitAsync("Invite");
        var address = new Uri(browser.Page.QuerySelector(".link-once")!.TextContent).PathAndQuery;
        await browser.GoAsync("/members?q=Taken");
        Assert.Contains("Link valid until", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Take back the link");
        await browser.SubmitAsync("Take back");
        Assert.Equal("The link has been taken back.", browser.Flash);
        Assert.Equal(HttpStatusCode.Gone, (await desk.Anonymous().GoAsync(address)).Status);

        await browser.GoAsync("/members?q=Taken");
        Assert.DoesNotContain("Take back the link", browser.Text, StringComparison.Ordinal);
        var id = (await desk.InDbAsync(db => db.Members.SingleAsync(member => member.Email == "back@example.org"))).Id;
        await browser.GoAsync($"/members/{id}/take-back");
        await browser.SubmitAsync("Take back");
        Assert.StartsWith("There is no open link any more", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.GoAsync($"/members/{id}/link");
        await browser.SubmitAsync("Make the link");
        Assert.NotNull(browser.Page.QuerySelector(".link-once"));
        Assert.Equal(["member.added", "member.link-issued", "member.link-revoked", "member.link-issued"], await KindsAsync("back@example.org"));
    }

    [Fact]
    public async Task Whoever_disables_a_member_is_told_of_the_claims_assigned_to_them()
    {
        var member = await desk.JoinAsync("leaving@example.org", "Leaving", Role.FactChecker);
        var number = await desk.ResearchedAsync();
        await desk.DoAsync(number, claim => claim.Assign(member.Id, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync($"/members/{member.Id}/disable");
        Assert.Contains("One claim in work is assigned to them", browser.Text, StringComparison.Ordinal);
        Assert.Equal($"/claims?assignee={member.Id}", browser.Page.QuerySelector("main form a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_disabled_member_has_no_open_link()
    {
        var administrator = await desk.SignInAsync(Role.Administrator);
        await administrator.GoAsync("/members/invite");
        await administrator.Fill("E-mail address", "shut@example.org").Fill("Name", "Shut").Tick("Reader").SubmitAsync("Invite");
        var (address, page) = (new Uri(administrator.Page.QuerySelector(".link-once")!.TextContent).PathAndQuery, administrator.Path.Replace("/link", "", StringComparison.Ordinal));
        await administrator.GoAsync($"{page}/disable");
        await administrator.Fill("Reason", "A mistake").SubmitAsync("Disable");
        await administrator.GoAsync($"{page}/enable");
        await administrator.Fill("Reason", "No mistake").SubmitAsync("Enable");
        Assert.Equal(HttpStatusCode.Gone, (await desk.Anonymous().GoAsync(address)).Status);
    }

    private Task<List<string>> KindsAsync(string email) => desk.InDbAsync(async db =>
    {
        var id = (await db.Members.SingleAsync(m => m.Email == email)).Id.Value;
        return await db.AuditEntries.Where(e => e.SubjectId == id).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync();
    });
}
