using System.Text.Json.Nodes;
using Claims.Data;

namespace Claims.BrowserTests.States;

/// <summary>The demonstration desk, told with a word of sixty characters before every name, title and sentence.</summary>
internal static class LongWords
{
    /// <summary>Sixty characters without a place to break; it ends with a space.</summary>
    public const string Prefix = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauamt ";

    /// <summary>What people write; keys, dates, figures and quotes stay, or the desk would not load.</summary>
    private static readonly HashSet<string> Written =
    [
        "title", "subtitle", "outlet", "authors", "statement", "name", "why", "place", "publisher", "locator", "excerpt", "originGroup", "interestNote", "note", "periodReason",
        "toleranceReason", "summary", "reason", "introduction", "reasoning", "text",
    ];

    /// <returns>A folder of seed files; whoever asked for it deletes it.</returns>
    public static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("claims-long-").FullName;
        foreach (var file in Directory.EnumerateFiles(SeedFolders.Demo, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(SeedFolders.Demo, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (file.EndsWith(".json", StringComparison.Ordinal))
            {
                var node = JsonNode.Parse(File.ReadAllText(file))!;
                Lengthen(node);
                File.WriteAllText(target, node.ToJsonString());
            }
            else
            {
                File.Copy(file, target);
            }
        }

        return folder;
    }

    private static void Lengthen(JsonNode node)
    {
        if (node is JsonArray array)
        {
            array.OfType<JsonNode>().ToList().ForEach(Lengthen);
        }

        foreach (var (key, value) in (node as JsonObject)?.ToList() ?? [])
        {
            switch (value)
            {
                case JsonValue text when Written.Contains(key) && text.GetValueKind() == System.Text.Json.JsonValueKind.String:
                    node[key] = Prefix + text.GetValue<string>();
                    break;
                case JsonArray lines when Written.Contains(key) && lines.FirstOrDefault() is JsonValue first:
                    lines[0] = Prefix + first.GetValue<string>();
                    break;
                case not null:
                    Lengthen(value);
                    break;
            }
        }
    }
}
