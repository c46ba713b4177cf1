using Claims.Domain;

namespace Claims.Tests.Domain.Modelling;

/// <summary>A link of evidence as the model knows it.</summary>
internal sealed record ModelLink(Piece Piece, int Number, Stance Stance, bool Found);

/// <summary>A version that was submitted, with the links that it cites as they were then.</summary>
internal sealed class ModelVersion(int cycle, string hash, IReadOnlyList<ModelLink> cited)
{
    public int Cycle => cycle;

    public string Hash => hash;

    public IReadOnlyList<ModelLink> Cited => cited;

    public HashSet<MemberId> Endorsers { get; } = [];
}

/// <summary>
/// The rules of a claim once more, written down from what the desk promises and not from its code: who may do what when. What it keeps it keeps by itself and never
/// asks the claim, so that a guard which is missing there is missed here.
/// </summary>
internal sealed class ClaimModel
{
    public Stage Stage { get; set; } = Stage.Open;

    public int Cycle { get; set; } = 1;

    /// <summary>The first cycle of the work that goes on: a cycle that was started over is the same work.</summary>
    public int WorkSince { get; set; } = 1;

    /// <summary>The first cycle of the work that the standing verdict came from.</summary>
    public int StandingSince { get; set; }

    public bool EverApproved { get; set; }

    public Dictionary<(int Cycle, MemberId Member), PartRole> Parts { get; } = [];

    public Dictionary<MemberId, bool> Interests { get; } = [];

    public List<ModelLink> Links { get; } = [];

    public int LinksEver { get; set; }

    /// <summary>Quotes, and whether each stands in its text.</summary>
    public Dictionary<QuoteId, bool> Quotes { get; } = [];

    public int DraftVersion { get; set; }

    public VerdictContent? Draft { get; set; }

    public MemberId? DraftBy { get; set; }

    /// <summary>Somebody with an interest wrote on the draft, and nobody without one has taken it over.</summary>
    public bool DraftIsOrphaned { get; set; }

    public ModelVersion? InReview { get; set; }

    public ModelVersion? Standing { get; set; }

    public CorrectionKind? Correction { get; set; }

    public MemberId? CorrectionBy { get; set; }

    public bool RetractionWaits { get; set; }

    public HashSet<string> Exceptions { get; } = [];

    public Dictionary<ContactId, ModelContact> Contacts { get; } = [];

    public HashSet<ClaimId> Relations { get; } = [];

    public MemberId? Assignee { get; set; }

    public bool IsGrave => Correction is CorrectionKind.Substantial or CorrectionKind.Retraction;

    public bool HasInterest(Actor by) => by.Member is { } member && Interests.GetValueOrDefault(member);

    /// <summary>The claim may be changed by this person: before it waits for other eyes, and while no retraction waits to be decided.</summary>
    public bool MayChange(Actor by) =>
        (by.Is(Role.FactChecker) || by.Is(Role.Editor)) && Stage is Stage.Open or Stage.Researching && MayChangeNow(by);

    /// <summary>One person, one part in a cycle; an author of the work neither reviews nor approves it; grave corrections go to new people.</summary>
    public bool MayTake(Actor by, PartRole role)
    {
        if (by.Member is not { } member)
        {
            return true;
        }

        var wrote = Parts.Any(part => part.Key.Member == member && part.Key.Cycle >= WorkSince && part.Value == PartRole.Author);
        var known = IsGrave && Parts.Any(part => part.Key.Member == member && part.Key.Cycle < WorkSince);
        return !HasInterest(by)
            && !(wrote && role != PartRole.Author)
            && !(Parts.TryGetValue((Cycle, member), out var taken) && taken != role)
            && !known;
    }

    public void Take(Actor by, PartRole role)
    {
        if (by.Member is { } member)
        {
            Parts.TryAdd((Cycle, member), role);
        }
    }

    public void Research() => Stage = Stage == Stage.Open ? Stage.Researching : Stage;

    /// <summary>Whether the gates of the first policy hold an approval up, counted by hand.</summary>
    public bool IsBlocked(Actor approver)
    {
        var cited = InReview!.Cited;
        var bearing = cited.Where(link => link.Stance != Stance.Context || link.Found).ToList();
        var people = Parts.Where(part => part.Key.Cycle == Cycle).Select(part => part.Key.Member).Append(approver.RequireMember());
        return Misses("sources.independent", bearing.Select(link => link.Piece.Origin).Distinct().Count() < 2)
            || Misses("sources.primary", !bearing.Exists(link => link.Piece.Primary))
            || Misses("evidence.complete", cited.Any(link => !link.Piece.Complete))
            || Misses("number.calculated", !cited.Any(link => link is { Found: true, Piece.HasFigure: true }))
            || Misses("quotes.stand", Quotes.Values.Any(stands => !stands))
            || Misses("claimant.asked", !Contacts.Values.Any(contact => contact.Counts))
            || cited.Any(link => link.Piece.SilentExpert)
            || (cited.Any(link => link.Piece.Anonymous) && !bearing.Exists(link => !link.Piece.Anonymous))
            || people.Any(member => Interests.GetValueOrDefault(member));
    }

    private bool Misses(string gate, bool missed) => missed && !Exceptions.Contains(gate);

    private bool MayChangeNow(Actor by) => !HasInterest(by) && !RetractionWaits;
}

/// <summary>An entry of the contact log as the model knows it.</summary>
internal sealed class ModelContact
{
    public int Version { get; set; } = 1;

    public bool IsClaimant { get; set; }

    public bool IsHeard { get; set; }

    /// <summary>The claimant answered, declined or let it pass.</summary>
    public bool Counts => IsClaimant && IsHeard;
}
