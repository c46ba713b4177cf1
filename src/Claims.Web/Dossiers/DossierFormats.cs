using System.Globalization;
using System.Text;

namespace Claims.Web.Dossiers;

/// <summary>Numbers, dates and moments as the dossier prints them, from tables of its own: no culture data of the machine changes a page.</summary>
internal sealed class DossierFormats(string language)
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';
    private const char Minus = '\u2212';
    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly bool german = language == "de";

    public char DecimalSign => german ? ',' : '.';

    /// <summary>Rounded half away from zero, grouped in threes.</summary>
    public string Number(decimal value, int decimals = 0)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? digits : digits[..^(decimals + 1)];
        var text = new StringBuilder(rounded < 0 ? Minus.ToString() : "");
        for (var i = 0; i < whole.Length; i++)
        {
            text.Append(i > 0 && (whole.Length - i) % 3 == 0 ? german ? "." : "," : "").Append(whole[i]);
        }

        return decimals == 0 ? text.ToString() : text.Append(DecimalSign).Append(digits.AsSpan(digits.Length - decimals)).ToString();
    }

    public string Signed(decimal value, int decimals, DossierSign sign) => sign switch
    {
        DossierSign.PlusMinus => "±" + Number(Math.Abs(value), decimals),
        DossierSign.Always when Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 => "+" + Number(value, decimals),
        _ => Number(value, decimals),
    };

    /// <summary>A value that is already in percent.</summary>
    public string Percent(decimal value, int decimals, DossierSign sign = DossierSign.None) =>
        Signed(value, decimals, sign) + (german ? NarrowNoBreakSpace + "%" : "%");

    public string Date(DateTimeOffset date)
    {
        var (day, month) = (date.Day.ToString(CultureInfo.InvariantCulture), (german ? GermanMonths : EnglishMonths)[date.Month - 1]);
        return $"{day}{(german ? "." : "")}{NoBreakSpace}{month} {date.Year.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>By the clock that the moment carries.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var time = moment.ToString("HH':'mm", CultureInfo.InvariantCulture);
        return $"{Date(moment)}, {time}{(german ? NoBreakSpace + "Uhr" : "")}";
    }

    public string Bytes(long length) => Number(length) + NoBreakSpace + (length == 1 || german ? "Byte" : "bytes");
}
