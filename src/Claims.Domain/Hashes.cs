using System.Security.Cryptography;
using System.Text;

namespace Claims.Domain;

/// <summary>SHA-256 as the desk writes it: 64 small hexadecimal digits.</summary>
public static class Hashes
{
    public static string Sha256Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a text is that of its UTF-8.</summary>
    public static string Sha256Hex(string text) => Sha256Hex(Encoding.UTF8.GetBytes(text));
}
