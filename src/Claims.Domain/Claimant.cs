namespace Claims.Domain;

/// <summary>Whether a claimant is a person, an organisation, or not known by name.</summary>
public enum ClaimantKind
{
    Person = 1,
    Organisation,
    Unnamed,
}

/// <summary>The person or organisation that made claims; not the outlet that printed them.</summary>
public sealed class Claimant : Aggregate
{
    private Claimant()
    {
    }

    public ClaimantId Id { get; private set; }

    public string Name { get; private set; } = "";

    public ClaimantKind Kind { get; private set; }

    protected override string Subject => "claimant";

    protected override Guid SubjectId => Id.Value;

    public static Claimant Record(string name, ClaimantKind kind, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var claimant = new Claimant { Id = ClaimantId.New(now), Name = TextRules.Required(name, nameof(Name), Limits.Name), Kind = kind };
        claimant.Raise(by, now, "claimant.recorded", new() { ["kind"] = kind.ToString() }, new() { ["name"] = claimant.Name });
        return claimant;
    }
}
