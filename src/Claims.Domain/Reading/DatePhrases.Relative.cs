namespace Claims.Domain;

internal sealed partial class DatePhrases
{
    // "gestern", "today", "heuer"; "heute Morgen" is a time of that day.
    private DatePhrase? NearNow(int at)
    {
        if (Is(at, DateWordKind.NearYear))
        {
            return new DatePhrase(at + 1, Back(DateUnit.Year, 0) ?? DateParts.Unknown, true);
        }

        var isMorning = language == Language.De && words[at].Value == 1 && IsUpper(at) && words[at].Length == 6;
        isMorning |= language == Language.De && words[at].Value == 1 && Is(at - 1, DateWordKind.On) && words[at - 1].Length == 2;
        return isMorning ? null : new DatePhrase(at + 1, Back(DateUnit.Day, words[at].Value) ?? DateParts.Unknown, true);
    }

    // "the day before yesterday", "the day after tomorrow"
    private DatePhrase? BesideNearDay(int at)
    {
        var side = Is(at + 1, DateWordKind.Before) ? -1 : Is(at + 1, DateWordKind.Bound) ? 1 : 0;
        return IsUnit(at, DateUnit.Day) && side != 0 && Is(at + 2, DateWordKind.NearDay) && words[at + 2].Value == side
            ? new DatePhrase(at + 3, Back(DateUnit.Day, 2 * side) ?? DateParts.Unknown, true)
            : null;
    }

    // "vergangenen Jahr", "letzte Woche", "last May", "letzten 3 Jahren", "nächstes Jahr im Dezember"
    private DatePhrase? Relative(int at)
    {
        var (next, offset) = (at + 1, words[at].Value);
        if (Is(next, DateWordKind.Month) && IsUpperOrNamed(at, next))
        {
            return MonthNear(next, offset);
        }

        if (Count(next) is (var unit, var count) && Is(unit, DateWordKind.Unit))
        {
            return offset is -1 or 1 ? Rolling(unit, count * offset) : null;
        }

        if (!Is(next, DateWordKind.Unit) || IsPlural(next) || (offset == -1 && language == Language.En && words[next].Unit == DateUnit.Day))
        {
            return null;
        }

        if (LastOf(next, offset) is { } last)
        {
            return last;
        }

        var whole = Whole(next + 1, words[next].Unit, offset);
        var month = Is(next + 1, DateWordKind.In) ? next + 2 : next + 1;
        return words[next].Unit == DateUnit.Year && Is(month, DateWordKind.Month) && IsMonthName(month)
            ? MonthFirst(month, isSure: true) is { From.Year: null } named ? new DatePhrase(named.Next, named.From with { Year = whole.From.Year }, named.To with { Year = whole.To.Year }, true) : whole
            : DaysWithin(whole) is { } days && words[next].Unit == DateUnit.Month ? days
            : whole;
    }

    // "im letzten Quartal 2023" is the fourth; "der letzten Woche im Juli" is none that counts from now.
    private DatePhrase? LastOf(int at, int offset)
    {
        var of = Is(at + 1, DateWordKind.In) || Is(at + 1, DateWordKind.Of) || Is(at + 1, DateWordKind.Article) ? at + 2 : at + 1;
        if (words[at].Unit == DateUnit.Week)
        {
            return Is(of, DateWordKind.Month) && of > at + 1 ? DatePhrase.Nothing(of + 1) : null;
        }

        return words[at].Unit is DateUnit.Month or DateUnit.Quarter or DateUnit.Half && offset == -1 && !IsSign(at + 1, ',') && YearAfter(at + 1) is not null
            ? Part(at + 1, words[at].Unit == DateUnit.Month ? 1 : words[at].Unit == DateUnit.Quarter ? 3 : 6, words[at].Unit == DateUnit.Month ? 12 : words[at].Unit == DateUnit.Quarter ? 4 : 2, isAlone: false)
            : null;
    }

    // "this may" is no month.
    private bool IsUpperOrNamed(int at, int month) => IsUpper(month) || (words[at].Value != 0 && IsMonthName(month)) || (language == Language.En && words[month].Value is not 3 and not 5);

    // "in den vergangenen Jahren": nobody knows how many.
    private bool IsPlural(int at)
    {
        var word = text.AsSpan(words[at].Place.Start, words[at].Length);
        return language == Language.En ? word[^1] is 's'
            : word[^1] is 'n' || (word[^1] is 'e' && words[at].Unit is not DateUnit.Week and not DateUnit.Half && !word.EndsWith("dekade", StringComparison.OrdinalIgnoreCase));
    }

