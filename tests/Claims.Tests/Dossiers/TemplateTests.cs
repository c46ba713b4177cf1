using Claims.Pdf;
using Claims.Tests.Pdf.Pictures;
using Claims.Tests.Pdf.Reading;
using Claims.Tests.Web.Verifying;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class TemplateTests
{
    public static TheoryData<int> Claims => [.. Enumerable.Range(0, SampleDossier.Rich().Claims.Count)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void One_page_is_one_page_and_says_what_was_said_what_holds_and_who_answers_for_it(int index)
    {
        var claim = SampleDossier.Rich().Claims[index];

        var printed = DocumentPrinter.Print(DossierDocument.Build(PrintedSamples.OnePage(claim)));

        var text = new TaggedDocument(printed.Bytes).TextInStream;
        Assert.Equal(1, printed.Pages);
        Assert.Contains(claim.Number, text, StringComparison.Ordinal);
        Assert.Contains(claim.ContentHash!, text, StringComparison.Ordinal);
        Assert.All(claim.Evidence.Take(4), evidence => Assert.Contains(evidence.Publisher, text, StringComparison.Ordinal));
    }

    [Fact]
    public void One_page_stays_one_with_all_that_house_and_proof_add()
    {
        using var edition = new SignedEdition();
        var logo = new PngSample(60, 40, 8, 2, (x, y, c) => x).Write();
        var house = SampleDossier.Rich() with
        {
            Template = DossierTemplate.OnePage,
            Logo = new(logo, "image/png", 60, 40),
            Imprint = "Prüfhaus eG\nHafenweg 2\n20457 Hamburg\nVertreten durch Ada Beispiel",
            Contact = "fehler@pruefhaus.example",
            PublicAddress = "https://pruefhaus.example",
        };
        var full = house.Claims[0] with
        {
            Statement = string.Join(' ', Enumerable.Repeat("Behauptung", 18)),
            Topics = ["Handel", "Krieg und Frieden", "Verträge"],
            Related = [.. Enumerable.Range(1, 4).Select(i => new DossierRelation($"2026-000{i}", "Eine verwandte Aussage"))],
            Evidence = [.. Enumerable.Range(1, 30).Select(i => house.Claims[0].Evidence[0] with { Number = i })],
        };

        Assert.All(house.Claims.Append(full), claim =>
            Assert.Equal(1, DocumentPrinter.Print(PrintedDossier.Document(edition.Json(house with { Claims = [claim] }), new Dictionary<string, byte[]>())).Pages));
    }

    [Fact]
    public void The_imprint_stands_whole_on_the_last_page_and_never_alone()
    {
        using var edition = new SignedEdition();
        var content = SampleDossier.Rich() with { Imprint = "Prüfhaus eG\nHafenweg 2\n20457 Hamburg", Contact = "fehler@pruefhaus.example" };

        var printed = new TaggedDocument(DocumentPrinter.Print(PrintedDossier.Document(edition.Json(content), new Dictionary<string, byte[]>())).Bytes);

        var last = string.Concat(printed.Shown[^1].Select(shown => shown.Text));
        Assert.All(["Grenzen", "Impressum", "Hafenweg", "fehler@"], words => Assert.Contains(words, last, StringComparison.Ordinal));
    }

    [Fact]
    public void The_contents_lead_to_the_page_about_checking()
    {
        using var edition = new SignedEdition();
        var document = PrintedDossier.Document(edition.Json(SampleDossier.Rich()), new Dictionary<string, byte[]>());

        var contents = document.Content.OfType<Sheet>().First().Content.OfType<Section>().SelectMany(section => section.Content).OfType<Contents>().Single();

        Assert.Equal("verify", contents.Entries[^1].Target);
        Assert.Contains(document.Content.OfType<Sheet>(), sheet => sheet.Id == "verify");
    }

    [Fact]
    public void On_one_page_a_long_quote_is_cut_at_a_word_and_more_evidence_is_counted()
    {
        var claim = SampleDossier.Rich().Claims[0];
        var words = string.Join(' ', Enumerable.Repeat("Wort", 400));
        var full = claim with { Quotes = [claim.Quotes[0] with { Exact = words }], Evidence = [.. Enumerable.Range(1, 30).Select(i => claim.Evidence[0] with { Number = i })] };

        var printed = DocumentPrinter.Print(DossierDocument.Build(PrintedSamples.OnePage(full)));

        var text = new TaggedDocument(printed.Bytes).TextInStream;
        Assert.Contains("Wort […]", text, StringComparison.Ordinal);
        Assert.Contains("und 26 weitere Belege in claims.json", text, StringComparison.Ordinal);
        Assert.Equal(1, printed.Pages);
    }

    [Fact]
    public void A_comparison_has_each_claim_at_each_of_its_sources_with_value_and_rating()
    {
        var content = PrintedSamples.Content("comparison");
        var claim = content.Claims.First(one => one.Quotes.Count > 0);
        var twice = content with { Claims = [claim with { Quotes = [claim.Quotes[0] with { Source = 0 }, claim.Quotes[0] with { Source = 1 }] }] };

        var document = DossierDocument.Build(twice);

        var sections = document.Content.OfType<Sheet>().First().Content.OfType<Section>().ToList();
        Assert.Equal(3, sections.Count);
        Assert.All(sections.Skip(1), section => Assert.Single(section.Content.OfType<Table>().Single().Rows));
        Assert.Equal([DossierLink(claim), null], sections.Skip(1).Select(section => section.Content.OfType<Table>().Single().Rows[0].Id));
    }

    private static string DossierLink(DossierClaim claim) => "claim-" + claim.Number;
}
