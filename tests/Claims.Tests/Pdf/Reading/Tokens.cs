using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Claims.Tests.Pdf.Reading;

internal sealed record Name(string Value);

internal sealed record Reference(int Number);

internal sealed record Operator(string Value);

/// <summary>Reads PDF objects from bytes: names, numbers, strings (as bytes), arrays (as lists), dictionaries, references, operators.</summary>
internal sealed partial class Tokens(byte[] data, int position = 0)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; private set; } = position;

    /// <summary>The next object, or null at the end.</summary>
    public object? Next()
    {
        SkipSpace();
        if (Position >= data.Length)
        {
            return null;
        }

        return (char)data[Position] switch
        {
            '/' => ReadName(),
            '(' => ReadLiteral(),
            '[' => ReadArray(),
            '<' when data[Position + 1] == '<' => ReadDictionary(),
            '<' => ReadHex(),
            _ => ReadWord(),
        };
    }

    private void SkipSpace()
    {
        while (Position < data.Length && (data[Position] <= 32 || data[Position] == '%'))
        {
            if (data[Position] == '%')
            {
                while (Position < data.Length && data[Position] is not 10 and not 13)
                {
                    Position++;
                }
            }
            else
            {
                Position++;
            }
        }
    }

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && data[Position] > 32 && !Delimiters.Contains((char)data[Position], StringComparison.Ordinal))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(data, start, Position - start);
    }

    private Name ReadName()
    {
        Position++;
        return new Name(Numbered().Replace(Word(), match => ((char)int.Parse(match.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));
    }

    [GeneratedRegex("#[0-9A-F]{2}")]
    private static partial Regex Numbered();

    private byte[] ReadLiteral()
    {
        var bytes = new List<byte>();
        var depth = 0;
        do
        {
            var c = (char)data[Position++];
            if (c == '\\')
            {
                bytes.Add(data[Position++]);
                continue;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (!(c == '(' && depth == 1) && depth > 0)
            {
                bytes.Add((byte)c);
            }
        }
        while (depth > 0);
        return [.. bytes];
    }

    private byte[] ReadHex()
    {
        var end = Array.IndexOf(data, (byte)'>', Position);
        var hex = Encoding.Latin1.GetString(data, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(hex);
    }

    private List<object> ReadArray()
    {
        Position++;
        var items = new List<object>();
        for (SkipSpace(); data[Position] != ']'; SkipSpace())
        {
            Push(items, Next()!);
        }

        Position++;
        return items;
    }

    private Dictionary<string, object> ReadDictionary()
    {
        Position += 2;
        var items = new List<object>();
        for (SkipSpace(); data[Position] != '>'; SkipSpace())
        {
            Push(items, Next()!);
        }

        Position += 2;
        return items.Chunk(2).ToDictionary(pair => ((Name)pair[0]).Value, pair => pair[1]);
    }

    /// <summary>Two numbers and an R become one reference.</summary>
    private static void Push(List<object> items, object item)
    {
        if (item is Operator { Value: "R" })
        {
            var number = (int)(double)items[^2];
            items.RemoveRange(items.Count - 2, 2);
            items.Add(new Reference(number));
            return;
        }

        items.Add(item);
    }

    private object ReadWord()
    {
        var word = Word();
        if (word.Length == 0)
        {
            throw new InvalidDataException($"Unexpected byte {data[Position]} at {Position}.");
        }

        return word switch
        {
            "true" => true,
            "false" => false,
            _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : new Operator(word),
        };
    }
}
