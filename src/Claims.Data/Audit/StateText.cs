using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Claims.Data;

/// <summary>Writes the rows of one subject as canonical JSON (RFC 8785): tables by name, in each its rows by their keys, of each row its columns by name; what is NULL is left out.</summary>
internal sealed class StateText
{
    // What a text may hold and still stand as it is: everything but a quote, a backslash and the controls.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(['"', '\\', .. Enumerable.Range(0, 32).Select(control => (char)control)]);

    private readonly ArrayBufferWriter<byte> _json = new(512);
    private string? _table;
    private string? _row;
    private bool _isFirst;

    /// <summary>Begins a row; the one that came just before is not written twice.</summary>
    /// <returns>Whether it is to be written.</returns>
    public bool Begin(string table, string key)
    {
        if (_table == table && _row == key)
        {
            return false;
        }

        if (_table != table)
        {
            Write(_table is null ? "{\"" : "],\"");
            Write(table);
            Write("\":[");
        }
        else
        {
            Write(",");
        }

        (_table, _row, _isFirst) = (table, key, true);
        Write("{");
        return true;
    }

    /// <param name="value">As the database has it: a whole number, text, bytes, a floating number.</param>
    public void Write(string column, object value)
    {
        Write(_isFirst ? "\"" : ",\"");
        Write(column);
        Write("\":");
        _isFirst = false;
        switch (value)
        {
            case string text:
                WriteText(text);
                break;
            case long number:
                Write("\"");
                Utf8Formatter.TryFormat(number, _json.GetSpan(20), out var written);
                _json.Advance(written);
                Write("\"");
                break;
            case byte[] bytes:
                Write($"[\"{Convert.ToHexStringLower(bytes)}\"]");
                break;
            default:
                Write(string.Create(CultureInfo.InvariantCulture, $"[\"{value.GetType().Name}\",\"{value}\"]"));
                break;
        }
    }

    public void End() => Write("}");

    public byte[] ToBytes()
    {
        Write(_table is null ? "{}" : "]}");
        return _json.WrittenSpan.ToArray();
    }

    private void WriteText(string text)
    {
        if (text.AsSpan().ContainsAny(Escaped))
        {
            var escaped = new StringBuilder(text.Length + 16);
            CanonicalJson.Append(escaped, text);
            Write(escaped.ToString());
            return;
        }

        Write("\"");
        Write(text);
        Write("\"");
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, _json);
}
