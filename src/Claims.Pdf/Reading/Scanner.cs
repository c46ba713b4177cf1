using System.Buffers;
using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>Reads values and words from bytes (ISO 32000-1, 7.2 and 7.3). Every byte that it looks at is a step of the budget.</summary>
/// <param name="withReferences">False in the content of pages, where "1 0 R" is three things.</param>
internal sealed class Scanner(ReadOnlyMemory<byte> data, Budget budget, bool withReferences = true)
{
    /// <summary>What a value costs beside its bytes.</summary>
    private const int Overhead = 48;

    private const int LongestNumber = 40;
    private const int LongestName = 1000;
    private static readonly SearchValues<byte> Spaces = SearchValues.Create("\0\t\n\f\r "u8);
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);
    private static readonly object ArrayEnd = new();
    private static readonly object DictionaryEnd = new();

    private long held;

    public int Position { get; set; }

    private ReadOnlySpan<byte> Bytes => data.Span;

    /// <summary>Nothing but white space and comments is left.</summary>
    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    /// <summary>The next value or <see cref="PdfWord"/>.</summary>
    public object? Read(int depth = 0)
    {
        var value = ReadAny(depth);
        return ReferenceEquals(value, ArrayEnd) || ReferenceEquals(value, DictionaryEnd) ? throw Damaged("a bracket closes what is not open") : value;
    }

    /// <summary>What was read so far is no longer kept by anybody.</summary>
    public void Forget()
    {
        budget.Release(held);
        held = 0;
    }

    /// <summary>Goes past a word if it is the next.</summary>
    public bool Take(ReadOnlySpan<byte> word)
    {
        SkipSpace();
        if (!Bytes[Position..].StartsWith(word))
        {
            return false;
        }

        Advance(word.Length);
        return true;
    }

    public static PdfReadException Damaged(string what) => new(PdfReadFault.Damaged, what);

    private object? ReadAny(int depth)
    {
        budget.CheckDepth(depth);
        Hold(Overhead);
        SkipSpace();
        var rest = Bytes[Position..];
        switch (rest)
        {
            case []:
                throw Damaged("the end comes too early");
            case [(byte)'<', (byte)'<', ..]:
                Advance(2);
                return ReadDictionary(depth + 1);
            case [(byte)'>', (byte)'>', ..]:
                Advance(2);
                return DictionaryEnd;
            case [(byte)'[', ..]:
                Advance(1);
                return ReadArray(depth + 1);
            case [(byte)']', ..]:
                Advance(1);
                return ArrayEnd;
            case [(byte)'/', ..]:
                Advance(1);
                return new PdfName(ReadName());
            case [(byte)'(' or (byte)'<', ..]:
                var text = PdfStrings.Read(rest, out var length);
                Advance(length);
                Hold(text.Length);
                return text;
            default:
                return ReadWord(rest);
        }
    }

    private PdfArray ReadArray(int depth)
    {
        var array = new PdfArray();
        for (var item = ReadAny(depth); !ReferenceEquals(item, ArrayEnd); item = ReadAny(depth))
        {
            array.Add(Value(item));
        }

        return array;
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        var dictionary = new PdfDictionary();
        for (var key = ReadAny(depth); !ReferenceEquals(key, DictionaryEnd); key = ReadAny(depth))
        {
            var name = key is PdfName found ? found.Value : throw Damaged("the key of a dictionary is no name");
            if (!dictionary.TryAdd(name, Value(ReadAny(depth))))
            {
                throw Damaged("a dictionary has a key twice");
            }
        }

        return dictionary;
    }

    private static object? Value(object? item) =>
        item is PdfWord || ReferenceEquals(item, ArrayEnd) || ReferenceEquals(item, DictionaryEnd) ? throw Damaged("a word stands where a value has to") : item;

    private string ReadName()
    {
        var raw = Regular();
        if (raw.Length > LongestName)
        {
            throw Damaged("a name is too long");
        }

        if (!raw.Contains((byte)'#'))
        {
            return Encoding.Latin1.GetString(raw);
        }

        var name = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && char.IsAsciiHexDigit((char)raw[i + 1]) && char.IsAsciiHexDigit((char)raw[i + 2]))
            {
                name.Append((char)byte.Parse(raw.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                name.Append((char)raw[i]);
            }
        }

        return name.ToString();
    }

    private object? ReadWord(ReadOnlySpan<byte> rest)
    {
        var word = Regular();
        if (word.Length == 0)
        {
            throw Damaged($"a value begins with the byte {rest[0].ToString(CultureInfo.InvariantCulture)}");
        }

        if (char.IsAsciiDigit((char)word[0]) || word[0] is (byte)'+' or (byte)'-' or (byte)'.')
        {
            return ReadNumber(word);
        }

        return word switch
        {
            _ when word.SequenceEqual("true"u8) => true,
            _ when word.SequenceEqual("false"u8) => false,
            _ when word.SequenceEqual("null"u8) => null,
            _ when word.Length > LongestName => throw Damaged("a word is too long"),
            _ => new PdfWord(Encoding.Latin1.GetString(word)),
        };
    }

    private object ReadNumber(ReadOnlySpan<byte> word)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (word.Length > LongestNumber || !double.TryParse(word, Plain, CultureInfo.InvariantCulture, out var number))
        {
            throw Damaged("a number cannot be read");
        }

        return withReferences && char.IsAsciiDigit((char)word[0]) && number <= budget.Objects && double.IsInteger(number) && TakeReference() ? new PdfReference((int)number) : number;
    }

    /// <summary>Goes past "0 R" if that follows.</summary>
    private bool TakeReference()
    {
        var before = Position;
        SkipSpace();
        if (Regular().SequenceEqual("0"u8))
        {
            SkipSpace();
            if (Regular().SequenceEqual("R"u8))
            {
                return true;
            }
        }

        Position = before;
        return false;
    }

    private ReadOnlySpan<byte> Regular()
    {
        var rest = Bytes[Position..];
        var end = rest.IndexOfAny(Ends);
        var word = end < 0 ? rest : rest[..end];
        Position += word.Length;
        budget.Step(word.Length + 1);
        return word;
    }

    private void SkipSpace()
    {
        var rest = Bytes[Position..];
        var space = rest.IndexOfAnyExcept(Spaces);
        while (space >= 0 && rest[space] == '%')
        {
            var line = rest[space..].IndexOfAny((byte)'\r', (byte)'\n');
            var after = line < 0 ? -1 : rest[(space + line)..].IndexOfAnyExcept(Spaces);
            space = after < 0 ? -1 : space + line + after;
        }

        var skipped = space < 0 ? rest.Length : space;
        Position += skipped;
        budget.Step(skipped + 1);
    }

    private void Hold(int count)
    {
        budget.Hold(count);
        held += count;
    }

    private void Advance(int count)
    {
        budget.Step(count);
        Position += count;
    }
}