    // The last May before the month of writing, the next one after it, or that of the same year.
    private DatePhrase MonthNear(int at, int offset)
    {
        var month = words[at].Value;
        if (written is null || (written.Month is null && offset != 0) || offset is < -1 or > 1)
        {
            return DatePhrase.Nothing(at + 1);
        }

        var year = offset < 0 && month >= written.Month ? written.Year - 1 : offset > 0 && month <= written.Month ? written.Year + 1 : written.Year;
        return new DatePhrase(at + 1, new DateParts(year, month), true);
    }

    // "vor zwei Jahren", "two years ago": as precise as the unit.
    private DatePhrase? TimeAgo(int at)
    {
        var first = Is(at, DateWordKind.Before) ? at + 1 : at;
        if (Count(first) is not (var unit, var count) || !Is(unit, DateWordKind.Unit) || (first == at && !Is(unit + 1, DateWordKind.Ago)))
        {
            return null;
        }

        var next = first == at ? unit + 2 : unit + 1;
        return count > 100 || words[unit].Unit is DateUnit.Decade or DateUnit.Century ? DatePhrase.Nothing(next) : Whole(next, words[unit].Unit, -count);
    }

    // One unit of the calendar, so many from that of the source.
    private DatePhrase Whole(int next, DateUnit unit, int offset)
    {
        var years = written?.Year ?? 0;
        if (written is null)
        {
            return DatePhrase.Nothing(next);
        }

        return unit switch
        {
            DateUnit.Day or DateUnit.Month or DateUnit.Year => new DatePhrase(next, Back(unit, offset) ?? DateParts.Unknown, true),
            DateUnit.Week => Week(next, offset),
            DateUnit.Quarter => Months(next, 3, offset),
            DateUnit.Half => Months(next, 6, offset),
            DateUnit.Decade => Years(next, (years / 10 * 10) + (offset * 10), 10) with { IsReadIn = true },
            _ => Years(next, ((years - 1) / 100 * 100) + 1 + (offset * 100), 100) with { IsReadIn = true },
        };
    }

    private DatePhrase Months(int next, int length, int offset)
    {
        if (written?.Month is not { } month)
        {
            return DatePhrase.Nothing(next);
        }

        var first = (written.Year * 12) + ((month - 1) / length * length) + (offset * length);
        return new DatePhrase(next, MonthOf(first), MonthOf(first + length - 1), true);
    }

    private DatePhrase Week(int next, int offset)
    {
        if (Back(DateUnit.Day, 0) is null)
        {
            return DatePhrase.Nothing(next);
        }

        var monday = -(((int)written!.Earliest.DayOfWeek + 6) % 7) + (offset * 7);
        return new DatePhrase(next, Back(DateUnit.Day, monday) ?? DateParts.Unknown, Back(DateUnit.Day, monday + 6) ?? DateParts.Unknown, true);
    }

    // "in den vergangenen drei Jahren": so much time up to the date of the source, which is not part of it.
    private DatePhrase Rolling(int unit, int count)
    {
        if (YearAfter(unit + 1) is { } year)
        {
            return words[unit].Unit == DateUnit.Month && count is > -12 and < -1 && !year.IsReadIn
                ? new DatePhrase(year.Next, year.From with { Month = 13 + count }, year.From with { Month = 12 })
                : DatePhrase.Nothing(year.Next);
        }

        var (size, times) = words[unit].Unit switch
        {
            DateUnit.Day => (DateUnit.Day, count),
            DateUnit.Week => (DateUnit.Day, count * 7),
            DateUnit.Month => (DateUnit.Month, count),
            DateUnit.Quarter => (DateUnit.Month, count * 3),
            DateUnit.Half => (DateUnit.Month, count * 6),
            DateUnit.Decade => (DateUnit.Year, count * 10),
            _ => (DateUnit.Year, count),
        };
        var outer = Moved(size, times);
        var (from, to) = count < 0 ? (outer, Moved(Finest, -1)) : (Moved(Finest, 1), outer);
        return from is null || to is null || words[unit].Unit == DateUnit.Century ? DatePhrase.Nothing(unit + 1) : new DatePhrase(unit + 1, from.Value, to.Value, true);
    }
}
