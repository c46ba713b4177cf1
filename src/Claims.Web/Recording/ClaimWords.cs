namespace Claims.Web.Recording;

/// <summary>The choices of the form of a claim, in the reader's words.</summary>
public static class ClaimWords
{
    /// <summary>The languages that texts and statements are written in, by their tags.</summary>
    public static IReadOnlyList<Choice> LanguageChoices(Texts texts) =>
        [.. Enum.GetValues<Language>().Select(language => new Choice(Tag(language), texts.Of(language)))];

    /// <summary>BCP 47 tag, <c>de</c>.</summary>
    public static string Tag(Language language) => language == Language.De ? "de" : "en";

    public static IReadOnlyList<Choice> TopicChoices(IEnumerable<Topic> topics, Formats formats) =>
        [.. topics.Select(topic => new Choice(topic.Key, formats.Name(topic))).OrderBy(choice => choice.Text, StringComparer.Create(formats.Culture, ignoreCase: true))];
}
