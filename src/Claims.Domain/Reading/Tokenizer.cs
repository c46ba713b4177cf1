using System.Globalization;

namespace Claims.Domain;

/// <summary>Cuts a text into words, numbers and signs, in one pass. An internet address is one sign, so that nothing is read inside it.</summary>
internal static class Tokenizer
{
    private const string Separators = ".,'\u2019";

    private const string GroupSpaces = " \u00A0\u202F\u2009";

    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static Token Next(string text, int at)
    {
        var sign = text[at];
        if (char.IsAsciiDigit(sign) || (sign == '.' && IsDigit(text, at + 1) && !IsDigit(text, at - 1)))
        {
            return new(TokenKind.Digits, at, EndOfNumber(text, at));
        }

        if (IsAddress(text, at))
        {
            return new(TokenKind.Sign, at, EndOf(text, at, static letter => !char.IsWhiteSpace(letter)));
        }

        return char.IsLetter(sign) ? new(TokenKind.Word, at, EndOf(text, at, IsOfWord))
            : new(TokenKind.Sign, at, at + (char.IsSurrogatePair(text, at < text.Length - 1 ? at : Math.Max(at - 1, 0)) && char.IsHighSurrogate(sign) ? 2 : 1));
    }

    private static bool IsAddress(string text, int at) =>
        text[at] is 'h' or 'H' or 'w' or 'W'
        && (string.Compare(text, at, "http://", 0, 7, StringComparison.OrdinalIgnoreCase) == 0
            || string.Compare(text, at, "https://", 0, 8, StringComparison.OrdinalIgnoreCase) == 0
            || string.Compare(text, at, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0);

    private static int EndOf(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }

    // The soft hyphen and combining marks stand inside words; so do the small powers of "m²".
    private static bool IsOfWord(char letter) =>
        char.IsLetter(letter) || letter is '\u00AD' or '\u00B2' or '\u00B3'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    /// <summary>Digits with separators between digits; groups of three after a space only when the first group has one to three digits.</summary>
    private static int EndOfNumber(string text, int start)
    {
        var at = EndOf(text, start, char.IsAsciiDigit);
        if (at - start is >= 1 and <= 3)
        {
            var grouped = EndOfGroups(text, at);
            if (grouped > at)
            {
                return text.Length > grouped + 1 && text[grouped] is '.' or ',' && IsDigit(text, grouped + 1) ? EndOf(text, grouped + 1, char.IsAsciiDigit) : grouped;
            }
        }

        while (at < text.Length && Separators.Contains(text[at], StringComparison.Ordinal) && IsDigit(text, at + 1))
        {
            at = EndOf(text, at + 1, char.IsAsciiDigit);
        }

        return at;
    }

    private static int EndOfGroups(string text, int at)
    {
        while (at < text.Length && GroupSpaces.Contains(text[at], StringComparison.Ordinal)
            && IsDigit(text, at + 1) && IsDigit(text, at + 2) && IsDigit(text, at + 3) && !IsDigit(text, at + 4))
        {
            at += 4;
        }

        return at;
    }
}
