using System.Text;

namespace Claims.Pdf;

/// <summary>What the codes of a font mean: its ToUnicode map (ISO 32000-1, 9.10.3). A code without meaning is U+FFFD.</summary>
internal sealed class UnicodeMap
{
    private const int MostCodes = 1 << 16;
    private readonly Dictionary<int, string> texts = [];
    private readonly Budget budget;
    private readonly int width;

    /// <param name="wide">Codes of two bytes, else of one.</param>
    public UnicodeMap(byte[] map, bool wide, Budget budget)
    {
        (this.budget, width) = (budget, wide ? 2 : 1);
        var scanner = new Scanner(map, budget, withReferences: false);
        while (!scanner.AtEnd)
        {
            switch (scanner.Read())
            {
                case PdfWord { Value: "beginbfchar" }:
                    ReadCharacters(scanner);
                    break;
                case PdfWord { Value: "beginbfrange" }:
                    ReadRanges(scanner);
                    break;
            }
        }
    }

    public string Text(ReadOnlySpan<byte> codes)
    {
        var text = new StringBuilder();
        for (; codes.Length >= width; codes = codes[width..])
        {
            budget.Step();
            var meaning = texts.GetValueOrDefault(Code(codes[..width]), "\uFFFD");
            budget.Hold(2 * meaning.Length);
            text.Append(meaning);
        }

        return text.ToString();
    }

    private void ReadCharacters(Scanner scanner)
    {
        while (scanner.Read() is byte[] code)
        {
            Add(Code(code), Meaning(scanner.Read()));
        }
    }

    private void ReadRanges(Scanner scanner)
    {
        while (scanner.Read() is byte[] first)
        {
            var (from, to) = (Code(first), Code(scanner.Read()));
            var meaning = scanner.Read();
            for (var code = from; code <= to; code++)
            {
                Add(code, meaning is PdfArray several ? Meaning(code - from < several.Count ? several[code - from] : null) : Later(Meaning(meaning), code - from));
            }
        }
    }

    private void Add(int code, string meaning)
    {
        budget.Step();
        budget.Hold(2 * meaning.Length);
        texts[code] = meaning;
    }

    /// <summary>The last unit counts on.</summary>
    private static string Later(string meaning, int steps) => meaning.Length == 0 ? "" : meaning[..^1] + (char)(meaning[^1] + steps);

    private static string Meaning(object? value) => value is byte[] bytes ? Encoding.BigEndianUnicode.GetString(bytes) : throw Scanner.Damaged("a font's map cannot be read");

    private static int Code(object? value) => value is byte[] bytes ? Code(bytes.AsSpan()) : throw Scanner.Damaged("a font's map cannot be read");

    private static int Code(ReadOnlySpan<byte> bytes)
    {
        var code = 0;
        foreach (var b in bytes)
        {
            code = (code << 8) | b;
            if (code >= MostCodes)
            {
                throw new PdfReadException(PdfReadFault.Unsupported, "a font has codes of more than two bytes");
            }
        }

        return code;
    }
}
