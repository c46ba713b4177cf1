using System.Numerics;
using System.Security.Cryptography;

namespace Claims.Domain;

/// <summary>Reads the hash of a complete subtree: 2^level leaves from leaf index · 2^level on; level 0 is the leaf itself.</summary>
public delegate byte[] SubtreeHash(int level, long index);

/// <summary>The Merkle tree of RFC 9162, section 2.1: leaf, node and root hashes over SHA-256.</summary>
public static class MerkleTree
{
    /// <summary>Bytes of a hash.</summary>
    public const int HashBytes = 32;

    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    /// <summary>SHA-256(0x00 ‖ entry).</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> entry)
    {
        var bytes = new byte[1 + entry.Length];
        bytes[0] = LeafPrefix;
        entry.CopyTo(bytes.AsSpan(1));
        return SHA256.HashData(bytes);
    }

    /// <summary>The same into a buffer; what is hashed stands in <paramref name="framed"/> behind a first byte that is free.</summary>
    public static void Leaf(Span<byte> framed, Span<byte> hash)
    {
        framed[0] = LeafPrefix;
        SHA256.HashData(framed, hash);
    }

    /// <summary>SHA-256(0x01 ‖ left ‖ right).</summary>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var hash = new byte[HashBytes];
        Node(left, right, hash);
        return hash;
    }

    /// <summary>The same into a buffer, which may be one of the two.</summary>
    public static void Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, Span<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * HashBytes)];
        bytes[0] = NodePrefix;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + HashBytes)..]);
        SHA256.HashData(bytes, hash);
    }

    /// <summary>The root of the first <paramref name="size"/> leaves; of none it is the hash of nothing.</summary>
    public static byte[] Root(long size, SubtreeHash subtree) => size == 0 ? SHA256.HashData([]) : Range(0, size, subtree);

    /// <summary>The hash of the leaves from <paramref name="start"/> up to <paramref name="end"/>, which is not among them.</summary>
    internal static byte[] Range(long start, long end, SubtreeHash subtree)
    {
        var count = end - start;
        if (BitOperations.IsPow2(count))
        {
            return subtree(BitOperations.Log2((ulong)count), start / count);
        }

        var split = Split(count);
        return Node(Range(start, start + split, subtree), Range(start + split, end, subtree));
    }

    /// <summary>The largest power of two smaller than a number over one.</summary>
    internal static long Split(long count) => 1L << BitOperations.Log2((ulong)count - 1);
}
