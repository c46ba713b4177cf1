using Claims.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data.Seeding;

/// <summary>A desk with a sample loaded once, for tests that only look.</summary>
public sealed class SampledDesk : IAsyncLifetime
{
    internal const int Claims = 1_200;

    private TestDesk? _desk;

    internal TestDesk Desk => _desk ?? throw new InvalidOperationException("Not loaded yet.");

    public async Task InitializeAsync() => _desk = await LoadAsync(Claims, 1);

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    internal static async Task<TestDesk> LoadAsync(int claims, int seed)
    {
        var desk = await TestDesk.CreateAsync();
        await LoadAsync(desk, claims, seed);
        return desk;
    }

    internal static async Task LoadAsync(TestDesk desk, int claims, int seed)
    {
        await using var scope = desk.Scope();
        await scope.ServiceProvider.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, TestDesk.Now, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<SampleSeeder>().LoadAsync(claims, seed, TestDesk.Now);
    }
}
