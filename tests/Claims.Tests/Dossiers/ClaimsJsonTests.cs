using System.Text;
using System.Text.Json;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class ClaimsJsonTests
{
    public static TheoryData<string> Names => [.. PrintedSamples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_read_to_the_letter_and_prints_the_same(string name)
    {
        var content = PrintedSamples.Content(name);
        var json = ClaimsJson.Bytes(content);

        var read = ClaimsJson.Read<DossierContent>(json);

        Assert.Equal(json, ClaimsJson.Bytes(read));
        Assert.Equal(PrintedSamples.Of(name), Claims.Pdf.DocumentPrinter.Print(DossierDocument.Build(read)).Bytes);
    }

    [Fact]
    public void Numbers_are_text_names_are_sorted_and_what_is_null_is_left_out()
    {
        var json = Encoding.UTF8.GetString(ClaimsJson.Bytes(new DossierLogEntry("{}", ["AA=="])));
        var file = Encoding.UTF8.GetString(ClaimsJson.Bytes(new DossierEvidence { Number = 3, Publisher = "Amt", Title = "Zahlen ä", Stance = DossierStance.Contradicts, Kind = "Statistik" }));

        Assert.Equal("""{"path":["AA=="],"payload":"{}"}""", json);
        Assert.Equal("""{"files":[],"isAnonymous":false,"kind":"Statistik","number":"3","publisher":"Amt","stance":"contradicts","title":"Zahlen ä"}""", file);
    }

    [Theory]
    [InlineData("""{"path":["AA=="],"payload":"{}","more":"x"}""")]
    [InlineData("""{"payload":"{}","path":["AA=="]}""")]
    [InlineData("""{"path":["AA=="], "payload":"{}"}""")]
    [InlineData("""{"path":["AA=="],"path":["AA=="],"payload":"{}"}""")]
    [InlineData("""{"path":["AA=="],"payload":null}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public void Anything_else_is_refused(string json) =>
        Assert.Throws<JsonException>(() => ClaimsJson.Read<DossierLogEntry>(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_number_of_the_edition_is_no_part_of_the_state_and_everything_else_is()
    {
        var first = ClaimsJson.Freeze(SampleDossier.Rich() with { Edition = 1 });
        var second = ClaimsJson.Freeze(SampleDossier.Rich() with { Edition = 2 });
        var renamed = ClaimsJson.Freeze(SampleDossier.Rich() with { Edition = 1, House = "Ein anderes" });

        Assert.Equal(first.StateSha256, second.StateSha256);
        Assert.NotEqual(first.Bytes, second.Bytes);
        Assert.NotEqual(first.StateSha256, renamed.StateSha256);
    }
}
