namespace Claims.Load;

/// <summary>One way to print, with what was measured of it: the dossier of one claim, for what a start takes, and that of all.</summary>
/// <param name="run">Prints; watched or not.</param>
internal sealed class PrintSide(string name, Func<PrintJob, bool, Task<Measured>> run)
{
    private readonly List<double> _one = [], _all = [];
    private PdfFacts _small = null!;

    public string Name => name;

    public PdfFacts File { get; private set; } = null!;

    /// <summary>The most at once, in bytes; null where it cannot be told from the rest of the process.</summary>
    public long? Memory { get; private set; }

    public double Start => _one.Median();

    public double Seconds => _all.Median();

    public double PagesPerSecond => File.Pages / Seconds;

    /// <summary>Of the pages beyond the first claim: without what a start takes.</summary>
    public double FurtherPerSecond => (File.Pages - _small.Pages) / (Seconds - Start);

    public async Task WatchAsync(PrintJob one, PrintJob all)
    {
        await run(one, false);
        Memory = (await run(all, true)).Memory;
        (_small, File) = (await PdfFacts.OfAsync(one.Pdf), await PdfFacts.OfAsync(all.Pdf));
    }

    public async Task TimeAsync(PrintJob one, PrintJob all)
    {
        _one.Add((await run(one, false)).Seconds);
        _all.Add((await run(all, false)).Seconds);
    }
}
