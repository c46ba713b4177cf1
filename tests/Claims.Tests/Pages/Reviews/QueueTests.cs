using Claims.Domain;

namespace Claims.Tests.Pages.Reviews;

public sealed class QueueTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task The_queue_is_empty_then_shows_what_waits_oldest_first_and_marks_my_own()
    {
        var reviewer = await desk.SignInAsync(Role.Reviewer, "de");
        await reviewer.GoAsync("/reviews");
        Assert.Contains("Zurzeit wartet nichts auf Gegenlesen.", reviewer.Text, StringComparison.Ordinal);

        var first = await desk.SubmittedAsync();
        var second = await desk.SubmittedAsync(desk.Actor(Role.Editor));
        await desk.DoAsync(first, claim => claim.Endorse(claim.InReview!.ContentHash, null, desk.Actor(Role.Reviewer), TimeProvider.System.GetUtcNow()));
        await reviewer.GoAsync("/reviews");
        var rows = reviewer.Page.QuerySelectorAll("main tbody tr").Select(Browser.Words).ToList();

        Assert.Equal(2, rows.Count);
        Assert.Contains(first, rows[0], StringComparison.Ordinal);
        Assert.Contains("Vorschlag: Richtig Test FactChecker gerade eben", rows[0], StringComparison.Ordinal);
        Assert.Contains("Von Ihnen gegengelesen · einmal befürwortet", rows[0], StringComparison.Ordinal);
        Assert.Contains(second, rows[1], StringComparison.Ordinal);

        await reviewer.GoAsync("/reviews?p=99");
        Assert.Equal(2, reviewer.Page.QuerySelectorAll("main tbody tr").Length);

        var author = await desk.SignInAsync(Role.FactChecker);
        await author.GoAsync("/reviews");
        Assert.Contains("You are an author", Browser.Words(author.Page.QuerySelector("main tbody tr")), StringComparison.Ordinal);
        await author.ClickAsync("Der Handel");
        Assert.Equal($"/claims/{first}/review", author.Path);
    }
}
