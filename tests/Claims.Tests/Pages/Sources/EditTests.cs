using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Sources;

public sealed class EditTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_changes_the_details()
    {
        var id = await desk.SourceAsync();
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/sources/{id}/edit");
        Assert.Equal("March 2025", browser.Value("Published").Replace('\u00A0', ' '));
        await browser.Fill("Authors", "Lenn Harkort").SubmitAsync("Save");

        Assert.Equal("Two clocks, two lists", browser.Heading);
        Assert.Contains("Lenn Harkort", browser.Text, StringComparison.Ordinal);
        Assert.True(await desk.HasEntryAsync("source.edited", id.Value));
    }

    [Fact]
    public async Task Post_of_what_somebody_else_changed_meanwhile_shows_both()
    {
        var id = await desk.SourceAsync();
        var first = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/sources/{id}/edit");
        var second = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/edit");
        await first.Fill("Title", "The title of the first").SubmitAsync("Save");
        await second.Fill("Title", "The title of the second").SubmitAsync("Save");

        Assert.Contains("Somebody else has changed this in the meantime", Assert.Single(second.Errors), StringComparison.Ordinal);
        Assert.Contains("The title of the first", second.Text, StringComparison.Ordinal);
        Assert.Equal("The title of the second", second.Value("Title"));
        await second.SubmitAsync("Save");
        Assert.Equal("The title of the second", await desk.InDbAsync(db => db.Sources.Where(source => source.Id == id).Select(source => source.Title).SingleAsync()));
    }
}
