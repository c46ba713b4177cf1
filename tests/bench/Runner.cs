using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Claims.Bench;

/// <summary>Runs one benchmark: answers compared (and told where they may differ), both sides warmed up, then rounds in which the sides take turns; the median of each counts.</summary>
internal sealed class Runner(Benchmark benchmark, Peer peer, TextWriter output)
{
    /// <summary>False, with what differs written out, where the two sides do not find the same.</summary>
    public bool Run(TimeSpan warmUp, int rounds)
    {
        peer.Prepare(benchmark.Shared);
        if (!benchmark.Cases.Select(Agrees).ToList().TrueForAll(agrees => agrees))
        {
            return false;
        }

        for (var clock = Stopwatch.StartNew(); clock.Elapsed < warmUp;)
        {
            Round(turn: 0);
        }

        var times = Enumerable.Range(0, rounds).Select(Round).ToList();
        var sameness = benchmark.Agreement is null ? $"; both sides find the same in all {benchmark.Cases.Count} cases" : "";
        output.WriteLine($"{benchmark.Name}: median of {rounds} rounds after {warmUp.TotalSeconds} s of warm-up{sameness}");
        Print("case", "ours ms", "peer ms", "peer / ours", $"our {benchmark.Things}/s", $"peer's {benchmark.Things}/s");
        var ratios = new List<double>();
        for (var at = 0; at < benchmark.Cases.Count; at++)
        {
            var (ours, theirs) = (Median(times.Select(round => round[at].Ours)), Median(times.Select(round => round[at].Theirs)));
            ratios.Add(theirs / ours);
            Print(benchmark.Cases[at].Name, Number(ours), Number(theirs), Number(theirs / ours), PerSecond(ours), PerSecond(theirs));
        }

        Print("geometric mean", "", "", Number(Math.Exp(ratios.Average(Math.Log))), "", "");
        foreach (var note in benchmark.Notes())
        {
            output.WriteLine(note);
        }

        return true;
    }

    private bool Agrees(Case one)
    {
        var (ours, theirs) = (one.Answer(), peer.Run(one.Input).Answer);
        if (benchmark.Agreement is { } agreement)
        {
            output.WriteLine($"{one.Name}: {agreement(ours, theirs)}");
            return true;
        }

        var agrees = JsonNode.DeepEquals(ours, theirs);
        if (!agrees)
        {
            output.WriteLine($"{one.Name}: ours {ours.ToJsonString()}, peer {theirs.ToJsonString()}");
        }

        return agrees;
    }

    // Who begins changes from round to round, so that neither side always finds the caches as the other left them.
    private List<(double Ours, double Theirs)> Round(int turn) => [.. benchmark.Cases.Select(one =>
    {
        if (turn % 2 == 0)
        {
            var ours = Timing.Of(one.Run);
            return (ours, peer.Run(one.Input).Time.TotalMilliseconds);
        }

        var theirs = peer.Run(one.Input).Time.TotalMilliseconds;
        return (Timing.Of(one.Run), theirs);
    })];

    private static double Median(IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private void Print(params string[] cells) => output.WriteLine($"{cells[0],-34}{cells[1],10}{cells[2],10}{cells[3],13}{cells[4],18}{cells[5],21}");

    private string PerSecond(double milliseconds) => (benchmark.PerCase * 1_000 / milliseconds).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
