namespace Claims.Web.Lists;

/// <summary>A select of a filter, whose address stays short: <c>?state=invited</c>. The partial <c>_Options</c> writes it.</summary>
/// <param name="Name">Of the parameter; also the id of the control.</param>
/// <param name="Any">What stands for no choice.</param>
/// <param name="Chosen">The value that is chosen, or null.</param>
/// <param name="Groups">Choices under their headings; the heading is empty for those that stand by themselves.</param>
public sealed record Options(string Name, string Any, string? Chosen, IReadOnlyList<(string Heading, IReadOnlyList<Choice> Choices)> Groups)
{
    /// <summary>All values of an enum, each by its name in lower case.</summary>
    public static Options Of<TEnum>(string name, string any, TEnum? chosen, Texts texts)
        where TEnum : struct, Enum =>
        Of(name, any, chosen is { } value ? Texts.Kebab(value.ToString()) : null, Enum.GetValues<TEnum>().Select(value => new Choice(Texts.Kebab(value.ToString()), texts.Of(value))));

    public static Options Of(string name, string any, string? chosen, IEnumerable<Choice> choices) => new(name, any, chosen, [("", [.. choices])]);

    /// <summary>The value that stands in the address; null for none and for what is none.</summary>
    public static TEnum? Read<TEnum>(string? text)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Cast<TEnum?>().FirstOrDefault(value => Texts.Kebab(value.ToString()!) == text);
}
