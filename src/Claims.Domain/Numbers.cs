using System.Globalization;

namespace Claims.Domain;

/// <summary>Reads and prints numbers by the desk's own rules: .NET's parser takes "240.11" in German for 24011.</summary>
public static class Numbers
{
    /// <summary>Digits before the decimal sign; with a scale of 10^12 on top everything still computes exactly in <see cref="decimal"/>.</summary>
    public const int MaxWholeDigits = 15;

    /// <summary>Digits after the decimal sign.</summary>
    public const int MaxDecimals = 12;

    private const char Minus = '\u2212';

    /// <summary>Reads one number: groups only of three digits and only before the decimal sign. What has another value in the other language is asked back.</summary>
    public static NumberReading Read(string typed, Language language)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0)
        {
            return new NumberReading.Refused("number.missing");
        }

        var isNegative = text[0] is '-' or Minus;
        var digits = isNegative || text[0] == '+' ? text[1..] : text;
        if (!NumberForm.Fits(digits))
        {
            return new NumberReading.Refused("number.unreadable");
        }

        var form = NumberForm.Of(language);
        var own = form.Read(digits);
        var other = NumberForm.Of(language == Language.De ? Language.En : Language.De).Read(digits);
        return (own, other) switch
        {
            (null, null) => new NumberReading.Refused("number.groups"),
            (null, { } theirs) => Ask([theirs, form.ReadCarelessly(digits)], isNegative),
            ({ } mine, { } theirs) when mine != theirs => Ask([mine, theirs], isNegative),
            ({ } mine, _) => mine.ToReading(isNegative),
        };
    }

    /// <summary>Prints a number in full digits with its groups: "240.110.000.000" in German, "240,110,000,000" in English.</summary>
    public static string InFull(decimal value, int decimals, Language language)
    {
        var form = NumberForm.Of(language);
        var plain = Plain(value, decimals);
        var digits = plain.TrimStart('-');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        for (var at = whole.Length - 3; at > 0; at -= 3)
        {
            whole = whole.Insert(at, form.GroupSign.ToString());
        }

        return (plain[0] == '-' ? Minus.ToString() : "") + whole + (point < 0 ? "" : form.DecimalSign + digits[(point + 1)..]);
    }

    /// <summary>Prints a number for machines and for hashing: no groups, a full stop, the decimals as typed, a hyphen for minus.</summary>
    public static string Plain(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }

    private static NumberReading Ask(IEnumerable<NumberForm.Digits?> found, bool isNegative)
    {
        NumberReading[] readings = [.. found.OfType<NumberForm.Digits>().Select(digits => digits.ToReading(isNegative))];
        NumberReading.Accepted[] accepted = [.. readings.OfType<NumberReading.Accepted>()];
        return accepted.Length > 0 ? new NumberReading.Ambiguous(accepted) : readings[0];
    }
}
