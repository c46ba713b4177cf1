namespace Claims.Data;

/// <summary>Something stored that is checked against a hash whenever it is shown.</summary>
/// <param name="Expected">The SHA-256 that was noted when it was stored.</param>
/// <param name="Found">The SHA-256 of what is stored now.</param>
public sealed record StoredHash(Guid Id, string Expected, string Found)
{
    public bool IsSound => Expected == Found;

    public static StoredHash Of(VerdictId id, string contentHash, byte[] snapshot) => new(id.Value, contentHash, Hashes.Sha256Hex(snapshot));

    public static StoredHash Of(SourceTextId id, string sha256, string body) => new(id.Value, sha256, Hashes.Sha256Hex(body));
}

/// <summary>Why something stored does not match its hash: a passage was erased from it, or somebody changed it behind the program.</summary>
/// <param name="At">When it was erased; null for what nobody erased.</param>
/// <param name="By">Who erased it.</param>
/// <param name="Reason">What for.</param>
public sealed record StoredFault(StoredHash Hash, DateTimeOffset? At = null, string? By = null, string? Reason = null)
{
    /// <summary>It is what an erasure left, to the letter.</summary>
    public bool IsErased => At is not null;
}
