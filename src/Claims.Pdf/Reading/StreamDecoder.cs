namespace Claims.Pdf;

/// <summary>Undoes a stream's filters.</summary>
internal static class StreamDecoder
{
    private const int MostFilters = 4;
    private const int FirstPngPredictor = 10;
    private const int LongestRow = 1 << 20;

    /// <summary>The content, whose bytes count as held until the caller lets them go.</summary>
    /// <param name="resolve">Follows references.</param>
    public static byte[] Decode(PdfStream stream, Func<object?, object?> resolve, Budget budget)
    {
        var filters = ListOf(resolve(stream.Dictionary.GetValueOrDefault("Filter")));
        var parameters = ListOf(resolve(stream.Dictionary.GetValueOrDefault("DecodeParms")));
        if (filters.Count > MostFilters)
        {
            throw new PdfReadException(PdfReadFault.Unsupported, "a stream has too many filters");
        }

        if (filters.Count == 0)
        {
            budget.Hold(stream.Raw.Length);
            return stream.Raw.ToArray();
        }

        var data = stream.Raw;
        byte[] decoded = [];
        for (var i = 0; i < filters.Count; i++)
        {
            if (resolve(filters[i]) is not PdfName { Value: "FlateDecode" })
            {
                throw new PdfReadException(PdfReadFault.Unsupported, "a stream has a filter that is not known here");
            }

            var inflated = Inflater.Inflate(data, budget);
            budget.Release(decoded.Length);
            decoded = i < parameters.Count && resolve(parameters[i]) is PdfDictionary settings ? Unpredict(inflated, settings, resolve, budget) : inflated;
            data = decoded;
        }

        return decoded;
    }

    private static byte[] Unpredict(byte[] data, PdfDictionary settings, Func<object?, object?> resolve, Budget budget)
    {
        var predictor = Setting("Predictor", 1);
        if (predictor == 1)
        {
            return data;
        }

        var (columns, colors, bits) = (Setting("Columns", 1), Setting("Colors", 1), Setting("BitsPerComponent", 8));
        if (predictor < FirstPngPredictor || columns is < 1 or > LongestRow || colors is < 1 or > 4 || bits is < 1 or > 16)
        {
            throw new PdfReadException(PdfReadFault.Unsupported, "a stream has a predictor that is not known here");
        }

        var plain = Inflater.Unpredict(data, ((columns * colors * bits) + 7) / 8, Math.Max(1, colors * bits / 8), budget);
        budget.Release(data.Length);
        return plain;

        int Setting(string key, int otherwise) => resolve(settings.GetValueOrDefault(key)) is double value && value is >= 0 and <= LongestRow ? (int)value : otherwise;
    }

    private static PdfArray ListOf(object? value) => value switch
    {
        PdfArray array => array,
        null => [],
        _ => [value],
    };
}
