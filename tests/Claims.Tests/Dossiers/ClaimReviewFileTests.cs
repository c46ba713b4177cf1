using System.Text.Json;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class ClaimReviewFileTests
{
    private static readonly DossierContent Public = SampleDossier.Rich() with { PublicAddress = "https://desk.example" };

    [Fact]
    public void Without_a_public_address_there_is_none() => Assert.Null(ClaimReviewFile.Of(SampleDossier.Rich()));

    [Fact]
    public void Each_verdict_has_an_address_of_its_own_a_short_claim_and_its_label()
    {
        var reviews = Reviews(Public);

        Assert.Equal(Public.Claims.Count, reviews.Count);
        Assert.Equal(reviews.Count, reviews.Select(review => review.GetProperty("url").GetString()).Distinct().Count());
        Assert.All(reviews.Zip(Public.Claims), pair =>
        {
            Assert.Equal($"https://desk.example/v/{pair.Second.Number}/{pair.Second.Version}", pair.First.GetProperty("url").GetString());
            Assert.True(pair.First.GetProperty("claimReviewed").GetString()!.Length < 75);
            Assert.Equal(Public.Scale.Ratings.Single(rating => rating.Key == pair.Second.Rating).Name, pair.First.GetProperty("reviewRating").GetProperty("alternateName").GetString());
            Assert.Equal(pair.Second.Claimant, pair.First.GetProperty("itemReviewed").GetProperty("author").GetProperty("name").GetString());
        });
    }

    [Theory]
    [InlineData("true", "5")]
    [InlineData("mostly-false", "2")]
    [InlineData("false", "1")]
    [InlineData("unproven", null)]
    public void A_label_has_a_number_only_where_it_has_a_place_between_false_and_true(string rating, string? value)
    {
        var review = Reviews(Public with { Claims = [Public.Claims[0] with { Rating = rating, ScaleVersion = null }] })[0].GetProperty("reviewRating");

        Assert.Equal(value, review.TryGetProperty("ratingValue", out var found) ? found.GetString() : null);
        Assert.Equal(value is not null, review.TryGetProperty("bestRating", out _));
    }

    [Fact]
    public void A_long_statement_ends_at_a_word_and_never_within_a_character()
    {
        var words = Reviews(Public with { Claims = [Public.Claims[0] with { Statement = string.Join(' ', Enumerable.Repeat("Wörter", 20)) }] })[0];
        var signs = Reviews(Public with { Claims = [Public.Claims[0] with { Statement = "a" + string.Concat(Enumerable.Repeat("😀", 60)) }] })[0];

        Assert.EndsWith("Wörter…", words.GetProperty("claimReviewed").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("😀…", signs.GetProperty("claimReviewed").GetString(), StringComparison.Ordinal);
    }

    private static List<JsonElement> Reviews(DossierContent content) => [.. JsonDocument.Parse(ClaimReviewFile.Of(content)!).RootElement.GetProperty("@graph").EnumerateArray()];
}
