namespace Claims.Domain;

/// <summary>How the house presents itself: by its name on the pages, by all of it in dossiers.</summary>
/// <param name="Line">What it is, in a few words.</param>
/// <param name="Accent">The colour of links and notes, <c>#1F4E79</c>; null for the desk's own.</param>
/// <param name="Imprint">Who answers for what is printed; several lines.</param>
/// <param name="Contact">Where somebody turns to who finds a mistake.</param>
public sealed record HouseStyle(string Name, string? Line = null, string? Accent = null, string? Imprint = null, string? Contact = null)
{
    /// <summary>As it is kept: ends trimmed, null for what was left empty.</summary>
    /// <exception cref="DomainException"><c>text.*</c>, <c>house.accent-form</c>, <c>house.accent-contrast</c></exception>
    public HouseStyle Checked() => new(
        TextRules.Required(Name, nameof(Name), Limits.Noun),
        TextRules.Optional(Line, nameof(Line), Limits.Noun),
        AccentColour.Read(Accent, nameof(Accent)),
        TextRules.Optional(Imprint, nameof(Imprint), Limits.Imprint),
        TextRules.Optional(Contact, nameof(Contact), Limits.Name));
}
