using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Claims.Data;
using Claims.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class DeskRestoreTests
{
    private const string Passphrase = "drei kleine Wörter";

    [Fact]
    public async Task The_desk_is_again_what_the_backup_held_and_what_it_was_is_kept_beside()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one", "desk.two");
        var backup = await BackUpAsync(desk);
        await AddAsync(desk, "desk.lost");
        desk.Engine.Dispose();

        var restored = await desk.Restore.RunAsync(FileOf(desk), null, CancellationToken.None);

        await using var db = desk.Open();
        Assert.Empty((await db.CheckLogAsync([], [], CancellationToken.None)).Findings);
        Assert.Equal(1, await db.BranchAsync());
        Assert.Equal(["desk.one", "desk.two", "desk.restored"], await KindsAsync(desk));
        Assert.Equal(["desk.one", "desk.two", "desk.lost"], KindsIn(restored.KeptDatabase!));
        Assert.Empty(await desk.Migrator.StartAsync());
        Assert.False(desk.Engine.State.IsReadOnly);
        var facts = await FactsAsync(desk);
        Assert.Equal(("1", "2", backup.Root, "3"), (facts["branch"], facts["size"], facts["root"], facts["replacedSize"]));
        Assert.Equal(64, facts["replacedRoot"]!.Length);
        Assert.NotEqual(facts["root"], facts["replacedRoot"]);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(FolderOf(desk)), entry => entry.Contains("restoring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_restoration_begins_a_branch_of_its_own_also_from_the_same_backup()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await BackUpAsync(desk);

        for (var branch = 1; branch <= 3; branch++)
        {
            desk.Engine.Dispose();
            var restored = await desk.Restore.RunAsync(FileOf(desk), null, CancellationToken.None);
            Assert.Equal(branch, restored.Branch);
            Assert.Equal(["desk.one", "desk.restored"], await KindsAsync(desk));
            Assert.Equal($"{branch}", (await FactsAsync(desk))["branch"]);
        }
    }

    [Fact]
    public async Task Where_there_is_no_database_the_backup_becomes_one()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await BackUpAsync(desk);
        await using var other = TestDesk.Empty();

        var restored = await other.Restore.RunAsync(FileOf(desk), null, CancellationToken.None);

        Assert.Null(restored.KeptDatabase);
        Assert.Equal(["desk.one", "desk.restored"], await KindsAsync(other));
        Assert.Null((await FactsAsync(other))["replacedSize"]);
    }

    [Fact]
    public async Task A_database_that_cannot_be_read_any_more_is_replaced_and_kept_with_its_log()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await BackUpAsync(desk);
        desk.Engine.Dispose();
        await File.WriteAllTextAsync(desk.Engine.Location, "no database any more, and long enough to be taken for the first page of a file that was one once");
        await File.WriteAllTextAsync(desk.Engine.Location + "-wal", "its log");

        var restored = await desk.Restore.RunAsync(FileOf(desk), null, CancellationToken.None);

        Assert.Equal(["desk.one", "desk.restored"], await KindsAsync(desk));
        Assert.StartsWith("no database any more", await File.ReadAllTextAsync(restored.KeptDatabase!), StringComparison.Ordinal);
        Assert.Equal("its log", await File.ReadAllTextAsync(restored.KeptDatabase + "-wal"));
        Assert.Null((await FactsAsync(desk))["replacedSize"]);
    }

    [Fact]
    public async Task A_log_left_without_its_database_is_not_taken_for_that_of_the_new_one()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await BackUpAsync(desk);
        await AddAsync(desk, "desk.lost");
        File.Copy(desk.Engine.Location + "-wal", desk.Engine.Location + "-log");
        desk.Engine.Dispose();
        File.Delete(desk.Engine.Location);
        File.Move(desk.Engine.Location + "-log", desk.Engine.Location + "-wal");

        await desk.Restore.RunAsync(FileOf(desk), null, CancellationToken.None);

        Assert.Equal(["desk.one", "desk.restored"], await KindsAsync(desk));
    }

    [Fact]
    public async Task A_database_of_an_older_version_is_brought_to_this_one()
    {
        await using var desk = await OlderDesk.CreateAsync(entries: 1);
        await BackUpAsync(desk);
        await using var other = TestDesk.Empty();
        await other.Restore.RunAsync(FileOf(desk), null, CancellationToken.None);

        Assert.Empty(await other.Migrator.StartAsync());
        Assert.Equal(["desk.old", "desk.restored"], await KindsAsync(other));
        Assert.False(Directory.Exists(Path.Combine(FolderOf(other), "backups")));
    }

    [Fact]
    public async Task A_trigger_that_the_backup_had_lost_is_made_anew_and_told()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await using (var db = desk.Open())
        {
            await db.Database.ExecuteSqlAsync($"DROP TRIGGER Parts_NoDelete");
        }

        await BackUpAsync(desk);
        await using var other = TestDesk.Empty();

        Assert.Equal(["Parts_NoDelete"], (await other.Restore.RunAsync(FileOf(desk), null, CancellationToken.None)).RenewedTriggers);
        await other.Migrator.StartAsync();
        Assert.False(other.Engine.State.IsReadOnly);
    }

    [Fact]
    public async Task Keys_come_back_with_their_passphrase_and_those_that_were_there_are_kept()
    {
        await using var desk = await TestDesk.CreateAsync();
        var keys = Path.Combine(FolderOf(desk), "keys");
        Directory.CreateDirectory(keys);
        await File.WriteAllTextAsync(Path.Combine(keys, "key-1.xml"), "the old key");
        await AddAsync(desk, "desk.one");
        await desk.Backup.WriteAsync(FileOf(desk), new(keys, Passphrase), overwrite: false, CancellationToken.None);
        desk.Engine.Dispose();
        await File.WriteAllTextAsync(Path.Combine(keys, "key-1.xml"), "the new key");
        await File.WriteAllTextAsync(Path.Combine(keys, "key-2.xml"), "another");

        await RefusesAsync("backup.passphrase-wrong", desk, new(keys, "drei andere Wörter"));
        Assert.Equal("the new key", await File.ReadAllTextAsync(Path.Combine(keys, "key-1.xml")));
        Assert.Equal(["desk.one"], await KindsAsync(desk));
        desk.Engine.Dispose();
        var restored = await desk.Restore.RunAsync(FileOf(desk), new(keys, Passphrase), CancellationToken.None);

        Assert.Equal("the old key", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(keys))));
        Assert.Equal("the new key", await File.ReadAllTextAsync(Path.Combine(restored.KeptKeys!, "key-1.xml")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(keys));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(keys, "key-1.xml")));
        }
    }

    [Fact]
    public async Task A_desk_without_keys_has_none_to_put_in()
    {
        await using var desk = await TestDesk.CreateAsync();
        var refused = await Assert.ThrowsAsync<DomainException>(() =>
            desk.Backup.WriteAsync(FileOf(desk), new(Path.Combine(desk.Folder, "keys"), Passphrase), overwrite: false, CancellationToken.None));

        Assert.Equal("backup.no-keys", refused.Code);
        Assert.False(File.Exists(FileOf(desk)));
    }

    [Fact]
    public async Task While_the_database_is_open_elsewhere_nothing_is_restored()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await BackUpAsync(desk);

        await RefusesAsync("restore.in-use", desk);
        desk.Engine.Dispose();
        await using (var stranger = new SqliteConnection($"Data Source={desk.Engine.Location};Pooling=False"))
        {
            await stranger.OpenAsync();
            await using var looking = new SqliteCommand("PRAGMA journal_mode=WAL; BEGIN; SELECT COUNT(*) FROM AuditEntries", stranger);
            await looking.ExecuteScalarAsync();
            await RefusesAsync("restore.in-use", desk);
        }

        Assert.Equal(["desk.one"], await KindsAsync(desk));
    }

    [Theory]
    [InlineData("backup.newer", "format", 2)]
    [InlineData("backup.unreadable", "format", "one")]
    [InlineData("backup.other-engine", "engine", "postgres")]
    [InlineData("backup.changed", "sha256", "00")]
    [InlineData("backup.changed", "bytes", 5)]
    public async Task What_does_not_fit_is_refused_before_anything_changes(string code, string member, object value)
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await BackUpAsync(desk);
        Rewrite(FileOf(desk), manifest => manifest[member] = JsonSerializer.SerializeToNode(value));
        desk.Engine.Dispose();

        await RefusesAsync(code, desk);

        Assert.Equal(["desk.one"], await KindsAsync(desk));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await using (var db = desk.Open())
        {
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0.0')");
        }

        await BackUpAsync(desk);
        await using var other = TestDesk.Empty();

        await RefusesAsync("migrate.newer", other, file: FileOf(desk));
        Assert.False(File.Exists(other.Engine.Location));
    }

    [Theory]
    [InlineData("DELETE FROM AuditEntries WHERE Seq = 2")]
    [InlineData("UPDATE AuditEntries SET Payload = replace(Payload, 'desk.two', 'desk.six') WHERE Seq = 2")]
    public async Task A_history_that_does_not_hold_is_refused(string change)
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one", "desk.two", "desk.three");
        await using (var db = desk.Open())
        {
            await desk.Engine.DropTriggersAsync(db, CancellationToken.None);
            await db.Database.ExecuteSqlRawAsync(change);
        }

        await BackUpAsync(desk);
        await using var other = TestDesk.Empty();

        await RefusesAsync("backup.log-broken", other, file: FileOf(desk));
        Assert.False(File.Exists(other.Engine.Location));
    }

    [Fact]
    public async Task A_damaged_file_is_refused_or_gives_all_that_it_held()
    {
        await using var desk = await TestDesk.CreateAsync();
        await AddAsync(desk, "desk.one");
        await BackUpAsync(desk);
        var whole = await File.ReadAllBytesAsync(FileOf(desk));
        desk.Engine.Dispose();
        var random = new Random(Counts.Seed);

        for (var round = 0; round < Counts.Of(plain: 8, deep: 200); round++)
        {
            await using var other = TestDesk.Empty();
            var damaged = whole.ToArray();
            if (round % 2 == 0)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }
            else
            {
                Array.Resize(ref damaged, random.Next(damaged.Length));
            }

            await File.WriteAllBytesAsync(FileOf(other), damaged);
            try
            {
                // Some bytes say nothing: the time of an entry.
                await other.Restore.RunAsync(FileOf(other), null, CancellationToken.None);
                Assert.Equal(["desk.one", "desk.restored"], await KindsAsync(other));
            }
            catch (DomainException refused)
            {
                Assert.True(refused.Code is "backup.unreadable" or "backup.changed", $"seed {Counts.Seed}, round {round}: {refused.Code}");
                Assert.False(File.Exists(other.Engine.Location));
            }
        }
    }

    private static string FileOf(TestDesk desk) => Path.Combine(desk.Folder, "a.backup.zip");

    private static string FolderOf(TestDesk desk) => Path.GetDirectoryName(desk.Engine.Location)!;

    private static Task<BackupManifest> BackUpAsync(TestDesk desk) => desk.Backup.WriteAsync(FileOf(desk), null, overwrite: false, CancellationToken.None);

    private static async Task RefusesAsync(string code, TestDesk desk, KeysToOpen? keys = null, string? file = null) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainException>(() => desk.Restore.RunAsync(file ?? FileOf(desk), keys, CancellationToken.None))).Code);

    private static async Task AddAsync(TestDesk desk, params string[] kinds)
    {
        await using var db = desk.Open();
        foreach (var kind in kinds)
        {
            db.Record(TestDesk.Event(kind));
        }

        await db.SaveChangesAsync();
    }

    private static async Task<List<string>> KindsAsync(TestDesk desk)
    {
        await using var db = desk.Open();
        return await db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync();
    }

    private static List<string> KindsIn(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = new SqliteCommand("SELECT Kind FROM AuditEntries ORDER BY Seq", connection);
        using var rows = command.ExecuteReader();
        var kinds = new List<string>();
        while (rows.Read())
        {
            kinds.Add(rows.GetString(0));
        }

        return kinds;
    }

    private static async Task<Dictionary<string, string?>> FactsAsync(TestDesk desk)
    {
        await using var db = desk.Open();
        var payload = await db.AuditEntries.Where(entry => entry.Kind == "desk.restored").OrderByDescending(entry => entry.Seq).Select(entry => entry.Payload).FirstAsync();
        using var json = JsonDocument.Parse(payload);
        return json.RootElement.GetProperty("facts").Deserialize<Dictionary<string, string?>>()!;
    }

    private static void Rewrite(string file, Action<JsonObject> change)
    {
        using var pack = ZipFile.Open(file, ZipArchiveMode.Update);
        var entry = pack.GetEntry("backup.json")!;
        JsonObject manifest;
        using (var content = entry.Open())
        {
            manifest = JsonNode.Parse(content)!.AsObject();
        }

        change(manifest);
        entry.Delete();
        using var writer = new StreamWriter(pack.CreateEntry("backup.json").Open());
        writer.Write(manifest.ToJsonString());
    }
}
