namespace Claims.Domain;

internal sealed partial class DatePhrases
{
    // "16. Mai 2024", "Dienstag, den 12. Januar", "4th of March", "zweiten Februar", "20th of next month", "am 15."
    private DatePhrase? Day(int at, bool isSure = false)
    {
        var first = Is(at, DateWordKind.Weekday) ? AfterWeekday(at) : at;
        if (Is(at, DateWordKind.Weekday) && Numeric(first, isSure: true) is { From.Day: not null } numeric)
        {
            return numeric;
        }

        if (Is(at, DateWordKind.Weekday) && Is(first, DateWordKind.Month) && MonthFirst(first) is { From.Day: not null } named)
        {
            return named;
        }

        if (DayNumber(first) is not (var next, var day))
        {
            return null;
        }

        if (first > at && language == Language.En && next > first + 1 && !Is(next, DateWordKind.Month) && !Is(next, DateWordKind.Of))
        {
            return new DatePhrase(next, new DateParts(Day: day));
        }

        var of = Is(next, DateWordKind.Of) ? next + 1 : next;
        if (Is(of, DateWordKind.Month))
        {
            return WithYear(AfterMonth(of), new DateParts(Month: words[of].Value, Day: day));
        }

        var month = Is(of, DateWordKind.Article) ? of + 1 : of;
        return Is(month, DateWordKind.Offset) && IsUnit(month + 1, DateUnit.Month)
            ? new DatePhrase(month + 2, (Back(DateUnit.Month, words[month].Value) ?? DateParts.Unknown) with { Day = day }, true)
            : !isSure && IsSign(next - 1, '.') && Is(first - 1, DateWordKind.On) && first == at && language == Language.De && IsPlainAfter(next) ? new DatePhrase(next, new DateParts(Day: day))
            : null;
    }

    // "Mai 2024", "May 16, 2024", "May the 16th", "Sept. 2014", "August 99"; a month alone after "im", "seit", "Ende".
    private DatePhrase? MonthFirst(int at, bool isSure = false)
    {
        var month = new DateParts(Month: words[at].Value);
        var next = AfterMonth(at);
        if (IsNumber(next, 2) && words[next].Value > 31 && !IsCounted(next + 1) && !IsGlued(next + 1))
        {
            return new DatePhrase(next + 1, month with { Year = 1900 + words[next].Value });
        }

        if (language == Language.En && (IsDash(next) || IsSign(next, '/')) && IsGlued(next) && IsGlued(next + 1) && DayNumber(next + 1) is (var last, var only) && !(IsGlued(last) && Kind(last) is not DateWordKind.Sign))
        {
            return new DatePhrase(last, month with { Day = only });
        }

        if (language == Language.En && DayNumber(Is(next, DateWordKind.Article) ? next + 1 : next) is (var after, var day) && !IsCounted(after))
        {
            return WithYear(after, month with { Day = day });
        }

        var whole = WithYear(next, month);
        return DaysWithin(whole) is { } days ? days
            : whole.From.Year is not null || isSure || (Introduced(at) && IsMonthName(at)) ? whole with { Next = whole.From.Year is null ? at + 1 : whole.Next }
            : null;
    }

    // "im November zwischen dem 19. und dem 20.", "nächsten Monat vom 4. bis zum 23."
    private DatePhrase? DaysWithin(DatePhrase month) =>
        Kind(month.Next) is DateWordKind.From or DateWordKind.Between
        && DayAlone(SkipLead(month.Next + 1)) is { } from
        && Link(from, Kind(month.Next)) is { } second
        && DayAlone(second) is { } to
            ? new DatePhrase(to.Next, month.From with { Day = from.From.Day }, month.From with { Day = to.To.Day }, month.IsReadIn)
            : null;

    // "month of January"
    private DatePhrase? OfTheMonth(int at) =>
        IsUnit(at, DateUnit.Month) && Is(at + 1, DateWordKind.Of) && Is(at + 2, DateWordKind.Month) ? MonthFirst(at + 2, isSure: true) : null;

    // "Im Monat Januar", "Im November zwischen dem 19. und dem 20."
    private DatePhrase? InTheMonth(int at) =>
        IsUnit(at + 1, DateUnit.Month) && Is(at + 2, DateWordKind.Month) ? MonthFirst(at + 2, isSure: true)
        : Is(at + 1, DateWordKind.Month) ? DaysWithin(WithYear(AfterMonth(at + 1), new DateParts(Month: words[at + 1].Value)))
        : null;

    // A month that is said without a day or a year has a word before it that says so; "may", "march" and "Jan" are more than months.
    private bool Introduced(int at) => IsLongName(at) || Kind(at - 1) is DateWordKind.In or DateWordKind.Since or DateWordKind.Bound or DateWordKind.Before or DateWordKind.Vague
        or DateWordKind.Through or DateWordKind.From or DateWordKind.Offset || IsUnit(at - 1, DateUnit.Month);

    // "Oktober" is nothing else; "August" is a name, too.
    private bool IsLongName(int at) => words[at].Length >= 6 && words[at].Value != 8;

    // Not in a compound, "November-Revolution".
    private bool IsMonthName(int at) => (IsUpper(at) || (language == Language.En && words[at].Value is not 3 and not 5))
        && !(IsDash(at + 1) && IsGlued(at + 1) && IsGlued(at + 2) && !Is(at + 2, DateWordKind.Number))
        && !(IsDash(at - 1) && IsGlued(at) && IsGlued(at - 1) && Is(at - 2, DateWordKind.Other));

    private int AfterWeekday(int at)
    {
        var next = IsSign(at + 1, ',') || IsSign(at + 1, '.') ? at + 2 : at + 1;
        return Is(next, DateWordKind.Article) ? next + 1 : next;
    }

    // The full stop of "Sept." belongs to it when the date goes on.
    private int AfterMonth(int at) => IsSign(at + 1, '.') && IsGlued(at + 1) && words[at].Length <= 4 && Is(at + 2, DateWordKind.Number) ? at + 2 : at + 1;

    // "16.", "16th", "16", "zweiten"
    private (int Next, int Day)? DayNumber(int at)
    {
        if (Is(at, DateWordKind.Ordinal) && words[at].Value is >= 1 and <= 31)
        {
            return (at + 1, words[at].Value);
        }

        if (language == Language.En && Is(at, DateWordKind.Cardinal) && words[at].Value is 20 or 30)
        {
            var unit = IsDash(at + 1) ? at + 2 : at + 1;
            return Is(unit, DateWordKind.Ordinal) && words[unit].Value < 10 && words[at].Value + words[unit].Value <= 31 ? (unit + 1, words[at].Value + words[unit].Value) : null;
        }

        if (!Is(at, DateWordKind.Number) || words[at].Length > 2 || words[at].Value is < 1 or > 31 || IsPartOfNumber(at))
        {
            return null;
        }

        var ends = IsGlued(at + 1) && (language == Language.De ? IsSign(at + 1, '.') : Is(at + 1, DateWordKind.Suffix));
        return (ends || (IsSign(at + 1, '.') && IsGlued(at + 1) && Is(at + 2, DateWordKind.Month)) ? at + 2 : at + 1, words[at].Value);
    }

    // Behind "1.", "6," or "$" the digits are the rest of a number.
    private bool IsPartOfNumber(int at) => IsGlued(at) && Kind(at - 1) is DateWordKind.Sign or DateWordKind.Number
        && (words[at - 1].Value is '$' or '€' or '£' or '#' or '§' || (IsGlued(at - 1) && Is(at - 2, DateWordKind.Number) && words[at - 1].Value is '.' or ',' or ':'));
}
