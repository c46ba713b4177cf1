using System.Text;

namespace Claims.Data;

/// <summary>The query of an address, taken apart: names and values, cleaned of what nobody can type.</summary>
internal sealed class QueryParts
{
    private readonly ILookup<string, string> _values;

    private QueryParts(ILookup<string, string> values)
    {
        _values = values;
    }

    public static QueryParts Read(string? query) => new((query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2))
        .Where(part => part.Length == 2)
        .Select(part => (Name: Decoded(part[0]), Value: Decoded(part[1])))
        .Where(part => part.Value.Length > 0)
        .ToLookup(part => part.Name, part => part.Value));

    public bool Has(string name) => _values.Contains(name);

    /// <summary>The first value, or null.</summary>
    public string? Text(string name) => _values[name].FirstOrDefault();

    /// <summary>All values, those joined by dots one by one.</summary>
    public IEnumerable<string> Words(string name) => _values[name].SelectMany(value => value.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Decoded(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in Uri.UnescapeDataString(text.Replace('+', ' ')).EnumerateRunes())
        {
            // A half of a character comes as the sign that stands for what cannot be read.
            if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar)
            {
                clean.Append(rune);
            }
        }

        var trimmed = clean.ToString().Trim();
        return trimmed.Length <= SearchText.MaxLength ? trimmed : Whole(trimmed, SearchText.MaxLength);
    }

    private static string Whole(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].Trim();
}
