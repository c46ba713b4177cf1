using Claims.Data;
using Claims.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

/// <summary>A desk of its own in a folder of its own, gone when disposed.</summary>
internal sealed class TestDesk : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly ServiceProvider _services;

    private TestDesk()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddClaimsData(new ConfigurationBuilder().Build(), Folder);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("claims-").FullName;

    public Engine Engine => _services.GetRequiredService<Engine>();

    public ClaimsDbFactory Factory => _services.GetRequiredService<ClaimsDbFactory>();

    public DeskMigrator Migrator => _services.GetRequiredService<DeskMigrator>();

    public DeskBackup Backup => _services.GetRequiredService<DeskBackup>();

    public DeskRestore Restore => _services.GetRequiredService<DeskRestore>();

    /// <summary>A desk without a database.</summary>
    public static TestDesk Empty() => new();

    /// <summary>A desk with every migration and trigger and no rows.</summary>
    public static async Task<TestDesk> CreateAsync()
    {
        var desk = new TestDesk();
        Directory.CreateDirectory(Path.GetDirectoryName(desk.Engine.Location)!);
        await File.WriteAllBytesAsync(desk.Engine.Location, await Migrated.Value);
        return desk;
    }

    public ClaimsDb Open() => Factory.CreateDbContext();

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>An event about nothing in particular.</summary>
    public static DomainEvent Event(string kind, DateTimeOffset? at = null, Dictionary<string, string>? texts = null) =>
        new(kind, "desk", Guid.Empty, Actor.Command, at ?? Now, new Dictionary<string, string?>(), texts ?? []);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    // Migrated once, then copied: the last connection's close has written everything into the one file.
    private static async Task<byte[]> MigrateAsync()
    {
        await using var desk = new TestDesk();
        await desk.Migrator.MigrateAsync();
        desk.Engine.Dispose();
        return await File.ReadAllBytesAsync(desk.Engine.Location);
    }
}
