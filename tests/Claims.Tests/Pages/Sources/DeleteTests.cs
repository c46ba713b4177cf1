using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Sources;

public sealed class DeleteTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_removes_the_source_with_its_texts_and_leaves_an_entry()
    {
        var id = await desk.SourceAsync("To be deleted");
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/delete");
        await browser.SubmitAsync("Delete for good");

        Assert.Equal("The source is deleted.", browser.Flash);
        Assert.False(await desk.InDbAsync(db => db.Sources.AnyAsync(source => source.Id == id)));
        Assert.False(await desk.InDbAsync(db => db.SourceTexts.AnyAsync(text => text.SourceId == id)));
        Assert.True(await desk.HasEntryAsync("source.deleted", id.Value));
    }

    [Fact]
    public async Task A_source_with_claims_says_why_it_stays()
    {
        var id = await desk.SourceAsync();
        await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/sources/{id}/delete");

        Assert.Contains("Claims", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("main button"), button => Browser.Words(button) == "Delete for good");
    }

    [Fact]
    public async Task Post_for_a_source_that_got_a_claim_meanwhile_is_refused()
    {
        var id = await desk.SourceAsync();
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/delete");
        await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        await browser.SubmitAsync("Delete for good");

        Assert.Single(browser.Errors);
        Assert.True(await desk.InDbAsync(db => db.Sources.AnyAsync(source => source.Id == id)));
    }

    [Fact]
    public async Task What_somebody_else_recorded_only_an_editor_deletes()
    {
        var id = await desk.SourceAsync();
        var other = await desk.JoinAsync("other@example.org", "Other", Role.FactChecker);
        var browser = await (await desk.SignInAsync(other.Email!)).GoAsync($"/sources/{id}/delete");

        Assert.DoesNotContain(browser.Page.QuerySelectorAll("main button"), button => Browser.Words(button) == "Delete for good");
    }
}
