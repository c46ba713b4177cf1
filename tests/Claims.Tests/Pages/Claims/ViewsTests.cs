using System.Net;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class ViewsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_filter_is_saved_shared_renamed_and_let_go()
    {
        await desk.OpenAsync();
        var owner = await desk.SignInAsync(Role.FactChecker);
        await owner.GoAsync("/claims?evidence=without&stage=open");
        await owner.ClickAsync("Save the view");
        Assert.Contains("Evidence: without", owner.Text, StringComparison.Ordinal);
        await owner.Fill("Name", "Without evidence").Tick("Share with everybody at the desk").SubmitAsync("Save");
        Assert.Equal("/claims?stage=open&evidence=without", owner.Path);
        Assert.Equal("Without evidence", Browser.Words(owner.Page.QuerySelector(".tabs [aria-current]")));

        var other = await desk.SignInAsync(Role.Reviewer);
        await other.GoAsync("/claims");
        var shared = other.Page.QuerySelector(".tabs [title]")!;
        Assert.Equal(("shared by Test FactChecker", "/claims?stage=open&evidence=without"), (shared.GetAttribute("title"), shared.GetAttribute("href")));
        await other.GoAsync("/claims/views");
        Assert.Null(other.Page.QuerySelector("[href$='/rename']"));

        await owner.GoAsync("/claims/views");
        await owner.ClickAsync("Rename");
        await owner.Fill("Name", "Nothing to go by").Tick("Share with everybody at the desk", on: false).SubmitAsync("Save");
        Assert.DoesNotContain("Nothing to go by", (await other.GoAsync("/claims/views")).Text, StringComparison.Ordinal);
        await owner.ClickAsync("Delete");
        await owner.SubmitAsync("Delete");
        Assert.DoesNotContain("Nothing to go by", owner.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_of_somebody_else_cannot_be_changed_and_one_that_is_not_shared_not_be_seen()
    {
        var (mine, shared) = (await SaveAsync("Mine alone", false), await SaveAsync("For all", true));
        var other = await desk.SignInAsync(Role.Reviewer);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GoAsync($"/claims/views/{mine}/rename")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GoAsync($"/claims/views/{shared}/delete")).Status);
        var editor = await desk.SignInAsync(Role.Editor);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GoAsync($"/claims/views/{mine}/delete")).Status);
        Assert.Contains("Nobody else at the desk", (await editor.GoAsync($"/claims/views/{shared}/delete")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_given_once_and_there_is_an_end_to_views()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        for (var number = 1; number <= SavedView.PerMember; number++)
        {
            await browser.GoAsync("/claims/views/save?stage=open");
            await browser.Fill("Name", $"View {number}").SubmitAsync("Save");
        }

        await browser.GoAsync("/claims/views/save?stage=open");
        await browser.Fill("Name", "View 1").SubmitAsync("Save");
        Assert.Contains("You already have a view called “View 1”.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.Fill("Name", "One more").SubmitAsync("Save");
        Assert.Contains("that is the most", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Contains("nothing to save", (await browser.GoAsync("/claims/views/save")).Text, StringComparison.Ordinal);
    }

    private async Task<Guid> SaveAsync(string name, bool shared)
    {
        var view = SavedView.Save(name, "stage=open", shared, desk.Actor(Role.FactChecker), ClaimScene.Past);
        await desk.InDbAsync(db => db.WriteAsync(_ => Task.FromResult(db.Add(view))));
        return await desk.InDbAsync(async db => (await db.SavedViews.SingleAsync(saved => saved.Name == name)).Id.Value);
    }
}
