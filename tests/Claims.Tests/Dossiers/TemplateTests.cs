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
        var twice = content with { Introduction = null, Claims = [claim with { Quotes = [claim.Quotes[0] with { Source = 0 }, claim.Quotes[0] with { Source = 1 }] }] };

        var document = DossierDocument.Build(twice);

        var sections = document.Content.OfType<Sheet>().First().Content.OfType<Section>().ToList();
        Assert.Equal(3, sections.Count);
        Assert.All(sections.Skip(1), section => Assert.Single(section.Content.OfType<Table>().Single().Rows));
        Assert.Equal([DossierLink(claim), null], sections.Skip(1).Select(section => section.Content.OfType<Table>().Single().Rows[0].Id));
    }

    [Fact]
    public void A_comparison_says_what_the_editors_say_first_what_was_claimed_and_found_and_which_claims_a_rating_has()
    {
        var content = PrintedSamples.Content("comparison") with { Introduction = "Erst einmal vorweg." };

        var text = new TaggedDocument(DocumentPrinter.Print(DossierDocument.Build(content)).Bytes).TextInStream;

        Assert.Contains("Erst einmal vorweg.", text, StringComparison.Ordinal);
        Assert.Contains("Behauptet:", text, StringComparison.Ordinal);
        Assert.Contains("Gefunden:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Auf Seite", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Belege", text[..text.IndexOf("Auf einen Blick", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void One_page_says_of_which_dossier_it_is_and_where_it_is_checked()
    {
        using var edition = new SignedEdition();
        var content = PrintedSamples.OnePage(SampleDossier.Rich().Claims[0]) with { Title = "Nur dieser Titel", PublicAddress = "https://pruefhaus.example" };

        var text = new TaggedDocument(DocumentPrinter.Print(PrintedDossier.Document(edition.Json(content), new Dictionary<string, byte[]>())).Bytes).TextInStream;

        Assert.Contains("Nur dieser Titel", text, StringComparison.Ordinal);
        Assert.Contains("pruefhaus.example/verify", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_evidence_that_travels_is_named_where_it_is_told_of()
    {
        using var edition = new SignedEdition();
        var scan = "%PDF-scan"u8.ToArray();
        var hash = global::Claims.Domain.Hashes.Sha256Hex(scan);
        var rich = SampleDossier.Rich();
        var claim = rich.Claims[0] with { Evidence = [rich.Claims[0].Evidence[0] with { Files = [new("scan.pdf", scan.Length, hash)] }] };
        var content = rich with { Claims = [claim], Attachments = [new("2026-0001-1-scan.pdf", "application/pdf", scan.Length, hash)] };

        var text = new TaggedDocument(DocumentPrinter.Print(PrintedDossier.Document(edition.Json(content), new Dictionary<string, byte[]> { [hash] = scan })).Bytes).TextInStream;

        Assert.Contains("liegt bei als 2026-0001-1-scan.pdf", text, StringComparison.Ordinal);
    }

    private static string DossierLink(DossierClaim claim) => "claim-" + claim.Number;
}
