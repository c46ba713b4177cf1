namespace Claims.Pdf;

/// <summary>Where an object stands: at a place of the file, or as one of many in an object stream.</summary>
internal readonly record struct ObjectPlace(bool InStream, int Place, int Index);

/// <summary>Reads cross-reference tables and streams, the newest first (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferences
{
    private const int TailLength = 1024;
    private readonly ReadOnlyMemory<byte> file;
    private readonly Budget budget;
    private readonly HashSet<int> seen = [];
    private readonly HashSet<int> free = [];

    public CrossReferences(ReadOnlyMemory<byte> file, Budget budget)
    {
        (this.file, this.budget) = (file, budget);
        for (int? section = Start(); section is { } at; section = Read(at))
        {
            if (!seen.Add(at))
            {
                throw Scanner.Damaged("cross-reference sections refer to each other in a circle");
            }
        }
    }

    public Dictionary<int, ObjectPlace> Places { get; } = [];

    /// <summary>Of the newest section.</summary>
    public PdfDictionary Trailer { get; private set; } = [];

    private int Start()
    {
        var tail = Math.Max(0, file.Length - TailLength);
        var at = file.Span[tail..].LastIndexOf("startxref"u8);
        if (at < 0)
        {
            throw Scanner.Damaged("the end of the file is missing");
        }

        var scanner = new Scanner(file, budget) { Position = tail + at + "startxref"u8.Length };
        return Place(scanner.Read());
    }

    /// <summary>Reads one section and returns the place of the one before.</summary>
    private int? Read(int at)
    {
        var scanner = new Scanner(file, budget) { Position = at };
        var dictionary = scanner.Take("xref"u8) ? ReadTable(scanner) : ReadStream(scanner);
        if (Trailer.Count == 0)
        {
            Trailer = dictionary;
        }

        return dictionary.TryGetValue("Prev", out var before) ? Place(before) : null;
    }

    private PdfDictionary ReadTable(Scanner scanner)
    {
        while (!scanner.Take("trailer"u8))
        {
            var (first, count) = (Whole(scanner.Read()), Whole(scanner.Read()));
            for (var i = 0; i < count; i++)
            {
                var place = scanner.Read();
                scanner.Read();
                var kind = scanner.Read() is PdfWord word ? word.Value : "";
                Add(first + i, kind switch { "n" => new(false, Place(place), 0), "f" => null, _ => throw Scanner.Damaged("a cross-reference cannot be read") });
            }
        }

        return scanner.Read() as PdfDictionary ?? throw Scanner.Damaged("the trailer is missing");
    }

    private PdfDictionary ReadStream(Scanner scanner)
    {
        if (IndirectObject.Read(scanner, file, Whole).Value is not PdfStream stream || stream.Dictionary.GetValueOrDefault("W") is not PdfArray { Count: 3 } widths)
        {
            throw Scanner.Damaged("there are no cross-references where they have to be");
        }

        int[] width = [.. widths.Select(Whole)];
        var size = stream.Dictionary.GetValueOrDefault("Size");
        var index = stream.Dictionary.GetValueOrDefault("Index") as PdfArray ?? [0.0, size];
        if (width.Any(w => w > 8) || width.Sum() == 0)
        {
            throw Scanner.Damaged("cross-references have no width");
        }

        ReadEntries(StreamDecoder.Decode(stream, value => value, budget), width, index);
        return stream.Dictionary;
    }

    private void ReadEntries(ReadOnlySpan<byte> data, int[] width, PdfArray index)
    {
        for (var pair = 0; pair + 1 < index.Count; pair += 2)
        {
            var (first, count) = (Whole(index[pair]), Whole(index[pair + 1]));
            for (var i = 0; i < count && data.Length >= width.Sum(); i++, data = data[width.Sum()..])
            {
                var type = width[0] == 0 ? 1 : Field(data[..width[0]]);
                var place = Field(data.Slice(width[0], width[1]));
                var third = Field(data.Slice(width[0] + width[1], width[2]));
                Add(first + i, type switch
                {
                    1 => new(false, Place((double)place), 0),
                    2 => new(true, Whole((double)place), Whole((double)third)),
                    _ => null,
                });
            }
        }
    }

    /// <summary>The newest section that names an object says where it is, or that it is no more.</summary>
    private void Add(int number, ObjectPlace? place)
    {
        budget.Step();
        if (number > budget.Objects)
        {
            throw new PdfReadException(PdfReadFault.TooLarge, "an object has too high a number");
        }

        if (place is { } known && !free.Contains(number))
        {
            Places.TryAdd(number, known);
        }
        else if (place is null && !Places.ContainsKey(number))
        {
            free.Add(number);
        }
    }

    private int Place(object? value) => Whole(value) is var place && place < file.Length ? place : throw Scanner.Damaged("a place is outside of the file");

    private static int Whole(object? value) =>
        value is double number && number is >= 0 and <= int.MaxValue && double.IsInteger(number) ? (int)number : throw Scanner.Damaged("a number is not what it has to be");

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }

        return value;
    }
}
