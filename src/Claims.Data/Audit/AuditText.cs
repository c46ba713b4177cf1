using System.Text;

namespace Claims.Data;

/// <summary>A free text beside its entry. A passage of it can be erased; its salted hash in the entry's payload stays, and without the salt nobody can guess by it.</summary>
public sealed class AuditText
{
    public const int SaltBytes = 16;

    private AuditText()
    {
    }

    /// <summary>The entry's number.</summary>
    public long Seq { get; private init; }

    public string Field { get; private init; } = "";

    /// <summary>Null once a passage was erased.</summary>
    public byte[]? Salt { get; private init; }

    /// <summary>With the passage blacked out once one was erased.</summary>
    public string? Text { get; private init; }

    /// <summary>SHA-256(salt ‖ UTF-8 of the text), in lower-case hexadecimal.</summary>
    /// <exception cref="InvalidOperationException">The text is erased.</exception>
    public string Hash()
    {
        var (salt, text) = Salt is not null && Text is not null ? (Salt, Text) : throw new InvalidOperationException("The text is erased.");
        return Hashes.Sha256Hex([.. salt, .. Encoding.UTF8.GetBytes(text)]);
    }

    internal static AuditText Of(long seq, string field, string text, byte[] salt) =>
        new() { Seq = seq, Field = field, Salt = salt, Text = text };
}
