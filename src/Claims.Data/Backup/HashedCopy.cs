using System.Buffers;
using System.Security.Cryptography;

namespace Claims.Data;

/// <summary>Copies a stream and hashes it on the way.</summary>
internal static class HashedCopy
{
    private const int Block = 1024 * 1024;

    /// <param name="most">When more bytes come than this, copying ends.</param>
    /// <returns>How many bytes were read, and their SHA-256.</returns>
    public static async Task<(long Bytes, string Sha256)> RunAsync(Stream source, Stream target, long most, Action<long> copied, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(Block);
        var bytes = 0L;
        try
        {
            while (bytes <= most && await source.ReadAsync(block, cancellationToken) is > 0 and var read)
            {
                hash.AppendData(block, 0, read);
                await target.WriteAsync(block.AsMemory(0, read), cancellationToken);
                copied(bytes += read);
            }

            return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
