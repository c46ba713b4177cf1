using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Web.Security;

namespace Claims.Tests.Web;

public sealed class SecurityHeadersTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private static readonly string[] Others = ["/nowhere", "/site.css", "/icons.svg", "/js/site.js"];

    [Fact]
    public async Task Every_address_answers_with_the_headers()
    {
        var clients = new[] { desk.Anonymous().Client, (await desk.SignInAsync(Role.Reader)).Client, (await desk.SignInAsync(Role.Editor)).Client };
        foreach (var path in Addresses.All(desk).Select(Addresses.Example).Concat(Others))
        {
            foreach (var client in clients)
            {
                using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
                var missing = SecurityHeaders.All.Keys.Where(name => !response.Headers.TryGetValues(name, out var values) || values.Count() != 1);
                Assert.True(!missing.Any(), $"{path} ({response.StatusCode}) lacks {string.Join(", ", missing)}");
                Assert.False(response.Headers.Contains("Server"), path);
            }
        }
    }

    [Fact]
    public async Task A_page_carries_them_as_they_are_written()
    {
        using var response = await desk.Anonymous().Client.GetAsync(new Uri("/account/sign-in", UriKind.Relative));
        Assert.All(SecurityHeaders.All, header => Assert.Equal(header.Value, Assert.Single(response.Headers.GetValues(header.Key))));
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
