using System.Buffers.Binary;
using System.Text;

namespace Claims.Pdf;

/// <summary>The tables of a TrueType file, read big-endian (ISO/IEC 14496-22).</summary>
internal sealed class FontData
{
    private readonly byte[] bytes;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];

    public FontData(byte[] bytes)
    {
        this.bytes = bytes;
        for (int i = 0, n = U16(4); i < n; i++)
        {
            var at = 12 + (16 * i);
            tables[Encoding.ASCII.GetString(bytes, at, 4)] = (I32(at + 8), I32(at + 12));
        }
    }

    public bool Has(string tag) => tables.ContainsKey(tag);

    /// <summary>Offset of a table from the start of the file; a missing table is an <see cref="InvalidDataException"/>.</summary>
    public int Offset(string tag) =>
        tables.TryGetValue(tag, out var table) ? table.Offset : throw new InvalidDataException($"The font has no table '{tag}'.");

    public ReadOnlySpan<byte> Table(string tag) =>
        tables.TryGetValue(tag, out var table) ? bytes.AsSpan(table.Offset, table.Length) : [];

    public ReadOnlySpan<byte> Slice(int offset, int length) => bytes.AsSpan(offset, length);

    public int U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(offset));

    public int I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(offset));

    public int I32(int offset) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(offset));
}
