using System.Diagnostics;
using System.Globalization;

namespace Claims.Load;

/// <summary>Seconds from start to end; the most memory that was seen at once, in bytes, where somebody looked.</summary>
internal sealed record Measured(double Seconds, long? Memory);

/// <summary>Runs a program to its end, and watches the memory of it and its children.</summary>
internal static class WatchedProcess
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static async Task<Measured> RunAsync(string command, IReadOnlyList<string> arguments, bool watched)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEndAsync();
        var end = process.WaitForExitAsync();
        long? memory = null;
        while (watched && await Task.WhenAny(end, Task.Delay(Step)) != end)
        {
            memory = Math.Max(memory ?? 0, Memory(process.Id));
        }

        await end;
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new(seconds, memory) : throw new InvalidOperationException($"{command} failed:\n{await said}");
    }

    // Of a page that several processes share each counts its part (PSS), so that the sum over all is what they take together.
    private static long Memory(int process)
    {
        try
        {
            var part = File.ReadLines($"/proc/{process}/smaps_rollup").First(line => line.StartsWith("Pss:", StringComparison.Ordinal));
            var own = long.Parse(part.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
            return own + Directory.GetDirectories($"/proc/{process}/task").SelectMany(Children).Sum(Memory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // It ended while it was looked at.
            return 0;
        }
    }

    private static IEnumerable<int> Children(string task) =>
        File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture));
}
