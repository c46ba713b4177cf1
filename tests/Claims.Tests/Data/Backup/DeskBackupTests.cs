using System.IO.Compression;
using System.Text.Json;
using Claims.Data;
using Claims.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class DeskBackupTests
{
    private const int Writers = 8;

    [Fact]
    public async Task A_copy_made_while_eight_write_is_sound_and_holds_a_beginning_of_what_was_written()
    {
        await using var desk = await TestDesk.CreateAsync();
        using var done = new CancellationTokenSource();
        var acknowledged = 0L;
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await using var db = desk.Open();
                db.Record(TestDesk.Event("desk.round", texts: new() { ["writer"] = $"{writer}" }));
                await db.SaveChangesAsync();
                Interlocked.Increment(ref acknowledged);
            }
        })).ToList();

        for (var round = 0; round < Counts.Of(plain: 4, deep: 60); round++)
        {
            var before = Interlocked.Read(ref acknowledged);
            var manifest = await desk.Backup.WriteAsync(FileOf(desk), null, overwrite: true, CancellationToken.None);

            await using var db = desk.Open();
            var written = await PayloadsAsync(db, manifest.Entries);
            await using var copy = await UnpackAsync(desk);
            await using var copied = copy.Open();
            Assert.InRange(manifest.Entries, before, long.MaxValue);
            Assert.Equal(written, await PayloadsAsync(copied, long.MaxValue));
            Assert.Equal("ok", await copied.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        }

        await done.CancelAsync();
        await Task.WhenAll(writers);
    }

    [Fact]
    public async Task A_backup_says_what_it_holds_and_nothing_is_left_beside_it()
    {
        await using var desk = await WithEntriesAsync(3);

        var manifest = await desk.Backup.WriteAsync(FileOf(desk), null, overwrite: false, CancellationToken.None);

        await using var db = desk.Open();
        Assert.Equal(
            (BackupManifest.CurrentFormat, "sqlite", 3, db.Database.GetMigrations().Last(), 64),
            (manifest.Format, manifest.Engine, manifest.Entries, manifest.Migration, manifest.Root.Length));
        Assert.Equal([Path.GetFileName(FileOf(desk)), "data"], Directory.GetFileSystemEntries(desk.Folder).Select(Path.GetFileName).Order());
        using var pack = ZipFile.OpenRead(FileOf(desk));
        Assert.Equal(["backup.json", "claims.db"], pack.Entries.Select(entry => entry.FullName).Order());
        using var told = await JsonDocument.ParseAsync(pack.GetEntry("backup.json")!.Open());
        Assert.Equal(manifest.Sha256, told.RootElement.GetProperty("sha256").GetString());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FileOf(desk)));
        }
    }

    [Fact]
    public async Task The_database_in_it_is_one_file_that_stands_alone()
    {
        await using var desk = await WithEntriesAsync(1);
        await desk.Backup.WriteAsync(FileOf(desk), null, overwrite: false, CancellationToken.None);
        await using var copy = await UnpackAsync(desk);

        await using var connection = new SqliteConnection($"Data Source={copy.Engine.Location};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = new SqliteCommand("PRAGMA journal_mode", connection);
        Assert.Equal("delete", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task An_older_backup_is_replaced_only_when_asked_and_another_file_never()
    {
        await using var desk = await WithEntriesAsync(1);
        await desk.Backup.WriteAsync(FileOf(desk), null, overwrite: false, CancellationToken.None);
        await RefusesAsync("backup.file-exists", desk, FileOf(desk), overwrite: false);
        await RefusesAsync("backup.file-exists", desk, desk.Folder, overwrite: true);
        await RefusesAsync("backup.no-backup", desk, desk.Engine.Location, overwrite: true);

        await using (var db = desk.Open())
        {
            db.Record(TestDesk.Event("desk.more"));
            await db.SaveChangesAsync();
        }

        Assert.Equal(2, (await desk.Backup.WriteAsync(FileOf(desk), null, overwrite: true, CancellationToken.None)).Entries);
    }

    [Fact]
    public async Task What_is_broken_off_leaves_nothing_behind()
    {
        await using var desk = await WithEntriesAsync(1);
        using var broken = new CancellationTokenSource();
        await broken.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => desk.Backup.WriteAsync(FileOf(desk), null, overwrite: false, broken.Token));

        Assert.Equal(["data"], Directory.GetFileSystemEntries(desk.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Without_a_database_there_is_no_backup_and_none_is_made()
    {
        await using var desk = TestDesk.Empty();

        await RefusesAsync("backup.no-database", desk, FileOf(desk), overwrite: false);

        Assert.Empty(Directory.GetFileSystemEntries(desk.Folder));
    }

    [Fact]
    public async Task A_damaged_database_is_said_to_be_one()
    {
        await using var desk = await WithEntriesAsync(200);
        desk.Engine.Dispose();
        await using (var file = new FileStream(desk.Engine.Location, FileMode.Open))
        {
            // The pages at the end hold what was written last.
            file.Seek(-8 * 4096, SeekOrigin.End);
            file.Write(Enumerable.Repeat((byte)0xAB, 8 * 4096).ToArray());
        }

        await RefusesAsync("backup.database-damaged", desk, FileOf(desk), overwrite: false);

        Assert.False(File.Exists(FileOf(desk)));
    }

    [Fact]
    public async Task A_full_disk_is_told_as_one()
    {
        await using var desk = TestDesk.Empty();

        Assert.Equal("backup.disk-full", desk.Engine.Copies.Translate(new IOException("No space left on device", 28))?.Code);
        Assert.Equal("backup.disk-full", desk.Engine.Copies.Translate(new SqliteException("database or disk is full", 13))?.Code);
        Assert.Null(desk.Engine.Copies.Translate(new IOException("Permission denied", 13)));
    }

    private static string FileOf(TestDesk desk) => Path.Combine(desk.Folder, "a.backup.zip");

    private static async Task RefusesAsync(string code, TestDesk desk, string file, bool overwrite) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainException>(() => desk.Backup.WriteAsync(file, null, overwrite, CancellationToken.None))).Code);

    private static async Task<TestDesk> WithEntriesAsync(int entries)
    {
        var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        for (var i = 0; i < entries; i++)
        {
            db.Record(TestDesk.Event("desk.one", texts: new() { ["note"] = new string('x', 400) }));
        }

        await db.SaveChangesAsync();
        return desk;
    }

    /// <summary>A desk whose database is that of the backup.</summary>
    private static async Task<TestDesk> UnpackAsync(TestDesk from)
    {
        var desk = TestDesk.Empty();
        Directory.CreateDirectory(Path.GetDirectoryName(desk.Engine.Location)!);
        using var backup = BackupFile.Open(FileOf(from));
        await backup.UnpackDatabaseAsync(desk.Engine.Location, _ => { }, CancellationToken.None);
        return desk;
    }

    private static Task<List<string>> PayloadsAsync(ClaimsDb db, long upTo) =>
        db.AuditEntries.Where(entry => entry.Seq <= upTo).OrderBy(entry => entry.Seq).Select(entry => entry.Payload).ToListAsync();
}
