namespace Claims.Domain;

internal sealed partial class DateLexicon
{
    private static string[] Inflections => ["e", "en", "er", "em", "es"];

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> German() =>
    [
        .. Months("may", "march", "june", "july", "october", "oct", "december", "dec", "january", "february"),
        .. GermanUnits(), .. GermanNumbers(), .. GermanDecades(), .. GermanOffsets(), .. GermanLinks(),
        .. All(DateWordKind.Weekday, 0, "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"),
        .. All(DateWordKind.Vague, 0, "anfang mitte ende jahresanfang jahresbeginn jahresmitte jahresende"),
        .. All(DateWordKind.Season, 0, "frühjahr frühling frühsommer sommer spätsommer hochsommer herbst"),
        .. All(DateWordKind.Season, 1, "winter"),
        .. All(DateWordKind.PartSign, 3, "q"), .. All(DateWordKind.PartSign, 6, "h"),
        .. All(DateWordKind.Suffix, 0, "er"),
        .. All(DateWordKind.Counted, 0, "euro dollar mark franken schilling cent rubel prozent prozentpunkte promille grad mann mal stück meter kilometer liter kilo kilogramm gramm watt volt hertz uhr seiten punkte leute personen"),
        .. All(DateWordKind.Counted, 0, "millionen milliarden mio mrd"),
        .. All(DateWordKind.Numbering, 0, "rund etwa circa ca knapp fast gut über unter mindestens höchstens maximal minimal gegen um auf plus minus nr nummer artikel art seite paragraf paragraph absatz kapitel zimmer raum iso din agenda vision horizont windows postfach plz hausnummer halle gleis linie tel"),
    ];

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> GermanUnits()
    {
        (DateUnit Unit, string Words)[] units =
        [
            (DateUnit.Day, "tag tage tagen tages"),
            (DateUnit.Week, "woche wochen"),
            (DateUnit.Month, "monat monats monate monaten"),
            (DateUnit.Quarter, "quartal quartals quartale quartalen vierteljahr vierteljahres"),
            (DateUnit.Half, "halbjahr halbjahres halbjahrs halbjahre jahreshälfte"),
            (DateUnit.Year, "jahr jahre jahren jahres jahrs"),
            (DateUnit.Decade, "jahrzehnt jahrzehnts jahrzehntes jahrzehnte jahrzehnten dekade dekaden"),
            (DateUnit.Century, "jahrhundert jahrhunderts jahrhundertes jahrhunderte jahrhunderten"),
        ];
        return units.SelectMany(unit => All(DateWordKind.Unit, (int)unit.Unit, unit.Words));
    }

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> GermanNumbers()
    {
        string[] ordinals =
        [
            "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt",
            "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst", "einundzwanzigst", "zweiundzwanzigst", "dreiundzwanzigst", "vierundzwanzigst",
            "fünfundzwanzigst", "sechsundzwanzigst", "siebenundzwanzigst", "achtundzwanzigst", "neunundzwanzigst", "dreißigst", "einunddreißigst",
        ];
        return ordinals
            .SelectMany((stem, at) => Inflections.Select(ending => (stem + ending, DateWordKind.Ordinal, at + 1)))
            .Concat(Counted(DateWordKind.Cardinal, 1, "einem|einer|einen|ein|eine zwei|beiden drei vier fünf sechs sieben acht neun zehn elf zwölf"))
            .Concat(All(DateWordKind.Cardinal, 15, "fünfzehn")).Concat(All(DateWordKind.Cardinal, 20, "zwanzig"))
            .Concat(All(DateWordKind.Cardinal, 30, "dreißig")).Concat(All(DateWordKind.Cardinal, 50, "fünfzig")).Concat(All(DateWordKind.Cardinal, 100, "hundert"));
    }

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> GermanDecades()
    {
        // The tens and twenties may be those of either century.
        (string Word, int Year)[] decades =
        [
            ("nuller", 2000), ("zweitausender", 2000), ("zehner", 0), ("zwanziger", 0), ("dreißiger", 1930), ("vierziger", 1940), ("fünfziger", 1950),
            ("sechziger", 1960), ("siebziger", 1970), ("achtziger", 1980), ("neunziger", 1990),
        ];
        return decades.SelectMany(decade => new[]
        {
            (decade.Word, DateWordKind.Decade, decade.Year),
            (decade.Word + "n", DateWordKind.DecadeYears, decade.Year),
            (decade.Word + "jahre", DateWordKind.DecadeYears, decade.Year),
            (decade.Word + "jahren", DateWordKind.DecadeYears, decade.Year),
        });
    }

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> GermanOffsets()
    {
        (string Stems, int Offset)[] offsets =
        [
            ("vorvergangen vorletzt vorvorig", -2), ("vergangen letzt vorig verflossen abgelaufen", -1), ("dies laufend heurig", 0), ("kommend nächst", 1), ("übernächst", 2),
        ];
        return offsets
            .SelectMany(offset => offset.Stems.Split(' ').SelectMany(stem => Inflections.Select(ending => (stem + ending, DateWordKind.Offset, offset.Offset))))
            .Concat(Counted(DateWordKind.NearDay, -2, "vorgestern gestern heute morgen übermorgen"))
            .Concat(All(DateWordKind.NearYear, 0, "heuer"));
    }

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> GermanLinks() =>
    [
        .. All(DateWordKind.From, 0, "von vom"), .. All(DateWordKind.Between, 0, "zwischen"),
        .. All(DateWordKind.Through, 1, "bis"), .. All(DateWordKind.And, 0, "und sowie"),
        .. All(DateWordKind.Since, 0, "seit"), .. All(DateWordKind.Bound, 0, "nach ab"), .. All(DateWordKind.Before, 0, "vor"),
        .. All(DateWordKind.Article, 0, "der die das dem den des"), .. All(DateWordKind.In, 0, "im in ins"),
        .. All(DateWordKind.On, 0, "am zum für"),
    ];
}
