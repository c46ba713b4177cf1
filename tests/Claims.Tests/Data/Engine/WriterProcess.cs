using System.Diagnostics;
using System.Globalization;
using Claims.Data;
using Claims.Domain;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data;

/// <summary>A process that writes to a database as a desk does, and says of each write that it was acknowledged only when it was.</summary>
internal sealed class WriterProcess : IDisposable
{
    public const string Verb = "write";
    private const string Acknowledged = "ack ";

    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    /// <param name="run">Names what is written, so that one run is told from another.</param>
    /// <param name="commits">How many by each writer; 0 to go on until killed.</param>
    public static string[] Arguments(string database, string run, int writers, int commits) =>
        [typeof(WriterProcess).Assembly.Location, Verb, database, run, $"{writers}", $"{commits}"];

    public static WriterProcess Start(string database, string run, int writers) => new(Process.Start(new ProcessStartInfo(
        Programs.DotNet, Arguments(database, run, writers, 0))
    { RedirectStandardOutput = true })!);

    /// <summary>The name of the write that a line acknowledges, null when it is another line.</summary>
    public static string? Read(string line) => line.StartsWith(Acknowledged, StringComparison.Ordinal) ? line[Acknowledged.Length..] : null;

    /// <summary>Waits for some writes, then for a moment, kills the process without warning, and gives all that it had acknowledged by then.</summary>
    public async Task<HashSet<string>> KillAsync(int writes, TimeSpan moment)
    {
        var acknowledged = new HashSet<string>();
        while (acknowledged.Count < writes && await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(Read(line)!);
        }

        var rest = _process.StandardOutput.ReadToEndAsync();
        await Task.Delay(moment);
        _process.Kill();
        // A line that the kill has cut was not heard to its end.
        acknowledged.UnionWith((await rest).Split('\n').SkipLast(1).Select(line => Read(line)!));
        await _process.WaitForExitAsync();
        return acknowledged;
    }

    public void Dispose() => _process.Dispose();

    /// <summary>What the second process does.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var (database, run, writers, commits) = (args[0], args[1], Number(args[2]), Number(args[3]));
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Claims"] = $"Data Source={database}" };
        var services = new ServiceCollection().AddLogging();
        services.AddClaimsData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Path.GetDirectoryName(database)!);
        await using var provider = services.BuildServiceProvider();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(provider, run, writer, commits))));
        return 0;
    }

    private static async Task WriteAsync(ServiceProvider provider, string run, int writer, int commits)
    {
        for (var round = 0; commits == 0 || round < commits; round++)
        {
            await using var scope = provider.CreateAsyncScope();
            var name = $"{run}-{writer}-{round}";
            await WriteAsync(scope.ServiceProvider.GetRequiredService<ClaimsDb>(), name, writer % 4);
            await Console.Out.WriteLineAsync(Acknowledged + name);
        }
    }

    // A plain save, a unit with an aggregate beside the event, a synchronous save, a unit of two saves.
    private static async Task WriteAsync(ClaimsDb db, string name, int kind)
    {
        var happened = new DomainEvent("desk.round", "desk", Guid.Empty, Actor.Command, TestDesk.Now, new Dictionary<string, string?> { ["name"] = name }, new Dictionary<string, string>());
        switch (kind)
        {
            case 0:
                db.Record(happened);
                await db.SaveChangesAsync();
                break;
            case 1:
                await db.WriteAsync(_ =>
                {
                    db.Record(happened);
                    db.Sources.Add(Source.Record(new(name, SourceKind.Article, "de"), Actor.Command, TestDesk.Now));
                    return Task.CompletedTask;
                });
                break;
            case 2:
                db.Record(happened);
                db.SaveChanges();
                break;
            default:
                await db.WriteAsync(async token =>
                {
                    db.Record(TestDesk.Event("desk.before"));
                    await db.SaveChangesAsync(token);
                    db.Record(happened);
                });
                break;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
