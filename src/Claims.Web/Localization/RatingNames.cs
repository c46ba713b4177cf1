namespace Claims.Web.Localization;

/// <summary>The words of a rating in the reader's language: the scale is data and brings its own.</summary>
public static class RatingNames
{
    public static string Name(this Texts texts, Rating rating) => IsGerman(texts) ? rating.NameDe : rating.NameEn;

    public static string Definition(this Texts texts, Rating rating) => IsGerman(texts) ? rating.DefinitionDe : rating.DefinitionEn;

    /// <summary>The labels of a scale to choose from, each as a chip with its definition.</summary>
    public static IReadOnlyList<Choice> Choices(this Texts texts, IEnumerable<Rating> scale) =>
        [.. scale.Select(rating => new Choice(rating.Key, texts.Name(rating), texts.Definition(rating), rating.Colour, rating.Icon))];

    private static bool IsGerman(Texts texts) => texts.Culture.TwoLetterISOLanguageName == "de";
}
