using System.Buffers.Binary;
using System.Text;

namespace Claims.Pdf;

/// <summary>
/// The glyphs of one face that a document shows, renumbered in order of first use, as a TrueType file to embed (ISO 32000-1, 9.7.4.2).
/// A glyph that stands for different texts (a hyphen, a soft hyphen) gets a number for each, so that every number maps to one text.
/// </summary>
internal sealed class FaceSubset(Face face)
{
    private static readonly string[] Copied = ["cvt ", "fpgm", "prep"];
    private readonly List<Entry> entries = [new(0, "", face.Advance(0))];
    private readonly Dictionary<Entry, int> numbers = [];

    private readonly record struct Entry(int Glyph, string Text, double Advance);

    public Face Face => face;

    public int Count => entries.Count;

    /// <summary>The number of a glyph in the subset, which is also its CID.</summary>
    public int Number(int glyph, string text, double advance)
    {
        var entry = new Entry(glyph, text, advance);
        if (!numbers.TryGetValue(entry, out var number))
        {
            number = entries.Count;
            numbers.Add(entry, number);
            entries.Add(entry);
        }

        return number;
    }

    public string Text(int number) => entries[number].Text;

    public double Advance(int number) => entries[number].Advance;

    /// <summary>The font program. Parts of composite glyphs are added to the subset here, so call it once, after the last page.</summary>
    public byte[] Build()
    {
        var glyf = new MemoryStream();
        var offsets = new List<int>();
        for (var i = 0; i < entries.Count; i++)
        {
            offsets.Add((int)glyf.Length);
            glyf.Write(Remapped(face.Outline(entries[i].Glyph)));
            while (glyf.Length % 4 != 0)
            {
                glyf.WriteByte(0);
            }
        }

        offsets.Add((int)glyf.Length);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf.ToArray(),
            ["loca"] = Words32(offsets),
            ["hmtx"] = Metrics(),
            ["head"] = Patched("head", (8, 4, 0), (50, 2, 1)),
            ["hhea"] = Patched("hhea", (34, 2, entries.Count)),
            ["maxp"] = Patched("maxp", (4, 2, entries.Count)),
        };
        foreach (var tag in Copied.Where(face.Data.Has))
        {
            tables[tag] = face.Data.Table(tag).ToArray();
        }

        return Assemble(tables);
    }

    private byte[] Remapped(ReadOnlySpan<byte> outline)
    {
        var bytes = outline.ToArray();
        if (bytes.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(bytes) >= 0)
        {
            return bytes;
        }

        const int words = 1, scale = 8, more = 32, twoScales = 64, matrix = 128;
        for (int at = 10, flags = more; (flags & more) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at + 2), (ushort)Number(part, "", face.Advance(part)));
            at += 4 + ((flags & words) != 0 ? 4 : 2)
                + ((flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0);
        }

        return bytes;
    }

    private byte[] Metrics()
    {
        var bytes = new byte[4 * entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4 * i), (ushort)face.ToUnits(entries[i].Advance));
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan((4 * i) + 2), (short)face.Metrics(entries[i].Glyph).Bearing);
        }

        return bytes;
    }

    private byte[] Patched(string tag, params ReadOnlySpan<(int At, int Size, int Value)> changes)
    {
        var bytes = face.Data.Table(tag).ToArray();
        foreach (var (at, size, value) in changes)
        {
            if (size == 2)
            {
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);
            }
            else
            {
                BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), value);
            }
        }

        return bytes;
    }

    private static byte[] Words32(List<int> values)
    {
        var bytes = new byte[4 * values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), values[i]);
        }

        return bytes;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var body = 12 + (16 * tables.Count);
        var bytes = new byte[body + tables.Values.Sum(t => Padded(t.Length))];
        var power = System.Numerics.BitOperations.Log2((uint)tables.Count);
        ushort[] header = [1, 0, (ushort)tables.Count, (ushort)(16 << power), (ushort)power, (ushort)((16 * tables.Count) - (16 << power))];
        for (var i = 0; i < header.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), header[i]);
        }

        var (record, at) = (12, body);
        foreach (var (tag, table) in tables)
        {
            Encoding.ASCII.GetBytes(tag, bytes.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(record + 4), Checksum(table));
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(record + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(record + 12), table.Length);
            table.CopyTo(bytes, at);
            (record, at) = (record + 16, at + Padded(table.Length));
        }

        var head = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(12 + (16 * tables.Keys.ToList().IndexOf("head")) + 8));
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(head + 8), unchecked(0xB1B0AFBA - Checksum(bytes)));
        return bytes;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        for (var i = 0; i < table.Length; i++)
        {
            sum = unchecked(sum + ((uint)table[i] << (24 - (8 * (i & 3)))));
        }

        return sum;
    }
}
