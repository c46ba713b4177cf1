using System.Globalization;

namespace Claims.Data;

/// <summary>The values that a written number can have: "1.200" is twelve hundred in German and a little over one in English.</summary>
internal static class WrittenNumber
{
    /// <param name="digits">Digits with points, commas, spaces or apostrophes between them. Of anything else, a date, its numbers.</param>
    public static IEnumerable<decimal> Read(string digits)
    {
        if (digits.Length > 24)
        {
            return [];
        }

        decimal[] whole = [.. new[] { Read(digits, '.', ','), Read(digits, ',', '.'), Read(digits, '\u00A0', ','), Read(digits, '\u202F', ','), Read(digits, '\'', '.'), Read(digits, '’', '.') }.OfType<decimal>().Distinct()];
        return whole.Length > 0 ? whole : digits.Split(['.', ',', '\'', '’', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries).Select(part => Read(part, '.', ',')).OfType<decimal>().Distinct();
    }

    private static decimal? Read(string digits, char group, char point)
    {
        var parts = digits.Split(point);
        var groups = parts[0].Split(group);
        var isOne = parts.Length <= 2 && groups[0].Length > 0 && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(part => part.Length == 3)));
        return isOne && decimal.TryParse(string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }
}
