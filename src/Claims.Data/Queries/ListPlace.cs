using System.Globalization;

namespace Claims.Data;

/// <summary>A place in a sorted list: paging from it neither skips nor repeats a row when others change meanwhile.</summary>
/// <param name="Key">What the list is sorted by at this place, in a form that is written and read alike.</param>
/// <param name="Number">The number that decides between rows of one key.</param>
public sealed record ListPlace(string Key, string Number)
{
    public ListPlace(DateTimeOffset at, string number)
        : this(Of(at), number)
    {
    }

    /// <summary>Reads the form that <see cref="ToString"/> writes; null for anything else.</summary>
    public static ListPlace? Parse(string? text)
    {
        // Names hold dots, numbers do not.
        var dot = text?.LastIndexOf('.') ?? -1;
        return dot > 0 && dot < text!.Length - 1 && !text.Any(char.IsControl) ? new(text[..dot], text[(dot + 1)..]) : null;
    }

    public static string Of(DateTimeOffset at) => at.UtcTicks.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The key as a moment, or null.</summary>
    public DateTimeOffset? Moment =>
        long.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.Ticks ? new(ticks, TimeSpan.Zero) : null;

    /// <summary>The key as a day, or null.</summary>
    public DateOnly? Day =>
        DateOnly.TryParseExact(Key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public override string ToString() => $"{Key}.{Number}";
}
