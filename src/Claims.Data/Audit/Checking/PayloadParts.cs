using System.Buffers;
using System.Text.Unicode;

namespace Claims.Data;

/// <summary>The parts of a payload as they stand in its bytes; it is read only in its one canonical form.</summary>
internal ref struct PayloadParts
{
    public ReadOnlySpan<byte> Actor;
    public ReadOnlySpan<byte> At;
    public ReadOnlySpan<byte> Kind;
    public ReadOnlySpan<byte> Seq;

    /// <summary>Empty in entries from before there were states.</summary>
    public ReadOnlySpan<byte> State;
    public ReadOnlySpan<byte> Subject;
    public ReadOnlySpan<byte> SubjectId;

    /// <summary>The members of the object of texts, to be read by <see cref="NextText"/>.</summary>
    public ReadOnlySpan<byte> Texts;

    /// <returns>False where the bytes are not what this program writes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out PayloadParts parts)
    {
        parts = default;
        var scan = new PayloadScanner(json);
        if (!(scan.Member("{\"actor\":"u8, out parts.Actor) && scan.Member(",\"at\":"u8, out parts.At)
            && scan.Literal(",\"facts\":"u8) && scan.Members(canBeNull: true, out _)
            && scan.Member(",\"kind\":"u8, out parts.Kind) && scan.Member(",\"seq\":"u8, out parts.Seq)))
        {
            return false;
        }

        if (scan.Literal(",\"state\":"u8) && !(scan.String(out parts.State) && parts.State.Length == 64))
        {
            return false;
        }

        return scan.Member(",\"subject\":"u8, out parts.Subject) && scan.Member(",\"subjectId\":"u8, out parts.SubjectId)
            && scan.Literal(",\"texts\":"u8) && scan.Members(canBeNull: false, out parts.Texts) && scan.Literal("}"u8) && scan.IsAtEnd && Utf8.IsValid(json);
    }

    /// <summary>Takes the next text off: its field and the hash that the entry commits to.</summary>
    public bool NextText(out ReadOnlySpan<byte> field, out ReadOnlySpan<byte> hash)
    {
        field = hash = default;
        if (Texts.IsEmpty)
        {
            return false;
        }

        var scan = new PayloadScanner(Texts);
        var isRead = scan.String(out field) && scan.Literal(":"u8) && scan.String(out hash);
        scan.Literal(","u8);
        Texts = Texts[scan.Position..];
        return isRead;
    }
}

/// <summary>Reads canonical JSON byte by byte; whatever is written otherwise is refused.</summary>
internal ref struct PayloadScanner(ReadOnlySpan<byte> json)
{
    // What ends a run of plain characters: a quote, a backslash, a control.
    private static readonly SearchValues<byte> Special = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(control => (byte)control)]);

    private readonly ReadOnlySpan<byte> _json = json;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position == _json.Length;

    private readonly ReadOnlySpan<byte> Rest => _json[Position..];

    public bool Literal(ReadOnlySpan<byte> literal)
    {
        if (!Rest.StartsWith(literal))
        {
            return false;
        }

        Position += literal.Length;
        return true;
    }

    /// <summary>A name as it must stand, and its string.</summary>
    public bool Member(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        return Literal(name) && String(out value);
    }

    /// <summary>A string between its quotes, escapes as they stand: only those that RFC 8785 writes.</summary>
    public bool String(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Literal("\""u8))
        {
            return false;
        }

        var start = Position;
        while (true)
        {
            var plain = Rest.IndexOfAny(Special);
            if (plain < 0)
            {
                return false;
            }

            Position += plain;
            if (_json[Position] == '"')
            {
                text = _json[start..Position++];
                return true;
            }

            if (!Escape())
            {
                return false;
            }
        }
    }

    /// <summary>An object of strings, its names in order.</summary>
    /// <param name="members">What stands between its braces.</param>
    public bool Members(bool canBeNull, out ReadOnlySpan<byte> members)
    {
        members = default;
        if (!Literal("{"u8))
        {
            return false;
        }

        var start = Position;
        ReadOnlySpan<byte> before = default;
        for (var isFirst = true; !Literal("}"u8); isFirst = false)
        {
            // Names are plain ASCII, so that the order of their bytes is that of their UTF-16.
            if ((!isFirst && !Literal(","u8)) || !String(out var name) || (!isFirst && before.SequenceCompareTo(name) >= 0) || !Literal(":"u8)
                || !((canBeNull && Literal("null"u8)) || String(out _)))
            {
                return false;
            }

            before = name;
        }

        members = _json[start..(Position - 1)];
        return true;
    }

    private bool Escape()
    {
        var rest = Rest;
        if (rest.Length < 2 || rest[0] != '\\')
        {
            return false;
        }

        if ("\"\\btnfr"u8.Contains(rest[1]))
        {
            Position += 2;
            return true;
        }

        // \u00 and a control that has no short form, in small letters.
        if (rest.Length < 6 || !rest.StartsWith("\\u00"u8) || rest[4] is not ((byte)'0' or (byte)'1') || !"0123456789abcdef"u8.Contains(rest[5])
            || (rest[4] == '0' && rest[5] is (byte)'8' or (byte)'9' or (byte)'a' or (byte)'c' or (byte)'d'))
        {
            return false;
        }

        Position += 6;
        return true;
    }
}
