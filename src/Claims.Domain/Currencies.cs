using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>The currencies that the desk knows, by ISO 4217 code. Their list stands in the catalogue of units, <c>Reading/units.json</c>.</summary>
public static class Currencies
{
    /// <summary>The codes in the order in which a form offers them: those of the desk's readers first, then by letter.</summary>
    public static readonly IReadOnlyList<string> Codes = [.. UnitCatalogue.Standard.Currencies.Select(currency => currency.Code)];

    private static readonly FrozenSet<string> Known = Codes.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(string? code) => code is not null && Known.Contains(code);
}
