namespace Claims.Web.Localization;

/// <summary>The words of the rating scale and of topics, which are data and not resources.</summary>
public static class Ratings
{
    /// <summary>As it stands by itself: "Größtenteils richtig".</summary>
    public static string Name(this Formats formats, Rating rating) => Capital(formats.Language == Language.De ? rating.NameDe : rating.NameEn);

    public static string Definition(this Formats formats, Rating rating) => formats.Language == Language.De ? rating.DefinitionDe : rating.DefinitionEn;

    public static string Name(this Formats formats, Topic topic) => formats.Language == Language.De ? topic.NameDe : topic.NameEn;

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
