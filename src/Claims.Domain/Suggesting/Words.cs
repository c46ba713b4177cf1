using System.Buffers;
using System.Globalization;

namespace Claims.Domain;

/// <summary>The words and figures of a text, each with its place: letters (with figures in or behind them, as in "CO2"), or digits with the separators inside them.</summary>
internal static class Words
{
    private static readonly SearchValues<char> Joints = SearchValues.Create(" \n\t\u00A0\u202F-‑\"„“”»«");

    public static IReadOnlyList<TextRange> Of(string text)
    {
        var words = new List<TextRange>();
        for (var at = 0; at < text.Length; at++)
        {
            var end = char.IsAsciiDigit(text[at]) ? FigureEnd(text, at) : IsLetter(text[at]) ? WordEnd(text, at) : at;
            if (end > at)
            {
                words.Add(new TextRange(at, end));
                at = end - 1;
            }
        }

        return words;
    }

    public static bool IsFigure(string text, TextRange word) => char.IsAsciiDigit(text[word.Start]);

    /// <summary>Whether only white space, hyphens or quotation marks part two neighbouring words, so that they can make one phrase.</summary>
    public static bool AreJoined(string text, TextRange word, TextRange next) =>
        text.AsSpan(word.End, next.Start - word.End).IndexOfAnyExcept(Joints) < 0;

    /// <summary>Letters and the marks on them.</summary>
    public static bool IsLetter(char sign) => char.IsLetter(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;

    public static bool IsApostrophe(char sign) => sign is '\'' or '’';

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (IsLetter(text[at]) || char.IsAsciiDigit(text[at]) || (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int FigureEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' or ':' or '/' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
