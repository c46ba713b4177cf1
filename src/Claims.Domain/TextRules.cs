using System.Globalization;
using System.Text;

namespace Claims.Domain;

/// <summary>What a text must be before anything keeps it: of a length, without controls and without half characters.</summary>
public static class TextRules
{
    /// <summary>A text that must be there: ends trimmed, line ends LF.</summary>
    /// <param name="value">As typed.</param>
    /// <param name="field">Name of the field; the first argument of every refusal.</param>
    /// <param name="max">In UTF-16 code units.</param>
    /// <exception cref="DomainException"><c>text.required</c>, <c>text.too-long</c>, <c>text.control</c>, <c>text.surrogate</c></exception>
    public static string Required(string? value, string field, int max) =>
        Optional(value, field, max) ?? throw new DomainException("text.required", field);

    /// <summary>A text that may be missing: ends trimmed, line ends LF, null when nothing is left.</summary>
    /// <exception cref="DomainException"><c>text.too-long</c>, <c>text.control</c>, <c>text.surrogate</c></exception>
    public static string? Optional(string? value, string field, int max)
    {
        var text = Checked(value, field).Trim();
        return text.Length > max ? throw new DomainException("text.too-long", field, max, text.Length)
            : text.Length > 0 ? text
            : null;
    }

    /// <summary>A captured text: line ends LF, otherwise untouched.</summary>
    /// <exception cref="DomainException"><c>text.required</c>, <c>text.too-long</c>, <c>text.control</c>, <c>text.surrogate</c></exception>
    public static string Body(string? value, string field, int maxUtf8Bytes)
    {
        var text = Checked(value, field);
        var bytes = Encoding.UTF8.GetByteCount(text);
        return string.IsNullOrWhiteSpace(text) ? throw new DomainException("text.required", field)
            : bytes > maxUtf8Bytes ? throw new DomainException("text.too-long", field, maxUtf8Bytes, bytes)
            : text;
    }

    /// <summary>An address that may be missing: absolute, http or https, so that a link never runs a script.</summary>
    /// <exception cref="DomainException"><c>url.invalid</c>, and those of <see cref="Optional"/></exception>
    public static string? Url(string? value, string field)
    {
        var text = Optional(value, field, Limits.Url);
        return text is null || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Host.Length: > 0 })
            ? text
            : throw new DomainException("url.invalid", field);
    }

    private static string Checked(string? value, string field)
    {
        var text = (value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.FirstOrDefault(sign => char.IsControl(sign) && sign is not ('\n' or '\t'), ' ') is var control and not ' ')
        {
            throw new DomainException("text.control", field, CodePoint(control));
        }

        var half = LoneSurrogate(text);
        return half < 0 ? text : throw new DomainException("text.surrogate", field, CodePoint(text[half]));
    }

    /// <summary>Index of the first half of a character that stands alone, or -1.</summary>
    internal static int LoneSurrogate(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static string CodePoint(char sign) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)sign:X4}");
}
