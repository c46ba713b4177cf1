using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Verdicts;

public sealed class ExpiryTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_day_that_has_passed_is_refused_at_submission_and_the_draft_keeps_it()
    {
        var number = await desk.DraftedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/verdict");
        await browser.Fill("Valid until", "2024-12-31").SubmitAsync("Submit for review");
        Assert.Equal(["Valid until: The day until which it is to hold has passed."], browser.Errors);
        Assert.Equal(new DateOnly(2024, 12, 31), (await desk.ClaimAsync(number)).Draft!.ExpiresOn);
        await browser.Fill("Valid until", "morgen").SubmitAsync("Save as draft");
        Assert.Equal(["Valid until: “morgen” is no day. Write it as day, month and year, such as 24.12.2026."], browser.Errors);
    }

    [Fact]
    public async Task The_last_day_is_shown_with_the_verdict_and_that_it_has_passed_wherever_it_stands()
    {
        var number = await desk.DraftedAsync();
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/claims/{number}/verdict");
        await checker.Fill("Valid until", "2190-12-31").SubmitAsync("Submit for review");
        Assert.Empty(checker.Errors);
        await desk.DoAsync(number, claim => claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        await checker.GoAsync($"/claims/{number}");
        Assert.Contains("Valid until 31 December 2190", checker.Text, StringComparison.Ordinal);
        await checker.GoAsync("/claims?expired=yes");
        Assert.DoesNotContain(number, checker.Text, StringComparison.Ordinal);

        var past = await ExpiredAsync();
        var reader = await desk.SignInAsync(Role.Reader, "de");
        await reader.GoAsync($"/claims/{past}");
        Assert.Contains("Stand abgelaufen am 1. Januar 2026", reader.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        await reader.GoAsync($"/claims/{past}/verdicts/1");
        Assert.Contains("Stand abgelaufen am", reader.Text, StringComparison.Ordinal);
        await checker.GoAsync("/claims?expired=yes");
        Assert.Contains(past, checker.Text, StringComparison.Ordinal);
        Assert.Contains("Expired on", checker.Text, StringComparison.Ordinal);
        await checker.GoAsync("/");
        Assert.DoesNotContain("Expired verdicts", checker.Text, StringComparison.Ordinal);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync("/");
        Assert.Contains("Expired verdicts", editor.Text, StringComparison.Ordinal);
        await desk.DoAsync(past, claim => claim.Assign(desk.Actor(Role.FactChecker).Member, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        await checker.GoAsync("/");
        Assert.Contains("Expired verdicts", checker.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_itself_keeps_the_day_of_a_version()
    {
        var number = await ExpiredAsync();
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => desk.InDbAsync(db =>
            db.Database.ExecuteSqlAsync($"UPDATE Verdicts SET ExpiresOn = NULL WHERE ClaimId = (SELECT Id FROM Claims WHERE Number = {number})")));
        Assert.Contains("verdict.frozen", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A standing verdict that was written when its day had not come.</summary>
    private async Task<string> ExpiredAsync()
    {
        var number = await desk.ResearchedAsync();
        var then = new DateTimeOffset(2025, 11, 1, 9, 0, 0, TimeSpan.Zero);
        await desk.DoAsync(number, async (claim, db, token) =>
        {
            var author = desk.Actor(Role.FactChecker);
            claim.SaveDraft(VerdictScene.Draft() with { ExpiresOn = new(2026, 1, 1) }, 0, author, then);
            claim.Submit(1, await db.MaterialForAsync(claim, token), author, then);
            claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), then);
        });
        return number;
    }
}
