using System.Text;

namespace Claims.Pdf;

/// <summary>Reads literal and hexadecimal strings (ISO 32000-1, 7.3.4), and what text and dates they hold (7.9).</summary>
internal static class PdfStrings
{
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The string at the beginning of these bytes, and how many of them it takes.</summary>
    public static byte[] Read(ReadOnlySpan<byte> bytes, out int length) => bytes[0] == '(' ? ReadLiteral(bytes, out length) : ReadHex(bytes, out length);

    /// <summary>UTF-16 or UTF-8 with their mark, else Latin-1, which agrees with PDFDocEncoding in all that this program writes without a mark.</summary>
    public static string Text(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => BigEndian.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        _ => Encoding.Latin1.GetString(bytes),
    };

    private static byte[] ReadLiteral(ReadOnlySpan<byte> bytes, out int length)
    {
        var text = new List<byte>();
        var open = 1;
        for (var i = 1; i < bytes.Length; i++)
        {
            switch ((char)bytes[i])
            {
                case '\\':
                    i = ReadEscape(bytes, i + 1, text);
                    continue;
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    length = i + 1;
                    return [.. text];
                case '\r':
                    i += i + 1 < bytes.Length && bytes[i + 1] == '\n' ? 1 : 0;
                    text.Add((byte)'\n');
                    continue;
            }

            text.Add(bytes[i]);
        }

        throw Scanner.Damaged("a string has no end");
    }

    /// <summary>Returns the place of the escape's last byte.</summary>
    private static int ReadEscape(ReadOnlySpan<byte> bytes, int at, List<byte> text)
    {
        if (at >= bytes.Length)
        {
            return at;
        }

        if (bytes[at] is >= (byte)'0' and <= (byte)'7')
        {
            var (code, end) = (0, at);
            for (; end < at + 3 && end < bytes.Length && bytes[end] is >= (byte)'0' and <= (byte)'7'; end++)
            {
                code = (code * 8) + bytes[end] - '0';
            }

            text.Add((byte)code);
            return end - 1;
        }

        switch ((char)bytes[at])
        {
            case '\r':
                return at + 1 < bytes.Length && bytes[at + 1] == '\n' ? at + 1 : at;
            case '\n':
                return at;
            default:
                text.Add((char)bytes[at] switch
                {
                    'n' => (byte)'\n',
                    'r' => (byte)'\r',
                    't' => (byte)'\t',
                    'b' => (byte)'\b',
                    'f' => (byte)'\f',
                    _ => bytes[at],
                });
                return at;
        }
    }

    private static byte[] ReadHex(ReadOnlySpan<byte> bytes, out int length)
    {
        var end = bytes.IndexOf((byte)'>');
        if (end < 0)
        {
            throw Scanner.Damaged("a string has no end");
        }

        length = end + 1;
        var digits = new List<byte>(end);
        foreach (var b in bytes[1..end])
        {
            if (char.IsAsciiHexDigit((char)b))
            {
                digits.Add(b);
            }
            else if (b is not (0 or 9 or 10 or 12 or 13 or 32))
            {
                throw Scanner.Damaged("a string holds what is no digit");
            }
        }

        if (digits.Count % 2 == 1)
        {
            digits.Add((byte)'0');
        }

        return Convert.FromHexString(Encoding.ASCII.GetString([.. digits]));
    }
}
