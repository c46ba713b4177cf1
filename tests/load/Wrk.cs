using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Claims.Load;

/// <summary>What one run of wrk (github.com/wg/wrk) measured.</summary>
/// <param name="Median">Milliseconds within which half of the requests were answered.</param>
/// <param name="Slowest">Milliseconds within which 99 in 100 were answered.</param>
internal sealed record Load(double PerSecond, double Median, double Slowest, long Requests);

/// <summary>Sends requests for some addresses in turn, as many at once as there are connections.</summary>
internal static partial class Wrk
{
    // The requests are made before the clock starts; what is left to the script is to take the next one.
    private const string Script = """
        local requests, at = {}, 0
        init = function()
          for line in io.lines(os.getenv("CLAIMS_ADDRESSES")) do
            table.insert(requests, wrk.format("GET", line, { ["Cookie"] = os.getenv("CLAIMS_COOKIES"), ["Accept-Language"] = "de", ["Host"] = wrk.host .. ":" .. wrk.port }))
          end
        end
        request = function()
          at = at % #requests + 1
          return requests[at]
        end
        """;

    /// <exception cref="InvalidOperationException">wrk failed, or an answer was none that counts.</exception>
    public static async Task<Load> RunAsync(Uri desk, string cookies, IReadOnlyList<string> addresses, int connections, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("claims-load-");
        try
        {
            var (script, list) = (Path.Combine(folder.FullName, "requests.lua"), Path.Combine(folder.FullName, "addresses"));
            await File.WriteAllTextAsync(script, Script);
            await File.WriteAllLinesAsync(list, addresses);
            var start = new ProcessStartInfo("wrk", ["--threads", "1", "--connections", $"{connections}", "--duration", $"{seconds}s", "--timeout", "30s", "--latency", "--script", script, desk.ToString()])
            {
                RedirectStandardOutput = true,
                Environment = { ["CLAIMS_ADDRESSES"] = list, ["CLAIMS_COOKIES"] = cookies },
            };
            using var wrk = Process.Start(start)!;
            var said = await wrk.StandardOutput.ReadToEndAsync();
            await wrk.WaitForExitAsync();
            return Read(said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Load Read(string said)
    {
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || said.Contains("Socket errors", StringComparison.Ordinal) || !Rate().IsMatch(said))
        {
            throw new InvalidOperationException($"Not every request was answered:\n{said}");
        }

        var requests = long.Parse(Requests().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
        return requests == 0 ? throw new InvalidOperationException("No request was answered in that time: measure for longer.") : new(
            double.Parse(Rate().Match(said).Groups[1].Value, CultureInfo.InvariantCulture),
            Milliseconds(said, "50"),
            Milliseconds(said, "99"),
            requests);
    }

    private static double Milliseconds(string said, string share)
    {
        var match = Regex.Match(said, $@"^\s+{share}%\s+([0-9.]+)(us|ms|s|m)\b", RegexOptions.Multiline);
        var number = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch { "us" => number / 1_000, "ms" => number, "s" => number * 1_000, _ => number * 60_000 };
    }

    [GeneratedRegex(@"^Requests/sec:\s+([0-9.]+)", RegexOptions.Multiline)]
    private static partial Regex Rate();

    [GeneratedRegex(@"^\s+([0-9]+) requests in", RegexOptions.Multiline)]
    private static partial Regex Requests();
}
