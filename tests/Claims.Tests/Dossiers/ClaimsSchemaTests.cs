using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

/// <summary>The JSON Schema of <c>claims.json</c> in the repository is the one of the types that write it. CLAIMS_TESTS_WRITE=1 writes it anew.</summary>
public sealed class ClaimsSchemaTests
{
    private static readonly string File = Path.Combine(Repository.Root, "src", "Claims.Web", "Dossiers", "claims.schema.json");

    [Fact]
    public void It_describes_what_is_written()
    {
        var schema = JsonSchemaExporter.GetJsonSchemaAsNode(ClaimsJson.Options, typeof(DossierInput), new() { TreatNullObliviousAsNonNullable = true }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "claims.json, the data of a dossier");
        var text = schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("CLAIMS_TESTS_WRITE") == "1")
        {
            System.IO.File.WriteAllText(File, text);
        }

        Assert.Equal(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void Every_member_of_a_written_file_is_in_it()
    {
        var schema = JsonNode.Parse(System.IO.File.ReadAllText(File))!["properties"]!["content"]!["properties"]!.AsObject();
        using var written = JsonDocument.Parse(ClaimsJson.Bytes(SampleDossier.Rich()));

        Assert.All(written.RootElement.EnumerateObject(), member => Assert.True(schema.ContainsKey(member.Name), member.Name));
    }
}
