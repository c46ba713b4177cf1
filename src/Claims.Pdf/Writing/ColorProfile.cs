using System.Buffers.Binary;
using System.Text;

namespace Claims.Pdf;

/// <summary>The sRGB colour space (IEC 61966-2-1) as a matrix and curve profile for displays (ICC.1:2001-04, version 2.4).</summary>
internal static class ColorProfile
{
    public const string Name = "sRGB IEC61966-2.1";

    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;

    /// <summary>The white of the connection space, D50.</summary>
    private static readonly double[] White = [0.9642, 1, 0.8249];

    /// <summary>The primaries of ITU-R BT.709 adapted from D65 to D50.</summary>
    private static readonly double[] Red = [0.43607, 0.22249, 0.01392];
    private static readonly double[] Green = [0.38515, 0.71687, 0.09708];
    private static readonly double[] Blue = [0.14307, 0.06061, 0.71410];

    public static byte[] Bytes()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description()), ("cprt", Tag("text", Encoding.ASCII.GetBytes("No copyright, use freely\0"))), ("wtpt", Place(White)),
            ("rXYZ", Place(Red)), ("gXYZ", Place(Green)), ("bXYZ", Place(Blue)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var bytes = new byte[HeaderLength + 4 + (12 * tags.Length) + tags.Select(t => t.Data).Distinct().Sum(d => d.Length)];
        WriteHeader(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(HeaderLength), tags.Length);
        var (places, next) = (new Dictionary<byte[], int>(), HeaderLength + 4 + (12 * tags.Length));
        for (var i = 0; i < tags.Length; i++)
        {
            if (places.TryAdd(tags[i].Data, next))
            {
                tags[i].Data.CopyTo(bytes, next);
                next += tags[i].Data.Length;
            }

            var entry = bytes.AsSpan(HeaderLength + 4 + (12 * i));
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], places[tags[i].Data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
        }

        return bytes;
    }

    /// <summary>Size, version, class, spaces, signature, and D50 (6.1); the date is the standard's.</summary>
    private static void WriteHeader(Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], 0x02400000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", bytes[12..]);
        short[] date = [1999, 10, 18, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(bytes[(24 + (2 * i))..], date[i]);
        }

        Encoding.ASCII.GetBytes("acsp", bytes[36..]);
        Place(White).AsSpan(8).CopyTo(bytes[68..]);
    }

    /// <summary>The type's signature and four zeros, then the data, to a multiple of four.</summary>
    private static byte[] Tag(string type, ReadOnlySpan<byte> data)
    {
        var bytes = new byte[(8 + data.Length + 3) & ~3];
        Encoding.ASCII.GetBytes(type, bytes);
        data.CopyTo(bytes.AsSpan(8));
        return bytes;
    }

    private static byte[] Place(double[] xyz)
    {
        var data = new byte[4 * xyz.Length];
        for (var i = 0; i < xyz.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4 * i), (int)Math.Round(xyz[i] * 65536));
        }

        return Tag("XYZ ", data);
    }

    /// <summary>ASCII with its length, then an empty Unicode and an empty Macintosh text (6.5.17).</summary>
    private static byte[] Description()
    {
        var data = new byte[4 + Name.Length + 1 + 8 + 3 + 67];
        BinaryPrimitives.WriteInt32BigEndian(data, Name.Length + 1);
        Encoding.ASCII.GetBytes(Name, data.AsSpan(4));
        return Tag("desc", data);
    }

    /// <summary>From the coded value to light: linear near black, else a power of 2.4 (IEC 61966-2-1, 5.2).</summary>
    private static byte[] Curve()
    {
        var data = new byte[4 + (2 * CurvePoints)];
        BinaryPrimitives.WriteInt32BigEndian(data, CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var coded = i / (CurvePoints - 1.0);
            var light = coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(4 + (2 * i)), (ushort)Math.Round(light * ushort.MaxValue));
        }

        return Tag("curv", data);
    }
}
