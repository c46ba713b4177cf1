using Claims.Data;
using Claims.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

public sealed class DeskMigratorTests
{
    [Fact]
    public async Task The_migrations_make_what_the_model_says()
    {
        await using var desk = TestDesk.Empty();
        await using var db = desk.Factory.CreateUnopened();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Contexts_made_by_hand_and_by_the_program_have_one_model_passkeys_included()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var scope = desk.Scope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimsDb>();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotNull(db.Model.FindEntityType(typeof(IdentityUserPasskey<MemberId>)));
    }

    [Fact]
    public async Task An_empty_folder_becomes_a_sound_desk_and_stays_one()
    {
        await using var desk = TestDesk.Empty();

        var first = await desk.Migrator.StartAsync();
        var second = await desk.Migrator.StartAsync();

        await using var db = desk.Open();
        Assert.Equal(db.Database.GetMigrations(), first);
        Assert.Empty(second);
        Assert.False(desk.Engine.State.IsReadOnly);
        Assert.Empty(await desk.Engine.FindBrokenTriggersAsync(db, CancellationToken.None));
        Assert.NotEmpty(SqliteTriggers.Names);
    }

    [Fact]
    public async Task Migrated_tables_are_those_that_the_model_would_create()
    {
        await using var migrated = await TestDesk.CreateAsync();
        await using var created = TestDesk.Empty();
        await using var db = migrated.Open();
        await using var other = created.Open();
        await other.Database.EnsureCreatedAsync();

        Assert.Equal(await SchemaAsync(other), await SchemaAsync(db));
    }

    [Fact]
    public async Task The_newest_migration_can_be_taken_back_and_applied_again()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var before = db.Database.GetMigrations().SkipLast(1).LastOrDefault() ?? Migration.InitialDatabase;

        await desk.Engine.DropTriggersAsync(db, CancellationToken.None);
        await db.GetService<IMigrator>().MigrateAsync(before);
        var applied = await desk.Migrator.StartAsync();

        Assert.Single(applied);
        Assert.False(desk.Engine.State.IsReadOnly);
    }

    [Fact]
    public async Task A_database_that_holds_something_is_copied_before_it_is_migrated()
    {
        await using var desk = await OlderDesk.CreateAsync(entries: 3);

        var applied = await desk.Migrator.StartAsync();

        var copy = Assert.Single(Directory.GetFiles(Path.Combine(Path.GetDirectoryName(desk.Engine.Location)!, "backups")));
        using var backup = BackupFile.Open(copy);
        Assert.StartsWith($"before-{applied[^1]}-", Path.GetFileName(copy), StringComparison.Ordinal);
        Assert.Equal(3, backup.Manifest.Entries);
        Assert.DoesNotContain(backup.Manifest.Migration, applied);
        Assert.Null(backup.Manifest.Keys);
    }

    [Fact]
    public async Task A_database_without_an_entry_is_migrated_without_a_copy()
    {
        await using var desk = await OlderDesk.CreateAsync(entries: 0);

        Assert.NotEmpty(await desk.Migrator.StartAsync());
        Assert.False(Directory.Exists(Path.Combine(Path.GetDirectoryName(desk.Engine.Location)!, "backups")));
    }

    [Fact]
    public async Task Without_the_copy_there_is_no_migration()
    {
        await using var desk = await OlderDesk.CreateAsync(entries: 1);
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(desk.Engine.Location)!, "backups"), "in the way");

        await Assert.ThrowsAnyAsync<IOException>(() => desk.Migrator.StartAsync());
        await Assert.ThrowsAnyAsync<IOException>(() => desk.Migrator.MigrateAsync());

        await using var db = desk.Open();
        Assert.NotEmpty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_missing_trigger_makes_the_desk_read_only_until_it_is_migrated()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await db.Database.ExecuteSqlAsync($"DROP TRIGGER AuditEntries_NoUpdate");

        await desk.Migrator.StartAsync();
        Assert.Equal(["AuditEntries_NoUpdate"], desk.Engine.State.Problems);

        await desk.Migrator.MigrateAsync();
        Assert.False(desk.Engine.State.IsReadOnly);
    }

    [Fact]
    public async Task A_changed_trigger_is_as_bad_as_a_missing_one()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await db.Database.ExecuteSqlAsync($"DROP TRIGGER AuditEntries_NoUpdate");
        await db.Database.ExecuteSqlAsync($"CREATE TRIGGER AuditEntries_NoUpdate BEFORE UPDATE ON AuditEntries BEGIN SELECT 1; END");

        await desk.Migrator.StartAsync();

        Assert.Equal(["AuditEntries_NoUpdate"], desk.Engine.State.Problems);
    }

    [Fact]
    public async Task A_lock_left_by_a_killed_migration_is_named_and_can_be_cleared()
    {
        await using var desk = TestDesk.Empty();
        await using var db = desk.Open();
        await db.Database.ExecuteSqlAsync($"CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock VALUES (1, '2026-03-14')");

        var refused = await Assert.ThrowsAsync<DomainException>(() => desk.Migrator.StartAsync());
        await desk.Migrator.MigrateAsync(clearLock: true);

        Assert.Equal("migrate.locked", refused.Code);
        Assert.Empty(await desk.Migrator.StartAsync());
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0.0')");

        var refused = await Assert.ThrowsAsync<DomainException>(() => desk.Migrator.MigrateAsync());

        Assert.Equal("migrate.newer", refused.Code);
        Assert.Equal(["99990101000000_Later"], refused.Args);
    }

    private static async Task<List<string>> SchemaAsync(ClaimsDb db) => await db.Database
        .SqlQuery<string>($"""
            SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS Value
            FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\' AND m.name NOT LIKE 'Search%'
            UNION SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
            """)
        .OrderBy(line => line).ToListAsync();
}
