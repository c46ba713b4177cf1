using System.Globalization;
using Claims.Pdf;

namespace Claims.Tests.Pdf;

/// <summary>Small documents with one matter each.</summary>
internal static class SampleDocument
{
    public static readonly TextStyle Body = new(FontFamily.Serif, 10, 14);
    public static readonly TextStyle Sans = new(FontFamily.Sans, 9, 10.5);

    private static readonly string[] Words =
        "Der Handel zwischen beiden Ländern wuchs im vergangenen Jahr stärker als erwartet, obwohl die Preise für Rohstoffe fielen und manche Statistik erst mit Verspätung erschien".Split(' ');

    public static Document Of(params IReadOnlyList<Block> content) => new()
    {
        Title = "Prüfstück „Ä“ (1)",
        Language = "de",
        Author = "Ein Haus",
        Date = new DateTimeOffset(2026, 11, 19, 16, 40, 0, TimeSpan.FromHours(1)),
        Furniture = new Furniture { Style = Sans, HeadLeft = "Haus", HeadMiddle = "Prüfstück", FootLeft = "Ausgabe 1", PageNumber = "Seite {0} von {1}" },
        Content = content,
    };

    /// <summary>Text of so many words, different from number to number.</summary>
    public static string Text(int words, int number = 0) =>
        string.Join(' ', Enumerable.Range(0, words).Select(i => Words[((i * (number + 3)) + number) % Words.Length])) + ".";

    public static Section Section(string head, params IReadOnlyList<Block> content) => new(content)
    {
        SideHead = new Heading(2, Sans with { Semibold = true }, head) { Outline = head },
        Continued = new Run("(Forts.)"),
    };

    public static Table Table(int rows) => new(
        Sans,
        [new Column(60) { Heads = true }, new Column(0), new Column(60) { Alignment = ColumnAlignment.DecimalSign, Whole = 25 }, new Column(40) { Alignment = ColumnAlignment.Right }],
        [.. Enumerable.Range(1, rows).Select(i => new Row("Zeile " + i.ToString(CultureInfo.InvariantCulture), Text(8 + (i % 5), i), "240,1", "7"))])
    {
        Head = new Row("Kopf", "Größe", "Wert", "Beleg"),
    };
}
