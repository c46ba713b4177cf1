using System.Net;
using Claims.Domain;

namespace Claims.Tests.Pages;

public sealed class ErrorTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(405)]
    [InlineData(503)]
    public async Task Every_refusal_has_its_page_in_both_languages(int status)
    {
        var english = await desk.Anonymous().GoAsync($"/error/{status}");
        var german = await desk.Anonymous("de").GoAsync($"/error/{status}");
        Assert.Equal(status, (int)english.Status);
        Assert.NotEqual(english.Heading, german.Heading);
        Assert.Equal("de", german.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Get_of_an_unknown_address_shows_the_page_for_it()
    {
        var browser = await desk.SignInAsync(Role.Reader);
        await browser.GoAsync("/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal("There is nothing here.", browser.Heading);
    }

    [Fact]
    public async Task Get_of_a_page_for_another_role_says_so()
    {
        var browser = await desk.SignInAsync(Role.Reader, "de");
        await browser.GoAsync("/members");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Equal("Dafür fehlt Ihnen die Rolle.", browser.Heading);
    }

    [Fact]
    public async Task Post_without_a_token_shows_the_page_and_keeps_its_status()
    {
        var browser = await desk.SignInAsync(Role.Reader);
        using var response = await browser.Client.PostAsync(new Uri("/account/profile", UriKind.Relative), new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The form could not be read.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_to_a_page_that_only_shows_is_no_verb_of_it()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/account/profile");
        var token = browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);

        using var response = await browser.Client.PostAsync(new Uri("/claims", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Post_of_more_than_anybody_may_send_is_refused_before_it_is_read()
    {
        using var body = new ByteArrayContent(new byte[2 * 1024 * 1024]);
        using var response = await desk.Anonymous().Client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("That is too large.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
