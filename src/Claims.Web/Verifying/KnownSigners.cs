namespace Claims.Web.Verifying;

/// <summary>The certificates that are known from elsewhere than the file.</summary>
/// <param name="Fingerprints">SHA-256, hexadecimal digits.</param>
/// <param name="AreAsked">Somebody asked for just these: another one is foreign, and not merely unknown.</param>
public sealed record KnownSigners(IReadOnlyCollection<string> Fingerprints, bool AreAsked = false)
{
    /// <summary>Id of the key that signs checkpoints, SHA-256 in hexadecimal digits; null where nobody said.</summary>
    public string? CheckpointKey { get; init; }

    public static KnownSigners None { get; } = new([]);

    public bool Include(string fingerprint) => Fingerprints.Contains(fingerprint, StringComparer.OrdinalIgnoreCase);
}
