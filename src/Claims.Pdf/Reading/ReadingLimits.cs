namespace Claims.Pdf;

/// <summary>How much the reader may spend on one file, so that no file can hold it up.</summary>
public sealed record ReadingLimits
{
    public static readonly ReadingLimits Default = new();

    /// <summary>Bytes that are inflated or kept as values, over all.</summary>
    public long Bytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Bytes that are looked at, over all; the same ones count again when they are read again.</summary>
    public long Steps { get; init; } = 400_000_000;

    /// <summary>The highest number of an object.</summary>
    public int Objects { get; init; } = 1_000_000;

    /// <summary>How deeply arrays, elements and references may be nested.</summary>
    public int Depth { get; init; } = 120;
}
