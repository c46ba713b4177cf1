namespace Claims.Domain;

/// <summary>One label of a rating scale, with its definition in each language.</summary>
public sealed record Rating
{
    /// <summary>The version that a draft without one was written on: the scale that every desk begins with.</summary>
    public const int FirstVersion = 1;

    public int ScaleVersion { get; private init; }

    /// <summary><c>mostly-true</c>; stays with the label from version to version.</summary>
    public string Key { get; private init; } = "";

    public int Position { get; private init; }

    /// <summary>5 for true down to 1 for false (schema.org Rating); null where the label has no place on that line.</summary>
    public int? Number { get; private init; }

    public string NameDe { get; private init; } = "";

    public string NameEn { get; private init; } = "";

    public string DefinitionDe { get; private init; } = "";

    public string DefinitionEn { get; private init; } = "";

    /// <summary>Token of the colour, <c>mostly-true</c>: the stylesheet and the dossier know its value.</summary>
    public string Colour { get; private init; } = "";

    /// <summary>Name of the icon in the sprite and of the mark in the dossier.</summary>
    public string Icon { get; private init; } = "";

    public static Rating Of(int scale, string key, int position, int? number, (string De, string En) name, (string De, string En) definition, string colour, string icon) => new()
    {
        ScaleVersion = scale,
        Key = key,
        Position = position,
        Number = number,
        NameDe = name.De,
        NameEn = name.En,
        DefinitionDe = definition.De,
        DefinitionEn = definition.En,
        Colour = colour,
        Icon = icon,
    };

    /// <summary>Says the same as a label of another version: the definition and the place on the line are what a verdict rests on, whatever it is called.</summary>
    public bool Means(Rating other) =>
        Key == other.Key && Number == other.Number && DefinitionDe == other.DefinitionDe && DefinitionEn == other.DefinitionEn;

    /// <summary>Is the same in every respect, its version and its place apart.</summary>
    public bool Looks(Rating other) => other with { ScaleVersion = ScaleVersion, Position = Position } == this;
}
