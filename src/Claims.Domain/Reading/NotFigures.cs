using System.Globalization;

namespace Claims.Domain;

/// <summary>Tells numbers without a unit that are no figures: years, days of a month, times, and numbers that are names ("Artikel 5").</summary>
internal sealed class NotFigures(Tokens tokens, Vocabulary words)
{
    /// <summary>The first and last year that four bare digits may be.</summary>
    private const int FirstYear = 1500;

    private const int LastYear = 2099;

    /// <summary>Whether the number is a name, a day or a time, whatever stands before it.</summary>
    public bool IsName(ReadAmount amount) =>
        IsLabelled(amount) || words.Clock.At(tokens, amount.Last + 1) is not null || IsDay(amount) || IsHyphened(amount);

    /// <summary>Whether it is the number of a house: "Hauptstraße 12", "10 Downing Street".</summary>
    public bool IsAddress(ReadAmount amount)
    {
        if (words.Language == Language.De)
        {
            var street = tokens.IsSign(amount.First - 1, '.') ? amount.First - 2 : amount.First - 1;
            return tokens.IsCapital(street) && words.Streets.Any(end => tokens.Low(street).EndsWith(end, StringComparison.Ordinal));
        }

        var name = amount.Last + 1;
        return tokens.IsCapital(name) && (IsStreet(name + 1) || (tokens.IsCapital(name + 1) && IsStreet(name + 2)));
    }

    private bool IsStreet(int at) => tokens.IsCapital(at) && words.Streets.Contains(tokens.Low(at));

    /// <summary>Whether the word before makes the number a name: "Artikel".</summary>
    public bool IsLabelled(ReadAmount amount) => words.Labels.Before(tokens, amount.First - 1) is not null;

    /// <summary>Whether four digits are a year: with no noun after them, or after a word that years follow. "Mehr als 2000" is a bound, "mehr als 2022" compares with a year.</summary>
    public bool IsYear(ReadAmount amount, bool hasNoun, Comparator? bound) =>
        LooksLikeYear(amount) && (bound is null or Comparator.About or Comparator.Equal
            ? !hasNoun || words.Years.Contains(tokens.Low(amount.First - 1)) || words.Months.Before(tokens, amount.First - 1) is not null
            : bound is Comparator.MoreThan or Comparator.LessThan && !hasNoun && tokens.Low(amount.First - 1) is "als" or "than" && amount.Number.Value % 100 != 0);

    public bool LooksLikeYear(ReadAmount amount) =>
        amount is { Unit: null, Number: { Shape: NumberShape.Digits, Scale: 0 } } && amount.First == amount.Last && tokens.Exact(amount.Last) is { Length: 4 } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    private bool IsDay(ReadAmount amount)
    {
        var isDay = amount.Number is { Shape: NumberShape.Digits, Scale: 0, Decimals: 0, Value: > 0 and <= 31 };
        var next = tokens.IsSign(amount.Last + 1, '.') ? amount.Last + 2 : amount.Last + 1;
        return isDay && (words.Months.At(tokens, next) is not null || (words.Language == Language.En && words.Months.Before(tokens, amount.First - 1) is not null));
    }

    // "30-köpfig", "Zwei-plus-Vier", "20-": joined to a word that is no unit.
    private bool IsHyphened(ReadAmount amount)
    {
        var isJoined = tokens.IsDash(amount.Last + 1) && tokens.IsGlued(amount.Last);
        return isJoined && amount.Number.Scale == 0 && (words.Language == Language.De || amount.Number.Shape != NumberShape.Digits || !tokens.IsGlued(amount.Last + 1));
    }
}
