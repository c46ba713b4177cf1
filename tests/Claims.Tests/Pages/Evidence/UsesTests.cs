using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;

namespace Claims.Tests.Pages.Library;

public sealed class UsesTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task What_hangs_on_a_figure_is_told_with_its_revision_and_one_step_further()
    {
        var id = await desk.EvidenceAsync("Ausfuhr nach Monaten");
        var (standing, draft, dependent) = (await desk.ClaimAsync(id), await desk.ClaimAsync(id), await desk.ClaimAsync());
        await desk.ApproveAsync(standing);
        await desk.ReviseAsync(id, "Ausfuhr nach Monaten, berichtigt");
        await desk.RelateAsync(dependent, standing, RelationKind.DependsOn);
        await desk.RelateAsync(draft, standing, RelationKind.Repeats);

        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/evidence/{id}");
        var verdicts = Browser.Words(browser.Page.QuerySelector("#verdicts"));
        Assert.StartsWith("One standing verdict hangs on it", verdicts, StringComparison.Ordinal);
        Assert.Contains($"{standing} · True", verdicts, StringComparison.Ordinal);
        Assert.Contains("cites revision 1; the newest is 2", verdicts, StringComparison.Ordinal);
        Assert.Equal([$"/claims/{draft}"], browser.Page.QuerySelectorAll("#work .say").Select(link => link.GetAttribute("href")));
        Assert.Equal([$"/claims/{dependent}"], browser.Page.QuerySelectorAll("#dependents .say").Select(link => link.GetAttribute("href")));
        Assert.Contains($"depends on {standing}", Browser.Words(browser.Page.QuerySelector("#dependents")), StringComparison.Ordinal);

        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/evidence/{id}");
        Assert.NotNull(reader.Page.QuerySelector("#verdicts"));
        Assert.Null(reader.Page.QuerySelector("#work"));
        Assert.Null(reader.Page.QuerySelector("#dependents"));
    }

    [Fact]
    public async Task A_claim_under_correction_stands_with_its_verdict_and_with_its_work()
    {
        var id = await desk.EvidenceAsync("Einfuhr nach Monaten");
        var number = await desk.ClaimAsync(id);
        await desk.ApproveAsync(number);
        await ClaimScene.OnAsync(desk, number, (_, claim) => claim.OpenCorrection("Neue Zahlen.", desk.Actor(Role.FactChecker), DateTimeOffset.UnixEpoch.AddYears(60)));
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/evidence/{id}");
        Assert.NotNull(browser.Page.QuerySelector($"#verdicts a[href='/claims/{number}']"));
        Assert.NotNull(browser.Page.QuerySelector($"#work a[href='/claims/{number}']"));
        Assert.Contains("1 claim", Browser.Words(browser.Page.QuerySelector("aside dl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_list_is_paged_by_itself()
    {
        var id = await desk.EvidenceAsync("Viel verwendet");
        for (var i = 0; i < 27; i++)
        {
            await desk.ClaimAsync(id);
        }

        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/evidence/{id}");
        Assert.Equal(25, browser.Page.QuerySelectorAll("#work .say").Length);
        await browser.GoAsync(browser.Page.QuerySelector("#work .next")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(2, browser.Page.QuerySelectorAll("#work .say").Length);
    }
}
