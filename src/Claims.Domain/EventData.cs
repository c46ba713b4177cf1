using System.Globalization;

namespace Claims.Domain;

/// <summary>Small helpers to write down what happened.</summary>
internal static class EventData
{
    public static string ToText(this int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same facts and these, where there are any.</summary>
    public static Dictionary<string, string?> With(this Dictionary<string, string?> facts, IEnumerable<KeyValuePair<string, string?>>? more) =>
        new(facts.Concat(more ?? []));

    public static Dictionary<string, string> WithoutNulls(this Dictionary<string, string?> texts) =>
        texts.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
}
