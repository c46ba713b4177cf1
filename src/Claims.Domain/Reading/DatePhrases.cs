namespace Claims.Domain;

/// <summary>Which words of a text name a date or period. Every rule looks at a few words ahead and none is tried twice deep, so that a text is read in a time that grows with its length.</summary>
/// <param name="written">When the text was written.</param>
internal sealed partial class DatePhrases(string text, List<DateWord> words, Language language, PartialDate? written)
{
    private const int MonthsAhead = 6;

    /// <summary>What begins at this word, the longest reading first; null when nothing does.</summary>
    public DatePhrase? At(int at) => Kind(at) switch
    {
        DateWordKind.Since => SinceThen(at),
        DateWordKind.Bound => Bounded(at),
        DateWordKind.Through => words[at].Value == 1 ? Bounded(at) : null,
        DateWordKind.Before => TimeAgo(at) ?? Bounded(at),
        DateWordKind.Article => WithArticle(at),
        _ => Span(at) ?? Single(at),
    };

    /// <summary>The period that the words name, with what the date of the source adds; null when they name none.</summary>
    public (Period Period, bool IsReadIn)? Period(DatePhrase phrase)
    {
        var isReadIn = phrase.IsReadIn || phrase.From.Year is null || phrase.To.Year is null;
        var to = Near(phrase.To);
        var from = phrase.From == phrase.To ? to : Near(to is null ? phrase.From : phrase.From.Within(DateParts.Of(to)));
        if (phrase.From.Year is null && from is not null && to?.IsBefore(from) is Answer.Yes)
        {
            from = PartialDate.TryOf(from.Year - 1, from.Month, from.Day);
        }

        return from is not null && to is not null && to.IsBefore(from) is not Answer.Yes ? (Claims.Domain.Period.Of(from, to), isReadIn) : null;
    }

    // A newspaper leaves out the year it is written in (Associated Press style); what then lay more than half a year ahead was last year's.
    private PartialDate? Near(DateParts date)
    {
        if (date.Year is not null || written is null || (date.Month is null && (date.Day is null || written.Month is null)))
        {
            return date.ToDate();
        }

        if (date.Month is null)
        {
            return PartialDate.TryOf(written.Year, written.Month, date.Day);
        }

        var year = date.Month - (written.Month ?? 12) > MonthsAhead ? written.Year - 1 : written.Year;
        return PartialDate.TryOf(year, date.Month, date.Day) ?? LeapDay(year, date);
    }

    // 29 February of the last year that has one.
    private static PartialDate? LeapDay(int year, DateParts date) =>
        Enumerable.Range(1, 8).Select(back => PartialDate.TryOf(year - back, date.Month, date.Day)).FirstOrDefault(day => day is not null);

    // "seit 2014": through the day the source was written.
    private DatePhrase? SinceThen(int at)
    {
        var first = Is(at + 1, DateWordKind.Article) || Is(at + 1, DateWordKind.In) || Is(at + 1, DateWordKind.On) ? at + 2 : at + 1;
        if (Span(first) is { } span)
        {
            return span;
        }

        return Single(first) is not { } start ? null
            : written is null || Near(start.From) is not { } from || from.IsAfter(written) is Answer.Yes ? DatePhrase.Nothing(start.Next)
            : new DatePhrase(start.Next, DateParts.Of(from), DateParts.Of(written), true);
    }

    // "bis 2030", "vor 1990", "by the end of 2023": the other end is not said, and is not made up.
    private DatePhrase? Bounded(int at)
    {
        var first = at + 1;
        while (first < at + 4 && (Is(first, DateWordKind.On) || Is(first, DateWordKind.Article) || Is(first, DateWordKind.In)))
        {
            first++;
        }

        return Span(first) is { } span ? span
            : Single(first) is { } bound ? DatePhrase.Nothing(bound.Next)
            : null;
    }

    // "den 28. Oktober", "the 1970s", "the third quarter of 2016" are one name with their article; "die Neunzigerjahre" are not.
    private DatePhrase? WithArticle(int at) =>
        language == Language.En ? Decade(at + 1) ?? PartOfYear(at + 1) ?? OfTheMonth(at + 1) ?? BesideNearDay(at + 1)
        : Kind(at - 1) is not DateWordKind.Through && text[words[at].Place.End - 1] is 'n' or 'N' && Span(at + 1) is null ? Day(at + 1) ?? Numeric(at + 1)
        : null;

    private DatePhrase? Single(int at) => Kind(at) switch
    {
        DateWordKind.Number => Numeric(at) ?? Mixed(at) ?? YearPair(at) ?? Day(at) ?? PartOfYear(at) ?? Century(at) ?? Decade(at) ?? (IsChained(at - 1) ? null : Year(at, isSure: false)),
        DateWordKind.Ordinal => Day(at) ?? PartOfYear(at) ?? Century(at),
        DateWordKind.Weekday => Day(at),
        DateWordKind.Month => Mixed(at) ?? MonthFirst(at),
        DateWordKind.PartSign => PartOfYear(at),
        DateWordKind.Decade or DateWordKind.DecadeYears => Decade(at),
        DateWordKind.Unit => NamedYear(at) ?? OfTheMonth(at),
        DateWordKind.Offset => Relative(at),
        DateWordKind.NearDay or DateWordKind.NearYear => NearNow(at),
        DateWordKind.Cardinal => Day(at) ?? TimeAgo(at),
        DateWordKind.Vague or DateWordKind.Season => Vague(at),
        DateWordKind.In => InTheMonth(at),
        DateWordKind.Sign => Decade(at),
        _ => null,
    };

    private DateWordKind Kind(int at) => at >= 0 && at < words.Count ? words[at].Kind : DateWordKind.Other;

    private bool Is(int at, DateWordKind kind) => Kind(at) == kind;

    private bool IsUnit(int at, DateUnit unit) => Is(at, DateWordKind.Unit) && words[at].Unit == unit;

    private bool IsSign(int at, char sign) => Is(at, DateWordKind.Sign) && words[at].Value == sign;

    private bool IsDash(int at) => Is(at, DateWordKind.Sign) && words[at].Value is '-' or '–' or '—';

    private bool IsApostrophe(int at) => Is(at, DateWordKind.Sign) && words[at].Value is '\'' or '’' or '‘';

    private bool IsGlued(int at) => at < words.Count && words[at].IsGlued;

    private bool IsNumber(int at, int digits) => Is(at, DateWordKind.Number) && words[at].Length == digits;

    private bool IsUpper(int at) => at >= 0 && at < words.Count && char.IsUpper(text[words[at].Place.Start]);
}
