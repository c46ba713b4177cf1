using Claims.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Claims.Tests.Data;

public sealed class AuditBackfillTests
{
    [Fact]
    public async Task A_log_from_before_there_was_a_tree_gets_one_keeps_its_payloads_and_verifies()
    {
        await using var desk = TestDesk.Empty();
        await using (var old = desk.Open())
        {
            await old.GetService<IMigrator>().MigrateAsync("Desk");
            for (var seq = 1; seq <= 5; seq++)
            {
                var payload = """{"actor":"command","at":"2026-03-14T09:26:53.0000000Z","facts":{},"kind":"desk.old","seq":"SEQ","subject":"desk","subjectId":"00000000-0000-0000-0000-000000000000","texts":{}}""".Replace("SEQ", $"{seq}", StringComparison.Ordinal);
                await old.Database.ExecuteSqlAsync(
                    $"INSERT INTO AuditEntries (Seq, At, ActorKind, Kind, Subject, SubjectId, Payload, PayloadHash) VALUES ({seq}, {TestDesk.Now.UtcTicks}, 'Command', 'desk.old', 'desk', '00000000-0000-0000-0000-000000000000', {payload}, {new string('0', 64)})");
            }
        }

        await desk.Migrator.StartAsync();
        await using var db = desk.Open();
        db.Record(TestDesk.Event("desk.new"));
        await db.SaveChangesAsync();
        var report = await db.CheckLogAsync([], []);

        Assert.True(report.IsSound, string.Join('\n', report.Findings));
        Assert.Equal(6, report.Entries);
        Assert.Equal([1, 1, 2, 1], await db.AuditNodes.OrderBy(node => node.Position).Select(node => node.Level).ToListAsync());
        Assert.DoesNotContain("state", await db.AuditEntries.Where(entry => entry.Seq == 1).Select(entry => entry.Payload).SingleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tree_that_was_lost_is_not_made_anew_in_silence()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using (var db = desk.Open())
        {
            db.Record(TestDesk.Event("desk.one"));
            db.Record(TestDesk.Event("desk.two"));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"DROP TRIGGER AuditNodes_NoDelete");
            await db.Database.ExecuteSqlAsync($"DELETE FROM AuditNodes");
        }

        await desk.Migrator.MigrateAsync();

        await using var after = desk.Open();
        var report = await after.CheckLogAsync([], []);
        Assert.Equal(["AuditNodes"], report.Findings.Select(finding => finding.Table));
    }
}
