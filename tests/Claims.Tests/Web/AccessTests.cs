using System.Net;
using Claims.Domain;
using Claims.Tests.Pages;

namespace Claims.Tests.Web;

/// <summary>Who may open which page. A page that is not in the table fails, and so does a row without a page.</summary>
public sealed class AccessTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private static readonly Role[] Members = Enum.GetValues<Role>();
    private static readonly Role[] Administrators = [Role.Administrator];
    private static readonly Role[] Workers = [Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator];
    private static readonly Role[] AtDesk = [Role.FactChecker, Role.Reviewer, Role.Editor];
    private static readonly Role[] Recorders = [Role.FactChecker, Role.Editor];
    private static readonly Role[] Planners = [Role.FactChecker, Role.Reviewer, Role.Editor];
    private static readonly Role[] Reviewers = [Role.Reviewer, Role.Editor];
    private static readonly Role[] Editors = [Role.Editor];
    private static readonly Role[] Auditors = [Role.Editor, Role.Administrator];

    /// <summary>Open to everybody, signed in or not.</summary>
    private static readonly string[] Public = ["/account/sign-in", "/account/join", "/account/reset", "/setup", "/preferences", "/house/logo/{sha256}", "/v/{number}/{version}", "/verify", "/.well-known/claims-desk.json", "/error/{status:int}", "/health/live", "/health/ready"];

    private static readonly Dictionary<string, Role[]> Table = new()
    {
        ["/"] = Members,
        ["/claims"] = Members,
        ["/claims/{number}"] = Members,
        ["/claims/{number}/history"] = Workers,
        ["/claims/{number}/comments"] = AtDesk,
        ["/claims/{number}/comments/{comment:guid}/edit"] = AtDesk,
        ["/claims/{number}/comments/{comment:guid}/reopen"] = AtDesk,
        ["/claims/{number}/comments/{comment:guid}/resolve"] = AtDesk,
        ["/account/interests"] = Workers,
        ["/administration/interests"] = Auditors,
        ["/claims/{number}/contacts"] = AtDesk,
        ["/claims/{number}/contacts/new"] = Recorders,
        ["/claims/{number}/contacts/{contact:guid}"] = Recorders,
        ["/claims/{number}/contacts/{contact:guid}/edit"] = Recorders,
        ["/claims/{number}/interest"] = AtDesk,
        ["/claims/{number}/start-over"] = Editors,
        ["/claims/{number}/gates"] = Workers,
        ["/claims/{number}/gates/{gate}"] = Recorders,
        ["/claims/{number}/plan"] = AtDesk,
        ["/claims/{number}/presence"] = AtDesk,
        ["/claims/{number}/take"] = Recorders,
        ["/claims/{number}/unwatch"] = AtDesk,
        ["/claims/{number}/watch"] = AtDesk,
        ["/inbox"] = AtDesk,
        ["/inbox/read"] = AtDesk,
        ["/inbox/watching"] = AtDesk,
        ["/inbox/{id:guid}/open"] = AtDesk,
        ["/inbox/{id:guid}/read"] = AtDesk,
        ["/inbox/{id:guid}/unread"] = AtDesk,
        ["/members/names"] = AtDesk,
        ["/claims/{number}/edit"] = Recorders,
        ["/claims/{number}/research"] = Recorders,
        ["/claims/{number}/discard"] = Recorders,
        ["/claims/{number}/quotes/add"] = Recorders,
        ["/claims/{number}/quotes/{quote:guid}/remove"] = Recorders,
        ["/claims/{number}/relate"] = Recorders,
        ["/claims/{number}/relate/{other}/remove"] = Recorders,
        ["/evidence/{id:guid}/history"] = Workers,
        ["/account/password"] = Members,
        ["/account/profile"] = Members,
        ["/account/sign-out"] = Members,
        ["/claims/resembling"] = Recorders,
        ["/claims/{number}/resembling/{other}/confirm"] = Recorders,
        ["/claims/{number}/resembling/{other}/put-aside"] = Recorders,
        ["/claimants"] = Members,
        ["/claimants/{id:guid}"] = Members,
        ["/outlets"] = Members,
        ["/outlets/{name}"] = Members,
        ["/topics"] = Members,
        ["/topics/{key}"] = Members,
        ["/claims/clip"] = Recorders,
        ["/claims/record"] = Recorders,
        ["/claims/assign"] = Planners,
        ["/claims/file"] = Recorders,
        ["/claims/collect"] = Editors,
        ["/claims/export.csv"] = Members,
        ["/claims/export.json"] = Members,
        ["/claims/views"] = Workers,
        ["/claims/views/save"] = Workers,
        ["/claims/views/{id:guid}/rename"] = Workers,
        ["/claims/views/{id:guid}/delete"] = Workers,
        ["/complaints"] = Workers,
        ["/complaints/new"] = AtDesk,
        ["/complaints/{id:guid}"] = Workers,
        ["/complaints/{id:guid}/close"] = Editors,
        ["/complaints/{id:guid}/correction"] = Recorders,
        ["/complaints/{id:guid}/edit"] = AtDesk,
        ["/complaints/{id:guid}/history"] = Workers,
        ["/complaints/{id:guid}/reopen"] = Editors,
        ["/dossiers"] = Members,
        ["/dossiers/create"] = Editors,
        ["/dossiers/{id:guid}"] = Members,
        ["/dossiers/{id:guid}/claims"] = Editors,
        ["/dossiers/{id:guid}/delete"] = Editors,
        ["/dossiers/{id:guid}/edit"] = Editors,
        ["/dossiers/{id:guid}/editions/{number:int}"] = Members,
        ["/dossiers/{id:guid}/editions/{number:int}/printing"] = Editors,
        ["/dossiers/{id:guid}/editions/{number:int}/withdraw"] = Editors,
        ["/dossiers/outdated"] = Workers,
        ["/dossiers/{id:guid}/print"] = Editors,
        ["/dossiers/{id:guid}/working-copy"] = Workers,
        ["/claims/{number}/evidence/add"] = Recorders,
        ["/claims/{number}/evidence/add/{id:guid}"] = Recorders,
        ["/claims/{number}/evidence/new"] = Recorders,
        ["/claims/{number}/evidence/{n:int}/edit"] = Recorders,
        ["/claims/{number}/evidence/{n:int}/remove"] = Recorders,
        ["/claims/{number}/evidence/{n:int}/update"] = Recorders,
        ["/evidence"] = Members,
        ["/evidence/record"] = Recorders,
        ["/evidence/{id:guid}"] = Members,
        ["/evidence/{id:guid}/delete"] = Recorders,
        ["/evidence/{id:guid}/retire"] = Recorders,
        ["/evidence/{id:guid}/revise"] = Recorders,
        ["/evidence/{id:guid}/series"] = Recorders,
        ["/files/{id:guid}/view"] = Members,
        ["/files/{id:guid}/{name}"] = Members,
        ["/administration"] = Auditors,
        ["/administration/audit"] = Auditors,
        ["/administration/audit/checkpoints"] = Auditors,
        ["/administration/audit/checkpoints/{branch:int}/{size:long}"] = Auditors,
        ["/administration/audit/export"] = Auditors,
        ["/administration/erasures"] = Administrators,
        ["/administration/erasures/new"] = Administrators,
        ["/administration/erasures/{id:guid}"] = Administrators,
        ["/administration/house"] = Administrators,
        ["/administration/house/logo"] = Administrators,
        ["/administration/house/logo/remove"] = Administrators,
        ["/administration/gates"] = Administrators,
        ["/administration/gates/new"] = Administrators,
        ["/administration/scales"] = Administrators,
        ["/administration/scales/new"] = Administrators,
        ["/administration/topics"] = Administrators,
        ["/administration/topics/add"] = Administrators,
        ["/administration/topics/{key}/rename"] = Administrators,
        ["/administration/topics/{key}/restore"] = Administrators,
        ["/administration/topics/{key}/retire"] = Administrators,
        ["/help"] = Members,
        ["/help/bookmarklet"] = Recorders,
        ["/help/checking"] = Members,
        ["/help/keys"] = Members,
        ["/help/roles"] = Members,
        ["/help/words"] = Members,
        ["/members"] = Administrators,
        ["/members/invite"] = Administrators,
        ["/members/{id:guid}/roles"] = Administrators,
        ["/members/{id:guid}/disable"] = Administrators,
        ["/members/{id:guid}/enable"] = Administrators,
        ["/members/{id:guid}/link"] = Administrators,
        ["/members/{id:guid}/take-back"] = Administrators,
        ["/sources"] = Workers,
        ["/sources/drifted"] = Workers,
        ["/sources/record"] = Recorders,
        ["/sources/{id:guid}"] = Workers,
        ["/sources/{id:guid}/annotations.json"] = Workers,
        ["/sources/{id:guid}/annotations/import"] = Recorders,
        ["/sources/{id:guid}/compare"] = Workers,
        ["/sources/{id:guid}/delete"] = Recorders,
        ["/sources/{id:guid}/edit"] = Recorders,
        ["/sources/{id:guid}/history"] = Workers,
        ["/sources/{id:guid}/suggestions"] = Workers,
        ["/sources/{id:guid}/text"] = Recorders,
        ["/sources/{id:guid}/texts/{number:int}"] = Workers,
        ["/sources/{id:guid}/texts/{number:int}/anchor/{quote:guid}"] = Recorders,
        ["/sources/{id:guid}/texts/{number:int}/file"] = Workers,
        ["/claims/{number}/confirm"] = Editors,
        ["/claims/{number}/correct"] = Recorders,
        ["/claims/{number}/correction/confirm"] = Editors,
        ["/claims/{number}/correction/give-up"] = Editors,
        ["/claims/{number}/correction/wording"] = Recorders,
        ["/corrections"] = Members,
        ["/claims/{number}/review"] = Workers,
        ["/claims/{number}/review/approve"] = Editors,
        ["/claims/{number}/review/endorse"] = Reviewers,
        ["/claims/{number}/review/return"] = Reviewers,
        ["/claims/{number}/verdict"] = Recorders,
        ["/claims/{number}/verdict/delete-draft"] = Recorders,
        ["/claims/{number}/verdict/submit"] = Recorders,
        ["/claims/{number}/verdict/withdraw"] = Recorders,
        ["/claims/{number}/verdicts/{version:int}"] = Members,
        ["/claims/{number}/verdicts/{version:int}/compare"] = Workers,
        ["/reviews"] = Workers,
        ["/scale"] = Members,
    };

    [Fact]
    public void Every_page_is_in_the_table()
    {
        var pages = Addresses.All(desk).ToHashSet();
        var rows = Table.Keys.Concat(Public).ToHashSet();
        Assert.Empty(pages.Except(rows));
        Assert.Empty(rows.Except(pages));
    }

    [Fact]
    public async Task Nobody_opens_a_page_of_the_desk_without_signing_in()
    {
        var client = desk.Anonymous().Client;
        foreach (var page in Table.Keys)
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                using var response = await client.SendAsync(new HttpRequestMessage(method, Addresses.Example(page)));
                Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"{method} {page}: {response.StatusCode}");
                Assert.StartsWith("/account/sign-in", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Everybody_opens_what_is_public()
    {
        var client = desk.Anonymous().Client;
        foreach (var page in Public)
        {
            using var response = await client.GetAsync(new Uri(Addresses.Example(page), UriKind.Relative));
            Assert.False(response.Headers.Location?.OriginalString.StartsWith("/account/sign-in", StringComparison.Ordinal) ?? false, page);
            Assert.NotEqual(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.FactChecker)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task A_role_opens_its_pages_and_no_other(Role role)
    {
        var browser = await desk.SignInAsync(role);
        foreach (var (page, roles) in Table)
        {
            using var read = await browser.Client.GetAsync(new Uri(Addresses.Example(page), UriKind.Relative));
            using var sent = await browser.Client.PostAsync(new Uri(Addresses.Example(page), UriKind.Relative), new FormUrlEncodedContent([]));
            Assert.True(roles.Contains(role) == (read.StatusCode != HttpStatusCode.Forbidden), $"GET {page} as {role}: {read.StatusCode}");
            Assert.True(roles.Contains(role) == (sent.StatusCode != HttpStatusCode.Forbidden), $"POST {page} as {role}: {sent.StatusCode}");
        }
    }

    [Fact]
    public async Task A_post_without_the_token_of_its_form_is_refused()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        foreach (var page in Table.Keys)
        {
            using var response = await browser.Client.PostAsync(new Uri(Addresses.Example(page), UriKind.Relative), new FormUrlEncodedContent([]));
            Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden, $"{page}: {response.StatusCode}");
        }
    }
}
