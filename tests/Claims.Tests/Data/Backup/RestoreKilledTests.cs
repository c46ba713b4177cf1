using System.Diagnostics;
using Claims.Web.Commands;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

/// <summary>A restoration that is killed at any moment leaves a whole database in the place: the old one, or the new one with the old one beside.</summary>
public sealed class RestoreKilledTests
{
    [Fact]
    public async Task At_any_moment_a_whole_database_is_in_the_place()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using (var db = desk.Open())
        {
            db.Record(TestDesk.Event("desk.one"));
            await db.SaveChangesAsync();
        }

        var file = Path.Combine(desk.Folder, "a.backup.zip");
        await desk.Backup.WriteAsync(file, null, overwrite: false, CancellationToken.None);
        var random = new Random(Counts.Seed);
        for (var round = 0; round < Counts.Of(plain: 3, deep: 60); round++)
        {
            var old = await AddAsync(desk, $"desk.round{round}");
            var kept = Kept(desk);
            desk.Engine.Dispose();

            await RestoreAndKillAsync(desk.Engine.Location, file, random.Next(1, 7), TimeSpan.FromMilliseconds(random.Next(60)));

            await using var db = desk.Open();
            Assert.Equal("ok", await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
            var kinds = await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync();
            var isNew = kinds[1..].FirstOrDefault() == "desk.restored" && !kinds.SequenceEqual(old);
            Assert.True(isNew || kinds.SequenceEqual(old), $"seed {Counts.Seed}, round {round}: {string.Join(", ", kinds)}");
            Assert.True(!isNew || Kept(desk).Length == kept.Length + 1, $"seed {Counts.Seed}, round {round}: the old database is gone");
        }
    }

    private static string[] Kept(TestDesk desk) => Directory.GetFiles(Path.GetDirectoryName(desk.Engine.Location)!, "claims.replaced-*.db");

    private static async Task<List<string>> AddAsync(TestDesk desk, string kind)
    {
        await using var db = desk.Open();
        db.Record(TestDesk.Event(kind));
        await db.SaveChangesAsync();
        return await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync();
    }

    // Killed some time after it has said so many lines; where it is quicker, it is done.
    private static async Task RestoreAndKillAsync(string database, string file, int lines, TimeSpan moment)
    {
        using var process = Process.Start(new ProcessStartInfo(
            Programs.DotNet, [typeof(DeskCommands).Assembly.Location, "restore", file, $"--ConnectionStrings:Claims=Data Source={database}"])
        { RedirectStandardOutput = true })!;
        while (lines > 0 && await process.StandardOutput.ReadLineAsync() is not null)
        {
            lines--;
        }

        await Task.Delay(moment);
        process.Kill();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
    }
}
