namespace Claims.Pdf;

/// <summary>Who can say that something existed at a time.</summary>
public interface ITimestampAuthority
{
    /// <summary>A checked token over a SHA-256.</summary>
    /// <exception cref="TimestampException">Says why there is none.</exception>
    Task<Timestamp> StampAsync(ReadOnlyMemory<byte> sha256, CancellationToken cancellationToken);
}
