using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class HistoryTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_claim_tells_all_that_happened_with_what_was_written()
    {
        var number = await desk.ApprovedAsync();
        var page = await (await desk.SignInAsync(Role.Administrator)).GoAsync($"/claims/{number}/history");
        var lines = page.Page.QuerySelectorAll(".log > li").Select(Browser.Words).ToList();
        Assert.Contains("Test Editor approved version 1.", lines[0], StringComparison.Ordinal);
        Assert.Contains("recorded the claim.", lines[^1], StringComparison.Ordinal);
        Assert.Contains("Der Handel erreichte 2024 rund 48 Milliarden Euro.", lines[^1], StringComparison.Ordinal);
        Assert.Equal(lines.Count, page.Page.QuerySelectorAll(".log code[title^='SHA-256']").Length);
    }

    [Fact]
    public async Task An_erased_text_is_shown_as_erased()
    {
        var number = await desk.OpenAsync();
        await desk.InDbAsync(async db =>
        {
            var id = (await db.Claims.SingleAsync(claim => claim.Number == number)).Id.Value;
            var entry = await db.AuditEntries.Where(entry => entry.SubjectId == id && entry.Kind == "claim.recorded").SingleAsync();
            db.Record(new("text.erased", "claim", id, Actor.Command, TimeProvider.System.GetUtcNow(), new Dictionary<string, string?> { ["texts"] = $"{entry.Seq}/statement" }, new Dictionary<string, string>()));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"DROP TRIGGER AuditTexts_NoUpdate");
            return await db.Database.ExecuteSqlAsync($"UPDATE AuditTexts SET Text = NULL, Salt = NULL WHERE Seq = {entry.Seq} AND Field = 'statement'");
        });
        var page = await (await desk.SignInAsync(Role.Editor, "de")).GoAsync($"/claims/{number}/history");
        Assert.Contains("Behauptung(gelöscht)", page.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_and_evidence_have_a_history_too()
    {
        await desk.ResearchedAsync();
        var (source, evidence) = await desk.InDbAsync(async db => ((await db.Sources.FirstAsync()).Id, (await db.Evidence.FirstAsync()).Id));
        var browser = await desk.SignInAsync(Role.Reviewer);
        Assert.Contains("captured text 1 (pasted).", (await browser.GoAsync($"/sources/{source}/history")).Text, StringComparison.Ordinal);
        Assert.Contains("recorded the evidence.", (await browser.GoAsync($"/evidence/{evidence}/history")).Text, StringComparison.Ordinal);
    }
}
