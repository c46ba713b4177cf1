using System.Text;

namespace Claims.Tests.Domain.Quoting;

/// <summary>Texts that look like German and English newspapers, and errors in them, from a seed.</summary>
internal static class RandomWords
{
    private static readonly string[] Words =
    [
        "Handel", "Ausfuhr", "Größe", "Maß", "Straße", "über", "Öl", "die", "der", "und", "wuchs", "stieg", "um", "fast", "Milliarden", "Euro", "Prozent", "2024", "48,5", "1.240",
        "China", "nach", "sagte", "Minister", "trade", "grew", "by", "the", "office", "finding", "official", "coffee", "Bundesamt", "Handels-Abkommen", "don't", "„Rekord“", "»Wende«", "–", "E-Mail",
        "Exporte", "zurück", "Jahr", "weniger", "mehr", "als", "doppelt", "so", "viel", "Waren", "Zölle", "Café", "señor", "naïve", "kommen", "keine", "nicht", "weil",
    ];

    public static string Of(Random random, string signs, int length)
    {
        var runes = signs.EnumerateRunes().ToArray();
        return string.Concat(Enumerable.Range(0, length).Select(_ => runes[random.Next(runes.Length)].ToString()));
    }

    /// <summary>Words of exactly so many code units, with commas, stops and line ends between some.</summary>
    public static string Text(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(12) switch { 0 => ", ", 1 => ". ", 2 => "\n", _ => " " });
        }

        return text.ToString(0, length);
    }

    /// <summary>The words with so many code units inserted, left out or replaced.</summary>
    public static string Worn(Random random, string words, int errors)
    {
        var worn = new StringBuilder(words);
        for (var error = 0; error < errors; error++)
        {
            var at = random.Next(worn.Length);
            var sign = (char)random.Next('a', 'z' + 1);
            switch (random.Next(3))
            {
                case 0:
                    worn.Insert(at, sign);
                    break;
                case 1 when worn.Length > 1:
                    worn.Remove(at, 1);
                    break;
                default:
                    worn[at] = sign;
                    break;
            }
        }

        return worn.ToString();
    }
}
