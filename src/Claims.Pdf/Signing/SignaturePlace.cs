using System.Buffers.Text;
using System.Security.Cryptography;

namespace Claims.Pdf;

/// <summary>
/// Where a signature stands in a file's bytes: its ByteRange at <paramref name="RangeAt"/>, its Contents with their brackets from <paramref name="Start"/> to <paramref name="End"/>,
/// and where the signed bytes end, which may be after the end of the file.
/// </summary>
internal sealed record SignaturePlace(int RangeAt, int Start, int End, long SignedEnd)
{
    private const int MostPlaces = 100;

    /// <summary>How many bytes there is room for.</summary>
    public int Capacity => (End - Start - 2) / 2;

    /// <summary>All places in a file where a ByteRange and Contents stand as this program writes them, and the one leaves out just the other.</summary>
    public static IReadOnlyList<SignaturePlace> All(ReadOnlySpan<byte> file)
    {
        var places = new List<SignaturePlace>();
        for (var at = Next(file, 0); at >= 0 && places.Count < MostPlaces; at = Next(file, at + 1))
        {
            if (At(file, at) is { } place)
            {
                places.Add(place);
            }
        }

        return places;
    }

    /// <summary>SHA-256 of all that is signed.</summary>
    public byte[] Digest(ReadOnlySpan<byte> file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file[..Start]);
        hash.AppendData(file[End..(int)SignedEnd]);
        return hash.GetHashAndReset();
    }

    private static int Next(ReadOnlySpan<byte> file, int from)
    {
        var at = file[from..].IndexOf("/ByteRange["u8);
        return at < 0 ? -1 : from + at;
    }

    private static SignaturePlace? At(ReadOnlySpan<byte> file, int at)
    {
        var rest = file[(at + "/ByteRange["u8.Length)..];
        if (!TryNumber(ref rest, out var first) || !TryNumber(ref rest, out var start) || !TryNumber(ref rest, out var end) || !TryNumber(ref rest, out var length)
            || first != 0 || end < start + 2 || !rest.StartsWith("]"u8))
        {
            return null;
        }

        rest = rest[1..].TrimStart((byte)' ');
        return rest.StartsWith("/Contents<"u8) && file.Length - rest.Length + "/Contents"u8.Length == start
            ? new(at, start, end, (long)end + length)
            : null;
    }

    private static bool TryNumber(ref ReadOnlySpan<byte> rest, out int number)
    {
        rest = rest.StartsWith(" "u8) ? rest[1..] : rest;
        var read = Utf8Parser.TryParse(rest, out number, out var consumed) && number >= 0 && rest[0] is >= (byte)'0' and <= (byte)'9';
        rest = rest[consumed..];
        return read;
    }
}
