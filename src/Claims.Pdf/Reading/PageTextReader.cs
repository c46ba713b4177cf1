namespace Claims.Pdf;

/// <summary>Reads the text that pages show, by their marked contents (ISO 32000-1, 9.4 and 14.6).</summary>
internal sealed class PageTextReader(PdfObjects objects)
{
    private readonly Dictionary<object, UnicodeMap> maps = [];
    private readonly MarkedText text = new();

    public MarkedText ReadAll(IReadOnlyList<ReadPage> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            Read(pages[i], i);
        }

        return text;
    }

    private void Read(ReadPage page, int index)
    {
        var content = new MarkedContentStack(objects, page, index, text);
        var streams = Content(page);
        var scanner = new Scanner(Joined(streams), objects.Budget, withReferences: false);
        var operands = new List<object?>();
        var fonts = new Stack<UnicodeMap?>([null]);
        while (!scanner.AtEnd)
        {
            var value = scanner.Read();
            if (value is PdfWord word)
            {
                Apply(word.Value, operands, page, content, fonts);
                operands.Clear();
                scanner.Forget();
            }
            else
            {
                operands.Add(value);
            }
        }

        scanner.Forget();
        objects.Budget.Release(streams.Sum(stream => (long)stream.Length));
    }

    private void Apply(string name, List<object?> operands, ReadPage page, MarkedContentStack content, Stack<UnicodeMap?> fonts)
    {
        switch (name)
        {
            case "BMC" or "BDC":
                content.Begin(operands);
                break;
            case "EMC":
                content.End();
                break;
            case "q":
                objects.Budget.CheckDepth(fonts.Count);
                fonts.Push(fonts.Peek());
                break;
            case "Q" when fonts.Count > 1:
                fonts.Pop();
                break;
            case "Tf" when operands is [PdfName font, _]:
                fonts.Pop();
                fonts.Push(MapOf(page, font.Value));
                break;
            case "Tj" or "'" or "\"" or "TJ":
                Show(operands is [.., PdfArray several] ? several : operands is [.., var one] ? [one] : [], content, fonts.Peek());
                break;
            case "BI":
                throw new PdfReadException(PdfReadFault.Unsupported, "a picture stands within the content of a page");
            case "Do" when operands is [PdfName drawn] && objects.Name(Resource(page, "XObject", drawn.Value, out _)?.GetValueOrDefault("Subtype")) != "Image":
                throw new PdfReadException(PdfReadFault.Unsupported, "a page draws what is no picture");
        }
    }

    private static void Show(List<object?> pieces, MarkedContentStack content, UnicodeMap? font)
    {
        foreach (var piece in pieces.OfType<byte[]>())
        {
            content.Add(font?.Text(piece) ?? throw Scanner.Damaged("text is shown without a font"));
        }
    }

    private List<byte[]> Content(ReadPage page)
    {
        var value = objects.Resolve(page.Dictionary.GetValueOrDefault("Contents"));
        return [.. (value as PdfArray ?? [value]).Select(objects.Stream).OfType<PdfStream>().Select(objects.Decode)];
    }

    /// <summary>Where one stream ends a word ends, too (ISO 32000-1, 7.8.2).</summary>
    private static byte[] Joined(List<byte[]> streams)
    {
        using var joined = new MemoryStream();
        foreach (var stream in streams)
        {
            joined.Write(stream);
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }

    private UnicodeMap MapOf(ReadPage page, string name)
    {
        var font = Resource(page, "Font", name, out var key) ?? throw Scanner.Damaged("a page uses a font that it does not have");
        if (!maps.TryGetValue(key, out var map))
        {
            var wide = objects.Name(font.GetValueOrDefault("Subtype")) == "Type0";
            var stream = objects.Stream(font.GetValueOrDefault("ToUnicode"));
            maps[key] = map = new(stream is null ? [] : objects.Decode(stream), wide, objects.Budget);
        }

        return map;
    }

    /// <param name="key">The reference to the resource, or itself.</param>
    private PdfDictionary? Resource(ReadPage page, string kind, string name, out object key)
    {
        var value = objects.Dictionary(page.Resources?.GetValueOrDefault(kind))?.GetValueOrDefault(name);
        key = value ?? name;
        return objects.Dictionary(value);
    }
}
