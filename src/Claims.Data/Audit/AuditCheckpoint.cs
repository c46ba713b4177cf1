namespace Claims.Data;

/// <summary>A checkpoint of the log as the database keeps it: how many entries there were, their root, and the desk's signature.</summary>
public sealed class AuditCheckpoint
{
    private AuditCheckpoint()
    {
    }

    /// <summary>0, and one more with each restore from a backup.</summary>
    public int Branch { get; private init; }

    /// <summary>Entries.</summary>
    public long Size { get; private init; }

    /// <summary>64 hexadecimal digits.</summary>
    public string Root { get; private init; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>SHA-256 of the public key that signed.</summary>
    public string KeyId { get; private init; } = "";

    /// <summary>ECDSA over P-256 and SHA-256, r and s behind one another.</summary>
    public byte[] Signature { get; private init; } = [];

    internal static AuditCheckpoint Of(Checkpoint checkpoint, byte[] signature) => new()
    {
        Branch = checkpoint.Branch,
        Size = checkpoint.Size,
        Root = Convert.ToHexStringLower(checkpoint.Root),
        At = checkpoint.At,
        KeyId = checkpoint.KeyId,
        Signature = signature,
    };

    /// <summary>What was signed.</summary>
    public Checkpoint ToCheckpoint() => new(KeyId, Branch, Size, Convert.FromHexString(Root), At);
}
