namespace Claims.Pdf;

/// <summary>An object with its number, as it stands in the file (ISO 32000-1, 7.3.10).</summary>
internal sealed record IndirectObject(int Number, object? Value)
{
    /// <param name="length">Makes a stream's length a number, or throws.</param>
    public static IndirectObject Read(Scanner scanner, ReadOnlyMemory<byte> file, Func<object?, int> length)
    {
        if (scanner.Read() is not double number || scanner.Read() is not 0.0 || !scanner.Take("obj"u8) || number is < 0 or > int.MaxValue)
        {
            throw Scanner.Damaged("there is no object where one has to be");
        }

        var value = scanner.Read();
        if (value is PdfWord)
        {
            throw Scanner.Damaged("an object has no value");
        }

        return new((int)number, value is PdfDictionary dictionary && scanner.Take("stream"u8) ? ReadStream(scanner, file, dictionary, length) : value);
    }

    private static PdfStream ReadStream(Scanner scanner, ReadOnlyMemory<byte> file, PdfDictionary dictionary, Func<object?, int> length)
    {
        var rest = file.Span[scanner.Position..];
        var start = scanner.Position + (rest.StartsWith("\r\n"u8) ? 2 : rest.StartsWith("\n"u8) ? 1 : throw Scanner.Damaged("a stream does not begin on a line"));
        var size = length(dictionary.GetValueOrDefault("Length"));
        if (size > file.Length - start)
        {
            throw Scanner.Damaged("a stream is longer than the file");
        }

        scanner.Position = start + size;
        return scanner.Take("endstream"u8) ? new(dictionary, file.Slice(start, size)) : throw Scanner.Damaged("a stream does not end where it has to");
    }
}
