using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

public sealed class OlderVintageTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public async Task A_verdict_on_an_older_vintage_is_listed_with_both_values()
    {
        await using var db = loaded.Desk.Open();
        var revision = await db.EvidenceRevisions.AsNoTracking().SingleAsync(one => one.Number == 2 && one.SeriesId != null);

        var older = await db.OlderVintageAsync(revision.EvidenceId, 2, revision.SeriesId!.Value, CancellationToken.None);

        var verdict = Assert.Single(older.Verdicts);
        Assert.Equal(("2026-0016", "mostly-false", 1, false), (verdict.Claim, verdict.Rating.Key, verdict.Revision, older.HasMore));
        Assert.Equal((3.0m, 3.9m, 0.9m), (verdict.Used!.Value, verdict.Now.Figure!.Value, verdict.Difference));
        Assert.Equal((7, "2025-02"), (verdict.UsedRow!.Line, verdict.UsedRow.Vintage!.ToString()));
        Assert.Equal("2025-05", verdict.Now.Row.Vintage!.ToString());
    }

    [Fact]
    public async Task The_claim_says_what_the_newer_vintage_gives_and_which_row_it_took()
    {
        await using var db = loaded.Desk.Open();

        var file = (await db.ClaimFileAsync("2026-0016", null, CancellationToken.None))!;

        var standing = Assert.Single(file.Standing!.Evidence);
        Assert.Equal((3.0m, 3.9m), (standing.Details.Quantity!.Value, standing.Newer!.Figure!.Value));
        var working = Assert.Single(file.Working!.Evidence);
        Assert.Equal((3.9m, 7), (working.Details.Quantity!.Value, working.Row!.Line));
        Assert.Null(working.Newer);
        Assert.Equal(7, file.Working.Calculation!.Steps.Single(step => step.Kind == StepKind.Found).Row!.Line);
    }

    [Fact]
    public async Task Of_a_long_series_only_the_rows_of_the_period_are_read()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await using var db = desk.Open();
        var by = desk.Author;
        var (file, now) = (StoredFile.Store("lang.csv", "a;b"u8.ToArray(), by, TestDesk.Now), TestDesk.Now);
        var id = EvidenceId.New(now);
        var series = EvidenceSeries.Of(id, file, "Handel", null, [.. Enumerable.Range(1, 3000).Select(year =>
            new SeriesFigure(year, Period.Parse($"{year:0000}"), year + 0.50m, 2, Unit.Share))], now);
        db.AddRange(file, Evidence.Record(new("Amt", "Lang", EvidenceKind.OfficialStatistics, Series: series), [file], by, now, id));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        var row = Assert.Single(await db.SeriesRowsAsync([series.Id], [Period.Parse("2023-01/2023-12")], CancellationToken.None));
        Assert.Equal((2023, 2023.50m, 2), (row.Line, row.Value, row.Decimals));
        var sheet = await db.SeriesSheetAsync(series, 1, CancellationToken.None);
        Assert.Equal((SeriesSheet.PageSize, "3000", "0001", 120), (sheet.Rows.Count, sheet.Rows[0].Period.ToString(), sheet.First.ToString(), sheet.Sheets));

        var evidence = (await db.LoadEvidenceAsync(id, CancellationToken.None))!;
        evidence.Delete(inUse: false, by, now);
        var files = await db.LoadOwnFilesAsync(evidence, CancellationToken.None);
        db.Remove(evidence);
        db.RemoveRange(files);
        await db.SaveChangesAsync();
        Assert.Equal(0, await db.SeriesPoints.CountAsync());
    }
}
