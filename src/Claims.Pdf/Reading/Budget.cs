namespace Claims.Pdf;

/// <summary>What is left of the <see cref="ReadingLimits"/> while a file is read.</summary>
internal sealed class Budget(ReadingLimits limits, CancellationToken cancellation)
{
    private const int StepsBetweenLooks = 1 << 16;
    private long bytes = limits.Bytes;
    private long steps = limits.Steps;
    private long nextLook = limits.Steps;

    public int Objects => limits.Objects;

    public void Step(int count = 1)
    {
        steps -= count;
        if (steps < 0)
        {
            throw new PdfReadException(PdfReadFault.TooLong, "more work than is allowed");
        }

        if (steps <= nextLook)
        {
            nextLook = steps - StepsBetweenLooks;
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public void Hold(long count)
    {
        bytes -= count;
        if (bytes < 0)
        {
            throw new PdfReadException(PdfReadFault.TooLarge, "more bytes than are allowed");
        }
    }

    /// <summary>What was held and is let go.</summary>
    public void Release(long count) => bytes += count;

    public void CheckDepth(int depth)
    {
        if (depth > limits.Depth)
        {
            throw new PdfReadException(PdfReadFault.TooDeep, "nested too deeply");
        }
    }
}
