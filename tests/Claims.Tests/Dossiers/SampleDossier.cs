using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Claims.Domain;
using Claims.Tests.Support;
using Claims.Web.Calculations;
using Claims.Web.Dossiers;
using Claims.Web.Localization;
using Claims.Web.Timelines;

namespace Claims.Tests.Dossiers;

/// <summary>Made-up dossiers of every shape: names, places and hashes are examples.</summary>
internal static class SampleDossier
{
    public static readonly DateTimeOffset Day = new(2026, 11, 19, 16, 40, 0, TimeSpan.FromHours(1));

    public static readonly DossierScale Scale = new(1,
    [
        new("true", "richtig", "Die Aussage stimmt in allem, worauf es ankommt. Kleine Ungenauigkeiten führen niemanden auf eine falsche Spur.", "true"),
        new("mostly-true", "größtenteils richtig", "Der Kern stimmt. Eine Angabe fehlt oder ist ungenau; wer sie kennt, kommt im Wesentlichen zum selben Schluss.", "mostly-true"),
        new("misleading", "irreführend", "Die einzelnen Angaben mögen stimmen, doch Auswahl, Vergleich oder Zusammenhang legen einen falschen Schluss nahe.", "misleading"),
        new("mostly-false", "größtenteils falsch", "Der Kern stimmt nicht. Ein Teil der Aussage trifft zu, trägt sie aber nicht.", "mostly-false"),
        new("false", "falsch", "Die Belege widersprechen der Aussage, und nichts Wesentliches an ihr trifft zu.", "false"),
        new("unproven", "unbelegt", "Die zugänglichen Belege reichen nicht aus, um die Aussage zu bestätigen oder zu widerlegen.", "unproven"),
    ]);

    public static readonly IReadOnlyList<DossierSource> Sources =
    [
        new()
        {
            Title = "Der Hafen, der nicht schläft",
            Language = "de",
            Kind = "Rundfunkbeitrag",
            Published = "Mai 2024",
            Texts = [new(1, Hash("Quelltext A"))],
        },
        new()
        {
            Title = "Neighbours by Choice",
            Language = "en",
            Kind = "Essay",
            Outlet = "Quarterly of the Straits",
            Authors = "Ada Lindqvist",
            Published = "April 2023",
            Url = "https://quarterly.example/2023/04/neighbours-by-choice",
            Note = "Deutsche Fassung vom selben Monat.",
        },
    ];

    public static DossierContent Rich() => new()
    {
        House = "Das Prüfhaus",
        HouseLine = "Redaktion für Faktenprüfung",
        Title = "Wie eng handeln Nordland und Südland?",
        Subtitle = "Sechs Behauptungen über Waren, Waffen und Verträge, einzeln geprüft",
        Introduction = """
            Im Mai 2024 besuchte eine Abordnung aus Südland die Hauptstadt des Nachbarn. Ein Rundfunkbeitrag nannte dazu Zahlen: 220 Milliarden Euro Handel, 40 Prozent der Einfuhren. Ein Jahr zuvor hatte ein Essay im *Quarterly of the Straits* beschrieben, wie beide Staaten beim Militär zusammenarbeiten.

            Aus beiden haben wir **sechs Aussagen** gewählt, die sich prüfen lassen und auf denen die Darstellung ruht. Jede hat ein eigenes Blatt: mit den Worten der Quelle, der Rechnung, den Belegen und den Namen derer, die geprüft haben.

            Ein Urteil gilt der Behauptung, nicht der Person und nicht dem Beitrag. Mehr dazu unter <https://pruefhaus.example/verfahren>.
            """,
        Language = "de",
        ContentDate = Day,
        Edition = 1,
        Remark = "Musterausgabe. Alle Zahlen, Personen, Adressen und Prüfsummen sind Beispiele.",
        Claims = [Trade(), Share(), OnlySupplier(), Weapons(), FirstTrip(), Loans()],
        Sources = Sources,
        Scale = Scale,
    };

    /// <summary>A working copy, without introduction.</summary>
    public static DossierContent WorkingCopy() => Rich() with { Edition = null, Introduction = null, Remark = null };

    public static DossierContent English() => Rich() with { Language = "en", Scale = EnglishScale(), HouseLine = "Fact-checking desk", PublicAddress = "https://claims.example.org" };

