using System.Diagnostics;
using System.Globalization;
using Claims.Data;

namespace Claims.Load;

/// <summary>Measures the check of a long log beside reading and hashing the same bytes, in one process and in turns.</summary>
internal sealed class AuditRun(int entries, int rounds, TextWriter output)
{
    private const double Most = 2.5;

    public static AuditRun? Read(IReadOnlyList<string> args, TextWriter output) =>
        NumberFlags.Read(args, new Dictionary<string, int> { ["--entries"] = 1_000_000, ["--rounds"] = 5 }) is { } numbers ? new(numbers["--entries"], numbers["--rounds"], output) : null;

    /// <returns>Whether the check takes at most so many times what reading and hashing takes.</returns>
    public async Task<bool> RunAsync()
    {
        using var engine = await AuditDatabase.MakeAsync(entries, output);
        var factory = new ClaimsDbFactory(engine);
        var (checks, plains) = (new List<double>(), new List<double>());
        // The first round warms both up and does not count.
        for (var round = 0; round <= rounds; round++)
        {
            var (check, plain) = round % 2 == 0 ? (await CheckAsync(factory), await PlainAsync(factory)) : Turned(await PlainAsync(factory), await CheckAsync(factory));
            if (round > 0)
            {
                checks.Add(check);
                plains.Add(plain);
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}: check {check:0.00} s, reading and hashing {plain:0.00} s"));
            }
        }

        var ratio = checks.Median() / plains.Median();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{entries} entries: check {checks.Median():0.00} s, reading and hashing {plains.Median():0.00} s, {ratio:0.00} times (at most {Most})"));
        return ratio <= Most;
    }

    private static (double, double) Turned(double plain, double check) => (check, plain);

    private static async Task<double> CheckAsync(ClaimsDbFactory factory)
    {
        await using var db = factory.CreateDbContext();
        var clock = Stopwatch.StartNew();
        var report = await db.CheckLogAsync([], []);
        return report.IsSound ? clock.Elapsed.TotalSeconds : throw new InvalidOperationException(report.Findings[0].Sentence);
    }

    private static async Task<double> PlainAsync(ClaimsDbFactory factory)
    {
        await using var db = factory.CreateDbContext();
        var clock = Stopwatch.StartNew();
        await db.OnLogAsync((connection, transaction) => PlainReading.Hash(connection, transaction), CancellationToken.None);
        return clock.Elapsed.TotalSeconds;
    }
}
