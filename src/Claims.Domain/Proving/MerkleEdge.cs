using System.Numerics;

namespace Claims.Domain;

/// <summary>The right edge of a growing tree: one hash for each complete subtree that is not yet part of a larger one. All that an append and the root need.</summary>
public sealed class MerkleEdge
{
    private const int Levels = 63;

    private readonly byte[]?[] _hashes = new byte[]?[Levels];

    /// <summary>Leaves so far.</summary>
    public long Size { get; private set; }

    /// <summary>The edge of a tree whose subtrees are kept.</summary>
    public static MerkleEdge Of(long size, SubtreeHash subtree)
    {
        var edge = new MerkleEdge { Size = size };
        foreach (var (level, index) in Subtrees(size))
        {
            edge._hashes[level] = [.. subtree(level, index)];
        }

        return edge;
    }

    /// <summary>Which complete subtrees a tree of this size ends in.</summary>
    public static IEnumerable<(int Level, long Index)> Subtrees(long size) =>
        Enumerable.Range(0, Levels).Where(level => ((size >> level) & 1) == 1).Select(level => (level, (size >> level) - 1));

    /// <summary>Where a subtree above the leaves stands among all of them in the order in which they become complete, from 1.</summary>
    public static long Position(int level, long index)
    {
        var before = ((index + 1) << level) - 1;
        return before - BitOperations.PopCount((ulong)before) + level;
    }

    /// <summary>Adds a leaf; every subtree above the leaves that it completes is told, from the lowest on. The hash that is told may be kept only by copying it.</summary>
    public void Append(ReadOnlySpan<byte> leaf, SubtreeSink? completed = null)
    {
        var own = (Span<byte>)stackalloc byte[MerkleTree.HashBytes];
        leaf.CopyTo(own);
        var level = 0;
        for (; ((Size >> level) & 1) == 1; level++)
        {
            MerkleTree.Node(_hashes[level], own, own);
            completed?.Invoke(level + 1, Size >> (level + 1), own);
        }

        own.CopyTo(_hashes[level] ??= new byte[MerkleTree.HashBytes]);
        Size++;
    }

    /// <summary>The root of all leaves so far; it stays what it is while the tree grows.</summary>
    public byte[] Root() => [.. MerkleTree.Root(Size, (level, _) => _hashes[level]!)];
}

/// <summary>Takes a subtree that has become complete.</summary>
public delegate void SubtreeSink(int level, long index, ReadOnlySpan<byte> hash);
