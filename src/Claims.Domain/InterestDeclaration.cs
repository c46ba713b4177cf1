namespace Claims.Domain;

/// <summary>What a member declares once a year about their interests: none, or which. Nothing of it is changed; the next one takes its place.</summary>
public sealed class InterestDeclaration : Aggregate
{
    /// <summary>So many months a declaration is valid.</summary>
    public const int ValidMonths = 12;

    private InterestDeclaration()
    {
    }

    public InterestDeclarationId Id { get; private set; }

    public MemberId MemberId { get; private set; }

    public bool HasInterests { get; private set; }

    /// <summary>Which; null where there are none.</summary>
    public string? Interests { get; private set; }

    public DateTimeOffset DeclaredAt { get; private set; }

    protected override string Subject => "member";

    protected override Guid SubjectId => MemberId.Value;

    /// <summary>Until when a declaration of this moment is valid.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset declaredAt) => declaredAt.AddMonths(ValidMonths);

    /// <summary>A member speaks for themselves.</summary>
    /// <param name="interests">Demanded where there are some, refused where there are none.</param>
    /// <param name="id">The id that a form was given for what it makes, so that a form sent twice makes one; else a new one.</param>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>interest.none-with-words</c>, <c>text.*</c></exception>
    public static InterestDeclaration Declare(bool has, string? interests, Actor by, DateTimeOffset now, InterestDeclarationId? id = null)
    {
        by.Require(Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator);
        var words = has ? TextRules.Required(interests, nameof(Interests), Limits.Note) : TextRules.Optional(interests, nameof(Interests), Limits.Note);
        if (!has && words is not null)
        {
            throw new DomainException("interest.none-with-words", nameof(Interests));
        }

        var declared = new InterestDeclaration { Id = id ?? InterestDeclarationId.New(now), MemberId = by.RequireMember(), HasInterests = has, Interests = words, DeclaredAt = now };
        declared.Raise(
            by,
            now,
            "interest.declared",
            new() { ["declaration"] = declared.Id.ToString(), ["has"] = has ? "yes" : "no" },
            new Dictionary<string, string?> { ["interests"] = words }.WithoutNulls());
        return declared;
    }
}
