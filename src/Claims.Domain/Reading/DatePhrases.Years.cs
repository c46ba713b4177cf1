namespace Claims.Domain;

internal sealed partial class DatePhrases
{
    // A bare number is a year within these; with "Jahr" before it any is.
    private const int FirstYear = 1700;

    private const int LastYear = 2099;

    private static readonly string[] PluralEndings = ["en", "er", "el", "e", "n", "s"];

    // "2023", where nothing says that it counts something: "2023 Tonnen", "S-2023", "rund 2000", "2.023".
    private DatePhrase? Year(int at, bool isSure)
    {
        if (!IsNumber(at, 4) || words[at].Value is < FirstYear or > LastYear || !StandsFree(at) || (!isSure && IsNumbered(at)) || IsCounted(at + 1) || (!isSure && IsNounAfter(at + 1)))
        {
            return null;
        }

        var year = new DateParts(words[at].Value);
        var next = Is(at + 1, DateWordKind.Article) && language == Language.En ? at + 2 : at + 1;
        next = IsSign(at + 1, ',') && Is(at + 2, DateWordKind.Month) ? at + 2 : next;
        if (language == Language.En && Is(next, DateWordKind.Month) && IsMonthName(next) && !Is(next + 1, DateWordKind.Number))
        {
            return new DatePhrase(next + 1, year with { Month = words[next].Value });
        }

        next = IsDash(next) && IsGlued(next) && IsGlued(next + 1) ? next + 1 : next;
        return PartOfYear(next, hasYear: true) is { From.Year: null } part ? new DatePhrase(part.Next, year.Within(part.From) with { Month = part.From.Month }, year with { Month = part.To.Month }) : new DatePhrase(at + 1, year);
    }

    // "im Jahr 1989", "year 247"; nothing before Christ.
    private DatePhrase? NamedYear(int at)
    {
        var number = at + 1;
        if (!IsUnit(at, DateUnit.Year) || text[words[at].Place.End - 1] is 'n' or 's' && IsPlural(at) || !Is(number, DateWordKind.Number) || words[number].Length is < 3 or > 4 || Is(at - 1, DateWordKind.Number) || Is(at - 1, DateWordKind.Cardinal))
        {
            return null;
        }

        return IsBeforeChrist(number + 1) ? DatePhrase.Nothing(number + 1)
            : YearPair(number) ?? (StandsFree(number) && !IsPartOfNumber(number) && words[number].Value > 0 ? new DatePhrase(number + 1, new DateParts(words[number].Value)) : null);
    }

    // "2022/23", "2022/2023", "2019–24"
    private DatePhrase? YearPair(int at)
    {
        var second = at + 2;
        if (!IsNumber(at, 4) || !Is(second, DateWordKind.Number) || !IsGlued(at + 1) || !IsGlued(second) || words[at].Value is < FirstYear or > LastYear || !StandsFree(second) || IsCounted(second + 1))
        {
            return null;
        }

        var from = words[at].Value;
        var to = words[second].Length == 2 ? (from / 100 * 100) + words[second].Value : words[second].Length == 4 ? words[second].Value : 0;
        to = to < from && words[second].Value == 0 && from % 100 == 99 ? from + 1 : to;
        var isPair = IsSign(at + 1, '/') && to == from + 1;
        var isSpan = words[at + 1].Value is '–' or '—' && words[second].Length == 2 && to > from;
        return isPair || isSpan ? new DatePhrase(second + 1, new DateParts(from), new DateParts(to)) : null;
    }

    // What follows a month, a day, a quarter: "2024", ", 2016", "of 2016", "des Jahres 2024", "vergangenen Jahres", "’24".
    private DatePhrase WithYear(int next, DateParts date) => WithYear(next, date, date);

    private DatePhrase WithYear(int next, DateParts first, DateParts last)
    {
        if (YearAfter(next) is not { } year)
        {
            return new DatePhrase(next, first, last);
        }

        return new DatePhrase(year.Next, first with { Year = year.From.Year }, last with { Year = year.From.Year }, year.IsReadIn);
    }

    private DatePhrase? YearAfter(int at)
    {
        var isJoined = IsSign(at, '-') && IsGlued(at) && IsGlued(at + 1);
        var first = isJoined || IsSign(at, ',') || IsSign(at, '/') || Is(at, DateWordKind.Of) || Is(at, DateWordKind.In) ? at + 1 : at;
        first = Is(first, DateWordKind.Article) ? first + 1 : first;
        var number = IsUnit(first, DateUnit.Year) ? first + 1 : first;
        if (IsNumber(number, 4) && words[number].Value is >= 1000 and <= 2999 && StandsFree(number) && !IsCounted(number + 1))
        {
            return new DatePhrase(number + 1, new DateParts(words[number].Value));
        }

        if (IsApostrophe(first) && IsNumber(first + 1, 2) && IsGlued(first + 1))
        {
            return new DatePhrase(first + 2, new DateParts((words[first + 1].Value < 50 ? 2000 : 1900) + words[first + 1].Value));
        }

        var isNear = Is(first, DateWordKind.Offset) && IsUnit(first + 1, DateUnit.Year);
        return isNear && !IsSign(at, ',') ? new DatePhrase(first + 2, Back(DateUnit.Year, words[first].Value) ?? DateParts.Unknown, true)
            : Is(first, DateWordKind.NearYear) ? new DatePhrase(first + 1, Back(DateUnit.Year, 0) ?? DateParts.Unknown, true)
            : null;
    }

