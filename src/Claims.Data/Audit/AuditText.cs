using System.Text;

namespace Claims.Data;

/// <summary>A free text beside its entry. It can be erased; its salted hash in the entry's payload stays and still proves it.</summary>
public sealed class AuditText
{
    public const int SaltBytes = 16;

    private AuditText()
    {
    }

    /// <summary>The entry's number.</summary>
    public long Seq { get; private init; }

    public string Field { get; private init; } = "";

    /// <summary>Null once erased: without it nobody can guess the text from its hash.</summary>
    public byte[]? Salt { get; private set; }

    /// <summary>Null once erased.</summary>
    public string? Text { get; private set; }

    /// <summary>SHA-256(salt ‖ UTF-8 of the text), in lower-case hexadecimal.</summary>
    /// <exception cref="InvalidOperationException">The text is erased.</exception>
    public string Hash()
    {
        var text = Text ?? throw new InvalidOperationException("The text is erased.");
        return Hashes.Sha256Hex([.. Salt!, .. Encoding.UTF8.GetBytes(text)]);
    }

    internal static AuditText Of(long seq, string field, string text, byte[] salt) =>
        new() { Seq = seq, Field = field, Salt = salt, Text = text };

    internal void Erase() => (Salt, Text) = (null, null);
}
