using System.Globalization;

namespace Claims.Pdf;

/// <summary>How a character takes part in the direction of a text (UAX #9, table 4; what is not told apart there is neutral here).</summary>
internal enum BidiClass
{
    Left,
    Right,
    ArabicLetter,
    EuropeanNumber,
    ArabicNumber,
    Separator,
    Terminator,
    CommonSeparator,
    Mark,
    Neutral,
}

/// <summary>The class of characters, from the blocks of the scripts that run from right to left and the categories of all others.</summary>
internal static class BidiClasses
{
    public static BidiClass Of(string text)
    {
        var code = text.Length == 0 ? ' ' : char.IsSurrogatePair(text, 0) ? char.ConvertToUtf32(text, 0) : text[0];
        return CharUnicodeInfo.GetUnicodeCategory(code) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.Mark,
            UnicodeCategory.DecimalDigitNumber => code is >= 0x660 and <= 0x669 ? BidiClass.ArabicNumber : code < 0x80 || code is >= 0x6F0 and <= 0x6F9 ? BidiClass.EuropeanNumber : BidiClass.Left,
            UnicodeCategory.CurrencySymbol => BidiClass.Terminator,
            _ when IsArabic(code) => code is 0x66B or 0x66C ? BidiClass.ArabicNumber : code == 0x60C ? BidiClass.CommonSeparator : BidiClass.ArabicLetter,
            _ when IsRight(code) => BidiClass.Right,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber => BidiClass.Left,
            _ => OfSign(code),
        };
    }

    /// <summary>True for letters of scripts that run from right to left.</summary>
    public static bool RunsRight(string text) => text.Length > 0 && text[0] >= 0x590 && Of(text) is BidiClass.Right or BidiClass.ArabicLetter;

    private static BidiClass OfSign(int code) => code switch
    {
        '+' or '-' or 0x2212 => BidiClass.Separator,
        '#' or '%' or 0xB0 or 0xB1 or 0x2030 => BidiClass.Terminator,
        ',' or '.' or '/' or ':' or 0xA0 or 0x202F => BidiClass.CommonSeparator,
        _ => BidiClass.Neutral,
    };

    private static bool IsArabic(int code) =>
        code is (>= 0x600 and <= 0x7BF) or (>= 0x860 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x1EE00 and <= 0x1EEFF);

    private static bool IsRight(int code) =>
        code is (>= 0x590 and <= 0x5FF) or (>= 0x7C0 and <= 0x85F) or 0x200F or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EDFF);
}