    /// <summary>More claims than the first page holds.</summary>
    public static DossierContent Many(int count) => Rich() with
    {
        Claims = [.. Enumerable.Range(1, count).Select(i => FirstTrip() with
        {
            Number = "2026-" + i.ToString("0000", CultureInfo.InvariantCulture),
            Rating = Scale.Ratings[i % 6].Key,
            Statement = i % 3 == 0 ? "Der Donaudampfschifffahrtsgesellschaftskapitän unterschrieb die Rindfleischetikettierungsüberwachungsaufgabenübertragungsverordnung." : $"Die Reise Nummer {i} der neuen Amtszeit führte über Land in das Nachbarland.",
        })],
    };

    /// <summary>One claim with long reasoning and many pieces of evidence.</summary>
    public static DossierContent Long(int evidence, int paragraphs) => Rich() with
    {
        Claims =
        [
            Trade() with
            {
                UnderCorrection = true,
                Corrections = [new("Wesentliche Berichtigung", Day, 1, 2, "Die Zahl war die des Vorjahres.", "Zwei Spalten der Tabelle waren vertauscht.", "In einer früheren Fassung nannten wir die Zahl des Vorjahres.")],
                Evidence = [.. Enumerable.Range(1, evidence).Select(i => Statistics(i))],
                Reasoning = string.Join("\n\n", Enumerable.Range(1, paragraphs).Select(i => $"Absatz {i}. " + Filler)),
            },
        ],
    };

    /// <summary>Everything at its longest: texts that no page holds.</summary>
    public static DossierContent Tall() => Rich() with
    {
        Title = string.Join(' ', Enumerable.Repeat("Außenhandelsstatistikmeldeverordnung und Handel", 6)),
        Subtitle = string.Join(' ', Enumerable.Repeat(Filler, 2)),
        Scale = Scale with { Ratings = [.. Scale.Ratings.Select(rating => rating with { Name = "größtenteils " + rating.Name + " und noch mehr", Definition = Filler })] },
        Claims =
        [
            Trade() with
            {
                Statement = string.Join(' ', Enumerable.Repeat("Der Handel erreichte 2023 einen Rekordwert.", 12)),
                Quotes = [new() { Source = 1, Prefix = Filler, Exact = string.Join("\n", Enumerable.Repeat(Filler, 20)), Suffix = Filler }],
                Evidence = [.. Enumerable.Range(1, 3).Select(i => Statistics(i) with { Excerpt = string.Join(' ', Enumerable.Repeat(Filler, 22)), Publisher = Filler })],
                History = [.. Enumerable.Range(1, 120).Select(i => new DossierEvent(Day.AddHours(i), Filler))],
                Related = [.. Enumerable.Range(1, 9).Select(i => new DossierRelation("2026-0001", Filler))],
            },
        ],
    };

