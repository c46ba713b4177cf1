using Claims.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data.Seeding;

/// <summary>A desk with the demonstration loaded once, for tests that only look.</summary>
public sealed class LoadedDesk : IAsyncLifetime
{
    private TestDesk? _desk;

    internal static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    internal TestDesk Desk => _desk ?? throw new InvalidOperationException("Not loaded yet.");

    internal IReadOnlyList<DemoSignIn> SignIns { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _desk = await TestDesk.CreateAsync();
        SignIns = await LoadAsync(_desk) ?? [];
    }

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    internal static async Task<IReadOnlyList<DemoSignIn>?> LoadAsync(TestDesk desk, DateTimeOffset? now = null, string? folder = null)
    {
        await using var scope = desk.Scope();
        await scope.ServiceProvider.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, now ?? TestDesk.Now, CancellationToken.None);
        return await scope.ServiceProvider.GetRequiredService<DemoSeeder>().LoadAsync(folder ?? SeedFolders.Demo, now ?? TestDesk.Now, Berlin, CancellationToken.None);
    }
}
