using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

public sealed class ClaimFileTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public async Task Every_claim_of_the_desk_has_a_file()
    {
        await using var db = loaded.Desk.Open();
        foreach (var number in await db.Claims.Select(claim => claim.Number).ToListAsync())
        {
            var file = await FileAsync(db, number);
            Assert.Equal(file.Head.Stage == Stage.Approved, file.Working is null);
            Assert.Equal(file.Head.HasStanding, file.Standing is not null);
        }
    }

    [Fact]
    public async Task A_quote_stands_in_its_paragraph()
    {
        await using var db = loaded.Desk.Open();
        var quote = (await FileAsync(db, await NumberAsync(db, 13))).Quotes[0];
        var text = await db.SourceTexts.SingleAsync(text => text.Sha256 == quote.TextSha256);
        var paragraph = quote.Before + quote.Exact + quote.After;
        Assert.Contains(paragraph, text.Body.Split('\n'));
        Assert.Equal(quote.Exact, text.Body[quote.Start!.Value..quote.End!.Value]);
        Assert.Equal(paragraph, text.Body.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ElementAt(quote.Paragraph!.Value - 1));
    }

    [Fact]
    public async Task A_long_paragraph_is_cut_between_words()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        var words = string.Join(' ', Enumerable.Range(1000, 400).Select(number => $"Wort{number}"));
        var body = $"{words} und hier steht das Zitat, dann {words}";
        await desk.DoAsync(async (claim, db, token) =>
        {
            var source = (await db.LoadSourceAsync(desk.Source, token))!;
            var text = source.Capture(body, CaptureMethod.Pasted, null, desk.Author, desk.Now);
            db.Add(text);
            var at = body.IndexOf("hier steht das Zitat", StringComparison.Ordinal);
            claim.AddQuote(text, at, "hier steht das Zitat", desk.Author, desk.Now);
        });
        await using var reading = desk.Open();
        var quote = (await FileAsync(reading, StoredDesk.Number)).Quotes.Single(quote => quote.Exact == "hier steht das Zitat");
        Assert.True(quote.CutBefore && quote.CutAfter);
        Assert.Matches("^Wort[0-9]{4} ", quote.Before);
        Assert.Matches(" Wort[0-9]{4}$", quote.After);
    }

    [Fact]
    public async Task A_quote_without_a_text_is_not_anchored()
    {
        await using var db = loaded.Desk.Open();
        var quote = (await FileAsync(db, await NumberAsync(db, 1))).Quotes[0];
        Assert.Null(quote.Start);
        Assert.Null(quote.TextSha256);
    }

    [Fact]
    public async Task A_standing_verdict_is_told_from_its_snapshot_with_its_people()
    {
        await using var db = loaded.Desk.Open();
        var standing = (await FileAsync(db, await NumberAsync(db, 1))).Standing!;
        Assert.Equal("true", standing.Rating!.Key);
        Assert.True(standing.Calculation!.Comparison!.Holds);
        Assert.NotEmpty(standing.Authors);
        Assert.Equal([ReviewDecision.Endorsed, ReviewDecision.Approved], standing.Decisions.Select(decision => decision.Decision));
        Assert.All(standing.Decisions, decision => Assert.Equal(standing.ContentHash, decision.ContentHash));
        Assert.Equal(standing.Evidence.Select(evidence => evidence.Number).Order(), standing.Evidence.Select(evidence => evidence.Number));
    }

    [Fact]
    public async Task Files_of_cited_evidence_can_be_found()
    {
        await using var db = loaded.Desk.Open();
        var files = (await FileAsync(db, await NumberAsync(db, 13))).Standing!.Evidence.SelectMany(evidence => evidence.Files).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Assert.Equal(file.Sha256, (await db.StoredFiles.SingleAsync(stored => stored.Id == file.Id)).Sha256);
        }
    }

    [Fact]
    public async Task Under_correction_the_standing_verdict_stays_beside_the_work()
    {
        await using var db = loaded.Desk.Open();
        var file = await FileAsync(db, await NumberAsync(db, 16));
        Assert.NotNull(file.Standing);
        Assert.NotNull(file.Correction);
        Assert.Null(file.Working!.Number);
        Assert.True(file.Head.UnderCorrection);
        Assert.Contains(file.Standing.Evidence, evidence => evidence.Newest > evidence.Revision);
    }

    [Fact]
    public async Task Readers_see_nothing_of_the_work()
    {
        await using var db = loaded.Desk.Open();
        Assert.Null(await db.StandingFileAsync(await NumberAsync(db, 14), CancellationToken.None));
        Assert.Null(await db.StandingFileAsync("2026-9999", CancellationToken.None));
        var file = await db.StandingFileAsync(await NumberAsync(db, 16), CancellationToken.None);
        Assert.Null(file!.Working);
        Assert.Null(file.Returned);
        Assert.Null(file.SelectionReason);
        Assert.NotNull(file.Correction);
        Assert.All(file.Standing!.Decisions, decision => Assert.Null(decision.Note));
    }

    [Fact]
    public async Task Relations_are_seen_from_both_sides()
    {
        await using var db = loaded.Desk.Open();
        var (third, ninth) = (await NumberAsync(db, 3), await NumberAsync(db, 9));
        var seen = (await FileAsync(db, third)).Related.Single(related => related.Number == ninth);
        var back = (await FileAsync(db, ninth)).Related.Single(related => related.Number == third);
        Assert.Equal(seen.Kind, back.Kind);
        Assert.NotEqual(seen.IsFirst, back.IsFirst);
    }

    private static async Task<ClaimFile> FileAsync(ClaimsDb db, string number) => (await db.ClaimFileAsync(number, null, CancellationToken.None))!;

    private static Task<string> NumberAsync(ClaimsDb db, int place) => db.Claims.OrderBy(claim => claim.Number).Skip(place - 1).Select(claim => claim.Number).FirstAsync();
}
