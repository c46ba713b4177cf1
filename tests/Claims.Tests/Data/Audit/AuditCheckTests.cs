using Claims.Data;
using Claims.Tests.Data.Seeding;
using Claims.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

public sealed class AuditCheckTests
{
    [Fact]
    public async Task The_log_of_the_demonstration_verifies_also_after_a_vacuum()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk);
        await using var db = desk.Open();

        await ProvenLog.RequireAsync(db);
        await db.Database.ExecuteSqlAsync($"VACUUM");
        var report = await db.CheckLogAsync([], []);

        Assert.True(report.IsSound, string.Join('\n', report.Findings));
        Assert.Equal(await db.AuditEntries.CountAsync(), report.Entries);
        Assert.Equal((await db.RootAsync()).Root, report.Root);
        Assert.Contains(report.Notes, note => note.StartsWith($"{report.Entries} entries not yet anchored", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_of_a_sample_verifies()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var scope = desk.Scope();
        await scope.ServiceProvider.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, TestDesk.Now, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<SampleSeeder>().LoadAsync(40, 1, TestDesk.Now);
        await using var db = desk.Open();

        await ProvenLog.RequireAsync(db);
    }
}
