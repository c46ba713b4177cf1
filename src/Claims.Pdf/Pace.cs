namespace Claims.Pdf;

/// <summary>How far printing has come. It is told at most once for each hundredth and never backwards; at every step printing may be cancelled.</summary>
internal sealed class Pace(IProgress<double>? progress, CancellationToken cancel)
{
    private const double Step = 0.01;
    private double told = -Step;

    /// <summary>Layout has laid so many of all blocks; a second pass begins where the first ended.</summary>
    public void Laid(int pass, int done, int count) => Reach(pass == 1 ? 0 : 0.4, pass == 1 ? 0.4 : 0.7, done, count);

    public void Painted(int done, int count) => Reach(0.7, 0.9, done, count);

    public void Written(int done, int count) => Reach(0.9, 0.99, done, count);

    public void Finished() => Reach(1);

    private void Reach(double from, double to, int done, int count) => Reach(from + ((to - from) * done / count));

    private void Reach(double share)
    {
        cancel.ThrowIfCancellationRequested();
        if (share >= told + Step)
        {
            told = share;
            progress?.Report(share);
        }
    }
}
