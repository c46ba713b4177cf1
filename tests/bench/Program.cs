using System.Globalization;
using Claims.Bench;

var (warmUp, rounds, names) = (60, 15, new List<string>());
for (var at = 0; at < args.Length; at++)
{
    switch (args[at])
    {
        case "--warm-up" when at + 1 < args.Length:
            warmUp = int.Parse(args[++at], CultureInfo.InvariantCulture);
            break;
        case "--rounds" when at + 1 < args.Length:
            rounds = int.Parse(args[++at], CultureInfo.InvariantCulture);
            break;
        default:
            names.Add(args[at]);
            break;
    }
}

Dictionary<string, Func<Benchmark>> known = new() { ["quotes"] = QuoteBenchmark.Make, ["numbers"] = NumberBenchmark.Make };
if (names.Find(name => !known.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark {unknown}; there are: {string.Join(", ", known.Keys)}.");
    return 2;
}

var agreed = true;
foreach (var name in names.Count > 0 ? names : [.. known.Keys])
{
    var benchmark = known[name]();
    using var peer = new Peer(Environment.CurrentDirectory, benchmark.Name);
    agreed &= new Runner(benchmark, peer, Console.Out).Run(TimeSpan.FromSeconds(warmUp), rounds);
}

return agreed ? 0 : 1;
