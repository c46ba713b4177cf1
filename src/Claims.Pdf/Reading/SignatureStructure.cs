namespace Claims.Pdf;

/// <summary>Where the objects of a file say that its signature is.</summary>
internal static class SignatureStructure
{
    /// <summary>Whether any form field holds a signature; null when the file cannot be read.</summary>
    public static bool? IsSigned(ReadOnlyMemory<byte> file, Budget budget)
    {
        try
        {
            var objects = new PdfObjects(file, budget);
            return Fields(objects).Any(field => objects.Dictionary(field?.GetValueOrDefault("V"))?.ContainsKey("ByteRange") == true);
        }
        catch (PdfReadException)
        {
            return null;
        }
    }

    /// <summary>The signature dictionary, if it is the value of the only field, stands by itself in the file, and its Contents are those of the place.</summary>
    /// <exception cref="PdfReadException">It is not, or cannot be read.</exception>
    public static PdfDictionary Confirm(ReadOnlyMemory<byte> file, SignaturePlace place, Budget budget)
    {
        var objects = new PdfObjects(file, budget);
        if (Fields(objects) is not [{ } field] || objects.Name(field.GetValueOrDefault("FT")) != "Sig" || field.GetValueOrDefault("V") is not PdfReference reference
            || objects.PlaceOf(reference) is not { } at || at > place.RangeAt)
        {
            throw Scanner.Damaged("the signature is not the only field");
        }

        var scanner = new Scanner(file, budget) { Position = at };
        var found = IndirectObject.Read(scanner, file, _ => throw Scanner.Damaged("a signature is no stream"));
        return found.Value is PdfDictionary dictionary && scanner.Position > place.End && IsAt(dictionary, place)
            ? dictionary
            : throw Scanner.Damaged("the signature stands elsewhere");
    }

    private static bool IsAt(PdfDictionary dictionary, SignaturePlace place) =>
        dictionary.GetValueOrDefault("ByteRange") is PdfArray range
        && range.SequenceEqual([0.0, (double)place.Start, (double)place.End, (double)(place.SignedEnd - place.End)])
        && dictionary.GetValueOrDefault("Contents") is byte[] contents && contents.Length == place.Capacity
        && dictionary.GetValueOrDefault("SubFilter") is PdfName { Value: "ETSI.CAdES.detached" };

    private static List<PdfDictionary?> Fields(PdfObjects objects) =>
        objects.Array(objects.Dictionary(objects.Catalogue.GetValueOrDefault("AcroForm"))?.GetValueOrDefault("Fields")) is { } fields ? [.. fields.Select(objects.Dictionary)] : [];
}
