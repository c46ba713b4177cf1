using System.Text.Json;
using System.Text.Json.Serialization;

namespace Claims.Data;

/// <summary>Reads seed files, strictly: a field that is unknown, missing or null where it must not be is an error.</summary>
internal static class SeedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <exception cref="SeedException">The file is not there or is not what it should be.</exception>
    public static async Task<T> ReadAsync<T>(string path, CancellationToken cancel)
    {
        var file = Path.GetFileName(path);
        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<T>(stream, Options, cancel) ?? throw new SeedException(file, "$", "is null");
        }
        catch (JsonException e)
        {
            throw new SeedException(file, $"{e.Path ?? "$"}, line {(e.LineNumber ?? 0) + 1}", e.Message, e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SeedException(file, path, "is not there", e);
        }
    }
}
