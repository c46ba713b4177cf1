namespace Claims.Data;

/// <summary>A complete subtree of the log above its leaves, kept so that roots and proofs need a few reads: 2^Level entries from number Index · 2^Level + 1 on.</summary>
public sealed class AuditNode
{
    private AuditNode()
    {
    }

    /// <summary>Where it stands among all nodes in the order in which they became complete, from 1.</summary>
    public long Position { get; private init; }

    /// <summary>From 1.</summary>
    public int Level { get; private init; }

    /// <summary>From 0, within its level.</summary>
    public long Index { get; private init; }

    /// <summary>SHA-256(0x01 ‖ left ‖ right).</summary>
    public byte[] Hash { get; private init; } = [];

    internal static AuditNode Of(int level, long index, ReadOnlySpan<byte> hash) =>
        new() { Position = MerkleEdge.Position(level, index), Level = level, Index = index, Hash = hash.ToArray() };
}
