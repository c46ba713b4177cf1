namespace Claims.Domain;

/// <summary>One version of the rating scale: data, never edited, replaced by the next version.</summary>
public sealed class RatingScale
{
    private readonly List<Rating> _ratings = [];

    private RatingScale()
    {
    }

    public int Version { get; private set; }

    /// <summary>When this version was introduced on this desk; null for the first, which every desk begins with.</summary>
    public DateTimeOffset? IntroducedAt { get; private set; }

    public MemberId? IntroducedBy { get; private set; }

    public IReadOnlyList<Rating> Ratings => _ratings;

    public static RatingScale Of(int version, IEnumerable<Rating> ratings)
    {
        var scale = new RatingScale { Version = version };
        scale._ratings.AddRange(ratings);
        return scale;
    }

    /// <exception cref="DomainException"><c>verdict.rating-unknown</c></exception>
    public Rating Find(string key) =>
        _ratings.SingleOrDefault(rating => rating.Key == key) ?? throw new DomainException("verdict.rating-unknown", nameof(Rating), key);
}

/// <summary>One label of a rating scale, with its definition in each language.</summary>
public sealed record Rating
{
    public int ScaleVersion { get; private init; }

    /// <summary><c>mostly-true</c>; also the token of its colour and the name of its icon.</summary>
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
}
