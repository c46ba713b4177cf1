using System.Net;
using Claims.Domain;

namespace Claims.Tests.Pages.Verdicts;

public sealed class ReadTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_version_is_read_from_its_snapshot_and_not_from_what_changed_since()
    {
        var number = await desk.SubmittedAsync();
        await desk.DoAsync(number, claim => claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", desk.Actor(Role.Reviewer), TimeProvider.System.GetUtcNow()));
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Ganz neu [1]."), 1, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        var browser = await desk.SignInAsync(Role.FactChecker, "de");
        await browser.GoAsync($"/claims/{number}/verdicts/1");

        Assert.Equal("Der Handel erreichte 2024 rund 48 Milliarden Euro.", browser.Heading);
        Assert.Contains("Das Amt nennt 48,2 Milliarden Euro", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ganz neu", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Vorschlag: Richtig", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Test Reviewer", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Welches Jahr?", browser.Text, StringComparison.Ordinal);
        Assert.Contains("nachgerechnet, stimmt", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Tabelle 3", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_reads_the_standing_version_and_nothing_of_the_work()
    {
        var number = await desk.ApprovedAsync();
        var reader = await desk.SignInAsync(Role.Reader);
        await reader.GoAsync($"/claims/{number}/verdicts/1");
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        Assert.Contains("Test FactChecker", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Test Editor", reader.Text, StringComparison.Ordinal);
        Assert.Null(reader.Page.QuerySelector($"main a[href$='/correct']"));

        var waiting = await desk.SubmittedAsync();
        await reader.GoAsync($"/claims/{waiting}/verdicts/1");
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
        await reader.GoAsync($"/claims/{waiting}/review");
        Assert.Equal(HttpStatusCode.Forbidden, reader.Status);
    }

    [Fact]
    public async Task A_standing_version_under_correction_says_so()
    {
        var number = await desk.ApprovedAsync();
        await desk.DoAsync(number, claim => claim.OpenCorrection("Neue Zahl", desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        var reader = await desk.SignInAsync(Role.Reader, "de");
        await reader.GoAsync($"/claims/{number}/verdicts/1");
        Assert.Contains("Dieses Urteil wird gerade berichtigt.", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_are_compared_word_by_word()
    {
        var number = await desk.SubmittedAsync();
        await desk.DoAsync(number, claim => claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", desk.Actor(Role.Reviewer), TimeProvider.System.GetUtcNow()));
        await desk.DoAsync(number, claim => claim.SaveDraft(new("mostly-true", VerdictScene.Summary, "Das Amt nennt für 2024 rund 48 Milliarden Euro [1], [2].", [1, 2]), 1, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        var browser = await desk.SignInAsync(Role.Reviewer);
        await browser.GoAsync($"/claims/{number}/verdicts/1/compare?with=draft");
        Assert.Equal("Version 1 and Draft", browser.Heading);
        await desk.ResubmitAsync(number);
        await browser.GoAsync($"/claims/{number}/verdicts/2/compare");

        Assert.Equal("Version 1 and Version 2", browser.Heading);
        Assert.Contains("Removed: 48,2", browser.Page.QuerySelectorAll("del").Select(Browser.Words));
        Assert.Contains("Added: für 2024 rund 48", string.Join(' ', browser.Page.QuerySelectorAll("ins").Select(Browser.Words)), StringComparison.Ordinal);
        Assert.Contains("Evidence 2 new", browser.Page.QuerySelectorAll("h3").Select(Browser.Words));
        Assert.Contains("Unchanged: Summary,", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync($"/claims/{number}/verdicts/1/compare");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Theory]
    [InlineData("en", "Misleading", "The single facts may be right")]
    [InlineData("de", "Irreführend", "Die einzelnen Angaben mögen stimmen")]
    public async Task The_scale_is_there_for_every_member(string language, string name, string definition)
    {
        var reader = await desk.SignInAsync(Role.Reader, language);
        await reader.GoAsync("/scale");
        Assert.Equal(6, reader.Page.QuerySelectorAll("main .chip").Length);
        Assert.Contains(name, reader.Text, StringComparison.Ordinal);
        Assert.Contains(definition, reader.Text, StringComparison.Ordinal);
    }
}
