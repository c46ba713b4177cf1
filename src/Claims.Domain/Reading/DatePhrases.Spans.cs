namespace Claims.Domain;

internal sealed partial class DatePhrases
{
    // "2019 bis 2024", "zwischen 2014 und 2016", "16./17. Mai 2024", "vom 4. bis zum 23."
    private DatePhrase? Span(int at)
    {
        var opening = Kind(at) is DateWordKind.From or DateWordKind.Between ? Kind(at) : DateWordKind.Other;
        var first = opening == DateWordKind.Other ? at : SkipLead(at + 1);
        if (SpanEnd(first, isFirst: true) is not { } from
            || Link(from, opening) is not { } second
            || SpanEnd(second, isFirst: false) is not { } to)
        {
            return null;
        }

        // "May 16-17, 2024"
        if (to.To.IsDayAlone && from.From is { Month: not null, Day: not null, Year: null } && YearAfter(to.Next) is { } year)
        {
            to = new DatePhrase(year.Next, to.To with { Year = year.From.Year, Month = from.From.Month }, year.IsReadIn);
        }

        var (start, end) = Completed(from, to);
        var isOpen = start.Month is null && start.Day is not null;
        return isOpen && opening == DateWordKind.Other ? null
            : IsCountedOff(from, to, opening) || IsChained(at - 1) || IsChained(to.Next) ? null
            : new DatePhrase(to.Next, start, end, from.IsReadIn || to.IsReadIn);
    }

    // What both ends share is said once: "16. bis 17. Mai 2024", "November 19 to 20".
    private static (DateParts From, DateParts To) Completed(DatePhrase from, DatePhrase to)
    {
        var end = to.To.Within(from.From);
        var start = from.From.Within(end);
        var isSameYear = from.From.Year is null && start.Year is not null && start.Month is not null && end.Month is not null;
        return isSameYear && (start.Month, start.Day ?? 0).CompareTo((end.Month, end.Day ?? 0)) > 0 && start.Month != end.Month
            ? (start with { Year = start.Year - 1 }, end)
            : (start, end);
    }

    // Without "from" a dash, "and" or a stroke only joins what follows on each other: "16./17. Mai", "Mai und Juni 2024".
    private int? Link(DatePhrase from, DateWordKind opening)
    {
        var at = from.Next;
        if (Is(at, DateWordKind.Through) || IsDash(at) || (opening == DateWordKind.Between && Is(at, DateWordKind.And)))
        {
            return SkipLead(at + 1);
        }

        var joins = IsSign(at, '/') || Is(at, DateWordKind.And);
        return joins && opening == DateWordKind.Other && from.From.Year is null && Follows(from, SkipLead(at + 1)) ? SkipLead(at + 1) : null;
    }

    private bool Follows(DatePhrase from, int at) =>
        SpanEnd(at, isFirst: false) is { } next
        && (from.From.IsDayAlone ? next.To.Day == from.From.Day + 1 && next.To.Month is not null
            : from.From.IsMonthAlone && from.From == from.To && next.To.IsMonthAlone && next.From.Month == from.From.Month + 1);

    private int SkipLead(int at)
    {
        for (var step = 0; step < 3 && (Kind(at) is DateWordKind.On or DateWordKind.Article or DateWordKind.From); step++)
        {
            at++;
        }

        return at;
    }

    private DatePhrase? SpanEnd(int at, bool isFirst) => Kind(at) switch
    {
        DateWordKind.Month => MonthFirst(at, isSure: true),
        DateWordKind.Number => Numeric(at, isSure: true) ?? Mixed(at) ?? YearPair(at) ?? Day(at, isSure: true) ?? PartOfYear(at) ?? Year(at, isSure: isFirst) ?? DayAlone(at) ?? ShortYear(at),
        DateWordKind.Ordinal => Day(at) ?? PartOfYear(at) ?? DayAlone(at),
        DateWordKind.Since or DateWordKind.Bound or DateWordKind.In => null,
        _ => Single(at),
    };

    // "4.", "15th", "Mittwoch, dem 4."; German writes the full stop, English may leave the ending out.
    private DatePhrase? DayAlone(int at) =>
        DayNumber(at) is (var next, var day) && (language == Language.En || next > at + 1 || Is(at, DateWordKind.Ordinal))
            ? new DatePhrase(next, new DateParts(Day: day))
            : null;

    // The end of "2019–24"; the century is that of the start.
    private DatePhrase? ShortYear(int at)
    {
        if (!IsNumber(at, 2) || !IsDash(at - 1) || !IsGlued(at) || !IsNumber(at - 2, 4) || IsCounted(at + 1) || words[at].Value <= words[at - 2].Value % 100)
        {
            return null;
        }

        return new DatePhrase(at + 1, new DateParts((words[at - 2].Value / 100 * 100) + words[at].Value));
    }

    // "von 2000 auf 3000", "between 4 and 22" without a month, days that could be numbers: nothing that a date is made of.
    private bool IsCountedOff(DatePhrase from, DatePhrase to, DateWordKind opening)
    {
        var areDays = from.From.IsDayAlone && to.To.IsDayAlone;
        var isDayWithoutLead = language == Language.De && to.To.IsDayAlone && opening == DateWordKind.Other;
        var areNumbers = isDayWithoutLead || areDays && (language == Language.En || opening == DateWordKind.Other || IsNounAfter(to.Next));
        return areNumbers || (from.From.IsMonthAlone && to.To.IsDayAlone) || to.To is { Year: not null, Month: null, Day: not null };
    }
}
