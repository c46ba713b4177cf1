using System.Globalization;
using System.Net;

namespace Claims.Load;

/// <summary>Makes the desk, records what its pages read, warms both sides up and measures them in turn.</summary>
internal sealed class LoadRun(LoadOptions options, TextWriter output)
{
    /// <summary>Requests of a page for each one of its plain endpoint.</summary>
    private const double Least = 0.35;

    private static readonly bool[] Both = [false, true];

    private sealed record Side(string Page, bool Plain, IReadOnlyList<string> Addresses, List<Load> Rounds, List<double> Allocated);

    /// <summary>False where a page that is held to it is slower than 0.35 of the plain endpoint.</summary>
    public async Task<bool> RunAsync()
    {
        var database = await SampleDatabase.MakeAsync(options.Claims, output);
        var pages = options.Names.ToDictionary(name => name, name => Page.All[name](database));
        var recorded = await RecordAsync(database, [.. pages.Values.SelectMany(addresses => addresses)]);
        using var desk = await DeskProcess.StartAsync(database, recorded);
        var sides = pages.SelectMany(page => Both.Select(plain => new Side(
            page.Key, plain, [.. page.Value.Select(address => plain ? PlainEndpoint.Path + address : address)], [], []))).ToList();
        await output.WriteLineAsync($"{options.Claims} claims, {options.Connections} connections; {options.WarmUp} s of warm-up for each address, {options.Rounds} rounds of {options.Seconds} s in turn, medians");
        foreach (var side in sides)
        {
            await MeasureAsync(desk, side, options.WarmUp);
            side.Rounds.Clear();
            side.Allocated.Clear();
        }

        for (var round = 0; round < options.Rounds; round++)
        {
            // Who begins changes, so that neither side always finds the caches as the other left them.
            foreach (var pair in sides.Chunk(2))
            {
                foreach (var side in round % 2 == 0 ? pair : pair.Reverse())
                {
                    await MeasureAsync(desk, side, options.Seconds);
                }
            }
        }

        return Print(sides);
    }

    private async Task MeasureAsync(DeskProcess desk, Side side, int seconds)
    {
        var before = await desk.AllocatedAsync();
        var load = await Wrk.RunAsync(desk.Client.BaseAddress!, desk.Cookies, side.Addresses, options.Connections, seconds);
        side.Rounds.Add(load);
        side.Allocated.Add((await desk.AllocatedAsync() - before) / 1024.0 / load.Requests);
    }

    /// <summary>Opens every address once and keeps its commands: first a time for what is read once and kept in memory, then the one that counts.</summary>
    private static async Task<string> RecordAsync(string database, IReadOnlyList<string> addresses)
    {
        using var desk = await DeskProcess.StartAsync(database, null);
        foreach (var counts in new[] { false, true })
        {
            foreach (var address in addresses)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Add(CommandRecorder.Header, counts ? [address] : []);
                using var answer = await desk.Client.SendAsync(request);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    throw new InvalidOperationException($"{address} was answered with {answer.StatusCode}.");
                }
            }
        }

        var file = $"{database}.recorded.json";
        await File.WriteAllTextAsync(file, await desk.Client.GetStringAsync(new Uri(DeskHost.Recorded, UriKind.Relative)));
        return file;
    }

    private bool Print(List<Side> sides)
    {
        output.WriteLine();
        Print("page", "requests/s", "plain", "ratio", "p50 ms", "plain", "p99 ms", "plain", "KB/request", "plain");
        var fast = true;
        foreach (var pair in sides.Chunk(2))
        {
            var (page, plain) = (pair[0], pair[1]);
            var ratio = page.Rounds.Median(load => load.PerSecond) / plain.Rounds.Median(load => load.PerSecond);
            fast &= ratio >= Least || !Page.Held.Contains(page.Page);
            Print(
                page.Page,
                Number(page.Rounds.Median(load => load.PerSecond)),
                Number(plain.Rounds.Median(load => load.PerSecond)),
                ratio.ToString("0.00", CultureInfo.InvariantCulture),
                Number(page.Rounds.Median(load => load.Median)),
                Number(plain.Rounds.Median(load => load.Median)),
                Number(page.Rounds.Median(load => load.Slowest)),
                Number(plain.Rounds.Median(load => load.Slowest)),
                Number(page.Allocated.Median()),
                Number(plain.Allocated.Median()));
        }

        return fast;
    }

    private static string Number(double value) => value.ToString(value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private void Print(params string[] cells) => output.WriteLine($"{cells[0],-8}{string.Concat(cells.Skip(1).Select(cell => cell.PadLeft(12)))}");
}
