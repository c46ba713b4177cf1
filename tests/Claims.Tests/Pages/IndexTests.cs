using Claims.Data;
using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Microsoft.Extensions.DependencyInjection;

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
        Assert.Contains("ne version waits to be read and you are working on", Browser.Words(editor.Page.QuerySelector(".lead")), StringComparison.Ordinal);
        Assert.NotNull(editor.Page.QuerySelector($"#waiting a[href='/claims/{waiting}/review']"));
        Assert.Null(editor.Page.QuerySelector($"#waiting a[href='/claims/{own}/review']"));
        Assert.Contains("Your verdict", Browser.Words(editor.Page.QuerySelector("#waiting")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_given_to_me_is_my_work_and_what_is_overdue_is_said()
    {
        var number = await desk.OpenAsync(Role.Editor);
        var (member, email) = await desk.InScopeAsync(async _ => (await desk.JoinAsync("late@example.org", "Lina Late", Role.FactChecker), "late@example.org"));
        await desk.OnAsync(number, (_, claim) =>
        {
            claim.Assign(member.Id, desk.Actor(Role.Editor), ClaimScene.Past);
            claim.Plan(new(2026, 3, 20), Priority.High, desk.Actor(Role.Editor), ClaimScene.Past);
        });
        await desk.InDbAsync(async db =>
        {
            var claim = await db.LoadClaimAsync(number, CancellationToken.None);
            db.Add(Comment.Write(claim!.Id, "Bitte die Kammer fragen", [member.Id], desk.Actor(Role.Editor), ClaimScene.Past));
            return await db.SaveChangesAsync();
        });

        var page = (await (await desk.SignInAsync(email, "de")).GoAsync("/")).Page;
        Assert.Equal("Eine Behauptung ist überfällig, in einem Kommentar werden Sie erwähnt und an einer arbeiten Sie.", Browser.Words(page.QuerySelector(".lead")));
        Assert.NotNull(page.QuerySelector($"#mine a[href='/claims/{number}']"));
        Assert.NotNull(page.QuerySelector($"#due a[href='/claims/{number}']"));
        Assert.StartsWith("seit", Browser.Words(page.QuerySelector("#mine .late")), StringComparison.Ordinal);
        Assert.Contains("Bitte die Kammer fragen", Browser.Words(page.QuerySelector("#mentions")), StringComparison.Ordinal);

        var other = (await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/")).Page;
        Assert.Null(other.QuerySelector($"#mine a[href='/claims/{number}']"));
        Assert.Null(other.QuerySelector("#mentions"));
        var editor = (await (await desk.SignInAsync(Role.Editor)).GoAsync("/")).Page;
        Assert.Contains("Lina Late", Browser.Words(editor.QuerySelector("#due")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_were_invited_and_have_not_come_are_shown_to_administrators()
    {
        await desk.InScopeAsync(services => services.GetRequiredService<MemberDirectory>().AddAsync("new@example.org", "Neu Hier", [Role.Reader], Actor.Command, ClaimScene.Past));
        Assert.Contains("Neu Hier", Browser.Words((await (await desk.SignInAsync(Role.Administrator)).GoAsync("/")).Page.QuerySelector("#invited")), StringComparison.Ordinal);
        Assert.Null((await (await desk.SignInAsync(Role.Editor)).GoAsync("/")).Page.QuerySelector("#invited"));
    }

    [Fact]
    public async Task The_flow_is_a_picture_with_its_words_and_a_table_behind_it()
    {
        await desk.ApprovedAsync();
        var page = (await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/")).Page;
        Assert.StartsWith("Weeks", page.QuerySelector("#flow svg title")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(8, page.QuerySelectorAll("#flow details tbody tr").Length);
        Assert.Equal(5, page.QuerySelectorAll("#stages tbody tr").Length);
        Assert.NotEmpty(page.QuerySelectorAll("#ratings tbody tr"));
    }

    [Fact]
    public async Task Readers_see_what_was_approved_last_and_nothing_of_the_work()
    {
        var number = await desk.ApprovedAsync();
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync("/");
        Assert.NotNull(reader.Page.QuerySelector($"#approved a[href='/claims/{number}']"));
        Assert.NotNull(reader.Page.QuerySelector("#ratings"));
        foreach (var work in new[] { "#stages", "#flow", "#due", "#mine", "#waiting", "#returned", "#drifted" })
        {
            Assert.Null(reader.Page.QuerySelector(work));
        }
    }

    [Fact]
    public async Task Where_nothing_waits_the_page_says_so() =>
        Assert.StartsWith("Nothing waits for you.", Browser.Words((await (await desk.SignInAsync(Role.Administrator)).GoAsync("/")).Page.QuerySelector(".lead")), StringComparison.Ordinal);
}

/// <summary>A desk on which nothing was recorded yet.</summary>
public sealed class FirstIndexTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task An_empty_desk_teaches_the_first_step()
    {
        var page = (await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/")).Page;
        Assert.NotNull(page.QuerySelector("#first a.btn[href='/sources/record']"));
        Assert.Null(page.QuerySelector("#stages"));
        Assert.Null((await (await desk.SignInAsync(Role.Reviewer)).GoAsync("/")).Page.QuerySelector("#first a.btn"));
    }
}
