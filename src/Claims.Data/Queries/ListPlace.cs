using System.Globalization;

namespace Claims.Data;

/// <summary>A place in a list that is sorted by time and then by number: paging from it neither skips nor repeats a row when others change meanwhile.</summary>
/// <param name="At">When the row at this place last changed.</param>
/// <param name="Number">The number that decides between rows of one time.</param>
public sealed record ListPlace(DateTimeOffset At, string Number)
{
    /// <summary>Reads the form that <see cref="ToString"/> writes; null for anything else.</summary>
    public static ListPlace? Parse(string? text)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot > 0
            && long.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.Ticks
                ? new(new(ticks, TimeSpan.Zero), text![(dot + 1)..])
                : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}.{Number}");
}
