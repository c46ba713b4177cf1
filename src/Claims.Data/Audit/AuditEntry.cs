using System.Text;

namespace Claims.Data;

/// <summary>Who stands behind an entry.</summary>
public enum ActorKind
{
    Member = 1,

    /// <summary>The command line.</summary>
    Command,
}

/// <summary>One line of the append-only history.</summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    /// <summary>1, 2, 3 … without a gap, given inside the writer gate.</summary>
    public long Seq { get; private init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    public ActorKind ActorKind { get; private init; }

    /// <summary>The member who did it; null for the command line.</summary>
    public MemberId? ActorMember { get; private init; }

    /// <summary>What happened, <c>claim.recorded</c>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>What it happened to, <c>claim</c>.</summary>
    public string Subject { get; private init; } = "";

    public Guid SubjectId { get; private init; }

    /// <summary>Canonical JSON (RFC 8785) of all of the entry, free texts by their salted hashes.</summary>
    public string Payload { get; private init; } = "";

    /// <summary>The entry's leaf in the tree, SHA-256(0x00 ‖ the payload's UTF-8), in lower-case hexadecimal.</summary>
    public string LeafHash { get; private init; } = "";

    /// <summary>Salts the hash of the subject's state; only the newest entry of a subject has one, so that an older state cannot be guessed from its hash.</summary>
    public byte[]? StateSalt { get; private init; }

    /// <param name="state">What the subject's rows are after the change, in canonical form.</param>
    /// <param name="isNewest">Whether no later entry of this save is about the same subject.</param>
    internal static AuditEntry Of(long seq, DomainEvent happened, IReadOnlyList<AuditText> texts, ReadOnlySpan<byte> state, byte[] stateSalt, bool isNewest = true)
    {
        var payload = AuditPayload.Of(seq, happened, texts, SubjectStates.Hash(stateSalt, state));
        return new()
        {
            Seq = seq,
            At = happened.At.ToUniversalTime(),
            ActorKind = happened.By.Member is null ? ActorKind.Command : ActorKind.Member,
            ActorMember = happened.By.Member,
            Kind = happened.Kind,
            Subject = happened.Subject,
            SubjectId = happened.SubjectId,
            Payload = payload,
            LeafHash = Convert.ToHexStringLower(MerkleTree.Leaf(Encoding.UTF8.GetBytes(payload))),
            StateSalt = isNewest ? stateSalt : null,
        };
    }
}
