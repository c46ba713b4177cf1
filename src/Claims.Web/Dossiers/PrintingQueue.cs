using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Claims.Web.Dossiers;

/// <summary>Editions that are being printed or wait for it, in the order in which they were ordered; one is printed at a time.</summary>
/// <param name="patience">How long a request waits for its edition before it shows the progress.</param>
public sealed class PrintingQueue(TimeSpan patience)
{
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(3);

    private readonly Channel<EditionId> waiting = Channel.CreateUnbounded<EditionId>();
    private readonly ConcurrentDictionary<EditionId, Printing> known = new();

    public TimeSpan Patience => patience;

    /// <summary>Puts an edition into the queue, unless it is there.</summary>
    public Printing Add(EditionId id)
    {
        var mine = new Printing();
        var kept = known.AddOrUpdate(id, mine, (_, there) => there.Failure is null ? there : mine);
        if (ReferenceEquals(kept, mine))
        {
            waiting.Writer.TryWrite(id);
        }

        return kept;
    }

    /// <summary>How far an edition is; null for one that nobody prints.</summary>
    public Printing? Find(EditionId id) => known.GetValueOrDefault(id);

    /// <summary>The editions to print, for the one that prints them.</summary>
    internal IAsyncEnumerable<EditionId> ToPrintAsync(CancellationToken cancel) => waiting.Reader.ReadAllAsync(cancel);

    /// <summary>It is printed and kept.</summary>
    internal void Done(EditionId id)
    {
        if (known.TryRemove(id, out var printing))
        {
            printing.Finish(null);
        }
    }

    /// <summary>It could not be printed; it stays, so that its page can say so, until somebody tries again.</summary>
    internal void Failed(EditionId id, Exception failure) => known[id].Finish(failure);
}

/// <summary>One printing under way.</summary>
public sealed class Printing : IProgress<double>
{
    /// <summary>The share of the whole that printing takes: signing, a time-stamp and keeping come after it.</summary>
    private const double Printed = 0.95;

    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>0 to 1.</summary>
    public double Share { get; private set; }

    /// <summary>Why it came to nothing; null while it runs and when it is done.</summary>
    public Exception? Failure { get; private set; }

    public void Report(double value) => Share = Printed * value;

    /// <summary>Waits until it is over, one way or the other, or the time is up.</summary>
    /// <returns>False when the time is up.</returns>
    public async Task<bool> EndsWithinAsync(TimeSpan time, CancellationToken cancel)
    {
        try
        {
            await ended.Task.WaitAsync(time, cancel);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    internal void Finish(Exception? failure)
    {
        Failure = failure;
        ended.TrySetResult();
    }
}
