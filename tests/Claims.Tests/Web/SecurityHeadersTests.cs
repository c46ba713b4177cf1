using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Web.Security;

namespace Claims.Tests.Web;

public sealed class SecurityHeadersTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/profile")]
    [InlineData("/account/join?token=x")]
    [InlineData("/preferences?theme=dark")]
    [InlineData("/nowhere")]
    [InlineData("/error/500")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/site.css")]
    [InlineData("/icons.svg")]
    [InlineData("/js/site.js")]
    public async Task Every_answer_carries_the_headers(string path)
    {
        foreach (var client in new[] { desk.Anonymous().Client, (await desk.SignInAsync(Role.Reader)).Client })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            foreach (var (name, value) in SecurityHeaders.All.Where(header => header.Key != "Referrer-Policy"))
            {
                Assert.Equal(value, Assert.Single(response.Headers.GetValues(name)));
            }

            Assert.Single(response.Headers.GetValues("Referrer-Policy"));
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    [Fact]
    public void The_policy_allows_nothing_inline() =>
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_with_a_secret_in_its_address_tells_no_other_page()
    {
        using var response = await desk.Anonymous().Client.GetAsync(new Uri("/account/reset?token=secret", UriKind.Relative));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }
}
