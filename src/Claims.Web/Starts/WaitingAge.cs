using System.Globalization;

namespace Claims.Web.Starts;

/// <summary>How long a version has waited to be read: in words, and as a bar beside the mark of the house's goal.</summary>
/// <param name="IsLate">It has waited longer than the house wants.</param>
/// <param name="Length">Length of the bar, ten for a day and at most <see cref="Longest"/>.</param>
public sealed record WaitingAge(string Words, bool IsLate, string Length)
{
    /// <summary>Days after which a version should be read.</summary>
    public const int Goal = 3;

    private const int Longest = 70;

    private const int HoursInWords = 48;

    public static WaitingAge Of(DateTimeOffset since, DateTimeOffset now, Texts texts, Formats formats)
    {
        var age = now - since;
        var words = age.TotalHours < 1 ? texts["start.age.new"]
            : age.TotalHours < HoursInWords ? Amount(age.TotalHours, DurationUnit.Hour, formats)
            : Amount(age.TotalDays, DurationUnit.Day, formats);
        return new(words, age.TotalDays > Goal, Math.Clamp(age.TotalDays * 10, 1, Longest).ToString("0.#", CultureInfo.InvariantCulture));
    }

    private static string Amount(double value, DurationUnit unit, Formats formats) => formats.Amount((decimal)Math.Floor(value), 0, Unit.Duration(unit));
}
