namespace Claims.Domain;

/// <summary>What a claim says, who made it and when.</summary>
/// <param name="ClaimantRole">What the claimant was when they said it, "minister of economics".</param>
/// <param name="Language">BCP 47 tag of the statement, <c>de</c> or <c>en</c>.</param>
/// <param name="SelectionReason">Why this claim was chosen (IFCN 2.2).</param>
public sealed record ClaimDetails(
    string Statement,
    ClaimantId Claimant,
    string? ClaimantRole,
    PartialDate? Said,
    string Language,
    string? SelectionReason = null,
    Quantity? Quantity = null,
    IReadOnlyCollection<string>? Topics = null);

/// <summary>One checkable statement in its own words, with its quotes, evidence, and the verdicts on it.</summary>
public sealed partial class Claim : Aggregate
{
    private readonly List<ClaimTopic> _topics = [];

    private readonly List<Part> _parts = [];

    private readonly List<Contact> _contacts = [];

    private readonly List<InterestStatement> _interests = [];

    private readonly List<GateException> _exceptions = [];

    private Claim()
    {
    }

    public ClaimId Id { get; private set; }

    /// <summary>For people: year and a counter that never gives one twice, <c>2026-0042</c>.</summary>
    public string Number { get; private set; } = "";

    public string Statement { get; private set; } = "";

    public ClaimantId ClaimantId { get; private set; }

    public string? ClaimantRole { get; private set; }

    public PartialDate? Said { get; private set; }

    public string Language { get; private set; } = "";

    public string? SelectionReason { get; private set; }

    public Quantity? Quantity { get; private set; }

    public Stage Stage { get; private set; }

    /// <summary>The work from a first draft to an approval, returns included; a correction opens the next.</summary>
    public int Cycle { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public MemberId? RecordedBy { get; private set; }

    /// <summary>When anything about the claim last changed.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public string? DiscardReason { get; private set; }

    public IReadOnlyList<ClaimTopic> Topics => _topics;

    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>Whom the desk asked.</summary>
    public IReadOnlyList<Contact> Contacts => _contacts;

    /// <summary>What members say about their own interest in it, one each.</summary>
    public IReadOnlyList<InterestStatement> Interests => _interests;

    /// <summary>Why it may pass gates that it does not meet, of all cycles.</summary>
    public IReadOnlyList<GateException> Exceptions => _exceptions;

    protected override string Subject => "claim";

    protected override Guid SubjectId => Id.Value;

    /// <param name="id">The id that a form was given for the claim it makes, so that a form sent twice makes one claim; else a new one.</param>
    public static Claim Record(string number, ClaimDetails details, Actor by, DateTimeOffset now, ClaimId? id = null)
    {
        by.Require(Role.FactChecker, Role.Editor);
        var claim = new Claim { Id = id ?? ClaimId.New(now), Number = number, Stage = Stage.Open, Cycle = 1, RecordedAt = now, RecordedBy = by.Member, Priority = Priority.Normal };
        claim.Apply(details);
        claim.Author(by, now);
        claim.Note(by, now, "claim.recorded", claim.DetailFacts(), claim.DetailTexts());
        return claim;
    }

    public void Edit(ClaimDetails details, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        Author(by, now);
        Apply(details);
        Note(by, now, "claim.edited", DetailFacts(), DetailTexts());
    }

    /// <summary>Somebody starts looking for evidence.</summary>
    public void BeginResearch(Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        if (Stage == Stage.Researching)
        {
            throw new DomainException("claim.researching-already");
        }

        Research(by, now);
    }

    /// <summary>Ends the work before any approval.</summary>
    public void Discard(string reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        if (Stage == Stage.Discarded)
        {
            throw new DomainException("claim.discarded");
        }

        if (Standing is not null)
        {
            throw new DomainException("claim.has-verdict");
        }

        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        InReview?.Close(VerdictState.Withdrawn, now);
        Stage = Stage.Discarded;
        DiscardReason = why;
        Note(by, now, "claim.discarded", [], new() { ["reason"] = why });
    }

    /// <summary>What this member already did in the current cycle, or null.</summary>
    public PartRole? PartOf(MemberId? member) => _parts.SingleOrDefault(part => part.Cycle == Cycle && part.MemberId == member)?.Role;

    private void Research(Actor by, DateTimeOffset now)
    {
        if (Stage == Stage.Open)
        {
            Stage = Stage.Researching;
            Note(by, now, "claim.researching");
        }
    }

    /// <summary>While a verdict is in review, approved or the claim discarded, nothing of it can be changed.</summary>
    private void RequireEditable(Actor by)
    {
        by.Require(Role.FactChecker, Role.Editor);
        switch (Stage)
        {
            case Stage.InReview:
                throw new DomainException("claim.in-review");
            case Stage.Approved:
                throw new DomainException("claim.approved");
            case Stage.Discarded:
                throw new DomainException("claim.discarded");
        }
    }

    /// <summary>Everyone who changes what a verdict rests on is an author of this cycle, and can then neither review nor approve it.</summary>
    private void Author(Actor by, DateTimeOffset now) => TakePart(by, PartRole.Author, now);

    private void TakePart(Actor by, PartRole role, DateTimeOffset now)
    {
        if (by.Member is not { } member)
        {
            return;
        }

        switch (PartOf(member))
        {
            case null:
                _parts.Add(Part.Of(Id, Cycle, member, role, now));
                break;
            case { } taken when taken != role:
                throw new DomainException(taken == PartRole.Author ? "part.author" : "part.reader");
        }
    }

    private void Apply(ClaimDetails details)
    {
        Statement = TextRules.Required(details.Statement, nameof(Statement), Limits.Statement);
        ClaimantId = details.Claimant;
        ClaimantRole = TextRules.Optional(details.ClaimantRole, nameof(ClaimantRole), Limits.Name);
        Said = details.Said;
        Language = TextRules.Required(details.Language, nameof(Language), Limits.Name);
        SelectionReason = TextRules.Optional(details.SelectionReason, nameof(SelectionReason), Limits.Note);
        Quantity = details.Quantity;
        FileUnder(details.Topics ?? []);
    }

    private void Note(Actor by, DateTimeOffset now, string kind, Dictionary<string, string?>? facts = null, Dictionary<string, string>? texts = null)
    {
        ChangedAt = now;
        Raise(by, now, kind, facts, texts);
    }
}
