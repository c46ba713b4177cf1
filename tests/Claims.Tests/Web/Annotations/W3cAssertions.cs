using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Claims.Tests.Web.Annotations;

/// <summary>
/// The W3C's assertions about Web Annotations, JSON Schemas of draft 4, named by their manifests. They are lifted to draft 7, which means the same here: <c>id</c> becomes
/// <c>$id</c>, a boolean <c>exclusiveMinimum</c> a number, and a reference at the root stands in an <c>allOf</c>, because it would hide its neighbours.
/// </summary>
internal sealed class W3cAssertions
{
    private const string Base = "https://w3c.example/";

    private readonly EvaluationOptions _options = new() { EvaluateAs = SpecVersion.Draft7, RequireFormatValidation = true };
    private int _loaded;

    public W3cAssertions()
    {
        foreach (var file in Directory.EnumerateFiles(SharedData.Path("anchoring", "w3c", "definitions"), "*.json"))
        {
            _options.SchemaRegistry.Register(Load(file, Path.GetFileName(file)));
        }
    }

    /// <summary>The names of a manifest's assertions.</summary>
    public static IReadOnlyList<string> Of(string manifest) =>
        [.. JsonNode.Parse(File.ReadAllText(SharedData.Path("anchoring", "w3c", manifest)))!["assertions"]!.AsArray().Select(name => name!.GetValue<string>())];

    public bool Holds(string assertion, JsonNode json) =>
        Load(SharedData.Path("anchoring", "w3c", assertion), $"assertion-{_loaded++}.json").Evaluate(json, _options).IsValid;

    private static JsonSchema Load(string file, string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var schema = Lifted(document.RootElement).AsObject();
        schema.Remove("id");
        if (schema.Remove("$ref", out var reference))
        {
            schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference });
        }

        (schema["$schema"], schema["$id"]) = ("http://json-schema.org/draft-07/schema#", Base + id);
        return JsonSchema.FromText(schema.ToJsonString());
    }

    // A key that stands twice in a file counts with its last value, as in JavaScript.
    private static JsonNode Lifted(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Lifted)]);
            case JsonValueKind.Object:
                var lifted = new JsonObject();
                foreach (var member in element.EnumerateObject().Where(member => member.Name != "$schema"))
                {
                    lifted[member.Name] = Lifted(member.Value);
                }

                if (lifted["exclusiveMinimum"] is JsonValue exclusive && exclusive.GetValueKind() == JsonValueKind.True && lifted.Remove("minimum", out var minimum))
                {
                    lifted["exclusiveMinimum"] = minimum;
                }

                return lifted;
            default:
                return JsonValue.Create(element.Clone())!;
        }
    }
}
