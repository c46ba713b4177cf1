using System.Text.RegularExpressions;

namespace Claims.Web.Dossiers;

/// <summary>Binds what must not be parted at a line's end: number and unit, day and month, "Seite 3". Spaces become no-break spaces, nothing else changes.</summary>
internal static partial class Typography
{
    private const string NoBreakSpace = "\u00A0";

    /// <summary>Not for quotes: those keep their characters.</summary>
    public static string Bind(string text)
    {
        var bound = BeforePercent().Replace(text, "\u202F");
        bound = BeforeUnit().Replace(bound, NoBreakSpace);
        return AfterWord().Replace(bound, NoBreakSpace);
    }

    /// <summary>The text up to a length in UTF-16 code units, at the end of a word; half a character is never left.</summary>
    public static string UpTo(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', longest);
        return text[..(space > 0 ? space : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }

    [GeneratedRegex(@"(?<=\d) (?=%)")]
    private static partial Regex BeforePercent();

    [GeneratedRegex(@"(?<=\d) (?=(Prozent|Milliarde|Million|Billion|Tausend|Mrd|Mio|Euro|US-Dollar|Dollar|Rubel|Yuan|percent|billion|million|trillion|euro|dollar|USD|EUR|Uhr|€|\$)\w*)|(?<=\d\.) (?=(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)|(?<=\d) (?=(January|February|March|April|May|June|July|August|September|October|November|December)\b)")]
    private static partial Regex BeforeUnit();

    [GeneratedRegex(@"(?<=\b(Seite|Kapitel|Artikel|Absatz|Nummer|Nr\.|Abs\.|Art\.|page|chapter|article|No\.)) (?=\d)|(?<=[§©]) |(?<=\d) (?=(bis|to) [\d])|(?<=\d\u00A0(bis|to)) (?=\d)|(?<=\d (bis|to)) (?=\d)")]
    private static partial Regex AfterWord();
}
