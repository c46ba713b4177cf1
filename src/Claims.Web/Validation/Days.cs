using System.Globalization;

namespace Claims.Web;

/// <summary>Days as forms send them: as a date field does, or as a person writes them where a browser has none.</summary>
public static class Days
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>The day, or null for what is none or lies far off.</summary>
    public static DateOnly? Read(string? text) => DateOnly.TryParseExact(
        text?.Trim(), [Iso, "d.M.yyyy", "d. M. yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) && day.Year is >= 2000 and < 2200 ? day : null;

    /// <summary>As a date field wants it.</summary>
    public static string Write(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);
}
