using System.Globalization;

namespace Claims.Domain;

/// <summary>Kinds of characters that are written in many ways and read as one.</summary>
internal static class Signs
{
    /// <summary>What every quotation mark, apostrophe and prime is normalised to.</summary>
    public const char Mark = '"';

    public const char Dash = '-';

    public const char SoftHyphen = '\u00AD';

    // Characters under U+2070 that stand for one by themselves. NUL: more has to be known.
    private static readonly char[] Singles = [.. Enumerable.Range(0, 0x2070).Select(code => Single((char)code))];

    /// <summary>What a character without marks of its own is normalised to, or NUL where that cannot be said of it alone.</summary>
    public static char Simple(char sign) => sign < Singles.Length ? Singles[sign] : '\0';

    /// <summary>Quotation marks of all kinds, apostrophes, accents used as such, and primes.</summary>
    public static bool IsMark(char sign) => sign is '"' or '\'' or '`' or '´' or '«' or '»' or 'ʼ'
        or (>= '\u2018' and <= '\u201F') or '\u2032' or '\u2033' or '‹' or '›' or (>= '\u275B' and <= '\u275E') or (>= '\u301D' and <= '\u301F') or '＂' or '＇';

    /// <summary>Whether two equal signs stand here that typewriters and mark-up use for one double quotation mark: '' `` ´´ ,, &lt;&lt; &gt;&gt;</summary>
    public static bool IsDoubled(string text, int at) =>
        at + 1 < text.Length && text[at + 1] == text[at] && text[at] is '\'' or '`' or '´' or ',' or '<' or '>' or (>= '\u2018' and <= '\u201B');

    /// <summary>Hyphens, dashes and the minus sign.</summary>
    public static bool IsDash(char sign) => sign is '-' or (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    /// <summary>Dashes that divide a word.</summary>
    public static bool IsHyphen(char sign) => sign is '-' or '\u2010' or '\u2011';

    /// <summary>Signs that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors.</summary>
    public static bool IsInvisible(char sign) => sign is SoftHyphen or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    /// <summary>Letters and digits, and the marks that belong to them.</summary>
    public static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || IsCombining(sign);

    /// <summary>Whether this code unit may belong to the character before it.</summary>
    public static bool MayExtend(char sign) => sign >= '\u0300' && sign is not (>= '\u2000' and <= '\u206F') or '\u200C' or '\u200D';

    /// <summary>Whether a cut at this place would halve a character: a surrogate pair, a letter and its marks, or joined pictures.</summary>
    public static bool Halves(string text, int at) => at > 0 && at < text.Length
        && (char.IsSurrogatePair(text[at - 1], text[at]) || IsCombining(text[at]) || text[at] == '\u200D' || (text[at - 1] == '\u200D' && char.IsSurrogate(text[at])));

    private static bool IsCombining(char sign) => sign >= '\u0300'
        && char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static char Single(char sign) => sign switch
    {
        'ß' or '…' => '\0',
        _ when IsMark(sign) => Mark,
        _ when char.IsWhiteSpace(sign) || IsInvisible(sign) || IsDash(sign) => '\0',
        < '\u0300' or >= '\u2000' => char.ToLowerInvariant(sign),
        _ => '\0',
    };
}
