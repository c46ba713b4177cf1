using Claims.Data;

namespace Claims.Tests.Pages;

/// <summary>A database as the first start leaves it, but for gates that block nothing; migrated once in each run of the tests and then copied.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<Task<byte[]>> Template = new(MakeAsync);

    public static async Task CopyToAsync(string file) => await File.WriteAllBytesAsync(file, await Template.Value);

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("claims-template-").FullName;
        var file = Path.Combine(folder, "claims.db");
        using (var engine = new SqliteEngine($"Data Source={file};Pooling=False", folder))
        {
            var factory = new ClaimsDbFactory(engine);
            await new DeskMigrator(factory).MigrateAsync();
            await using var db = factory.CreateDbContext();
            await new ReferenceSeeder(db).LoadAsync(SeedFolders.Reference, DateTimeOffset.UnixEpoch, CancellationToken.None);
            await OpenGates.LoadAsync(db, DateTimeOffset.UnixEpoch);
        }

        var bytes = await File.ReadAllBytesAsync(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }
}
