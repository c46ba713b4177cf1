using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Claims.Pdf;

/// <summary>
/// Writes a PDF 1.7 file: streams as they come, all other objects in object streams, then a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
/// The twin is PDF 1.4, which knows neither: all objects as they come, then a cross-reference table (7.5.4).
/// The file's identifier is made from its content, so that the same objects give the same bytes.
/// </summary>
internal sealed class ObjectWriter(FileForm form) : IDisposable
{
    private const int ObjectsPerStream = 200;
    private readonly MemoryStream file = Begun(form);
    private readonly Dictionary<int, (int Type, int Place, int Index)> entries = [];
    private readonly List<(int Number, string Body)> pending = [];
    private int count;
    private (int Start, int Contents, int End)? signed;

    public void Dispose() => file.Dispose();

    /// <summary>A number for an object that will be written later.</summary>
    public int Reserve() => ++count;

    public int Write(string body) => Write(Reserve(), body);

    public int Write(int number, string body)
    {
        if (form == FileForm.Archival)
        {
            pending.Add((number, body));
            return number;
        }

        entries[number] = (1, (int)file.Length, 0);
        Append($"{Syntax.Number(number)} 0 obj\n{body}\nendobj\n");
        return number;
    }

    /// <summary>A stream; <paramref name="entriesOfDictionary"/> without filter and length.</summary>
    public int WriteStream(string entriesOfDictionary, byte[] data, bool compress = true) =>
        WriteStream(Reserve(), entriesOfDictionary, data, compress);

    /// <summary>
    /// A signature dictionary, outside of all object streams, with room for so many bytes in its Contents. Its ByteRange will cover all of the file but that room,
    /// from "&lt;" to "&gt;" (ISO 32000-1, 12.8.1).
    /// </summary>
    public int WriteSignature(string entriesOfDictionary, int capacity)
    {
        // Brackets, a zero, three numbers of ten digits and their spaces.
        const int LengthOfByteRange = 36;
        var number = Reserve();
        entries[number] = (1, (int)file.Length, 0);
        Append($"{Syntax.Number(number)} 0 obj\n<<{entriesOfDictionary}/ByteRange");
        var start = (int)file.Length;
        Append(new string(' ', LengthOfByteRange) + "/Contents");
        var contents = (int)file.Length;
        Append("<" + new string('0', 2 * capacity) + ">");
        signed = (start, contents, (int)file.Length);
        Append(">>\nendobj\n");
        return number;
    }

    /// <summary>The whole file, with the catalogue's and the information dictionary's numbers.</summary>
    public byte[] Finish(int catalogue, int information)
    {
        foreach (var chunk in pending.OrderBy(o => o.Number).Chunk(ObjectsPerStream))
        {
            WriteObjectStream(chunk);
        }

        var identifier = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var trailer = $"/Root {Syntax.Reference(catalogue)}/Info {Syntax.Reference(information)}/ID[<{identifier}><{identifier}>]";
        var start = (int)file.Length;
        if (form == FileForm.Archival)
        {
            WriteCrossReferenceStream(trailer);
        }
        else
        {
            WriteCrossReferenceTable(trailer);
        }

        Append($"startxref\n{Syntax.Number(start)}\n%%EOF\n");
        FillByteRange();
        return file.ToArray();
    }

    private void WriteCrossReferenceStream(string trailer)
    {
        var number = Reserve();
        entries[number] = (1, (int)file.Length, 0);
        WriteBody(number, $"/Type/XRef/Size {Syntax.Number(count + 1)}/W[1 4 2]{trailer}", CrossReferences(), true);
    }

    private void WriteCrossReferenceTable(string trailer)
    {
        Append($"xref\n0 {Syntax.Number(count + 1)}\n0000000000 65535 f \n");
        for (var number = 1; number <= count; number++)
        {
            Append(entries[number].Place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        }

        Append($"trailer\n<</Size {Syntax.Number(count + 1)}{trailer}>>\n");
    }

    private static MemoryStream Begun(FileForm form)
    {
        var file = new MemoryStream();
        file.Write(Encoding.Latin1.GetBytes($"%PDF-1.{(form == FileForm.Archival ? '7' : '4')}\n%\u00e2\u00e3\u00cf\u00d3\n"));
        return file;
    }

    private int WriteStream(int number, string dictionary, byte[] data, bool compress)
    {
        entries[number] = (1, (int)file.Length, 0);
        WriteBody(number, dictionary, data, compress);
        return number;
    }

    private void WriteBody(int number, string dictionary, byte[] data, bool compress)
    {
        var bytes = compress ? Deflate(data) : data;
        var filter = compress ? "/Filter/FlateDecode" : "";
        Append($"{Syntax.Number(number)} 0 obj\n<<{dictionary}{filter}/Length {Syntax.Number(bytes.Length)}>>\nstream\n");
        file.Write(bytes);
        Append("\nendstream\nendobj\n");
    }

    private void WriteObjectStream((int Number, string Body)[] objects)
    {
        var number = Reserve();
        var (header, bodies) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < objects.Length; i++)
        {
            header.Append(Syntax.Number(objects[i].Number)).Append(' ').Append(Syntax.Number(bodies.Length)).Append(' ');
            bodies.Append(objects[i].Body).Append('\n');
            entries[objects[i].Number] = (2, number, i);
        }

        var data = Encoding.Latin1.GetBytes(header.Append(bodies).ToString());
        WriteStream(number, $"/Type/ObjStm/N {Syntax.Number(objects.Length)}/First {Syntax.Number(header.Length - bodies.Length)}", data, true);
    }

    private byte[] CrossReferences()
    {
        var table = new byte[7 * (count + 1)];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(5), ushort.MaxValue);
        for (var number = 1; number <= count; number++)
        {
            var (type, place, index) = entries[number];
            table[7 * number] = (byte)type;
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan((7 * number) + 1), place);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan((7 * number) + 5), (ushort)index);
        }

        return table;
    }

    private static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    private void FillByteRange()
    {
        if (signed is { } place)
        {
            var range = Syntax.Array(new[] { 0, place.Contents, place.End, (int)file.Length - place.End }.Select(Syntax.Number));
            file.Position = place.Start;
            Append(range);
        }
    }

    private void Append(string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
