namespace Claims.Domain;

internal sealed partial class DatePhrases
{
    // 24.2.2023, 24.02.23, 2/24/2023, 2023-02-24, 2024-05, 05/2024, "am 28.10."
    private DatePhrase? Numeric(int at, bool isSure = false)
    {
        if (Is(at - 1, DateWordKind.Sign) && IsGlued(at) && (IsPartOfNumber(at) || (words[at - 1].Value is '-' or '/' or '.' && IsGlued(at - 1) && !IsDashOfSpan(at))))
        {
            return null;
        }

        if (Separator(at) is not { } first)
        {
            return null;
        }

        var middle = at + 2;
        return words[at].Length == 4 ? YearFirst(at, first, middle)
            : words[at].Length > 2 ? null
            : Separator(middle) == first && Separator(at, isTight: first != '.') == first ? Full(at, first)
            : words[middle].Length == 4 ? MonthAndYear(at, first)
            : words[middle].Length <= 2 ? DayAndMonth(at, first, isSure)
            : null;
    }

    // The sign between this number and the next, without spaces around it unless the next has a zero before it.
    private char? Separator(int at, bool isTight = false)
    {
        if (!Is(at, DateWordKind.Number) || !Is(at + 1, DateWordKind.Sign) || !Is(at + 2, DateWordKind.Number) || words[at + 1].Value is not ('.' or '/' or '-'))
        {
            return null;
        }

        var sign = (char)words[at + 1].Value;
        var hasZero = text[words[at].Place.Start] == '0' || text[words[at + 2].Place.Start] == '0';
        return (IsGlued(at + 1) && IsGlued(at + 2)) || (hasZero && !isTight) || (sign == '.' && IsGlued(at + 1)) ? sign : null;
    }

    // "01.02.–03.02.": the dash belongs to the span.
    private bool IsDashOfSpan(int at) => IsDash(at - 1);

    private DatePhrase? YearFirst(int at, char sign, int middle)
    {
        var (year, month) = (words[at].Value, words[middle].Value);
        if (year is < 1000 or > 2999 || words[middle].Length > 2 || (sign == '.' && (language == Language.En || words[middle].Length < 2) && Separator(middle) != sign))
        {
            return null;
        }

        if (Separator(middle) == sign && IsGlued(middle + 2) && words[middle + 2].Length <= 2)
        {
            return Dated(middle + 3, new DateParts(year, month, words[middle + 2].Value));
        }

        var isPair = sign == '/' && (year + 1) % 100 == month;
        return isPair || month is < 1 or > 12 || IsCounted(middle + 1) ? null : new DatePhrase(middle + 1, new DateParts(year, month));
    }

    private DatePhrase? Full(int at, char sign)
    {
        var (first, second, third) = (words[at].Value, words[at + 2].Value, words[at + 4]);
        if (third.Length is not (2 or 4) || words[at + 2].Length > 2 || IsGlued(at + 5) && Is(at + 5, DateWordKind.Suffix))
        {
            return sign == '.' && words[at + 2].Length <= 2 ? DayAndMonth(at, sign, isSure: false) : null;
        }

        var year = third.Length == 4 ? third.Value : third.Value < 50 ? 2000 + third.Value : 1900 + third.Value;
        var dayFirst = PartialDate.TryOf(year, second, first);
        var monthFirst = language == Language.En && sign != '.' ? PartialDate.TryOf(year, first, second) : null;
        // English writes the day first in Britain and does not in America: what both would read differently is a date, but nobody knows which.
        return dayFirst is not null && monthFirst is not null && dayFirst != monthFirst ? DatePhrase.Nothing(at + 5)
            : (dayFirst ?? monthFirst) is { } date ? new DatePhrase(at + 5, DateParts.Of(date))
            : third.Length == 4 ? DatePhrase.Nothing(at + 5)
            : null;
    }

    private DatePhrase? MonthAndYear(int at, char sign)
    {
        var (month, year) = (words[at].Value, words[at + 2].Value);
        var isSpaced = !IsGlued(at + 2);
        return month is < 1 or > 12 || year is < 1000 or > 2999 || (isSpaced && words[at].Length < 2) || (language == Language.En && sign == '.' && words[at].Length < 2)
            || IsCounted(at + 3)
                ? null
                : new DatePhrase(at + 3, new DateParts(year, month));
    }

    // Only German, only with full stops and only where a day is expected: 3.2 is a number and 4/22 a fraction.
    private DatePhrase? DayAndMonth(int at, char sign, bool isSure)
    {
        var (day, month) = (words[at].Value, words[at + 2].Value);
        var ends = IsSign(at + 3, '.') && IsGlued(at + 3);
        var isExpected = (isSure && ends) || Kind(at - 1) is DateWordKind.On or DateWordKind.Article or DateWordKind.From or DateWordKind.Weekday or DateWordKind.Through or DateWordKind.Since;
        if (language == Language.En || sign != '.' || !isExpected || month is < 1 or > 12 || day is < 1 or > 31 || IsCounted(at + 3) || (!ends && words[at + 2].Length < 2))
        {
            return null;
        }

        return Dated(ends ? at + 4 : at + 3, new DateParts(Month: month, Day: day));
    }

    // 2019-Sep-1, 23/Sep/2020, Sep-23-2020, 1-Jan: a month by name between the same signs.
    private DatePhrase? Mixed(int at)
    {
        if (!IsSign(at + 1, '/') && !IsSign(at + 1, '-') || IsGlued(at) || !IsGlued(at + 1) || !IsGlued(at + 2))
        {
            return null;
        }

        var isLong = Is(at + 3, DateWordKind.Sign) && words[at + 3].Value == words[at + 1].Value && IsGlued(at + 3) && IsGlued(at + 4);
        var date = default(DateParts);
        var count = isLong ? 5 : 3;
        for (var part = at; part < Math.Min(at + count, words.Count); part += 2)
        {
            date = words[part].Kind == DateWordKind.Month ? date with { Month = words[part].Value }
                : words[part].Kind == DateWordKind.Number && words[part].Length == 4 ? date with { Year = words[part].Value }
                : words[part].Kind == DateWordKind.Number && words[part].Length <= 2 ? date with { Day = words[part].Value }
                : date;
        }

        var isDate = date is { Month: not null, Day: >= 1 and <= 31 } && isLong == date.Year is not null && (isLong || Is(at + 2, DateWordKind.Month));
        return isDate ? Dated(at + count, date) : null;
    }

    // What has the form of a date and is in no calendar is still no number.
    private static DatePhrase Dated(int next, DateParts date) =>
        date.Year is null || date.ToDate() is not null ? new DatePhrase(next, date) : DatePhrase.Nothing(next);
}
