using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Claims.Domain;

/// <summary>
/// A text as it is compared, and where each of its code units comes from. Every run of white space is one space, every quotation mark and apostrophe one mark, and so
/// are two of a kind that stand for a double one ('' `` ,,); every run of dashes is one hyphen, without white space that stands on both its sides; ligatures and the ellipsis are
/// spelled out, ß is ss, letters are small and composed (Unicode NFC), what nobody sees is left out, and a word that was divided at the end of a line is one word again. Nothing of this is ever stored.
/// </summary>
public sealed class NormalisedText
{
    private readonly string _text;

    private readonly List<char> _signs;

    // For each normalised code unit the range of the text that it stands for; those of one character share theirs.
    private readonly List<TextRange> _ranges;

    private NormalisedText(string text)
    {
        (_text, _signs, _ranges) = (text, new(text.Length), new(text.Length));
        for (var at = 0; at < text.Length;)
        {
            at = Read(at);
        }

        Value = new(CollectionsMarshal.AsSpan(_signs));
    }

    public string Value { get; }

    public static NormalisedText Of(string text) => new(text);

    /// <summary>A quote as it is looked for: white space at its ends is not part of it.</summary>
    public static string Pattern(string quote) => Of(quote).Value.Trim(' ');

    /// <summary>Whether a place may begin or end here: between two characters of the text, not within what one of them became.</summary>
    public bool IsBoundary(int at) => at == 0 || at == _ranges.Count || (_ranges[at] != _ranges[at - 1] && !IsBrokenHyphen(at));

    /// <summary>Whether both ends of a word, or of anything else that is no word, may be cut here.</summary>
    public bool IsBetweenWords(int at) => at == 0 || at == Value.Length || !Signs.IsOfWord(Value[at - 1]) || !Signs.IsOfWord(Value[at]);

    /// <summary>The range of the text that a range of the normalised one, not empty, stands for.</summary>
    public TextRange Original(int start, int end) => new(_ranges[start].Start, _ranges[end - 1].End);

    /// <summary>The first place in the normalised text that comes from this offset of the text or from behind it.</summary>
    public int PlaceOf(int offset)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Normalises what stands at a place and says where the next begins.
    private int Read(int at)
    {
        var sign = _text[at];
        if (Signs.IsDoubled(_text, at))
        {
            return Add(Signs.Mark, at, at + 2);
        }

        var alone = at + 1 == _text.Length || !Signs.MayExtend(_text[at + 1]);
        if (alone && Signs.Simple(sign) is var simple and not '\0')
        {
            return Add(simple, at, at + 1);
        }

        return char.IsWhiteSpace(sign) ? ReadSpace(at)
            : Signs.IsDash(sign) ? ReadDash(at)
            : Signs.IsInvisible(sign) ? PastInvisible(at)
            : ReadCharacter(at);
    }

    // White space on both sides of a dash is a matter of the house: "so – und" is "so—und". The ends of a text count as white space.
    private int ReadSpace(int at)
    {
        var next = PastSpace(at);
        var end = PastDashes(next);
        return end > next && IsSpaceOrEnd(end) ? next : Add(' ', at, next);
    }

    // A run of dashes is one. A hyphen between letters, with white space behind it, is the end of a line: it goes where a small letter follows
    // (Handels-/volumen) and stays where not (EU-/Kommission, 2020-/2024).
    private int ReadDash(int at)
    {
        var end = PastDashes(at);
        var next = PastSpace(end);
        if ((at == 0 || char.IsWhiteSpace(_text[at - 1])) && IsSpaceOrEnd(end))
        {
            Add(Signs.Dash, at, end);
            return next;
        }

        var breaks = end == at + 1 && next > end && Signs.IsHyphen(_text[at])
            && at > 0 && Signs.IsOfWord(_text[at - 1]) && next < _text.Length && char.IsLetterOrDigit(_text[next]);
        return !breaks ? Add(Signs.Dash, at, end)
            : char.IsLower(_text[next]) && !char.IsDigit(_text[at - 1]) ? next
            : Add(Signs.Dash, at, next);
    }

    // A soft hyphen at the end of a line takes the line break with it.
    private int PastInvisible(int at)
    {
        var next = PastSpace(at + 1);
        return _text[at] == Signs.SoftHyphen && _text.AsSpan(at, next - at).Contains('\n') ? next : at + 1;
    }

    private bool IsSpaceOrEnd(int at) => at == _text.Length || char.IsWhiteSpace(_text[at]);

    private int PastDashes(int at)
    {
        while (at < _text.Length && Signs.IsDash(_text[at]))
        {
            at++;
        }

        return at;
    }

    private int PastSpace(int at)
    {
        while (at < _text.Length && (char.IsWhiteSpace(_text[at]) || Signs.IsInvisible(_text[at])))
        {
            at++;
        }

        return at;
    }

    // A character as a reader sees it, with everything that belongs to it.
    private int ReadCharacter(int at)
    {
        var length = StringInfo.GetNextTextElementLength(_text.AsSpan(at));
        var character = string.Concat(_text.Substring(at, length).Where(sign => !Signs.IsInvisible(sign)));
        if (TextRules.LoneSurrogate(character) < 0)
        {
            var isLigature = character is [>= '\uFB00' and <= '\uFB06', ..];
            character = character.Normalize(isLigature ? NormalizationForm.FormKC : NormalizationForm.FormC).ToLowerInvariant();
        }

        foreach (var sign in character)
        {
            foreach (var spelled in Spelled(sign))
            {
                Add(spelled, at, at + length);
            }
        }

        return at + length;
    }

    private static string Spelled(char sign) => sign switch
    {
        'ß' => "ss",
        '…' => "...",
        'ς' => "σ",
        _ when Signs.IsMark(sign) => "\"",
        _ => sign.ToString(),
    };

    private int Add(char sign, int start, int end)
    {
        _signs.Add(sign);
        _ranges.Add(new(start, end));
        return end;
    }

    // Cut off from what stands before it, such a hyphen would be read in another way.
    private bool IsBrokenHyphen(int at) => Value[at] == Signs.Dash && char.IsWhiteSpace(_text[_ranges[at].End - 1]);
}
