using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;

namespace Claims.Tests.Pages;

public sealed class IndexTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task What_came_back_is_said_first_and_nobody_decides_on_their_own()
    {
        var returned = await desk.SubmittedAsync();
        await desk.OnAsync(returned, (_, claim) => claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", desk.Actor(Role.Reviewer), ClaimScene.Past.AddHours(2)));
        var (waiting, own) = (await desk.SubmittedAsync(), await desk.SubmittedAsync(Role.Editor));

        var author = await (await desk.SignInAsync(Role.FactChecker, "de")).GoAsync("/");
        Assert.StartsWith("Ein Urteil ist zurückgekommen und an einer Behauptung arbeiten Sie.", Browser.Words(author.Page.QuerySelector(".lead")), StringComparison.Ordinal);
        Assert.Contains("Welches Jahr?", Browser.Words(author.Page.QuerySelector("#returned")), StringComparison.Ordinal);
        Assert.Null(author.Page.QuerySelector("#waiting"));

        var editor = await (await desk.SignInAsync(Role.Editor)).GoAsync("/");
        Assert.StartsWith("One version waits to be read and you are working on one claim.", Browser.Words(editor.Page.QuerySelector(".lead")), StringComparison.Ordinal);
        Assert.NotNull(editor.Page.QuerySelector($"#waiting a[href='/claims/{waiting}/review']"));
        Assert.Null(editor.Page.QuerySelector($"#waiting a[href='/claims/{own}/review']"));
        Assert.Contains("Your verdict", Browser.Words(editor.Page.QuerySelector("#waiting")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_what_was_approved_last()
    {
        var number = await desk.ApprovedAsync();
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync("/");
        Assert.NotNull(reader.Page.QuerySelector($"#approved a[href='/claims/{number}']"));
        Assert.Null(reader.Page.QuerySelector("#stages"));
    }

    [Fact]
    public async Task Where_nothing_waits_the_page_says_so() =>
        Assert.StartsWith("Nothing waits for you.", Browser.Words((await (await desk.SignInAsync(Role.Administrator)).GoAsync("/")).Page.QuerySelector(".lead")), StringComparison.Ordinal);
}
