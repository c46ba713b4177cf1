using System.Globalization;
using System.Text;

namespace Claims.Domain;

/// <summary>What a desk signs of its log: how many entries there were at a moment, and their root.</summary>
/// <param name="KeyId">SHA-256 of the public key of who signs (SubjectPublicKeyInfo), 64 hexadecimal digits.</param>
/// <param name="Branch">0, and one more with each restore from a backup.</param>
/// <param name="Size">Entries.</param>
public sealed record Checkpoint(string KeyId, int Branch, long Size, byte[] Root, DateTimeOffset At)
{
    /// <summary>How a moment is written, to 100 nanoseconds.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private const string OriginPrefix = "claims-desk/";

    /// <summary>Whose log it is.</summary>
    public string Origin => OriginPrefix + KeyId;

    /// <summary>The lines that are signed, in the manner of a tlog-checkpoint (c2sp.org/tlog-checkpoint), each ended by a line feed.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\nbranch {Branch}\ntime {At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}\n");

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>Reads the lines that are signed; null where they are none.</summary>
    public static Checkpoint? Parse(string text) =>
        text.Split('\n') is [var origin, var size, var root, var branch, var time, ""]
        && origin.StartsWith(OriginPrefix, StringComparison.Ordinal)
        && branch.StartsWith("branch ", StringComparison.Ordinal)
        && time.StartsWith("time ", StringComparison.Ordinal)
        && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var entries)
        && int.TryParse(branch[7..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateTime.TryParseExact(time[5..], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at)
        && HashOf(root) is { } hash
        && new Checkpoint(origin[OriginPrefix.Length..], number, entries, hash, new(at)) is var read && read.Text == text
            ? read
            : null;

    private static byte[]? HashOf(string root)
    {
        Span<byte> hash = stackalloc byte[MerkleTree.HashBytes];
        return root.Length == 44 && Convert.TryFromBase64String(root, hash, out var written) && written == hash.Length ? hash.ToArray() : null;
    }
}
