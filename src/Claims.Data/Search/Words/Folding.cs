using System.Globalization;
using System.Text;

namespace Claims.Data;

/// <summary>Takes a text apart into folded words. Index, queries and marks all go through here, so that they never disagree.</summary>
internal static class Folding
{
    /// <summary>Longer words are cut: nobody types them, and a page of signs without a space is no word.</summary>
    public const int LongestWord = 64;

    private static readonly System.Buffers.SearchValues<char> OfNumbers = System.Buffers.SearchValues.Create("0123456789.,'’\u00A0\u202F");

    // What each character up to the end of Latin Extended-B becomes; NUL where nothing does.
    private static readonly string[] Latin = [.. Enumerable.Range(0, 0x250).Select(code => Fold(new Rune(code)))];

    /// <summary>The words in the order of the text. Any string will do; what is no letter and no digit parts words.</summary>
    public static List<FoldedWord> Words(string text)
    {
        var words = new List<FoldedWord>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (!IsOfWord(text, at, out var length))
            {
                at += length;
                continue;
            }

            at = NumberEnd(text, at) is { } end ? end : WordEnd(text, at);
            Add(words, text, start, at);
        }

        return words;
    }

    private static void Add(List<FoldedWord> words, string text, int start, int end)
    {
        var value = new StringBuilder();
        var offsets = new List<int>();
        for (var at = start; at < end && value.Length < LongestWord;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            foreach (var sign in rune.Value < Latin.Length ? Latin[rune.Value] : Fold(rune))
            {
                if (!IsSpeltUmlaut(value, sign))
                {
                    value.Append(sign);
                    offsets.Add(at);
                }
            }

            at += length;
        }

        if (value.Length > 0)
        {
            var isNumber = char.IsAsciiDigit(text[start]) && !text.AsSpan(start, end - start).ContainsAnyExcept(OfNumbers);
            var isJoined = end + 1 < text.Length && text[end] is '-' or '\u2010' or '\u2011' && IsOfWord(text, end + 1, out _);
            var isEven = value.Length == end - start;
            words.Add(new(isNumber ? text[start..end] : value.ToString(), new(start, end), char.IsUpper(text[start]), isNumber, isJoined, isEven || isNumber ? null : [.. offsets, end]));
        }
    }

    // "ae", "oe" and "ue" are umlauts unless a vowel stands before them ("neue") or a q ("Quelle").
    private static bool IsSpeltUmlaut(StringBuilder value, char sign) =>
        sign == 'e' && value.Length > 0 && value[^1] is 'a' or 'o' or 'u' && sign == 'e'
        && (value.Length == 1 || (value[^2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') && !(value[^2] == 'q' && value[^1] == 'u')));

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && IsOfWord(text, at, out var length))
        {
            at += length;
        }

        return at;
    }

    // A number keeps the points and commas between its digits; null where letters follow, which makes it a word ("45er").
    private static int? NumberEnd(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
        {
            return null;
        }

        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' or '\'' or '’' or '\u00A0' or '\u202F' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at < text.Length && IsOfWord(text, at, out _) && !IsHidden(text[at]) ? null : at;
    }

    private static bool IsOfWord(string text, int at, out int length)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        return Rune.IsLetterOrDigit(rune) || (rune.Value >= 0x300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            || (rune.Value < 0x10000 && IsHidden((char)rune.Value));
    }

    // Signs within a word that nobody sees: soft hyphens and zero-width joiners.
    private static bool IsHidden(char sign) => sign is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    private static string Fold(Rune rune) => rune.Value switch
    {
        'ß' or 0x1E9E => "ss",
        'æ' or 'Æ' => "a",
        'œ' or 'Œ' or 'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        _ => Plain(rune),
    };

    private static string Plain(Rune rune)
    {
        if (rune.Value is >= 0xD800 and <= 0xDFFF)
        {
            return "";
        }

        var plain = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(part))
            {
                plain.Append(Rune.ToLowerInvariant(part));
            }
        }

        return plain.ToString();
    }
}
