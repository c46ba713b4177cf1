using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Erasures;

/// <summary>The log of a desk on which something was erased: sound, and it tells of it; what was blackened without an entry is found.</summary>
public sealed class ProvenErasureTests
{
    private const string Reason = "Auf Bitte der Person";

    [Fact]
    public async Task An_erased_desk_verifies_and_names_the_erasure()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk);
        await using var db = desk.Open();
        await EraseAsync(db, await NameAsync(db));
        await EraseAsync(db, "Lomarien");
        await EraseAsync(db, "Güterverkehr");
        var report = await db.CheckLogAsync([], []);

        Assert.True(report.IsSound, string.Join('\n', report.Findings.Take(20)));
        Assert.Contains(report.Notes, note => note.StartsWith("Verdicts ", StringComparison.Ordinal) && note.Contains(", by ", StringComparison.Ordinal) && note.Contains(Reason, StringComparison.Ordinal));
        Assert.Contains(report.Notes, note => note.StartsWith("AuditTexts ", StringComparison.Ordinal) && note.Contains(Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SourceTexts", "Body")]
    [InlineData("Verdicts", "Snapshot")]
    [InlineData("AuditTexts", "Text")]
    public async Task Who_blackens_without_an_entry_is_found_also_after_an_erasure(string table, string column)
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk);
        await using var db = desk.Open();
        await EraseAsync(db, "Lomarien");
        Assert.True((await db.CheckLogAsync([], [])).IsSound);
        await desk.Engine.DropTriggersAsync(db, CancellationToken.None);
        var sql = $"UPDATE \"{table}\" SET \"{column}\" = CAST(replace(CAST(\"{column}\" AS TEXT), {{0}}, {{1}}) AS {(column == "Snapshot" ? "BLOB" : "TEXT")}) WHERE instr(CAST(\"{column}\" AS TEXT), {{2}}) > 0 AND instr(CAST(\"{column}\" AS TEXT), {{0}}) > 0";
        Assert.True(await db.Database.ExecuteSqlRawAsync(sql, "der", "███", "██████") > 0);

        var report = await db.CheckLogAsync([], []);
        Assert.False(report.IsSound);
        Assert.Contains(report.Findings, finding => finding.Table == table);
    }

    private static Task<string> NameAsync(ClaimsDb db) => (
        from claim in db.Claims
        join verdict in db.Verdicts on claim.Id equals verdict.ClaimId
        join claimant in db.Claimants on claim.ClaimantId equals claimant.Id
        select claimant.Name).FirstAsync();

    private static async Task EraseAsync(ClaimsDb db, string words) =>
        await db.EraseAsync(new(ErasurePassage.Of(words), Reason, []), await FilledDesk.AdministratorAsync(db), TestDesk.Now.AddDays(1), CancellationToken.None);
}
