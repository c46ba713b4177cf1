using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Claims.Tests.Data;

/// <summary>A desk as an older version of the program has left it, before the history was a tree.</summary>
internal static class OlderDesk
{
    private const string Migration = "Desk";

    public static async Task<TestDesk> CreateAsync(int entries)
    {
        var desk = TestDesk.Empty();
        await using var db = desk.Open();
        await db.GetService<IMigrator>().MigrateAsync(Migration);
        for (var seq = 1; seq <= entries; seq++)
        {
            var payload = $$$"""{"actor":"command","at":"2026-03-14T09:26:53.0000000Z","facts":{},"kind":"desk.old","seq":"{{{seq}}}","subject":"desk","subjectId":"00000000-0000-0000-0000-000000000000","texts":{}}""";
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO AuditEntries (Seq, At, ActorKind, Kind, Subject, SubjectId, Payload, PayloadHash)
                VALUES ({seq}, {TestDesk.Now.UtcTicks}, 'Command', 'desk.old', 'desk', '00000000-0000-0000-0000-000000000000', {payload}, {Hashes.Sha256Hex(payload)})
                """);
        }

        return desk;
    }
}
