
namespace Claims.Data;

/// <summary>rating-scale.json: one version of the rating scale, its labels in their order.</summary>
internal sealed record ScaleFile(int Version, IReadOnlyList<SeedRating> Ratings)
{
    public RatingScale ToScale() => RatingScale.Of(Version, Ratings.Select((rating, index) => Rating.Of(
        Version,
        rating.Key,
        index + 1,
        rating.Number,
        (rating.De.Name, rating.En.Name),
        (rating.De.Definition, rating.En.Definition),
        rating.Colour,
        rating.Icon)));
}

internal sealed record SeedRating(string Key, string Colour, string Icon, SeedLabel De, SeedLabel En, int? Number = null);

internal sealed record SeedLabel(string Name, string Definition);

/// <summary>topics.json</summary>
internal sealed record TopicsFile(IReadOnlyList<SeedTopic> Topics);

internal sealed record SeedTopic(string Key, string De, string En)
{
    public Topic ToTopic() => Topic.Of(Key, De, En);
}
