using System.Net;
using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Claims.Tests.Pages.Filing;

namespace Claims.Tests.Pages.Claimants;

public sealed class DetailsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task What_they_said_stands_with_what_was_found_and_the_warning()
    {
        var (standing, open) = (await desk.ApprovedAsync("Ada Anders"), await ClaimScene.OpenAsync(desk));
        var id = await desk.AscribeAsync(open, "Ada Anders");
        var browser = await (await desk.SignInAsync(Role.Reviewer)).GoAsync($"/claimants/{id}");
        Assert.Equal("Ada Anders", browser.Heading);
        Assert.Contains("2 claims are recorded, with 1 standing verdict.", browser.Text, StringComparison.Ordinal);
        Assert.Contains("This is a selection, no census.", browser.Text, StringComparison.Ordinal);
        Assert.Equal([$"/claims/{open}", $"/claims/{standing}"], browser.Page.QuerySelectorAll("tbody .say").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("1", Browser.Words(browser.Page.QuerySelector("#ratings td.r")));
        Assert.Contains("March 2026 True: 1", Browser.Words(browser.Page.QuerySelector("#months details")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_claim_file_leads_there()
    {
        var number = await ClaimScene.OpenAsync(desk);
        var id = await desk.AscribeAsync(number, "Bert Bekannt", "energy");
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}");
        Assert.NotNull(browser.Page.QuerySelector($"header a[href='/claimants/{id}']"));
        Assert.NotNull(browser.Page.QuerySelector($"#facts a[href='/claimants/{id}']"));
        Assert.NotNull(browser.Page.QuerySelector("#facts a[href='/topics/energy']"));
        Assert.NotNull(browser.Page.QuerySelector("#wording a[href='/outlets/Brunnauer%20Bote']"));
    }

    [Fact]
    public async Task Readers_are_told_of_standing_verdicts_only()
    {
        var (standing, open) = (await desk.ApprovedAsync("Cora Cremer"), await ClaimScene.OpenAsync(desk));
        var id = await desk.AscribeAsync(open, "Cora Cremer");
        var unknown = await desk.AscribeAsync(await ClaimScene.OpenAsync(desk), "Dora Draft");
        var reader = await (await desk.SignInAsync(Role.Reader, "de")).GoAsync($"/claimants/{id}");
        Assert.Contains("Zu einer Behauptung liegt ein gültiges Urteil vor.", reader.Text, StringComparison.Ordinal);
        Assert.Equal([$"/claims/{standing}"], reader.Page.QuerySelectorAll("tbody .say").Select(link => link.GetAttribute("href")));
        Assert.Null(reader.Page.QuerySelector(".stage"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GoAsync($"/claimants/{unknown}")).Status);
        await reader.GoAsync("/claimants");
        Assert.Contains("Cora Cremer", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dora Draft", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_correction_changes_readers_are_not_told_before_it_is_approved()
    {
        var number = await desk.ApprovedAsync("Emil Erst");
        var before = await desk.ClaimantOfAsync(number);
        await desk.CorrectAsync(number);
        var after = await desk.AscribeAsync(number, "Fritz Falsch");
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claimants/{before}");
        Assert.NotNull(reader.Page.QuerySelector($"tbody a[href='/claims/{number}']"));
        Assert.Contains("under correction", reader.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GoAsync($"/claimants/{after}")).Status);
        await reader.GoAsync("/claimants?q=emil");
        Assert.Contains("True: 1", reader.Text, StringComparison.Ordinal);
        Assert.Contains("No claimant", (await reader.GoAsync("/claimants?q=falsch")).Text, StringComparison.Ordinal);
        await reader.GoAsync($"/claims/{number}");
        Assert.NotNull(reader.Page.QuerySelector($"#facts a[href='/claimants/{before}']"));
    }
}
