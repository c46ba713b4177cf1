using System.Diagnostics;

namespace Claims.Bench;

/// <summary>How long something takes.</summary>
internal static class Timing
{
    /// <summary>In milliseconds.</summary>
    public static double Of(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
