using System.Text.Json;

namespace Claims.Web.Annotations;

/// <summary>Looks into JSON-LD, where one value may stand for an array of one.</summary>
internal static class JsonMembers
{
    /// <summary>A member of an object; null when there is none, or no object.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The words of a member; null when it is no text.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The values of a member, be it one or an array.</summary>
    public static IEnumerable<JsonElement> Values(this JsonElement element, string name) => element.Member(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } many => many.EnumerateArray(),
        { } one => [one],
    };

    public static bool HasType(this JsonElement element, string type) => element.Values("type").Any(value => value.ValueKind == JsonValueKind.String && value.ValueEquals(type));
}
