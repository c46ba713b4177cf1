using System.Net;
using System.Text;
using System.Text.Json;
using Claims.Domain;
using Microsoft.AspNetCore.Hosting;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class ExportTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task The_files_hold_the_rows_of_the_list_and_say_how_many_they_are()
    {
        await desk.OpenAsync();
        await desk.ApprovedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        foreach (var query in new[] { "", "?stage=approved", "?q=Handel&sort=due", "?q=Raumfahrt" })
        {
            await browser.GoAsync("/claims" + query);
            var shown = browser.Page.QuerySelectorAll("tbody a.say").Select(link => link.GetAttribute("href")![^9..]).ToList();
            using var csv = await browser.Client.GetAsync(new Uri("/claims/export.csv" + query, UriKind.Relative));
            var bytes = await csv.Content.ReadAsByteArrayAsync();
            Assert.Equal("text/csv; charset=utf-8", csv.Content.Headers.ContentType!.ToString());
            Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
            Assert.Equal([shown.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)], csv.Headers.GetValues("Claims-Rows"));
            Assert.Matches($"^attachment; filename=\"?claims-[0-9-]+-{shown.Count}.csv\"?$", csv.Content.Headers.ContentDisposition!.ToString());
            var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
            Assert.Equal("", lines[^1]);
            Assert.Equal(shown, lines[1..^1].Select(line => line.Split(',')[0]));

            using var json = JsonDocument.Parse(await browser.Client.GetStringAsync(new Uri("/claims/export.json" + query, UriKind.Relative)));
            Assert.Equal(shown.Count, json.RootElement.GetProperty("count").GetInt32());
            Assert.Equal(shown, json.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("number").GetString()));
        }
    }

    [Fact]
    public async Task The_file_of_somebody_who_reads_German_speaks_German_and_runs_no_formula()
    {
        var number = await desk.OpenAsync();
        await desk.OnAsync(number, async (db, claim) =>
        {
            var actor = desk.Actor(Role.FactChecker);
            var claimant = await db.ClaimantAsync("=HYPERLINK(\"x\")", ClaimantKind.Person, actor, ClaimScene.Past, CancellationToken.None);
            claim.Edit(new("@SUM(A1), sagte er;=1+1", claimant.Id, null, null, "de", Quantity: Quantity.Of("Handel", Comparator.Equal, -3.50m, 2, Unit.Money("EUR", 9))), actor, ClaimScene.Past);
        });
        var browser = await desk.SignInAsync(Role.FactChecker, "de");
        var file = await browser.Client.GetStringAsync(new Uri("/claims/export.csv", UriKind.Relative));
        Assert.Contains("Nummer,Behauptung,Sprache,Urheber", file, StringComparison.Ordinal);
        var line = file.Split("\r\n").Single(line => line.StartsWith(number, StringComparison.Ordinal));
        Assert.Contains("\"'@SUM(A1), sagte er;'=1+1\",de,\"'=HYPERLINK(\"\"x\"\")\",Person,", line, StringComparison.Ordinal);
        Assert.Contains(",-3.50,", line, StringComparison.Ordinal);
        Assert.Contains(",Offen,", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_get_standing_verdicts_and_nothing_of_the_work()
    {
        var (open, approved) = (await desk.OpenAsync(), await desk.ApprovedAsync());
        await desk.OnAsync(approved, (_, claim) => claim.Assign(desk.Member(Role.FactChecker).Id, desk.Actor(Role.Editor), ClaimScene.Past));
        var browser = await desk.SignInAsync(Role.Reader);
        var csv = await browser.Client.GetStringAsync(new Uri("/claims/export.csv?stage=open", UriKind.Relative));
        Assert.Contains(approved, csv, StringComparison.Ordinal);
        Assert.DoesNotContain(open, csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Test FactChecker", csv, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await browser.Client.GetStringAsync(new Uri("/claims/export.json", UriKind.Relative)));
        var row = json.RootElement.GetProperty("claims")[0];
        Assert.False(row.TryGetProperty("assignee", out _) || row.TryGetProperty("stage", out _));
        Assert.EndsWith("Z", row.GetProperty("approvedAt").GetString(), StringComparison.Ordinal);
        Assert.Equal(("48", "money:9:EUR"), (row.GetProperty("quantity").GetProperty("value").GetString(), row.GetProperty("quantity").GetProperty("unit").GetString()));
    }
}

public sealed class ExportLimitTests(ExportLimitTests.StrictDesk desk) : IClassFixture<ExportLimitTests.StrictDesk>
{
    [Fact]
    public async Task Files_are_made_so_often_a_minute_and_no_more()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        Assert.Equal(HttpStatusCode.OK, (await browser.Client.GetAsync(new Uri("/claims/export.csv", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.Client.GetAsync(new Uri("/claims/export.json", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.Client.GetAsync(new Uri("/claims/export.csv", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/claims")).Status);
    }

    /// <summary>A desk that makes two files in a minute.</summary>
    public sealed class StrictDesk : DeskFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Claims:Limits:Exports", "2");
        }
    }
}
