using System.Globalization;

namespace Claims.Domain;

/// <summary>Parts a text into words, numbers and signs and tells what each can do in a date.</summary>
internal static class DateWords
{
    // Longer runs of digits are no part of any date.
    private const int LongestNumber = 4;

    /// <summary>All of them, in order; a blank line stands between paragraphs as a word of no kind.</summary>
    public static List<DateWord> In(string text, Language language)
    {
        var lexicon = DateLexicon.Of(language);
        var words = new List<DateWord>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            var start = SkipSpace(text, at, out var isParagraph);
            if (isParagraph)
            {
                words.Add(new DateWord(new TextRange(at, start), DateWordKind.Other, 0, false));
            }

            if (start == text.Length)
            {
                break;
            }

            var end = EndOf(text, start);
            words.Add(Word(text, new TextRange(start, end), start == at && at > 0, lexicon));
            at = end;
        }

        return words;
    }

    private static DateWord Word(string text, TextRange place, bool isGlued, DateLexicon lexicon)
    {
        var span = text.AsSpan(place.Start, place.Length);
        if (char.IsAsciiDigit(span[0]))
        {
            var value = span.Length <= LongestNumber ? int.Parse(span, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
            return new DateWord(place, DateWordKind.Number, value, isGlued);
        }

        if (!char.IsLetter(span[0]))
        {
            return new DateWord(place, DateWordKind.Sign, span[0], isGlued);
        }

        var (kind, of) = lexicon.Find(span);
        return new DateWord(place, kind, of, isGlued);
    }

    private static int EndOf(string text, int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }
        else if (char.IsLetter(text[at]))
        {
            // A combining mark belongs to its letter, as a soft hyphen does to its word.
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\u00AD' || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
            {
                end++;
            }
        }

        return end;
    }

    private static int SkipSpace(string text, int at, out bool isParagraph)
    {
        var lines = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            lines += text[at] == '\n' ? 1 : 0;
            at++;
        }

        isParagraph = lines > 1;
        return at;
    }
}
