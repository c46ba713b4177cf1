namespace Claims.Data;

/// <summary>A checkpoint as a file: the signed lines, an empty line, the signature and the public key (in the manner of c2sp.org/signed-note).</summary>
public sealed record SignedCheckpoint(Checkpoint Checkpoint, byte[] Signature, byte[]? PublicKey)
{
    private const string KeyPrefix = "key ";

    /// <summary>The file's text.</summary>
    public override string ToString()
    {
        var key = PublicKey is null ? "" : $"{KeyPrefix}{Convert.ToBase64String(PublicKey)}\n";
        return $"{Checkpoint.Text}\n{SignaturePrefix(Checkpoint)}{Convert.ToBase64String(Signature)}\n{key}";
    }

    /// <summary>Reads a file's text, line ends as they come; null where it is none.</summary>
    public static SignedCheckpoint? Parse(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n\n", 2);
        if (parts.Length != 2 || Checkpoint.Parse(parts[0] + "\n") is not { } checkpoint)
        {
            return null;
        }

        var prefix = SignaturePrefix(checkpoint);
        var lines = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var signature = lines.Where(line => line.StartsWith(prefix, StringComparison.Ordinal)).Select(line => FromBase64(line[prefix.Length..])).FirstOrDefault();
        var key = lines.Where(line => line.StartsWith(KeyPrefix, StringComparison.Ordinal)).Select(line => FromBase64(line[KeyPrefix.Length..])).FirstOrDefault();
        return signature is null ? null : new(checkpoint, signature, key);
    }

    internal static byte[]? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? bytes[..written] : null;
    }

    private static string SignaturePrefix(Checkpoint checkpoint) => $"— {checkpoint.Origin} ";
}
