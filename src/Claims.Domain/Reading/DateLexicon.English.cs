namespace Claims.Domain;

internal sealed partial class DateLexicon
{
    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> English() =>
    [
        .. Months("jänner", "jän", "feber", "märz", "maerz", "mär", "mrz", "mai", "juni", "juli", "okt", "dez", "januar", "februar", "oktober", "dezember"),
        .. EnglishUnits(), .. EnglishNumbers(), .. EnglishLinks(),
        .. All(DateWordKind.Weekday, 0, "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"),
        .. All(DateWordKind.Offset, -1, "last past"), .. All(DateWordKind.Offset, 0, "this current"), .. All(DateWordKind.Offset, 1, "next coming upcoming"),
        .. Counted(DateWordKind.NearDay, -1, "yesterday today tomorrow|tmrw"),
        .. All(DateWordKind.Vague, 0, "early late mid beginning start middle end"),
        .. All(DateWordKind.Season, 0, "spring summer autumn fall"), .. All(DateWordKind.Season, 1, "winter"),
        .. All(DateWordKind.PartSign, 3, "q"), .. All(DateWordKind.PartSign, 6, "h"),
        .. All(DateWordKind.Suffix, 0, "st nd rd th s"),
        .. EnglishDecades(),
        .. All(DateWordKind.Counted, 0, "people men women children cases deaths percent euros dollars pounds cents tonnes tons miles kilometers kilometres meters metres hours minutes points pages times million billion trillion bn mn hectares acres"),
        .. All(DateWordKind.Numbering, 0, "about around roughly nearly almost approximately over under exactly no number nos article section page chapter room iso agenda vision horizon windows line gate"),
    ];

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> EnglishUnits()
    {
        (DateUnit Unit, string Words)[] units =
        [
            (DateUnit.Day, "day days"), (DateUnit.Week, "week weeks"), (DateUnit.Month, "month months"), (DateUnit.Quarter, "quarter quarters"),
            (DateUnit.Half, "half"), (DateUnit.Year, "year years"), (DateUnit.Decade, "decade decades"), (DateUnit.Century, "century centuries"),
        ];
        return units.SelectMany(unit => All(DateWordKind.Unit, (int)unit.Unit, unit.Words));
    }

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> EnglishNumbers() =>
    [
        .. Counted(DateWordKind.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
        .. All(DateWordKind.Ordinal, 30, "thirtieth"),
        .. Counted(DateWordKind.Cardinal, 1, "a|an|one two three four five six seven eight nine ten eleven twelve"),
        .. All(DateWordKind.Cardinal, 20, "twenty"), .. All(DateWordKind.Cardinal, 30, "thirty"), .. All(DateWordKind.Cardinal, 50, "fifty"),
    ];

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> EnglishDecades() =>
    [
        .. All(DateWordKind.DecadeYears, 2000, "noughties"), .. All(DateWordKind.DecadeYears, 0, "twenties"), .. All(DateWordKind.DecadeYears, 1930, "thirties"),
        .. All(DateWordKind.DecadeYears, 1940, "forties"), .. All(DateWordKind.DecadeYears, 1950, "fifties"), .. All(DateWordKind.DecadeYears, 1960, "sixties"),
        .. All(DateWordKind.DecadeYears, 1970, "seventies"), .. All(DateWordKind.DecadeYears, 1980, "eighties"), .. All(DateWordKind.DecadeYears, 1990, "nineties"),
    ];

    private static IEnumerable<(string Word, DateWordKind Kind, int Value)> EnglishLinks() =>
    [
        .. All(DateWordKind.From, 0, "from"), .. All(DateWordKind.Between, 0, "between"),
        .. All(DateWordKind.Through, 0, "to through"), .. All(DateWordKind.Through, 1, "until till"), .. All(DateWordKind.And, 0, "and"),
        .. All(DateWordKind.Since, 0, "since"), .. All(DateWordKind.Bound, 0, "by after"), .. All(DateWordKind.Before, 0, "before"),
        .. All(DateWordKind.Ago, 0, "ago"), .. All(DateWordKind.Article, 0, "the"), .. All(DateWordKind.Of, 0, "of"),
        .. All(DateWordKind.In, 0, "in during"), .. All(DateWordKind.On, 0, "on for"),
    ];
}
