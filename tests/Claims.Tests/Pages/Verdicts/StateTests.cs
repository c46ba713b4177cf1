using System.Net;
using Claims.Domain;
using Microsoft.AspNetCore.Hosting;

namespace Claims.Tests.Pages.Verdicts;

public sealed class StateTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Theory]
    [InlineData("en", "This version stands.", "current", "Claim {0}, version 1 of the verdict")]
    [InlineData("de", "Diese Fassung gilt.", "gültig", "Behauptung {0}, Fassung 1 des Urteils")]
    public async Task Anybody_reads_that_a_version_stands_and_nothing_of_what_it_says(string language, string sentence, string state, string heading)
    {
        var number = await desk.ApprovedAsync();
        var hash = (await desk.ClaimAsync(number)).Standing!.ContentHash;
        var anybody = await desk.Anonymous(language).GoAsync($"/v/{number}/1");

        Assert.Equal(HttpStatusCode.OK, anybody.Status);
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, heading, number), anybody.Heading);
        Assert.Contains(sentence, anybody.Text, StringComparison.Ordinal);
        Assert.Contains(state, anybody.Text, StringComparison.Ordinal);
        Assert.Contains(hash, anybody.Text, StringComparison.Ordinal);
        var page = anybody.Page.DocumentElement.OuterHtml;
        foreach (var secret in new[] { "Milliarden", VerdictScene.Summary, "Handelskammer", "Test FactChecker", "Test Editor", "Richtig", "chip" })
        {
            Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_never_approved_is_as_unknown_as_what_does_not_exist()
    {
        var (submitted, approved, returned) = (await desk.SubmittedAsync(), await desk.ApprovedAsync(), await desk.SubmittedAsync());
        await desk.DoAsync(returned, claim => claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", desk.Actor(Role.Reviewer), Now));
        var anybody = desk.Anonymous();
        var pages = new List<string>();
        foreach (var address in new[] { "/v/2026-9999/1", $"/v/{submitted}/1", $"/v/{returned}/1", $"/v/{approved}/2", $"/v/{approved}/later", $"/v/{approved}/99999999999", "/v/Call%20this%20number/1" })
        {
            await anybody.GoAsync(address);
            Assert.True(anybody.Status == HttpStatusCode.NotFound, address);
            Assert.Equal("This verdict is unknown.", anybody.Heading);
            pages.Add(anybody.Page.QuerySelector("main")!.OuterHtml);
        }

        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task What_is_being_corrected_stands_and_says_so_until_the_next_version_takes_its_place()
    {
        var number = await desk.ApprovedAsync();
        await desk.DoAsync(number, claim => claim.OpenCorrection("Neue Zahl", desk.Actor(Role.Editor), Now));
        var anybody = await desk.Anonymous().GoAsync($"/v/{number}/1");
        Assert.Contains("This version stands.", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("being corrected", anybody.Text, StringComparison.Ordinal);

        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Ganz neu [1]."), claim.Draft?.Version ?? 0, desk.Actor(Role.FactChecker), Now));
        await desk.ResubmitAsync(number);
        await anybody.GoAsync($"/v/{number}/2");
        Assert.Equal(HttpStatusCode.NotFound, anybody.Status);
        await desk.DoAsync(number, claim => claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), Now));

        await anybody.GoAsync($"/v/{number}/1");
        Assert.Contains("This version was corrected and stands no more.", anybody.Text, StringComparison.Ordinal);
        await anybody.ClickAsync("Version 2 stands now.");
        Assert.Equal($"/v/{number}/2", anybody.Path);
        Assert.Contains("This version stands.", anybody.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_retracted_is_withdrawn_and_none_stands()
    {
        var number = await desk.ApprovedAsync();
        await desk.DoAsync(number, claim => claim.OpenCorrection(Corrections.Details(CorrectionKind.Retraction), desk.Actor(Role.Editor), Now));
        var (_, second) = await desk.JoinedAsync("Elif", "en", Role.Editor);
        await desk.DoAsync(number, claim => claim.ConfirmRetraction(null, second, Now));

        var anybody = await desk.Anonymous().GoAsync($"/v/{number}/1");
        Assert.Contains("This version was withdrawn and stands no more.", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("No verdict on this claim stands today.", anybody.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_asks_again_whether_it_still_stands()
    {
        var number = await desk.ApprovedAsync();
        using var answer = await desk.Anonymous().Client.GetAsync(new Uri($"/v/{number}/1", UriKind.Relative));
        Assert.Equal("no-cache, private", answer.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept-Language", "Cookie"], answer.Headers.Vary);

        var member = await desk.SignInAsync(Role.Reader);
        using var own = await member.Client.GetAsync(new Uri($"/v/{number}/1", UriKind.Relative));
        Assert.True(own.Headers.CacheControl?.NoStore);
    }

    /// <summary>Reading counts here, so that nobody walks through all numbers.</summary>
    public sealed class Limited(Limited.StrictDesk desk) : IClassFixture<Limited.StrictDesk>
    {
        [Fact]
        public async Task Too_many_questions_from_one_address_are_told_to_wait()
        {
            var anybody = desk.Anonymous();
            await anybody.GoAsync("/v/2026-0001/1");
            await anybody.GoAsync("/v/2026-0002/1");
            Assert.Equal(HttpStatusCode.NotFound, anybody.Status);
            await anybody.GoAsync("/v/2026-0003/1");
            Assert.Equal(HttpStatusCode.TooManyRequests, anybody.Status);
        }

        /// <summary>A desk that answers two such questions in a minute.</summary>
        public sealed class StrictDesk : DeskFactory
        {
            protected override IEnumerable<Role> Roles => [];

            protected override void ConfigureWebHost(IWebHostBuilder builder)
            {
                base.ConfigureWebHost(builder);
                builder.UseSetting("Claims:Limits:Public", "2");
            }
        }
    }
}
