using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Claims.Tests.Pdf.Reading;

/// <summary>Reads the objects of a PDF with a cross-reference stream or table. It knows the standard, not the writer.</summary>
internal sealed class PdfReader
{
    private readonly byte[] file;
    private readonly Dictionary<int, (int Type, int Place, int Index)> entries = [];
    private readonly Dictionary<int, object> objects = [];

    public PdfReader(byte[] file)
    {
        this.file = file;
        var tail = Encoding.Latin1.GetString(file, Math.Max(0, file.Length - 64), Math.Min(64, file.Length));
        var start = int.Parse(tail.Split("startxref")[1].Trim().Split('\n')[0], CultureInfo.InvariantCulture);
        Trailer = file.AsSpan(start).StartsWith("xref"u8) ? ReadTable(start) : ReadTableStream(start);
    }

    /// <summary>The numbers of all objects.</summary>
    public IEnumerable<int> Numbers => entries.Where(entry => entry.Value.Type != 0).Select(entry => entry.Key);

    public Dictionary<string, object> Trailer { get; }

    public Dictionary<string, object> Catalogue => Dictionary(Trailer["Root"]);

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<int> Pages => [.. Leaves(((Reference)Catalogue["Pages"]).Number)];

    public Dictionary<string, object> Dictionary(object value) => Resolve(value) switch
    {
        Dictionary<string, object> dictionary => dictionary,
        ValueTuple<Dictionary<string, object>, byte[]> stream => stream.Item1,
        var other => throw new InvalidDataException($"Not a dictionary: {other}"),
    };

    public byte[] Stream(object value) => ((ValueTuple<Dictionary<string, object>, byte[]>)Resolve(value)).Item2;

    public List<object> Array(object value) => (List<object>)Resolve(value);

    /// <summary>Puts another value in an object's place.</summary>
    public void Put(int number, object value) => objects[number] = value;

    public object Resolve(object value) => value is Reference reference ? Load(reference.Number) : value;

    /// <summary>A text string: UTF-16 with its mark, else one byte a character.</summary>
    public static string Text(object value)
    {
        var bytes = (byte[])value;
        return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
    }

    /// <summary>The entries of a name or number tree, leaf after leaf.</summary>
    public IEnumerable<(object Key, object Value)> Tree(object node, string kind)
    {
        var dictionary = Dictionary(node);
        return dictionary.TryGetValue("Kids", out var kids)
            ? Array(kids).SelectMany(kid => Tree(kid, kind))
            : Array(dictionary[kind]).Chunk(2).Select(pair => (pair[0], pair[1]));
    }

    private Dictionary<string, object> ReadTableStream(int start)
    {
        var (trailer, data) = ((Dictionary<string, object>, byte[]))ReadIndirect(start);
        var widths = ((List<object>)trailer["W"]).Select(w => (int)(double)w).ToArray();
        for (var i = 0; i * widths.Sum() < data.Length; i++)
        {
            var row = data.AsSpan(i * widths.Sum(), widths.Sum());
            entries[i] = (Number(row[..widths[0]]), Number(row.Slice(widths[0], widths[1])), Number(row[(widths[0] + widths[1])..]));
        }

        return trailer;
    }

    private Dictionary<string, object> ReadTable(int start)
    {
        var tokens = new Tokens(file, start + 4);
        var (first, count) = ((int)(double)tokens.Next()!, (int)(double)tokens.Next()!);
        for (var i = first; i < first + count; i++)
        {
            var place = (int)(double)tokens.Next()!;
            tokens.Next();
            entries[i] = (tokens.Next() is Operator { Value: "n" } ? 1 : 0, place, 0);
        }

        tokens.Next();
        return (Dictionary<string, object>)tokens.Next()!;
    }

    private IEnumerable<int> Leaves(int number)
    {
        var node = Dictionary(new Reference(number));
        return node.TryGetValue("Kids", out var kids) ? Array(kids).SelectMany(kid => Leaves(((Reference)kid).Number)) : [number];
    }

    private object Load(int number)
    {
        if (!objects.TryGetValue(number, out var value))
        {
            var (type, place, index) = entries[number];
            objects[number] = value = type == 1 ? ReadIndirect(place) : ReadCompressed(place, index);
        }

        return value;
    }

    private object ReadCompressed(int stream, int index)
    {
        var (dictionary, data) = ((Dictionary<string, object>, byte[]))Load(stream);
        var header = new Tokens(data);
        var offset = 0;
        for (var i = 0; i <= index; i++)
        {
            header.Next();
            offset = (int)(double)header.Next()!;
        }

        return new Tokens(data, (int)(double)dictionary["First"] + offset).Next()!;
    }

    private object ReadIndirect(int place)
    {
        var tokens = new Tokens(file, place);
        tokens.Next();
        tokens.Next();
        tokens.Next();
        var value = tokens.Next()!;
        var after = tokens.Position;
        if (value is not Dictionary<string, object> dictionary || tokens.Next() is not Operator { Value: "stream" })
        {
            return value;
        }

        var start = System.Array.IndexOf(file, (byte)'\n', after + 7) + 1;
        var data = file.AsSpan(start, (int)(double)dictionary["Length"]).ToArray();
        return (dictionary, dictionary.TryGetValue("Filter", out var filter) && filter is Name { Value: "FlateDecode" } ? Inflate(data) : data);
    }

    private static byte[] Inflate(byte[] data)
    {
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress))
        {
            zlib.CopyTo(unpacked);
        }

        return unpacked.ToArray();
    }

    private static int Number(ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        foreach (var b in bytes)
        {
            number = (number << 8) | b;
        }

        return number;
    }
}
