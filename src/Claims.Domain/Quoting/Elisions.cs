using System.Text.RegularExpressions;

namespace Claims.Domain;

/// <summary>What a quote leaves out, and what it keeps: <c>[…]</c>, <c>(…)</c>, <c>…</c> and the same with dots.</summary>
public static partial class Elisions
{
    /// <summary>What stands for words that are left out.</summary>
    public const string Sign = "[…]";

    /// <summary>The pieces of a quote between its elisions, trimmed; an elision at either end leaves nothing behind.</summary>
    public static IReadOnlyList<string> Segments(string quote) =>
        [.. Pattern().Split(quote).Select(segment => segment.Trim()).Where(segment => segment.Length > 0)];

    public static string Join(IEnumerable<string> segments) => string.Join($" {Sign} ", segments);

    [GeneratedRegex(@"\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
