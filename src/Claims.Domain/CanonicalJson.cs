using System.Globalization;
using System.Text;

namespace Claims.Domain;

/// <summary>Writes JSON in the one form that can be hashed (RFC 8785): objects, arrays, strings, booleans and null. Numbers go in as strings.</summary>
public static class CanonicalJson
{
    /// <param name="value">A dictionary with string keys, a sequence, a string, a boolean or null.</param>
    /// <exception cref="DomainException"><c>json.type</c> for anything else, <c>json.surrogate</c> for half a character</exception>
    public static byte[] Bytes(object? value) => Encoding.UTF8.GetBytes(Text(value));

    /// <summary>The same as text.</summary>
    /// <exception cref="DomainException"><c>json.type</c>, <c>json.surrogate</c></exception>
    public static string Text(object? value)
    {
        var json = new StringBuilder();
        Write(json, value);
        return json.ToString();
    }

    /// <summary>Adds one string to a document that somebody else writes.</summary>
    /// <exception cref="DomainException"><c>json.surrogate</c></exception>
    public static void Append(StringBuilder json, string text) => Write(json, text);

    private static void Write(StringBuilder json, object? value)
    {
        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case bool truth:
                json.Append(truth ? "true" : "false");
                break;
            case string text:
                Write(json, text);
                break;
            case IReadOnlyDictionary<string, object?> members:
                Write(json, members);
                break;
            case IReadOnlyDictionary<string, string?> members:
                Write(json, members.ToDictionary(member => member.Key, object? (member) => member.Value));
                break;
            case IEnumerable<object?> items:
                Write(json, '[', items, ']', Write);
                break;
            default:
                throw new DomainException("json.type", value.GetType().Name);
        }
    }

    // RFC 8785, 3.2.3: names are sorted by their UTF-16 code units, which is .NET's ordinal order.
    private static void Write(StringBuilder json, IReadOnlyDictionary<string, object?> members) =>
        Write(json, '{', members.OrderBy(member => member.Key, StringComparer.Ordinal), '}', WriteMember);

    private static void WriteMember(StringBuilder json, KeyValuePair<string, object?> member)
    {
        Write(json, member.Key);
        json.Append(':');
        Write(json, member.Value);
    }

    private static void Write(StringBuilder json, string text)
    {
        if (TextRules.LoneSurrogate(text) >= 0)
        {
            throw new DomainException("json.surrogate");
        }

        json.Append('"');
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\t' => json.Append("\\t"),
                '\n' => json.Append("\\n"),
                '\f' => json.Append("\\f"),
                '\r' => json.Append("\\r"),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                _ => json.Append(sign),
            };
        }

        json.Append('"');
    }

    private static void Write<T>(StringBuilder json, char open, IEnumerable<T> items, char close, Action<StringBuilder, T> write)
    {
        json.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                json.Append(',');
            }

            isFirst = false;
            write(json, item);
        }

        json.Append(close);
    }
}
