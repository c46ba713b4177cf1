namespace Claims.Domain;

/// <summary>How one claim stands to another.</summary>
public enum RelationKind
{
    Related = 1,
    Repeats,
    Updates,
    Contradicts,
    DependsOn,
}

public sealed partial class Claim
{
    private readonly List<ClaimRelation> _relations = [];

    public IReadOnlyList<ClaimRelation> Relations => _relations;

    /// <summary>Notes how this claim stands to another; it changes nothing that a verdict rests on.</summary>
    public void Relate(ClaimId other, RelationKind kind, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        if (other == Id)
        {
            throw new DomainException("relation.itself", "Other");
        }

        if (_relations.Any(relation => relation.OtherId == other))
        {
            throw new DomainException("relation.there-already", "Other");
        }

        _relations.Add(ClaimRelation.Of(Id, other, kind, by, now));
        Note(by, now, "claim.related", new() { ["other"] = other.ToString(), ["kind"] = kind.ToString() });
    }

    /// <summary>A person has looked at a suggested claim and says: something else.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>relation.unknown</c>, <c>resemblance.put-aside</c></exception>
    public void PutAside(Resemblance suggested, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        if (suggested.ClaimId != Id)
        {
            throw new DomainException("relation.unknown");
        }

        suggested.Dismiss(by, now);
        Note(by, now, "claim.suggestion-dismissed", new() { ["other"] = suggested.OtherId.ToString() });
    }

    public void Unrelate(ClaimId other, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var relation = _relations.SingleOrDefault(relation => relation.OtherId == other) ?? throw new DomainException("relation.unknown");
        _relations.Remove(relation);
        Note(by, now, "claim.unrelated", new() { ["other"] = other.ToString(), ["kind"] = relation.Kind.ToString() });
    }
}

/// <summary>A link from one claim to another, confirmed by a person.</summary>
public sealed class ClaimRelation
{
    private ClaimRelation()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public ClaimId OtherId { get; private set; }

    public RelationKind Kind { get; private set; }

    public MemberId? ConfirmedBy { get; private set; }

    public DateTimeOffset ConfirmedAt { get; private set; }

    internal static ClaimRelation Of(ClaimId claim, ClaimId other, RelationKind kind, Actor by, DateTimeOffset now) =>
        new() { ClaimId = claim, OtherId = other, Kind = kind, ConfirmedBy = by.Member, ConfirmedAt = now };
}
