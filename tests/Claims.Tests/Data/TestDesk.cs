using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data;

/// <summary>A desk of its own in a folder of its own, gone when disposed.</summary>
internal sealed class TestDesk : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-").FullName;

    private TestDesk()
    {
        Engine = new SqliteEngine("Data Source=data/claims.db", _folder);
        Factory = new ClaimsDbFactory(Engine);
    }

    public SqliteEngine Engine { get; }

    public ClaimsDbFactory Factory { get; }

    public string Folder => _folder;

    public static async Task<TestDesk> CreateAsync()
    {
        var desk = new TestDesk();
        await using var db = desk.Open();
        await db.Database.EnsureCreatedAsync();
        await desk.Engine.CreateTriggersAsync(db, CancellationToken.None);
        return desk;
    }

    public ClaimsDb Open() => Factory.CreateDbContext();

    /// <summary>An event about nothing in particular.</summary>
    public static DomainEvent Event(string kind, DateTimeOffset? at = null, Dictionary<string, string>? texts = null) =>
        new(kind, "desk", Guid.Empty, Actor.Command, at ?? Now, new Dictionary<string, string?>(), texts ?? []);

    public ValueTask DisposeAsync()
    {
        Engine.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
