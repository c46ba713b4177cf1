using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages;

public sealed class SetupTests(EmptyDeskFactory desk) : IClassFixture<EmptyDeskFactory>
{
    [Fact]
    public async Task The_first_administrator_is_made_by_a_link_and_then_the_door_is_shut()
    {
        var token = await TokenAsync();
        var browser = await desk.Anonymous().GoAsync($"/setup?token={token}");
        await browser.Fill("E-mail address", "first@example.org").Fill("Name", "First").Fill("New password", DeskFactory.Password).SubmitAsync("Set up");
        Assert.Equal("/members", browser.Path);
        Assert.Equal("The desk is set up. Invite the others now.", browser.Flash);
        Assert.Equal([Role.Administrator], await desk.InDbAsync(db => db.MemberRoles.Select(r => r.Role).ToListAsync()));

        await browser.GoAsync($"/setup?token={token}");
        Assert.Equal("This link does not work any more.", browser.Heading);
        Assert.Null(await TokenAsync());
    }

    [Fact]
    public async Task Nobody_sets_the_desk_up_without_the_link()
    {
        var browser = await desk.Anonymous().GoAsync("/setup?token=guessed");
        Assert.Equal("This link does not work any more.", browser.Heading);
        Assert.Null(browser.Page.QuerySelector("main form"));
    }

    private Task<string?> TokenAsync() => desk.InScopeAsync(services =>
        services.GetRequiredService<OneTimeLinks>().IssueSetupAsync(services.GetRequiredService<TimeProvider>().GetUtcNow()));
}
