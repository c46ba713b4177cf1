using System.Globalization;

namespace Claims.Web;

/// <summary>A day in a form, as a date field sends it or as a person writes it; null for what is none.</summary>
public static class TypedDay
{
    private const string Iso = "yyyy-MM-dd";

    // A browser without a date field leaves the writing to the person.
    public static DateOnly? Read(string? text) => DateOnly.TryParseExact(
        text?.Trim(), [Iso, "d.M.yyyy", "d. M. yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) && day.Year is >= 2000 and < 2200 ? day : null;

    public static string? Write(DateOnly? day) => day?.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>Nothing, or a day that is one.</summary>
    public static bool Fits(string? text) => string.IsNullOrWhiteSpace(text) || Read(text) is not null;
}
