using Claims.Domain;
using Claims.Tests.Pages;

namespace Claims.Tests.Web.Composition;

public sealed class PageCompressionTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    [InlineData(null, false)]
    public async Task A_page_travels_compressed_where_the_desk_or_the_person_asked_for_it(string? site, bool compressed)
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/claims");
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        using var answer = await browser.Client.SendAsync(request);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(compressed ? ["br"] : [], answer.Content.Headers.ContentEncoding);
        Assert.NotEmpty(answer.Headers.GetValues("Content-Security-Policy"));
    }
}
