using System.Text.Json;
using System.Text.RegularExpressions;
using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

/// <summary>What was acknowledged is on the disk: it survives the end of the process at any moment, and was handed to the disk before.</summary>
public sealed partial class DurabilityTests
{
    private const int Writers = 16;
    private const int Commits = 20;

    [Fact]
    public async Task Every_acknowledged_write_is_there_after_the_process_was_killed()
    {
        await using var desk = await TestDesk.CreateAsync();
        desk.Engine.Dispose();
        var random = new Random(Counts.Seed);
        var acknowledged = new HashSet<string>();

        // One database for all rounds: what was acknowledged once must outlive every later kill as well.
        for (var round = 0; round < Counts.Of(plain: 5, deep: 100); round++)
        {
            using var process = WriterProcess.Start(desk.Engine.Location, $"{round}", Writers);
            var before = acknowledged.Count;
            acknowledged.UnionWith(await process.KillAsync(random.Next(1, 200), TimeSpan.FromMilliseconds(random.Next(100))));
            Assert.True(acknowledged.Count > before, $"seed {Counts.Seed}, round {round}: nothing was written");

            var found = await LookAsync(desk);
            Assert.True(acknowledged.IsSubsetOf(found), $"seed {Counts.Seed}, round {round}: lost {string.Join(", ", acknowledged.Except(found))}");
            Assert.InRange(found.Count(name => name.StartsWith($"{round}-", StringComparison.Ordinal)), 1, acknowledged.Count - before + Writers);
        }
    }

    [SkippableFact]
    public async Task Between_two_acknowledged_writes_the_disk_is_waited_for()
    {
        Programs.RequireTracing();
        await using var desk = await TestDesk.CreateAsync();
        desk.Engine.Dispose();
        var trace = Path.Combine(desk.Folder, "trace");

        var (code, _, errors) = Programs.Run("strace",
            ["-f", "-o", trace, "-e", "trace=fdatasync,fsync,write", Programs.DotNet, .. WriterProcess.Arguments(desk.Engine.Location, "traced", 1, Commits)]);

        Assert.True(code == 0, errors);
        var synced = new List<int> { 0 };
        foreach (var line in await File.ReadAllLinesAsync(trace))
        {
            if (Synced.IsMatch(line))
            {
                synced[^1]++;
            }
            else if (line.Contains("\"ack ", StringComparison.Ordinal))
            {
                synced.Add(0);
            }
        }

        Assert.Equal(Commits, synced.Count - 1);
        Assert.All(synced.SkipLast(1), count => Assert.True(count >= 1, "A write was acknowledged before the disk had it."));
    }

    /// <summary>Opens the desk that was left behind: everything must fit, and all that is in it is told.</summary>
    private static async Task<HashSet<string>> LookAsync(TestDesk desk)
    {
        await using var db = desk.Open();
        Assert.Equal("ok", await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        var entries = await db.AuditEntries.AsNoTracking().OrderBy(e => e.Seq).Select(e => new { e.Seq, e.Kind, e.Payload }).ToListAsync();
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(e => e.Seq));
        Assert.Empty((await db.CheckLogAsync([], [], CancellationToken.None)).Findings);
        var names = entries.Where(e => e.Kind == "desk.round").Select(e => NameOf(e.Payload)).ToHashSet();
        // A unit is written whole or not at all.
        Assert.Equal(names.Where(IsUnitWithSource).Order(), (await db.Sources.Select(s => s.Title).ToListAsync()).Order());
        Assert.Equal(names.Count(IsUnitOfTwo), entries.Count(e => e.Kind == "desk.before"));
        desk.Engine.Dispose();
        return names;
    }

    private static string NameOf(string payload) => JsonDocument.Parse(payload).RootElement.GetProperty("facts").GetProperty("name").GetString()!;

    private static bool IsUnitWithSource(string name) => Writer(name) % 4 == 1;

    private static bool IsUnitOfTwo(string name) => Writer(name) % 4 == 3;

    private static int Writer(string name) => int.Parse(name.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);

    // Whole, or the end of a call that another thread's came between.
    [GeneratedRegex(@"(fdatasync|fsync)(\(\d+\)| resumed>.*\))\s+= 0")]
    private static partial Regex Synced { get; }
}
