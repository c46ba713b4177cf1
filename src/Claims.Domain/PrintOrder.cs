namespace Claims.Domain;

/// <summary>What an edition is printed from, frozen before it is printed: its content, and the proof that the history knew of it.</summary>
public sealed class PrintOrder
{
    /// <summary>What an erasure leaves of content.</summary>
    public static readonly byte[] Gone = [];

    private PrintOrder()
    {
    }

    /// <summary>The edition's.</summary>
    public EditionId Id { get; private set; }

    public DossierId DossierId { get; private set; }

    /// <summary>The edition's.</summary>
    public int Number { get; private set; }

    /// <summary>Everything that is printed, as canonical JSON (RFC 8785).</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Of the content.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Of the content without its number: what has the same prints the same.</summary>
    public string StateSha256 { get; private set; } = "";

    /// <summary>A signed checkpoint and the paths to it, as canonical JSON; it can only be made once the entry of the order is in the history.</summary>
    public byte[]? Proof { get; private set; }

    /// <summary>When the newest thing in it was written: the date it prints.</summary>
    public DateTimeOffset ContentDate { get; private set; }

    public MemberId OrderedBy { get; private set; }

    public DateTimeOffset OrderedAt { get; private set; }

    internal static PrintOrder Of(DossierId dossier, int number, FrozenContent frozen, MemberId by, DateTimeOffset now) => new()
    {
        Id = EditionId.New(now),
        DossierId = dossier,
        Number = number,
        Content = frozen.Bytes,
        Sha256 = Hashes.Sha256Hex(frozen.Bytes),
        StateSha256 = frozen.StateSha256,
        ContentDate = frozen.Date,
        OrderedBy = by,
        OrderedAt = now,
    };
}

/// <summary>The content of an edition, ready to be frozen.</summary>
/// <param name="Bytes">Canonical JSON.</param>
/// <param name="StateSha256">Of the content without its number.</param>
/// <param name="Date">When the newest thing in it was written.</param>
public sealed record FrozenContent(byte[] Bytes, string StateSha256, DateTimeOffset Date);