    // No digit, letter or sign of a longer number, code or compound touches it.
    private bool StandsFree(int at)
    {
        var touchesAfter = IsGlued(at + 1) && (Kind(at + 1) is not DateWordKind.Sign and not DateWordKind.PartSign
            || (IsGlued(at + 2) && (words[at + 1].Value is '.' or ',' or ':' or '/' ? Is(at + 2, DateWordKind.Number) : words[at + 1].Value is '-' && Kind(at + 2) is not DateWordKind.Number and not DateWordKind.Sign and not DateWordKind.Month and not DateWordKind.PartSign))
            || words[at + 1].Value is '%' or '€' or '$' or '£' or '°' or '_' or '@' or '=');
        var touchesBefore = IsGlued(at) && (!Is(at - 1, DateWordKind.Sign)
            || words[at - 1].Value is '$' or '€' or '£' or '#' or '§' or '_' or '@' or '=' or '.' or ',' or ':' or '+'
            || (words[at - 1].Value is '-' && IsGlued(at - 1) && Kind(at - 2) is not DateWordKind.Number and not DateWordKind.Vague and not DateWordKind.Month && !IsSign(at - 2, '.')));
        return !touchesAfter && !touchesBefore && !IsBeforeChrist(at + 1);
    }

    // "138-2010-2015": numbers in a chain, as a telephone has them.
    private bool IsChained(int at) => IsDash(at) && IsGlued(at) && IsGlued(at + 1) && Is(at - 1, DateWordKind.Number) && Is(at + 1, DateWordKind.Number);

    // The start of a span that is none of years, as in "von 2000 auf 3000", is no year either: the span was tried first.
    private bool IsNumbered(int at) => Is(at - 1, DateWordKind.Numbering)
        || ((Is(at + 1, DateWordKind.Through) || IsDash(at + 1) || Kind(at - 1) is DateWordKind.From or DateWordKind.Between) && Is(at + 2, DateWordKind.Number) && words[at + 2].Length > 2)
        || (IsSign(at - 1, '.') && Is(at - 2, DateWordKind.Numbering) && IsGlued(at - 1))
        || Kind(at - 1) is DateWordKind.Number or DateWordKind.Cardinal
        || (Is(at - 1, DateWordKind.Sign) && words[at - 1].Value is '$' or '€' or '£' or '§' or '#');

    private bool IsCounted(int at) => Is(at, DateWordKind.Counted) || Is(at, DateWordKind.Unit) && !IsUpperOfPart(at)
        || (Is(at, DateWordKind.Sign) && words[at].Value is '%' or '€' or '$' or '£' or '°');

    private bool IsUpperOfPart(int at) => language == Language.En && words[at].Unit == DateUnit.Quarter;

    // German writes what it counts with a capital, "2000 Soldaten"; a name in the singular may follow a year, "2015 Deutschland". English counts in plurals.
    private bool IsNounAfter(int at)
    {
        if (!Is(at, DateWordKind.Other) || at >= words.Count || words[at].Length < 3)
        {
            return false;
        }

        var word = text.AsSpan(words[at].Place.Start, words[at].Length);
        return language == Language.De
            ? char.IsUpper(word[0]) && EndsAsPlural(word)
            : !char.IsUpper(word[0]) && word[^1] == 's' && word.Length > 3 && word[^2] is not 's' && (words[at - 1].Value < 1900 || Kind(at - 2) is not DateWordKind.In and not DateWordKind.Since);
    }

    private static bool EndsAsPlural(ReadOnlySpan<char> word)
    {
        foreach (var ending in PluralEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlainAfter(int at) => !IsUpper(at) && Kind(at) is not DateWordKind.Number and not DateWordKind.Unit and not DateWordKind.Ordinal;

    private bool IsBeforeChrist(int at) =>
        at < words.Count && words[at].Place is var place
        && (text.AsSpan(place.Start).StartsWith("BC", StringComparison.Ordinal)
            || (words[at].Length == 1 && text[place.Start] is 'v' && text.AsSpan(place.Start).StartsWith("v.", StringComparison.Ordinal) && text.AsSpan(place.Start, Math.Min(8, text.Length - place.Start)).Contains("Chr", StringComparison.Ordinal)));
}
