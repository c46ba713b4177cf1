namespace Claims.Data;

/// <summary>Everything that a printing needs, read in one transaction.</summary>
public sealed record DossierMaterial
{
    public required string Title { get; init; }

    public required string? Subtitle { get; init; }

    public required string? Introduction { get; init; }

    public required string Language { get; init; }

    /// <summary>How the house presents itself now; null where no row says so.</summary>
    public required HouseRow? House { get; init; }

    /// <summary>When the newest of what is printed was written.</summary>
    public required DateTimeOffset ContentDate { get; init; }

    public required IReadOnlyList<PrintedClaim> Claims { get; init; }

    /// <summary>The newest scale that any of the claims was rated on.</summary>
    public required RatingScale Scale { get; init; }

    /// <summary>The older versions that others of the claims were rated on, the newest first.</summary>
    public IReadOnlyList<RatingScale> OlderScales { get; init; } = [];

    /// <summary>Nothing is printed from what somebody changed behind the program.</summary>
    /// <exception cref="DomainException"><c>dossier.claim-altered</c> with the number</exception>
    public void RequireUnaltered()
    {
        if (Claims.FirstOrDefault(claim => claim.Fault is { IsErased: false }) is { } altered)
        {
            throw new DomainException("dossier.claim-altered", altered.Number);
        }
    }
}

/// <summary>A claim as it is printed: the snapshot of its standing verdict, or, without one, a preview of the work.</summary>
public sealed record PrintedClaim
{
    public required ClaimId Id { get; init; }

    public required string Number { get; init; }

    /// <summary>Quotes that found their place only after the submission stand in it with that place: their words are the same.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The words of quotes that were anchored after the submission.</summary>
    public required IReadOnlySet<string> AnchoredLater { get; init; }

    /// <summary>The standing verdict; null for a claim that has none.</summary>
    public required PrintedVerdict? Verdict { get; init; }

    public required bool UnderCorrection { get; init; }

    /// <summary>The corrections that led to the printed version, newest first.</summary>
    public IReadOnlyList<CorrectionNotice> Corrections { get; init; } = [];

    /// <summary>Why the snapshot does not match its hash; null when it does, and for a preview.</summary>
    public StoredFault? Fault { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Who had a part in the cycle of the printed version.</summary>
    public required IReadOnlyList<PrintedPart> Parts { get; init; }

    /// <summary>What happened to the versions up to the printed one, oldest first.</summary>
    public required IReadOnlyList<PrintedStep> Steps { get; init; }

    public required IReadOnlyList<PrintedRelation> Related { get; init; }
}

/// <summary>The standing verdict that is printed.</summary>
public sealed record PrintedVerdict(VerdictId Id, int Version, int Cycle, int ScaleVersion, string RatingKey, string ContentHash, DateTimeOffset SubmittedAt, DateTimeOffset ApprovedAt)
{
    /// <summary>What the gates said at the approval, frozen; null for approvals from before there were gates.</summary>
    public byte[]? Gates { get; init; }

    public string? GatesHash { get; init; }
}

/// <summary>One person's part, and when it was done: submitted for authors, decided for the others.</summary>
public sealed record PrintedPart(string Name, PartRole Role, DateTimeOffset? At);

/// <summary>A submission (no decision) or a decision on one version.</summary>
public sealed record PrintedStep(DateTimeOffset At, int Version, ReviewDecision? Decision, string? Name);

/// <summary>Another claim that stands in some relation to the printed one.</summary>
public sealed record PrintedRelation(string Number, string Statement);
