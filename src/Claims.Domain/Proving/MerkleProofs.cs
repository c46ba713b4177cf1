using System.Numerics;

namespace Claims.Domain;

/// <summary>Proofs of RFC 9162: that an entry is in a tree (2.1.3), and that a tree is the beginning of another (2.1.4).</summary>
public static class MerkleProofs
{
    /// <param name="index">Of the leaf, from 0.</param>
    public static IReadOnlyList<byte[]> Inclusion(long index, long size, SubtreeHash subtree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<byte[]>();
        var (start, end) = (0L, size);
        while (end - start > 1)
        {
            var middle = start + MerkleTree.Split(end - start);
            path.Add(index < middle ? MerkleTree.Range(middle, end, subtree) : MerkleTree.Range(start, middle, subtree));
            (start, end) = index < middle ? (start, middle) : (middle, end);
        }

        path.Reverse();
        return path;
    }

    /// <param name="first">Leaves of the smaller tree; that of none is the beginning of every tree and needs no proof.</param>
    public static IReadOnlyList<byte[]> Consistency(long first, long second, SubtreeHash subtree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        var path = new List<byte[]>();
        var (start, end, isWhole) = (0L, second, true);
        while (first > 0 && end != first)
        {
            var middle = start + MerkleTree.Split(end - start);
            if (first <= middle)
            {
                path.Add(MerkleTree.Range(middle, end, subtree));
                end = middle;
            }
            else
            {
                path.Add(MerkleTree.Range(start, middle, subtree));
                (start, isWhole) = (middle, false);
            }
        }

        // The smaller tree itself is known to whoever checks; a part of it is not.
        if (first > 0 && !isWhole)
        {
            path.Add(MerkleTree.Range(start, end, subtree));
        }

        path.Reverse();
        return path;
    }

    /// <summary>RFC 9162, 2.1.3.2.</summary>
    public static bool IsIncluded(long index, long size, ReadOnlySpan<byte> leaf, IReadOnlyList<byte[]> path, ReadOnlySpan<byte> root)
    {
        if (index < 0 || index >= size || path.Any(IsNoHash))
        {
            return false;
        }

        var (node, last, hash) = (index, size - 1, leaf.ToArray());
        foreach (var step in path)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleTree.Node(step, hash);
                (node, last) = SkipRight(node, last);
            }
            else
            {
                hash = MerkleTree.Node(hash, step);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && root.SequenceEqual(hash);
    }

    /// <summary>RFC 9162, 2.1.4.2.</summary>
    public static bool IsConsistent(long first, long second, ReadOnlySpan<byte> firstRoot, ReadOnlySpan<byte> secondRoot, IReadOnlyList<byte[]> path)
    {
        if (first < 0 || first > second || path.Any(IsNoHash))
        {
            return false;
        }

        if (first == second || first == 0)
        {
            return path.Count == 0 && (first == 0 ? firstRoot.SequenceEqual(MerkleTree.Root(0, (_, _) => [])) : firstRoot.SequenceEqual(secondRoot));
        }

        IReadOnlyList<byte[]> steps = BitOperations.IsPow2(first) ? [firstRoot.ToArray(), .. path] : path;
        return steps.Count > 0 && Climb(first - 1, second - 1, steps) is { } roots && firstRoot.SequenceEqual(roots.First) && secondRoot.SequenceEqual(roots.Second);
    }

    private static (byte[] First, byte[] Second)? Climb(long node, long last, IReadOnlyList<byte[]> steps)
    {
        while ((node & 1) == 1)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        var (first, second) = (steps[0], steps[0]);
        foreach (var step in steps.Skip(1))
        {
            if (last == 0)
            {
                return null;
            }

            if ((node & 1) == 1 || node == last)
            {
                (first, second) = (MerkleTree.Node(step, first), MerkleTree.Node(step, second));
                (node, last) = SkipRight(node, last);
            }
            else
            {
                second = MerkleTree.Node(second, step);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 ? (first, second) : null;
    }

    // Where a subtree at the right edge has no sibling it stands for its parents too.
    private static (long Node, long Last) SkipRight(long node, long last)
    {
        while ((node & 1) == 0 && node != 0)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        return (node, last);
    }

    private static bool IsNoHash(byte[] hash) => hash.Length != MerkleTree.HashBytes;
}
