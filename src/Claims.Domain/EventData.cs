using System.Globalization;

namespace Claims.Domain;

/// <summary>Small helpers to write down what happened.</summary>
internal static class EventData
{
    public static string ToText(this int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Dictionary<string, string> WithoutNulls(this Dictionary<string, string?> texts) =>
        texts.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
}
