using System.Globalization;

namespace Claims.Domain;

/// <summary>How one language writes a number: its decimal sign and its group sign.</summary>
internal sealed record NumberForm(char DecimalSign, char GroupSign)
{
    // No-break, narrow no-break and thin space, the plain space that is typed for them, and both apostrophes: they group in either language.
    private const string NeutralGroupSigns = "\u00A0\u202F\u2009 '\u2019";

    private static readonly NumberForm German = new(',', '.');

    private static readonly NumberForm English = new('.', ',');

    public static NumberForm Of(Language language) => language == Language.De ? German : English;

    /// <summary>Whether these are digits and separators, with a digit at the end and one at the start, save for ".5".</summary>
    public static bool Fits(string text) =>
        text.Length > 0
        && char.IsAsciiDigit(text[^1])
        && (char.IsAsciiDigit(text[0]) || text[0] is '.' or ',')
        && text.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',' || NeutralGroupSigns.Contains(sign, StringComparison.Ordinal));

    /// <summary>The digits when the text has this form in every point, else null.</summary>
    public Digits? Read(string text)
    {
        var (whole, decimals) = Split(text);
        var sign = whole.FirstOrDefault(IsGroupSign);
        var groups = sign == default ? [whole] : whole.Split(sign);
        var isGrouped = groups.Length > 1;
        var fits = groups.All(AreDigits)
            && (!isGrouped || (groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3)))
            && (decimals is null ? whole.Length > 0 : decimals.Length > 0 && AreDigits(decimals));
        return fits ? new Digits(string.Concat(groups), decimals ?? "") : null;
    }

    /// <summary>The digits when this language's group sign is ignored wherever it stands before the decimal sign; null when even that makes no number.</summary>
    public Digits? ReadCarelessly(string text)
    {
        var (whole, decimals) = Split(text);
        var digits = whole.Replace($"{GroupSign}", "", StringComparison.Ordinal);
        return whole.Length > 0 && whole[0] is >= '1' and <= '9' && AreDigits(digits) && AreDigits(decimals ?? "")
            ? new Digits(digits, decimals ?? "")
            : null;
    }

    private static bool AreDigits(string text) => text.All(char.IsAsciiDigit);

    private bool IsGroupSign(char sign) => sign == GroupSign || NeutralGroupSigns.Contains(sign, StringComparison.Ordinal);

    private (string Whole, string? Decimals) Split(string text)
    {
        var at = text.IndexOf(DecimalSign, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }

    /// <summary>The digits of a number, before and after its decimal sign.</summary>
    internal sealed record Digits(string Whole, string Decimals)
    {
        public NumberReading ToReading(bool isNegative)
        {
            var whole = Whole.TrimStart('0');
            if (whole.Length > Numbers.MaxWholeDigits)
            {
                return new NumberReading.Refused("number.too-large");
            }

            if (Decimals.Length > Numbers.MaxDecimals)
            {
                return new NumberReading.Refused("number.decimals");
            }

            // Only ASCII digits and one full stop are left: this the framework reads exactly.
            var value = decimal.Parse($"0{whole}.{Decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            return new NumberReading.Accepted(isNegative && value != 0 ? -value : value, Decimals.Length);
        }
    }
}