    public static string Hash(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    private const string Filler =
        "Gezählt werden Waren, keine Dienstleistungen. Und für den Gesamtwert gibt es nur eine amtliche Reihe, denn der Zoll des Nachbarlands veröffentlicht für 2023 keine Werte nach einzelnen Ländern.[1] "
        + "Die Außenhandelsstatistikmeldeverordnung verlangt das auch nicht; wer sie liest, findet eine Reihe von Ausnahmen, die für diesen Vergleich ohne Belang sind.";

    private static DossierScale EnglishScale() => new(1, [.. Scale.Ratings.Select(rating => rating with
    {
        Name = rating.Key.Replace('-', ' '),
        Definition = "The statement is judged as its label says; the definition stands here in the words of the dossier's language.",
    })]);

    private static DossierSigner[] Signer(string name, string role, int hour) => [new(name, role, Day.AddHours(hour - 24))];

    private static DossierClaim Signed(DossierClaim claim, int version) => claim with
    {
        Version = version,
        WrittenBy = Signer("Hanna Vogt", "Faktenprüferin", -6),
        ReviewedBy = Signer("Deniz Aksoy", "Gegenleser", 2),
        ApprovedBy = Signer("Clara Ebeling", "Redakteurin", 20),
        ContentHash = Hash(claim.Number),
    };

    private static DossierClaim Trade() => Signed(new()
    {
        Number = "2026-0001",
        Statement = "Der Handel zwischen Nordland und Südland erreichte 2023 einen Rekordwert von rund 220 Milliarden Euro.",
        Language = "de",
        Claimant = "Redaktion des Beitrags",
        ClaimantRole = "nicht namentlich genannt",
        Said = "Mai 2024",
        Quantity = "Handelsvolumen, rund 220 Mrd. Euro, 2023",
        Quotes =
        [
            new()
            {
                Source = 0,
                Prefix = "im vergangenen Jahr hat das Handelsvolumen einen ",
                Exact = "Rekordwert von umgerechnet 220 Milliarden Euro",
                Suffix = " erreicht, so viel wie nie",
                TextNumber = 1,
                Start = 1390,
                End = 1436,
            },
        ],
        Rating = "true",
        Summary = "Die Zahl stimmt: Der Zoll des Nordens meldet 240,11 Milliarden US-Dollar. Das sind 222,06 Milliarden Euro, ein Rekord.",
        Reasoning = """
            Der Beitrag nennt den Betrag in Euro; die Statistik dahinter rechnet in Dollar. Der Zoll weist für 2023 einen Warenhandel von 240,11 Milliarden US-Dollar aus [1]. Das Wort „umgerechnet“ legt nahe, dass auch die Redaktion von einem Dollarbetrag ausging.

            Im Mittel des Jahres 2023 kostete ein Euro 1,0813 US-Dollar.[2] Daraus ergeben sich 222,06 Milliarden Euro, 2,06 Milliarden oder 0,9 Prozent mehr als behauptet. Für ein „rund“ lassen wir fünf Prozent zu.

            Auch der Rekord trifft zu: 2022 waren es 190,27 Milliarden US-Dollar, 2023 also 26,2 Prozent mehr. Einen höheren Jahreswert weist die Statistik bis dahin nicht aus.[1][2]

            Zwei Einschränkungen ändern das Urteil nicht. Gezählt werden Waren, keine Dienstleistungen. Und für den Gesamtwert gibt es nur eine amtliche Reihe, denn der Zoll des Südens veröffentlicht für 2023 keine Werte nach einzelnen Ländern.
            """,
        Calculation = new()
        {
            Steps =
            [
                new(DossierStepKind.Given, "Handelsvolumen 2023", 240.11m, 2, "Mrd. US-Dollar") { Evidence = 1 },
                new(DossierStepKind.Given, "Wechselkurs, Mittel 2023", 1.0813m, 4, "US-Dollar") { Formula = "1 Euro =", Evidence = 2 },
                new(DossierStepKind.Found, "Gefunden", 222.0567834m, 2, "Mrd. Euro") { Formula = "a : b" },
                new(DossierStepKind.Claimed, "Behauptet, „rund“", 220m, 0, "Mrd. Euro"),
                new(DossierStepKind.Compared, "Abweichung", 2.0567834m, 2, "Mrd. Euro") { Formula = "c − d", Sign = DossierSign.Always },
                new(DossierStepKind.Compared, "Relative Abweichung", 0.93m, 1, "Prozent") { Formula = "e : d", Sign = DossierSign.Always },
                new(DossierStepKind.Compared, "Toleranz für „rund“:", 11m, 1, "Mrd. Euro") { Formula = "±5\u202F% von d", Sign = DossierSign.PlusMinus, Outcome = "eingehalten" },
            ],
            Equations = ["240,11 Mrd. US-Dollar ÷ 1,0813 = 222,06 Mrd. Euro"],
            Assumptions = ["Der Beitrag sagt „im vergangenen Jahr“ und stammt vom Mai 2024; gelesen als 2023."],
            Picture = Picture(Comparator.About, 220, Unit.Money("EUR", 9), 222.06m, 2),
        },
        Evidence = [Statistics(1), Rate(2)],
        Timeline = new("Zeitleiste. Zeitraum: 2023; Belege 1 und 2: Januar 2024; Aussage: Mai 2024; Urteil: 19. November 2026.",
        [
            new(TimelineKind.Period, "Zeitraum", "2023", new(2023, 1, 1), new(2023, 12, 31)),
            new(TimelineKind.Evidence, "Belege 1 und 2", "Januar 2024", new(2024, 1, 1), new(2024, 1, 31)),
            new(TimelineKind.Statement, "Aussage", "Mai 2024", new(2024, 5, 1), new(2024, 5, 31)),
            new(TimelineKind.Verdict, "Urteil", "19. November 2026", new(2026, 11, 19), new(2026, 11, 19)),
        ]),
        History = [new(Day.AddDays(-3), "Behauptung aufgenommen von Hanna Vogt"), new(Day.AddDays(-1), "Fassung 1 zurückgegeben: Der Kurs war der des Jahresendes."), new(Day, "Fassung 2 freigegeben von Clara Ebeling")],
    }, 2);

    private static CalculationPicture Picture(Comparator comparator, decimal claimed, Unit unit, decimal found, int decimals)
    {
        var period = Period.Of(PartialDate.Of(2023));
        var evidence = Quantity.Of("Größe", Comparator.Equal, found, decimals, unit, period: period);
        var (texts, formats) = Reader.Of(Languages.German);
        return CalculationPicture.Of(Calculation.Of(Quantity.Of("Größe", comparator, claimed, 0, unit, period: period), [new(CalculationRole.Found, evidence, "Beleg", 1)]), texts, formats);
    }

    private static DossierEvidence Statistics(int number) => new()
    {
        Number = number,
        Publisher = "Allgemeine Zollverwaltung von Nordland",
        Title = "Ein- und Ausfuhr nach Ländern und Regionen, Dezember 2023, in US-Dollar",
        Stance = number % 5 == 3 ? DossierStance.Contradicts : DossierStance.Supports,
        Kind = "amtliche Statistik",
        Role = "gefundener Wert",
        Locator = "Zeile „Südland“, Spalte „Januar bis Dezember, gesamt“",
        Quantity = "240,11 Mrd. US-Dollar (2023)",
        Published = "Januar 2024",
        Accessed = "12. November 2026",
        Url = "https://zoll.example/statistik/2023/12/laender-und-regionen.html",
        ArchiveUrl = "https://archiv.example/20240118/zoll-laender-2023",
        Interest = "Behörde einer der beiden Handelsparteien",
        Origin = "Zollverwaltung von Nordland",
        Excerpt = "Südland: Ein- und Ausfuhr gesamt 240,11",
        Files = [new("zoll-laender-2023.pdf", 421907, Hash("zoll" + number))],
    };

    private static DossierEvidence Rate(int number) => new()
    {
        Number = number,
        Publisher = "Zentralbank der Meerengen",
        Title = "Euro-Referenzkurs US-Dollar, Jahresdurchschnitt",
        Stance = DossierStance.Context,
        Kind = "amtliche Statistik",
        Role = "Umrechnungskurs",
        Quantity = "1 Euro = 1,0813 US-Dollar, Mittel 2023",
        Locator = "Reihe EXR.A.USD, Wert für 2023",
    };

    private static DossierClaim Share() => Signed(new()
    {
        Number = "2026-0002",
        Statement = "Rund 40 Prozent der Einfuhren Südlands stammen aus dem Norden.",
        Language = "de",
        Claimant = "Alexandra Bergström-Wiedenhofer",
        ClaimantRole = "Forschungszentrum für Nachbarschaftspolitik",
        Said = "Mai 2024",
        Quantity = "Anteil an den Einfuhren, rund 40 Prozent, ohne Jahr",
        Topics = ["Handel", "Einfuhr"],
        Quotes = [new() { Source = 0, Exact = "40 Prozent der südländischen Importe kommen aus dem Norden", TextNumber = 1, Start = 953, End = 1003 }],
        Rating = "mostly-true",
        Summary = "Für 2023 ergeben sich 38,9 Prozent. Die Größenordnung stimmt, doch Jahr und Bezugsgröße nennt der Beitrag nicht.",
        Reasoning = """
            Der Zoll des Südens meldet für 2023 Einfuhren von 285,1 Milliarden US-Dollar.[2] Der Zoll des Nordens zählt im selben Jahr Ausfuhren von 110,97 Milliarden.[1] Das sind 38,9 Prozent, 1,1 Prozentpunkte weniger als behauptet.

            ### Was fehlt

            Zwei Angaben fehlen:

            - Der Beitrag sagt nicht, für welches Jahr der Anteil gilt.
            - Er sagt nicht, ob Waren oder alle Einfuhren gemeint sind. Wir haben den Warenhandel im Kalenderjahr 2023 verglichen, dem letzten abgeschlossenen vor der Aussage.

            > Zähler und Nenner stammen aus zwei Statistiken.

            Wegen der fehlenden Angaben bleibt es bei „größtenteils richtig“.
            """,
        Calculation = new()
        {
            Steps =
            [
                new(DossierStepKind.Given, "Ausfuhr des Nordens nach Südland 2023", 110.97m, 2, "Mrd. US-Dollar") { Evidence = 1 },
                new(DossierStepKind.Given, "Einfuhr Südlands 2023", 285.1m, 1, "Mrd. US-Dollar") { Evidence = 2 },
                new(DossierStepKind.Found, "Gefunden", 38.92m, 1, "Prozent") { Formula = "a : b" },
                new(DossierStepKind.Claimed, "Behauptet, „rund“", 40m, 0, "Prozent"),
                new(DossierStepKind.Compared, "Abweichung", -1.08m, 1, "Prozentpunkte") { Formula = "c − d", Sign = DossierSign.Always },
            ],
            Picture = Picture(Comparator.About, 40, Unit.Share, 38.9m, 1),
        },
        Evidence = [Statistics(1), Statistics(2) with { Publisher = "Föderaler Zolldienst Südlands", Files = [], ArchiveUrl = null }],
    }, 1);

    private static DossierClaim OnlySupplier() => Signed(new()
    {
        Number = "2026-0011",
        Statement = "Seit dem Embargo von 1989 war Südland für den Norden der einzige ausländische Lieferant moderner Waffen.",
        Language = "de",
        Claimant = "Ada Lindqvist",
        Said = "April 2023",
        Quotes =
        [
            new() { Source = 1, Prefix = "… the South has been the North’s ", Exact = "only foreign source of modern arms", Suffix = " since", TextNumber = null },
        ],
        Related = [new("2026-0003", "Der Norden liefert keine Waffen nach Südland."), new("2026-0099", "Eine Behauptung, die hier fehlt.")],
        Rating = "mostly-false",
        Summary = "Der Süden war der wichtigste, nicht der einzige Lieferant: Das Register verzeichnet nach 1989 vier weitere Länder.",
        Reasoning = """
            Die Aussage hängt am Wort „einzige“: Ein weiterer Lieferant genügt, um sie zu widerlegen. Das Register nennt vier.[1]

            | Lieferland | Lieferungen ab 1990 | Beleg |
            |:--|:--|--:|
            | Südland | verzeichnet, größter Lieferant | [1] |
            | Westmark | verzeichnet | [1] |
            | Ostmark | verzeichnet | [1] |
            | Inselreich | verzeichnet | [1] |

            Richtig bleibt: Kein Land lieferte mehr als Südland.[2] Deshalb nicht „falsch“.
            """,
        Evidence = [Statistics(1) with { Stance = DossierStance.Contradicts, Publisher = "Institut für Friedensforschung (IFF)" }, Rate(2) with { Role = null, Quantity = null, Locator = null }],
    }, 3);

    private static DossierClaim Weapons() => Signed(new()
    {
        Number = "2026-0003",
        Statement = "Der Norden liefert keine Waffen nach Südland.",
        Language = "de",
        Claimant = "Regierungssprecher",
        Quotes = [new() { Source = 0, Exact = "Wir liefern keine Waffen", TextNumber = 1, Start = 12, End = 36 }],
        Rating = "unproven",
        Summary = "Beide Seiten widersprechen einander, und öffentlich nachprüfbar ist keine der Angaben.",
        Reasoning = "Was vorliegt, sind Erklärungen.[1] Chinesische Zeichen wie 中 gibt es auch.",
        Evidence =
        [
            new()
            {
                Number = 1,
                Publisher = "Mehrere, hier nicht einzeln festgehalten",
                Title = "Öffentliche Erklärungen beider Seiten zu Waffenlieferungen",
                Stance = DossierStance.Context,
                Kind = "Primärquelle",
            },
        ],
    }, 1);

    private static DossierClaim FirstTrip() => Signed(new()
    {
        Number = "2026-0005",
        Statement = "Die erste Reise der neuen Amtszeit führte in den Norden.",
        Language = "de",
        Claimant = "Redaktion des Beitrags",
        Said = "16. Mai 2024",
        Quotes = [new() { Source = 0, Exact = "seine erste Auslandsreise", TextNumber = 1, Start = 100, End = 125 }],
        Rating = "true",
        Summary = "Zwischen Amtseinführung und Abreise lag keine andere Auslandsreise.",
        Reasoning = "Der Kalender des Präsidialamts verzeichnet zwischen dem 7. und dem 16. Mai 2024 nur Termine im Inland.[1]",
        Evidence = [Rate(1) with { Role = null, Publisher = "Präsidialamt", Title = "Terminkalender Mai 2024", Quantity = null }],
    }, 1);

    private static DossierClaim Loans() => FirstTrip() with
    {
        Number = "2026-0007",
        Statement = "Mindestens acht Kredite wurden seit 2020 verlängert.",
        Rating = "false",
        Summary = "Verlängert wurden drei Kredite, nicht acht.",
        ContentHash = Hash("2026-0007"),
        Calculation = new()
        {
            Steps =
            [
                new(DossierStepKind.Found, "Gefunden", 3, 0, "Kredite") { Evidence = 1 },
                new(DossierStepKind.Claimed, "Behauptet, „mindestens“", 8, 0, "Kredite"),
                new(DossierStepKind.Compared, "Abweichung:", -5, 0, "Kredite") { Formula = "a − b", Sign = DossierSign.Always, Outcome = "nicht eingehalten" },
            ],
            Picture = Picture(Comparator.AtLeast, 8, Unit.Count("Kredite"), 3, 0),
        },
    };
}
