using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Claims.Web.Dossiers;

/// <summary>Writes and reads <c>claims.json</c>: canonical JSON (RFC 8785), numbers as strings, what is null left out. Anybody can cut a part out and hash it.</summary>
public static class ClaimsJson
{
    /// <summary>The file's name.</summary>
    public const string Name = "claims.json";

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static byte[] Bytes<T>(T value) => CanonicalJson.Bytes(Plain(JsonSerializer.SerializeToElement(value, Options)));

    /// <summary>The content as it is frozen with an order.</summary>
    public static FrozenContent Freeze(DossierContent content) =>
        new(Bytes(content), Hashes.Sha256Hex(Bytes(content with { Edition = 0 })), content.ContentDate.ToUniversalTime());

    /// <summary>Reads what <see cref="Bytes"/> wrote, to the letter.</summary>
    /// <exception cref="JsonException">It is anything else.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json)
    {
        try
        {
            var value = JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("Nothing is written.");
            return json.SequenceEqual(Bytes(value)) ? value : throw new JsonException("It is not written as it is read.");
        }
        catch (Exception broken) when (broken is DomainException or ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new JsonException("It cannot be read.", broken);
        }
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
