namespace Claims.Pdf;

/// <summary>The objects of a file, read when they are asked for and then kept.</summary>
internal sealed class PdfObjects
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly Budget budget;
    private readonly CrossReferences references;
    private readonly Dictionary<int, object?> known = [];
    private readonly Dictionary<int, ObjectStream> streams = [];
    private readonly HashSet<int> reading = [];

    public PdfObjects(ReadOnlyMemory<byte> file, Budget budget)
    {
        if (!file.Span.StartsWith("%PDF-"u8))
        {
            throw new PdfReadException(PdfReadFault.NotPdf, "the file does not begin as PDF does");
        }

        (this.file, this.budget) = (file, budget);
        references = new(file, budget);
        if (references.Trailer.ContainsKey("Encrypt"))
        {
            throw new PdfReadException(PdfReadFault.Unsupported, "the file is encrypted");
        }

        Catalogue = Dictionary(references.Trailer.GetValueOrDefault("Root")) ?? throw Scanner.Damaged("there is no catalogue");
    }

    public PdfDictionary Catalogue { get; }

    public PdfDictionary Trailer => references.Trailer;

    public Budget Budget => budget;

    /// <summary>Where an object stands by itself in the file; null when it is in an object stream or nowhere.</summary>
    public int? PlaceOf(PdfReference reference) => references.Places.TryGetValue(reference.Number, out var place) && !place.InStream ? place.Place : null;

    /// <summary>The object behind a reference; everything else is itself.</summary>
    public object? Resolve(object? value)
    {
        for (var depth = 0; value is PdfReference reference; depth++)
        {
            budget.CheckDepth(depth);
            budget.Step();
            value = Get(reference.Number);
        }

        return value;
    }

    /// <summary>A dictionary, or that of a stream.</summary>
    public PdfDictionary? Dictionary(object? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public PdfArray? Array(object? value) => Resolve(value) as PdfArray;

    public PdfStream? Stream(object? value) => Resolve(value) as PdfStream;

    public string? Name(object? value) => Resolve(value) is PdfName name ? name.Value : null;

    public byte[]? Bytes(object? value) => Resolve(value) as byte[];

    public string? Text(object? value) => Bytes(value) is { } bytes ? PdfStrings.Text(bytes) : null;

    /// <summary>A whole number that is not below 0.</summary>
    public int? Whole(object? value) => Resolve(value) is double number && number is >= 0 and <= int.MaxValue && double.IsInteger(number) ? (int)number : null;

    public byte[] Decode(PdfStream stream) => StreamDecoder.Decode(stream, Resolve, budget);

    private object? Get(int number)
    {
        if (known.TryGetValue(number, out var value))
        {
            return value;
        }

        if (!references.Places.TryGetValue(number, out var place))
        {
            return null;
        }

        budget.CheckDepth(reading.Count);
        if (!reading.Add(number))
        {
            throw Scanner.Damaged("objects refer to each other in a circle");
        }

        known[number] = value = place.InStream ? StreamOf(place.Place).Read(number, place.Index) : ReadAt(number, place.Place);
        reading.Remove(number);
        return value;
    }

    private object? ReadAt(int number, int at)
    {
        var scanner = new Scanner(file, budget) { Position = at };
        var read = IndirectObject.Read(scanner, file, length => Whole(length) ?? throw Scanner.Damaged("a stream has no length"));
        return read.Number == number ? read.Value : throw Scanner.Damaged("an object has another number than it has to");
    }

    private ObjectStream StreamOf(int number)
    {
        if (!streams.TryGetValue(number, out var stream))
        {
            var holder = references.Places.GetValueOrDefault(number).InStream ? null : Get(number) as PdfStream;
            streams[number] = stream = new(this, holder ?? throw Scanner.Damaged("there is no object stream where one has to be"));
        }

        return stream;
    }
}
