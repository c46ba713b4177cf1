using Claims.Data;
using Claims.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class SqliteEngineTests
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA wal_autocheckpoint", "0")]
    [InlineData("PRAGMA secure_delete", "1")]
    public async Task Every_connection_is_safe(string pragma, string value)
    {
        await using var desk = await TestDesk.CreateAsync();
        // Many at once, and then those of the pool again: one that was used for something else in between as well.
        for (var round = 0; round < 3; round++)
        {
            var contexts = Enumerable.Range(0, 16).Select(_ => desk.Open()).ToList();
            foreach (var db in contexts)
            {
                await db.Database.OpenConnectionAsync();
            }

            foreach (var db in contexts)
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = pragma;
                Assert.Equal(value, $"{await command.ExecuteScalarAsync()}");
                command.CommandText = "PRAGMA synchronous=OFF; PRAGMA secure_delete=OFF; PRAGMA foreign_keys=OFF; PRAGMA wal_autocheckpoint=1000";
                await command.ExecuteNonQueryAsync();
                await db.DisposeAsync();
            }
        }

        await using var copy = desk.Engine.Copies.Connect(desk.Engine.Location);
        await using var asked = copy.CreateCommand();
        asked.CommandText = pragma;
        Assert.Equal(value, $"{await asked.ExecuteScalarAsync()}");
    }

    [Fact]
    public async Task What_is_deleted_is_overwritten_in_the_file()
    {
        const string Words = "a sentence that nobody may find again";
        await using var desk = await TestDesk.CreateAsync();
        await using (var db = desk.Open())
        {
            var member = Member.Create("gone@example.org", Words, TestDesk.Now);
            db.Members.Add(member);
            db.Record(TestDesk.Event("desk.one"));
            await db.SaveChangesAsync();
            db.Members.Remove(member);
            db.Record(TestDesk.Event("desk.two"));
            await db.SaveChangesAsync();
        }

        desk.Engine.Dispose();

        Assert.DoesNotContain(Words, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(desk.Engine.Location)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_of_changes_is_written_back_once_it_has_grown()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var megabyte = new string('x', 1024 * 1024);
        var longest = 0L;

        for (var i = 0; i < 20; i++)
        {
            db.Record(TestDesk.Event("desk.one", texts: new() { ["note"] = megabyte }));
            await db.SaveChangesAsync();
            longest = Math.Max(longest, new FileInfo(desk.Engine.Location + "-wal").Length);
        }

        Assert.InRange(longest, SqlitePragmas.WalLimit, SqlitePragmas.WalLimit + (2 * megabyte.Length));
        Assert.True(new FileInfo(desk.Engine.Location).Length > 12 * megabyte.Length);
    }

    [Fact]
    public async Task At_the_end_everything_is_in_the_one_file()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using (var db = desk.Open())
        {
            db.Record(TestDesk.Event("desk.one"));
            await db.SaveChangesAsync();
        }

        Assert.True(File.Exists(desk.Engine.Location + "-wal"));
        desk.Engine.Dispose();

        Assert.False(File.Exists(desk.Engine.Location + "-wal"));
    }

    [Fact]
    public async Task A_stranger_who_holds_the_file_makes_the_desk_busy_and_nothing_is_lost()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        db.Database.SetCommandTimeout(1);
        db.Record(TestDesk.Event("desk.one"));
        await using (var stranger = new SqliteConnection($"Data Source={desk.Engine.Location};Pooling=False;Default Timeout=1"))
        {
            await stranger.OpenAsync();
            await using var holding = stranger.BeginTransaction();

            Assert.Equal("desk.busy", (await Assert.ThrowsAsync<DomainException>(() => db.SaveChangesAsync())).Code);
        }

        await db.SaveChangesAsync();
        Assert.Single(await db.AuditEntries.ToListAsync());
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=desk;Mode=Memory")]
    [InlineData("Pooling=True")]
    [InlineData("Nonsense=1")]
    public void What_names_no_file_is_refused(string connectionString) =>
        Assert.ThrowsAny<ArgumentException>(() => Engines.Choose(connectionString, Path.GetTempPath()));

    [Fact]
    public void Without_a_setting_the_file_lies_in_the_data_folder_of_the_content_root()
    {
        using var engine = Engines.Choose(null, Path.GetTempPath());

        Assert.Equal(Path.Combine(Path.GetTempPath(), "data", "claims.db"), engine.Location);
        Assert.False(File.Exists(engine.Location));
    }
}
