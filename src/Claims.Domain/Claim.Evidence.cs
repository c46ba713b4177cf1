namespace Claims.Domain;

/// <summary>How one piece of evidence bears on one claim.</summary>
public enum Stance
{
    Supports = 1,
    Contradicts,
    Context,
}

public sealed partial class Claim
{
    private readonly List<EvidenceLink> _evidence = [];

    public IReadOnlyList<EvidenceLink> Evidence => _evidence;

    /// <summary>Links the current revision of a piece of evidence; its note number is given once and never again.</summary>
    public EvidenceLink AddEvidence(Evidence evidence, Stance stance, CalculationRole role, string? note, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        if (evidence.Retired)
        {
            throw new DomainException("evidence.retired");
        }

        if (_evidence.Any(link => link.EvidenceId == evidence.Id))
        {
            throw new DomainException("evidence.linked-already");
        }

        Author(by, now);
        Research(by, now);
        var link = EvidenceLink.Of(Id, EvidenceNumbers + 1, evidence.Current, stance, role, note, now);
        EvidenceNumbers++;
        _evidence.Add(link);
        Note(by, now, "claim.evidence-linked", LinkFacts(link), LinkTexts(link));
        return link;
    }

    /// <summary>How many note numbers were given, removed links included.</summary>
    public int EvidenceNumbers { get; private set; }

    public void ChangeEvidence(EvidenceLinkId id, Stance stance, CalculationRole role, string? note, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        var link = FindLink(id);
        Author(by, now);
        link.Change(stance, role, note);
        Note(by, now, "claim.evidence-changed", LinkFacts(link), LinkTexts(link));
    }

    /// <summary>Moves a link on to the newest revision of its evidence.</summary>
    public void UpdateEvidence(EvidenceLinkId id, Evidence evidence, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        var link = FindLink(id);
        if (link.EvidenceId != evidence.Id || link.RevisionId == evidence.Current.Id)
        {
            throw new DomainException("evidence.newest-already");
        }

        Author(by, now);
        link.MoveTo(evidence.Current);
        Note(by, now, "claim.evidence-updated", LinkFacts(link));
    }

    public void RemoveEvidence(EvidenceLinkId id, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        var link = FindLink(id);
        Author(by, now);
        _evidence.Remove(link);
        Note(by, now, "claim.evidence-removed", LinkFacts(link));
    }

    private EvidenceLink FindLink(EvidenceLinkId id) => _evidence.SingleOrDefault(link => link.Id == id) ?? throw new DomainException("evidence.unknown");

    private static Dictionary<string, string?> LinkFacts(EvidenceLink link) => new()
    {
        ["number"] = link.Number.ToText(),
        ["evidence"] = link.EvidenceId.ToString(),
        ["revision"] = link.RevisionId.ToString(),
        ["stance"] = link.Stance.ToString(),
        ["role"] = link.Role.ToString(),
    };

    private static Dictionary<string, string> LinkTexts(EvidenceLink link) =>
        new Dictionary<string, string?> { ["note"] = link.Note }.WithoutNulls();
}

/// <summary>One revision of evidence on one claim: how it bears on it, and what it does in the calculation.</summary>
public sealed class EvidenceLink
{
    private EvidenceLink()
    {
    }

    public EvidenceLinkId Id { get; private set; }

    public ClaimId ClaimId { get; private set; }

    /// <summary>The number of its note in the reasoning, from 1.</summary>
    public int Number { get; private set; }

    public EvidenceId EvidenceId { get; private set; }

    public EvidenceRevisionId RevisionId { get; private set; }

    public Stance Stance { get; private set; }

    public CalculationRole Role { get; private set; }

    public string? Note { get; private set; }

    internal static EvidenceLink Of(ClaimId claim, int number, EvidenceRevision revision, Stance stance, CalculationRole role, string? note, DateTimeOffset now)
    {
        var link = new EvidenceLink { Id = EvidenceLinkId.New(now), ClaimId = claim, Number = number, EvidenceId = revision.EvidenceId, RevisionId = revision.Id };
        link.Change(stance, role, note);
        return link;
    }

    internal void Change(Stance stance, CalculationRole role, string? note) =>
        (Stance, Role, Note) = (stance, role, TextRules.Optional(note, nameof(Note), Limits.Note));

    internal void MoveTo(EvidenceRevision revision) => RevisionId = revision.Id;
}
