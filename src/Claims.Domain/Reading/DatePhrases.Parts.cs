namespace Claims.Domain;

internal sealed partial class DatePhrases
{
    // "1. Quartal 2024", "Q3 2022", "first half of 2023", "im ersten Halbjahr", "ersten neun Monaten 2023"
    private DatePhrase? PartOfYear(int at, bool hasYear = false)
    {
        var isWord = (hasYear || !IsGlued(at) || Is(at - 1, DateWordKind.Sign)) && !(IsGlued(at + 2) && !Is(at + 2, DateWordKind.Sign));
        if (isWord && Is(at, DateWordKind.PartSign) && IsNumber(at + 1, 1) && IsGlued(at + 1))
        {
            return Part(at + 2, words[at].Value, words[at + 1].Value, isAlone: hasYear || words[at].Value == 3);
        }

        if (Which(at) is not (var next, var which))
        {
            return null;
        }

        next = IsDash(next) ? next + 1 : next;
        return IsUnit(next, DateUnit.Quarter) ? Part(next + 1, 3, which, isAlone: hasYear || language == Language.De || Is(at - 1, DateWordKind.Article))
            : IsUnit(next, DateUnit.Half) ? Part(next + 1, 6, which, isAlone: hasYear || language == Language.De)
            : which == 1 && Count(next) is (var unit, var months) && months is > 1 and < 12 && IsUnit(unit, DateUnit.Month) ? Alone(WithYear(unit + 1, new(Month: 1), new(Month: months)))
            : null;
    }

    private DatePhrase? Part(int next, int months, int which, bool isAlone)
    {
        if (which < 1 || which * months > 12)
        {
            return null;
        }

        var part = WithYear(next, new(Month: ((which - 1) * months) + 1), new(Month: which * months));
        return isAlone ? part : Alone(part);
    }

    // "die ersten drei Monate" may be of anything.
    private static DatePhrase? Alone(DatePhrase part) => part.From.Year is null ? null : part;

    // "19. Jahrhundert", "21st century": 1801 to 1900, as the calendar without a year 0 has it.
    private DatePhrase? Century(int at)
    {
        if (Which(at) is not (var next, var which) || which is < 1 or > 30)
        {
            return null;
        }

        next = IsDash(next) ? next + 1 : next;
        return !IsUnit(next, DateUnit.Century) ? null
            : IsBeforeChrist(next + 1) ? DatePhrase.Nothing(next + 1)
            : Years(next + 1, ((which - 1) * 100) + 1, 100);
    }

    // "1990er Jahre", "90er-Jahre", "the 1970s", "'40s", "Neunzigerjahre"
    private DatePhrase? Decade(int at)
    {
        if (Is(at, DateWordKind.DecadeYears) || Is(at, DateWordKind.Decade))
        {
            var named = AfterYears(at + 1);
            return Is(at, DateWordKind.Decade) && named == at + 1 ? null
                : language == Language.En && !Is(at - 1, DateWordKind.Article) ? null
                : words[at].Value == 0 ? DatePhrase.Nothing(named)
                : Years(named, words[at].Value, 10);
        }

        var number = IsApostrophe(at) && IsGlued(at + 1) ? at + 1 : at;
        var suffix = IsApostrophe(number + 1) && IsGlued(number + 1) ? number + 2 : number + 1;
        if (!Is(number, DateWordKind.Number) || words[number].Value < 10 || words[number].Value % 10 != 0 || !IsGlued(suffix) || !Is(suffix, DateWordKind.Suffix) || !IsDecadeEnding(suffix))
        {
            return null;
        }

        var next = AfterYears(suffix + 1);
        var isSaid = next > suffix + 1 || number > at || (language == Language.En && Is(at - 1, DateWordKind.Article));
        return words[number].Length == 4 ? LongDecade(next, words[number].Value)
            : words[number].Length == 2 && isSaid ? words[number].Value >= 30 ? Years(next, 1900 + words[number].Value, 10) : DatePhrase.Nothing(next)
            : null;
    }

    // In English "the 1800s" are a century; of "the 1900s" nobody knows.
    private DatePhrase? LongDecade(int next, int year) =>
        year is < 1000 or > 2090 ? null
        : language == Language.De || year % 100 != 0 || year == 2000 ? Years(next, year, 10)
        : year < 1900 ? Years(next, year, 100)
        : DatePhrase.Nothing(next);

    private bool IsDecadeEnding(int at) => text[words[at].Place.Start] is 'e' or 'E' || (language == Language.En && words[at].Length == 1);

    // "er Jahre", "er-Jahren"
    private int AfterYears(int at)
    {
        var unit = IsDash(at) && IsGlued(at) ? at + 1 : at;
        return IsUnit(unit, DateUnit.Year) && language == Language.De ? unit + 1 : at;
    }

    private static DatePhrase Years(int next, int from, int count) => new(next, new DateParts(from), new DateParts(from + count - 1));

    // "Anfang 2023", "Ende des Jahres", "Sommer 2015", "mid-2023": the whole that holds it.
    private DatePhrase? Vague(int at)
    {
        var next = Is(at + 1, DateWordKind.Of) || (IsDash(at + 1) && IsGlued(at + 1)) ? at + 2 : at + 1;
        next = Is(next, DateWordKind.Article) ? next + 1 : next;
        var whole = Kind(next) switch
        {
            DateWordKind.Number => YearPair(next) ?? Decade(next) ?? Century(next) ?? PartOfYear(next) ?? Year(next, isSure: true),
            DateWordKind.Month when Is(at, DateWordKind.Vague) => MonthFirst(next, isSure: true),
            DateWordKind.Unit when next > at + 1 => NamedYear(next) ?? This(next),
            DateWordKind.Unit => NamedYear(next),
            DateWordKind.Season when Is(at, DateWordKind.Vague) => Single(next),
            DateWordKind.Offset or DateWordKind.Decade or DateWordKind.DecadeYears or DateWordKind.Ordinal or DateWordKind.NearYear => Single(next),
            _ => null,
        };
        var isWinterOfOneYear = Is(at, DateWordKind.Season) && words[at].Value == 1 && whole is { } winter && winter.From == winter.To;
        return isWinterOfOneYear ? DatePhrase.Nothing(whole!.Value.Next) : whole;
    }

    // "Ende des Jahres", "end of the month"
    private DatePhrase? This(int at) => words[at].Unit is DateUnit.Year or DateUnit.Month
        ? new DatePhrase(at + 1, Back(words[at].Unit, 0) ?? DateParts.Unknown, true)
        : null;

    // "1.", "3rd", "dritten"
    private (int Next, int Which)? Which(int at) =>
        Is(at, DateWordKind.Ordinal) ? (at + 1, words[at].Value)
        : Is(at, DateWordKind.Number) && words[at].Length <= 2 && !IsPartOfNumber(at) && IsGlued(at + 1) && (IsSign(at + 1, '.') || Is(at + 1, DateWordKind.Suffix)) ? (at + 2, words[at].Value)
        : null;

    private (int Next, int Count)? Count(int at) =>
        Is(at, DateWordKind.Cardinal) || (Is(at, DateWordKind.Number) && words[at].Length <= 3 && !IsPartOfNumber(at)) ? (at + 1, words[at].Value) : null;
}
