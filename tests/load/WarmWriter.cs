using System.Diagnostics;

namespace Claims.Load;

/// <summary>The project's own writer in this process, which has printed before: as in a desk that runs.</summary>
internal static class WarmWriter
{
    public static Task<Measured> RunAsync(PrintJob job, bool watched)
    {
        var clock = Stopwatch.StartNew();
        PrintingProgram.PrintOnce(job.Claims, job.Pdf);
        return Task.FromResult(new Measured(clock.Elapsed.TotalSeconds, null));
    }
}
