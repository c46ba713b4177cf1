using Claims.Domain;

namespace Claims.Tests.Pages.Help;

/// <summary>The help is reached from every page and says what holds.</summary>
public sealed class HelpTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Every_page_of_the_desk_leads_to_the_help()
    {
        var browser = await desk.SignInAsync(Role.Reader);
        foreach (var page in new[] { "/", "/claims", "/account/profile", "/claims/2026-9999" })
        {
            await browser.GoAsync(page);
            Assert.Contains(browser.Page.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/help");
        }
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Editor)]
    public async Task Every_link_of_the_help_leads_to_a_page_that_the_member_may_read(Role role)
    {
        var browser = await desk.SignInAsync(role);
        var ahead = new Queue<string>(["/help"]);
        var seen = new HashSet<string>(ahead);
        while (ahead.TryDequeue(out var page))
        {
            await browser.GoAsync(page);
            Assert.True(browser.Status == System.Net.HttpStatusCode.OK, page);
            foreach (var next in browser.Page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                if (seen.Add(next) && next.StartsWith("/help", StringComparison.Ordinal))
                {
                    ahead.Enqueue(next);
                }
                else if (!next.StartsWith("/help", StringComparison.Ordinal))
                {
                    using var answer = await browser.Client.GetAsync(new Uri(next, UriKind.Relative));
                    Assert.True(answer.IsSuccessStatusCode, next);
                }
            }
        }

        Assert.Contains("/help/checking", seen);
        Assert.Contains("/help/words", seen);
        Assert.Contains("/help/roles", seen);
        Assert.Contains("/help/keys", seen);
        Assert.Contains("/scale", seen);
    }

    [Fact]
    public async Task Roles_are_told_as_the_policies_have_them()
    {
        var browser = await desk.SignInAsync(Role.Reader);
        await browser.GoAsync("/help/roles");
        var abilities = browser.Page.QuerySelectorAll("section.blk").Select(section => section.QuerySelectorAll("li").Length).ToList();
        Assert.Equal(Enum.GetValues<Role>().Select(role => global::Claims.Web.Security.Policies.Roles.Count(policy => policy.Value.Contains(role))), abilities.Take(Enum.GetValues<Role>().Length));
        Assert.Contains("yours", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keys_as_a_part_are_a_dialog_and_no_page()
    {
        var browser = await desk.SignInAsync(Role.Reader);
        var part = await browser.Client.GetStringAsync(new Uri("/help/keys?part=true", UriKind.Relative));
        Assert.StartsWith("<dialog", part.TrimStart(), StringComparison.Ordinal);
        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
    }
}
