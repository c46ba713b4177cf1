using System.Globalization;
using Claims.Pdf;

namespace Claims.Load;

/// <summary>A dossier of made-up claims, about three pages each: text, quotes, tables, lists and links. The same number of claims gives the same dossier.</summary>
internal static class PrintSample
{
    private static readonly TextStyle Statement = new(FontFamily.Serif, 17, 21) { Semibold = true };
    private static readonly TextStyle Lead = new(FontFamily.Serif, 12.5, 17.5);
    private static readonly TextStyle Body = new(FontFamily.Serif, 10, 14);
    private static readonly TextStyle Head = new(FontFamily.Sans, 9.5, 14) { Semibold = true };
    private static readonly TextStyle Small = new(FontFamily.Sans, 8.5, 10.5);

    private static readonly string[] Sentences =
    [
        "Die Statistik des Zolls zählt Waren und keine Dienstleistungen, und sie zählt sie an der Grenze.",
        "Für das Jahr davor liegen vergleichbare Werte vor; sie stammen aus derselben Reihe und wurden einmal nachgebessert.",
        "Der Beitrag nennt den Betrag in Euro, die Quelle rechnet in Dollar, und ein Kurs steht nirgends dabei.",
        "Wer den Mittelkurs des Jahres nimmt, kommt auf einen Wert, der um weniger als ein Prozent abweicht.",
        "Das Ministerium hat auf unsere Anfrage geantwortet, die Zahl aber weder bestätigt noch berichtigt.",
        "„Rekord“ ist dafür kein zu großes Wort: Einen höheren Jahreswert weist die Reihe seit 1994 nicht aus.",
        "Eine zweite Erhebung kommt auf ein Viertel weniger, weil sie Lieferungen über Drittländer anders zuordnet.",
        "Beide Reihen stimmen darin überein, dass der Handel in jedem der letzten fünf Jahre gewachsen ist.",
        "Nicht belegt ist dagegen, dass dies an dem Abkommen liegt, das der Beitrag im selben Atemzug erwähnt.",
        "Der Außenhandel mit den übrigen Nachbarn entwickelte sich ähnlich, was gegen eine besondere Ursache spricht.",
        "Ältere Angaben sind nur gedruckt zu haben; wir haben sie in der Landesbibliothek eingesehen.",
        "Eine Einschränkung bleibt: Der Dezember beruht auf einer Schätzung, die erst im Herbst ersetzt wird.",
    ];

    public static Document Of(int claims) => new()
    {
        Title = "Wie eng handeln Nordland und Südland?",
        Language = "de",
        Page = PageSetup.A4 with { Left = Length.Millimetres(42), Right = Length.Millimetres(168), MainX = 0 },
        Furniture = new() { Style = Small, HeadLeft = "Das Prüfhaus", FootLeft = "Musterausgabe", PageNumber = "Seite {0} von {1}" },
        Content = [.. Enumerable.Range(1, claims).Select(Claim)],
    };

    private static Sheet Claim(int claim) => new(
    [
        new Heading(1, Statement, $"{claim}. {Text(1, claim)}") { Outline = $"Behauptung {claim}" },
        new Paragraph(Lead, Text(2, claim + 1)) { SpaceBefore = 10.5 },
        Title("Wortlaut"),
        new Paragraph(Lead with { Italic = true }, $"„{Text(2, claim + 2)}“") { Role = ParagraphRole.Quote, SpaceBefore = 3.5 },
        Title("Begründung"),
        .. Enumerable.Range(1, 6).Select(number => Reasoning(claim, number)),
        Title("Zahlen"),
        Numbers(claim),
        Title("Belege"),
        new List(18, Small, [.. Enumerable.Range(1, 7).Select(number => Evidence(claim, number))]) { Numbering = ListNumbering.Numbered, Gap = 7, KeepItems = true, SpaceBefore = 3.5 },
    ]);

    private static Heading Title(string words) => new(2, Head, words) { SpaceBefore = 14 };

    private static Paragraph Reasoning(int claim, int number) => new(
        Body,
        new Run(Text(1, claim + number) + " ") { Semibold = number % 3 == 0 },
        Text(3 + (number % 3), claim * number),
        " ",
        new Link("#" + EvidenceId(claim, number), $"Beleg {number}"),
        ".")
    {
        SpaceBefore = 7,
    };

    private static Table Numbers(int claim) => new(
        Small,
        [new Column(40) { Heads = true }, new Column(0), new Column(60) { Alignment = ColumnAlignment.Right }, new Column(50) { Alignment = ColumnAlignment.Right }],
        [.. Enumerable.Range(0, 10 + (claim % 7)).Select(row => new Row(
            Invariant(2024 - row),
            Text(1, claim + row),
            Invariant(((claim * 7919) + (row * 104729)) % 90000 + 10000),
            new Cell(new Link("#" + EvidenceId(claim, (row % 7) + 1), $"Beleg {(row % 7) + 1}"))))])
    {
        Head = new Row("Jahr", "Was gezählt wird", "Mio. Euro", "Nachweis"),
        Caption = new Paragraph(Small with { Italic = true }, "Handel zwischen beiden Ländern nach Jahren"),
        SpaceBefore = 3.5,
    };

    private static ListItem Evidence(int claim, int number) => new(
        [Invariant(number)],
        new Paragraph(Small with { Semibold = true }, "Allgemeine Zollverwaltung von Nordland"),
        new Paragraph(Small with { Italic = true }, Text(1, claim + (5 * number))),
        new Paragraph(Small, Text(2, (claim * 3) + number)),
        new Paragraph(Small, new Link($"https://zoll.example/statistik/{claim}/{number}.html", $"https://zoll.example/statistik/{claim}/{number}.html")))
    {
        Id = EvidenceId(claim, number),
    };

    private static string EvidenceId(int claim, int number) => $"e-{claim}-{number}";

    private static string Text(int sentences, int from) => string.Join(' ', Enumerable.Range(from, sentences).Select(at => Sentences[at * 5 % Sentences.Length]));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
