using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Claims.Data;

/// <summary>The part of the check that needs nothing but the payloads in their order: numbers, canonical form, leaves, roots, restores. It reads rows and files alike.</summary>
internal sealed class LogChecker(AuditReport report, IEnumerable<long> sizes)
{
    private const long LongestGap = 10_000;

    private readonly MerkleEdge _edge = new();
    private readonly Queue<long> _sizes = new(sizes.Where(size => size > 0).Distinct().Order());
    private readonly byte[] _leaf = new byte[MerkleTree.HashBytes];
    private byte[] _framed = new byte[4096];

    /// <summary>Told of every subtree above the leaves that becomes complete.</summary>
    public SubtreeSink? Completed { get; init; }

    /// <summary>Whether an entry so far is missing or not what its leaf says: then the kept tree cannot fit any more.</summary>
    public bool IsOff { get; private set; }

    /// <summary>The roots of the sizes that were asked for, as far as the log goes.</summary>
    public Dictionary<long, byte[]> Roots { get; } = new() { [0] = MerkleTree.Root(0, (_, _) => []) };

    /// <summary>The restores from backups that the log tells of, in their order.</summary>
    public List<AuditRestore> Restores { get; } = [];

    public long Size => _edge.Size;

    public byte[] Root => _edge.Root();

    /// <param name="storedLeaf">The leaf as it is kept beside, in hexadecimal.</param>
    /// <param name="parts">Of the payload, where it can be read.</param>
    /// <returns>Whether it can be read.</returns>
    public bool Add(long seq, ReadOnlySpan<byte> payload, ReadOnlySpan<byte> storedLeaf, out PayloadParts parts)
    {
        RequireNext(seq);
        var isRead = PayloadParts.TryRead(payload, out parts);
        if (!isRead)
        {
            Fault(seq, "its payload is not in canonical form");
        }
        else if (!Is(parts.Seq, seq))
        {
            Fault(seq, $"its payload is that of entry {Encoding.UTF8.GetString(parts.Seq)}");
        }
        else if (parts.Kind.SequenceEqual("desk.restored"u8))
        {
            NoteRestore(seq, payload);
        }

        HashLeaf(payload);
        if (!IsHex(storedLeaf, _leaf))
        {
            Fault(seq, "its leaf hash is not that of its payload, so one of them was changed");
        }

        Append();
        return isRead;
    }

    /// <summary>Notes what is wrong with an entry.</summary>
    public void Fault(long seq, string what)
    {
        IsOff = true;
        report.Changed("AuditEntries", Number(seq), $"Entry {Number(seq)}: {what}.");
    }

    public static bool IsHex(ReadOnlySpan<byte> hex, ReadOnlySpan<byte> bytes)
    {
        Span<byte> own = stackalloc byte[2 * MerkleTree.HashBytes];
        return Convert.TryToHexStringLower(bytes, own, out var written) && own[..written].SequenceEqual(hex);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Is(ReadOnlySpan<byte> digits, long number)
    {
        Span<byte> own = stackalloc byte[20];
        return number.TryFormat(own, out var written, default, CultureInfo.InvariantCulture) && own[..written].SequenceEqual(digits);
    }

    private void RequireNext(long seq)
    {
        var expected = _edge.Size + 1;
        if (seq == expected)
        {
            return;
        }

        IsOff = true;
        if (seq < expected)
        {
            report.Changed("AuditEntries", Number(seq), $"Entry {Number(seq)}: no entry can have this number here, where {Number(expected)} comes next.");
            return;
        }

        var missing = seq - 1 == expected ? $"Entry {Number(expected)} is missing." : $"Entries {Number(expected)} to {Number(seq - 1)} are missing.";
        report.Changed("AuditEntries", Number(expected), missing);
        // The places of those that are missing are kept, so that what follows is counted right.
        Array.Clear(_leaf);
        for (var place = expected; place < seq && seq - expected <= LongestGap; place++)
        {
            Append();
        }
    }

    private void HashLeaf(ReadOnlySpan<byte> payload)
    {
        if (_framed.Length <= payload.Length)
        {
            _framed = new byte[2 * (payload.Length + 1)];
        }

        payload.CopyTo(_framed.AsSpan(1));
        MerkleTree.Leaf(_framed.AsSpan(0, payload.Length + 1), _leaf);
    }

    private void Append()
    {
        _edge.Append(_leaf, Completed);
        if (_sizes.TryPeek(out var size) && size == _edge.Size)
        {
            Roots[_sizes.Dequeue()] = _edge.Root();
        }
    }

    private void NoteRestore(long seq, ReadOnlySpan<byte> payload)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(payload));
        var facts = document.RootElement.GetProperty("facts");
        string? Fact(string name) => facts.TryGetProperty(name, out var fact) ? fact.GetString() : null;
        if (!int.TryParse(Fact("branch"), NumberStyles.None, CultureInfo.InvariantCulture, out var branch) || Fact("size") != Number(seq - 1) || Fact("root") != Convert.ToHexStringLower(_edge.Root()))
        {
            report.Changed("AuditEntries", Number(seq), $"Entry {Number(seq)}: it tells of a restore of another log than the entries before it.");
            return;
        }

        Restores.Add(new(branch, seq));
    }
}

/// <summary>A restore from a backup that the log tells of.</summary>
/// <param name="Branch">The branch that begins with it.</param>
/// <param name="Seq">The entry that tells of it; those before it are what was restored.</param>
internal sealed record AuditRestore(int Branch, long Seq);
