namespace Claims.Domain;

/// <summary>One version of the rating scale: data, never edited, replaced by the next version.</summary>
public sealed class RatingScale
{
    /// <summary>A verdict says one of several things.</summary>
    public const int FewestRatings = 2;

    public const int MostRatings = 12;

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

    /// <summary>The version that would follow this one, with these labels in their order; nothing is introduced by looking at it.</summary>
    /// <exception cref="DomainException"><c>scale.too-few</c>, <c>scale.too-many</c>, <c>scale.number</c>, <c>scale.mark-unknown</c>, <c>scale.key</c>, <c>scale.name-twice</c> with the name, <c>scale.unchanged</c>, <c>text.*</c></exception>
    public RatingScale Next(IReadOnlyList<RatingLabel> labels)
    {
        if (labels.Count is < FewestRatings or > MostRatings)
        {
            throw new DomainException(labels.Count < FewestRatings ? "scale.too-few" : "scale.too-many", labels.Count < FewestRatings ? FewestRatings : MostRatings);
        }

        var taken = labels.Select(label => label.Key).OfType<string>().ToList();
        var next = new RatingScale { Version = Version + 1 };
        foreach (var label in labels)
        {
            var rating = label.ToRating(next.Version, next._ratings.Count + 1, taken);
            taken.Add(rating.Key);
            next._ratings.Add(rating);
        }

        RequireOnce(next._ratings.ConvertAll(rating => rating.NameDe));
        RequireOnce(next._ratings.ConvertAll(rating => rating.NameEn));
        RequireOnce(next._ratings.ConvertAll(rating => rating.Key));
        var before = _ratings.OrderBy(rating => rating.Position).ToList();
        return before.Count == next._ratings.Count && before.Zip(next._ratings).All(pair => pair.First.Looks(pair.Second))
            ? throw new DomainException("scale.unchanged")
            : next;
    }

    /// <summary>Introduces the version that follows this one; verdicts keep theirs.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, and those of <see cref="Next"/></exception>
    public (RatingScale Scale, DomainEvent Happened) Introduce(IReadOnlyList<RatingLabel> labels, string? reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        var next = Next(labels);
        (next.IntroducedAt, next.IntroducedBy) = (now, by.RequireMember());
        return (next, new(
            "scale.introduced",
            "scale",
            Guid.Empty,
            by,
            now,
            new Dictionary<string, string?> { ["version"] = next.Version.ToText(), ["ratings"] = string.Join(' ', next._ratings.Select(rating => rating.Key)) },
            new Dictionary<string, string> { ["reason"] = why }));
    }

    /// <exception cref="DomainException"><c>verdict.rating-unknown</c></exception>
    public Rating Find(string key) =>
        _ratings.SingleOrDefault(rating => rating.Key == key) ?? throw new DomainException("verdict.rating-unknown", nameof(Rating), key);

    private static void RequireOnce(List<string> words)
    {
        if (words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new DomainException("scale.name-twice", twice.Key);
        }
    }
}
