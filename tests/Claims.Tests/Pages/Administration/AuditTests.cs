using System.Net;
using System.Text;
using System.Text.Json;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Claims.Tests.Pages.Dossiers;
using Microsoft.EntityFrameworkCore;
using AuditEntry = Claims.Data.AuditEntry;

namespace Claims.Tests.Pages.Administration;

public sealed class AuditTests(DemoDesk desk) : IClassFixture<DemoDesk>
{
    [Fact]
    public async Task Entries_are_read_page_by_page_and_lead_to_what_they_are_about()
    {
        var browser = await desk.SignInAsync(Role.Administrator, "de");
        await browser.GoAsync("/administration/audit");
        var first = Seqs(browser);
        Assert.Equal(50, first.Count);
        Assert.Equal(first.OrderDescending(), first);
        await browser.ClickAsync("Ältere");
        Assert.Equal(first[^1] - 1, Seqs(browser)[0]);
        await browser.GoAsync("/administration/audit?about=claim&of=2026-0001");
        Assert.All(browser.Page.QuerySelectorAll(".log .meta > a"), link => Assert.Equal("/claims/2026-0001", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("kind=verdict.approved", "verdict.approved")]
    [InlineData("kind=verdict", "verdict.")]
    [InlineData("kind=topic", "topics.loaded")]
    public async Task A_kind_or_a_group_of_them_is_picked(string query, string kind)
    {
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/administration/audit?{query}");
        var shown = Seqs(browser);
        var kinds = await desk.InDbAsync(db => db.AuditEntries.Where(entry => shown.Contains(entry.Seq)).Select(entry => entry.Kind).ToListAsync());
        Assert.NotEmpty(kinds);
        Assert.All(kinds, found => Assert.StartsWith(kind, found, StringComparison.Ordinal));
        Assert.Equal(query["kind=".Length..], browser.Value("What"));
    }

    [Fact]
    public async Task Each_part_of_the_filter_lets_in_and_keeps_out()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        var mine = EntryFacts.Of(await desk.InDbAsync(db => db.AuditEntries.Where(entry => entry.ActorMember != null && entry.Kind == "claim.recorded").OrderBy(entry => entry.Seq).FirstAsync()));
        var day = mine.Day;
        var all = await desk.InDbAsync(db => db.AuditEntries.AsNoTracking().ToListAsync());
        foreach (var (query, lets) in new (string, Func<EntryFacts, bool>)[]
        {
            ($"who={mine.Member}", entry => entry.Member == mine.Member),
            ("who=command", entry => entry.Member is null),
            ("about=dossier", entry => entry.Subject == "dossier"),
            ($"of={mine.SubjectId}", entry => entry.SubjectId == mine.SubjectId),
            ($"from={day}&to={day}", entry => entry.Day == day),
            ($"from={day}", entry => string.CompareOrdinal(entry.Day, day) >= 0),
            ($"to={day}", entry => string.CompareOrdinal(entry.Day, day) <= 0),
            ($"kind=claim&about=claim&of={mine.SubjectId}&who={mine.Member}", entry => entry.Kind.StartsWith("claim.", StringComparison.Ordinal) && entry.SubjectId == mine.SubjectId && entry.Member == mine.Member),
        })
        {
            var facts = all.ConvertAll(EntryFacts.Of);
            Assert.Contains(facts, fact => lets(fact));
            Assert.Contains(facts, fact => !lets(fact));
            Assert.Equal(facts.Where(lets).Select(fact => fact.Seq).Order(), (await ExportAsync(browser, query)).Select(row => long.Parse(row.GetProperty("seq").GetString()!, System.Globalization.CultureInfo.InvariantCulture)).Order());
        }
    }

    [Theory]
    [InlineData("of=2026-9999", "Nummer der Behauptung: Eine Behauptung mit dieser Nummer gibt es nicht.")]
    [InlineData("of=Handel", "Nummer der Behauptung: Bitte geben Sie die Nummer einer Behauptung an, etwa 2026-0042.")]
    [InlineData("from=gestern", "Von: Bitte geben Sie einen Tag an, etwa 2026-11-27.")]
    [InlineData("from=2026-11-02&to=2026-11-01", "Bis: Der letzte Tag liegt vor dem ersten. Bitte tauschen Sie beide.")]
    [InlineData("kind=nothing", "Was: Solche Einträge gibt es nicht. Bitte wählen Sie aus der Liste.")]
    [InlineData("about=nothing", "Worum: Diese Art gibt es nicht. Bitte wählen Sie aus der Liste.")]
    [InlineData("who=somebody", "Wer: Dieses Mitglied gibt es nicht. Bitte wählen Sie aus der Liste.")]
    public async Task A_filter_that_cannot_be_read_says_so_at_its_field(string query, string sentence)
    {
        var browser = await (await desk.SignInAsync(Role.Editor, "de")).GoAsync($"/administration/audit?{query}");
        Assert.Equal(sentence, Assert.Single(browser.Errors));
        Assert.Empty(Seqs(browser));
    }

    [Fact]
    public async Task A_filter_that_nothing_matches_says_so_and_leads_back()
    {
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync("/administration/audit?to=1960-01-01");
        Assert.Contains("No entry matches this filter.", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Show all entries");
        Assert.NotEmpty(Seqs(browser));
    }

    [Fact]
    public async Task An_export_holds_what_the_filter_shows_without_free_texts()
    {
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync("/administration/audit?kind=verdict.returned");
        var shown = Seqs(browser);
        var reason = await desk.InDbAsync(db => db.AuditTexts.Where(text => text.Seq == shown[0] && text.Field == "reason").Select(text => text.Text).SingleAsync());
        Assert.Contains(reason!, browser.Text, StringComparison.Ordinal);

        using var file = await SendAsync(browser, "kind=verdict.returned", "csv");
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(".csv", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        var csv = Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("\uFEFFseq,at,actor,", csv, StringComparison.Ordinal);
        Assert.Equal(shown.Count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain(reason!, csv, StringComparison.Ordinal);

        var row = (await ExportAsync(browser, "kind=verdict.returned"))[0];
        // A leaf is hashed behind one byte of zero (RFC 9162, section 2.1.1).
        Assert.Equal(Hashes.Sha256Hex([0, .. Encoding.UTF8.GetBytes(row.GetProperty("payload").GetString()!)]), row.GetProperty("leafHash").GetString());
        Assert.StartsWith("returned version", row.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Claim 20", row.GetProperty("subjectName").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editors_read_the_trail_and_the_interests_and_see_no_other_section()
    {
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync("/administration");
        Assert.Equal(["Overview", "Interests", "Audit trail"], browser.Page.QuerySelectorAll(".tabs a").Select(Browser.Words));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GoAsync("/administration/topics")).Status);
        var administrator = await (await desk.SignInAsync(Role.Administrator)).GoAsync("/administration");
        Assert.Contains("active members", administrator.Text, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(Browser browser, string query, string format)
    {
        await browser.GoAsync($"/administration/audit?{query}");
        var token = browser.Page.QuerySelector("main form[method=post] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.Client.PostAsync(
            new Uri($"/administration/audit/export?{query}", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["format"] = format, ["__RequestVerificationToken"] = token }));
    }

    private static async Task<List<JsonElement>> ExportAsync(Browser browser, string query)
    {
        using var file = await SendAsync(browser, query, "json");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        return [.. JsonDocument.Parse(await file.Content.ReadAsStringAsync()).RootElement.EnumerateArray()];
    }

    private sealed record EntryFacts(long Seq, string Kind, string Subject, Guid SubjectId, MemberId? Member, string Day)
    {
        public static EntryFacts Of(AuditEntry entry) => new(
            entry.Seq,
            entry.Kind,
            entry.Subject,
            entry.SubjectId,
            entry.ActorMember,
            TimeZoneInfo.ConvertTime(entry.At, LoadedDesk.Berlin).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static List<long> Seqs(Browser browser) =>
        [.. browser.Page.QuerySelectorAll(".log > li .meta").Select(meta => Browser.Words(meta)).Select(words =>
            long.Parse(words[(words.LastIndexOf(browser.Page.DocumentElement.GetAttribute("lang") == "de" ? "Eintrag " : "Entry ", StringComparison.Ordinal) + (browser.Page.DocumentElement.GetAttribute("lang") == "de" ? 8 : 6))..].Split(' ')[0].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture))];
}
