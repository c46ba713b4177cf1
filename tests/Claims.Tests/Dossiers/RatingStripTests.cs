using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class RatingStripTests
{
    [Fact]
    public void Every_rating_takes_the_share_that_it_has_of_the_claims()
    {
        var ratings = SampleDossier.Scale.Ratings;
        var boxes = RatingStrip.Of([new(ratings[0], 1, 3), new(ratings[3], 1, 1)], 101).Shapes.Cast<Box>().ToList();
        Assert.Equal([(0.0, 75.0), (76.0, 25.0)], boxes.Select(box => (box.X, box.Width)));
        Assert.Equal([RatingMark.Of(ratings[0]).Ground, RatingMark.Of(ratings[3]).Ground], boxes.Select(box => box.Fill!.Value));
    }

    [Fact]
    public void The_first_page_tells_the_verdicts_at_a_glance_in_words_too()
    {
        var strip = new TaggedDocument(PrintedSamples.Of("rich")).Of("Figure").First().Alternative!;
        Assert.StartsWith("Verteilung der Urteile: 2 richtig, 1 größtenteils richtig, ", strip.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Verteilung", string.Concat(new TaggedDocument(PrintedSamples.Of("working copy")).Of("Figure").Select(figure => figure.Alternative)), StringComparison.Ordinal);
    }
}
