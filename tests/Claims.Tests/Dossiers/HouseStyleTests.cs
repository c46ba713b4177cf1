using Claims.Domain;
using Claims.Pdf;
using Claims.Tests.Pdf.Pictures;
using Claims.Tests.Pdf.Reading;
using Claims.Web.Dossiers;
using Rule = Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Dossiers;

public sealed class HouseStyleTests
{
    private static readonly DossierContent Styled = SampleDossier.Rich() with
    {
        Accent = "#7A1F5C",
        Imprint = "Prüfhaus eG\nHafenweg 2, 20000 Musterstadt",
        Contact = "fehler@pruefhaus.example",
    };

    [Fact]
    public void Imprint_and_contact_end_the_dossier()
    {
        var document = DossierDocument.Build(Styled);
        var text = new TaggedDocument(DocumentPrinter.Print(document).Bytes).Text;
        Assert.EndsWith("Impressum\nPrüfhaus eG\nHafenweg 2, 20000 Musterstadt\nWer einen Fehler findet, wendet sich an fehler@pruefhaus.example.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Impressum", new TaggedDocument(PrintedSamples.Of("rich")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_logo_stands_above_the_name_and_breaks_no_rule()
    {
        var logo = new PngSample(120, 40, 8, 6, (x, y, c) => c == 3 ? 255 : 2 * x).Write();
        var printed = DocumentPrinter.Print(DossierDocument.Build(Styled with { Logo = new(logo, "image/png", 120, 40) })).Bytes;

        Assert.Empty(Rule.Check(printed));
        Assert.Equal(new TaggedDocument(PrintedSamples.Of("rich")).Text.Split('\n')[0], new TaggedDocument(printed).Text.Split('\n')[0]);
        Assert.True(printed.Length > PrintedSamples.Of("rich").Length);
    }

    [Fact]
    public void A_picture_that_cannot_be_printed_is_no_logo()
    {
        var whole = new PngSample(120, 40, 8, 6, (x, y, c) => x).Write();

        LogoPrint.Require(whole);
        Assert.Equal("house.logo-unprintable", Assert.Throws<DomainException>(() => LogoPrint.Require(whole[..(whole.Length / 2)])).Code);
    }

    [Theory]
    [InlineData("fehler@pruefhaus.example", "mailto:fehler@pruefhaus.example")]
    [InlineData("https://pruefhaus.example/fehler", "https://pruefhaus.example/fehler")]
    [InlineData("Prüfhaus, Hafenweg 2", null)]
    public void A_contact_that_can_be_followed_is_a_link(string contact, string? target)
    {
        var section = Assert.IsType<Section>(ImprintSection.Blocks(new DossierSetting(SampleDossier.Rich() with { Contact = contact })).Single());
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(section.Content));
        Assert.Equal(target, paragraph.Text.OfType<Link>().SingleOrDefault()?.Target);
    }

    [Fact]
    public void The_colour_of_the_house_takes_the_place_of_the_desks_own_wherever_it_stands()
    {
        var colours = Colours(DossierDocument.Build(Styled)).ToHashSet();
        Assert.Contains(Color.Rgb(0x7A1F5C), colours);
        Assert.DoesNotContain(DossierStyle.Accent, colours);
        Assert.Contains(DossierStyle.Accent, Colours(DossierDocument.Build(SampleDossier.Rich())));
    }

    /// <summary>Every colour that a part of the document names, at whatever depth.</summary>
    private static IEnumerable<Color> Colours(object? part) => part switch
    {
        null or string => [],
        Color color => [color],
        System.Collections.IEnumerable many => many.Cast<object?>().SelectMany(Colours),
        _ when part.GetType().Namespace == typeof(Document).Namespace && !part.GetType().IsEnum => part.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic).SelectMany(property => Colours(property.GetValue(part))),
        _ => [],
    };
}
