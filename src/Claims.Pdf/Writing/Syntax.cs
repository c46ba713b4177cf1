using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>PDF tokens, written without any culture (ISO 32000-1, 7.3).</summary>
internal static class Syntax
{
    private const int LongestText = 16_000;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A real number with at most three decimals.</summary>
    public static string Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        var (whole, rest) = Math.DivRem(Math.Abs(thousandths), 1000);
        Span<char> text = stackalloc char[24];
        text[0] = '-';
        whole.TryFormat(text[1..], out var length, default, CultureInfo.InvariantCulture);
        var end = length + 1;
        if (rest != 0)
        {
            text[end] = '.';
            rest.TryFormat(text[(end + 1)..], out _, "000", CultureInfo.InvariantCulture);
            end = text[..(end + 4)].TrimEnd('0').Length;
        }

        return text[(thousandths < 0 ? 0 : 1)..end].ToString();
    }

    public static string Hex4(int value) => value.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>A text string: a literal when it is printable ASCII, else UTF-16 in hex. What is longer than a string may be (ISO 19005-3, 6.1.13) is cut.</summary>
    public static string Text(string text)
    {
        if (text.Length > LongestText)
        {
            text = text[..(LongestText - 1)] + "…";
        }

        if (IsPlain(text))
        {
            return "(" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal) + ")";
        }

        return "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";
    }

    /// <summary>True for printable ASCII.</summary>
    public static bool IsPlain(string text) => text.All(c => c is >= ' ' and <= '~');

    /// <summary>A name without its slash: what is no regular character is written as its number (ISO 32000-1, 7.3.5).</summary>
    public static string Name(string name) => string.Concat(Encoding.UTF8.GetBytes(name).Select(b =>
        char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'+' ? ((char)b).ToString() : "#" + b.ToString("X2", CultureInfo.InvariantCulture)));

    /// <summary>An address as a literal: characters outside ASCII are percent-encoded, as a URI action wants them.</summary>
    public static string Address(string address)
    {
        var ascii = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            ascii.Append(b is > 0x20 and < 0x7F ? ((char)b).ToString() : "%" + b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return Text(ascii.ToString());
    }

    public static string Reference(int number) => Number(number) + " 0 R";

    public static string Array(IEnumerable<string> items) => "[" + string.Join(' ', items) + "]";

    /// <summary>A date string in UTC (ISO 32000-1, 7.9.4).</summary>
    public static string Date(DateTimeOffset date) => "(D:" + date.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z)";
}
