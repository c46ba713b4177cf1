namespace Claims.Domain;

/// <summary>Where one submitted version stands. At most one of a claim is in review and at most one approved: that is the standing verdict.</summary>
public enum VerdictState
{
    InReview = 1,
    Approved,
    Returned,
    Withdrawn,
    Superseded,

    /// <summary>Was approved and taken back: it stands no more, and stays readable.</summary>
    Retracted,
}

/// <summary>A submitted version: immutable and numbered, with the frozen snapshot that review and dossier are made from.</summary>
public sealed class Verdict
{
    private readonly List<Review> _reviews = [];

    private readonly List<Citation> _citations = [];

    private Verdict()
    {
    }

    public VerdictId Id { get; private set; }

    public ClaimId ClaimId { get; private set; }

    public int Number { get; private set; }

    public int Cycle { get; private set; }

    public VerdictState State { get; private set; }

    public int ScaleVersion { get; private set; }

    public string RatingKey { get; private set; } = "";

    public string Summary { get; private set; } = "";

    /// <summary>The last day for which it is meant to hold, where its figures are revised; null for no end.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Canonical JSON (RFC 8785) in UTF-8.</summary>
    public byte[] Snapshot { get; private set; } = [];

    /// <summary>SHA-256 of <see cref="Snapshot"/>, 64 hexadecimal digits.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>What the gates said at the approval, a frozen <see cref="GateReport"/>; null until then, and for verdicts from before there were gates.</summary>
    public byte[]? Gates { get; private set; }

    /// <summary>SHA-256 of <see cref="Gates"/>.</summary>
    public string? GatesHash { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    public MemberId? SubmittedBy { get; private set; }

    /// <summary>When it was approved, returned or withdrawn.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    public IReadOnlyList<Review> Reviews => _reviews;

    /// <summary>The revisions that it cites: while it stands in the desk, none of them can be removed.</summary>
    public IReadOnlyList<Citation> Citations => _citations;

    internal static Verdict Freeze(ClaimId claim, int number, int cycle, Snapshot snapshot, IEnumerable<EvidenceLink> cited, Actor by, DateTimeOffset now)
    {
        var bytes = snapshot.ToBytes();
        var verdict = new Verdict
        {
            Id = VerdictId.New(now),
            ClaimId = claim,
            Number = number,
            Cycle = cycle,
            State = VerdictState.InReview,
            ScaleVersion = int.Parse(snapshot.Rating.Scale, System.Globalization.CultureInfo.InvariantCulture),
            RatingKey = snapshot.Rating.Key,
            Summary = snapshot.Summary,
            ExpiresOn = snapshot.ExpiresOn,
            Snapshot = bytes,
            ContentHash = Hashes.Sha256Hex(bytes),
            SubmittedAt = now,
            SubmittedBy = by.Member,
        };
        verdict._citations.AddRange(cited.Select(link => Citation.Of(verdict.Id, link)));
        return verdict;
    }

    /// <summary>A decision is on exactly the content that was read: the posted, the stored and the recomputed hash must be one.</summary>
    /// <exception cref="DomainException"><c>verdict.changed-since-read</c></exception>
    internal void RequireRead(string readHash)
    {
        if (readHash != ContentHash || Hashes.Sha256Hex(Snapshot) != ContentHash)
        {
            throw new DomainException("verdict.changed-since-read");
        }
    }

    internal void Keep(GateReport gates)
    {
        Gates = gates.Freeze();
        GatesHash = Hashes.Sha256Hex(Gates);
    }

    internal void Decide(Review review) => _reviews.Add(review);

    internal void Close(VerdictState state, DateTimeOffset now)
    {
        State = state;
        if (state is not (VerdictState.Superseded or VerdictState.Retracted))
        {
            DecidedAt = now;
        }
    }
}

/// <summary>One revision that a version cites under the number of its note.</summary>
public sealed class Citation
{
    private Citation()
    {
    }

    public VerdictId VerdictId { get; private set; }

    public int Number { get; private set; }

    public EvidenceId EvidenceId { get; private set; }

    public EvidenceRevisionId RevisionId { get; private set; }

    internal static Citation Of(VerdictId verdict, EvidenceLink link) =>
        new() { VerdictId = verdict, Number = link.Number, EvidenceId = link.EvidenceId, RevisionId = link.RevisionId };
}

/// <summary>What another person decides on a version: a reviewer endorses or returns, an editor approves or returns.</summary>
public enum ReviewDecision
{
    Endorsed = 1,
    Returned,
    Approved,
}

/// <summary>One decision on one version, bound to the content hash that was read.</summary>
public sealed class Review
{
    private Review()
    {
    }

    public ReviewId Id { get; private set; }

    public VerdictId VerdictId { get; private set; }

    public ReviewDecision Decision { get; private set; }

    public string? Note { get; private set; }

    public string ContentHash { get; private set; } = "";

    public MemberId MemberId { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static Review Of(Verdict verdict, ReviewDecision decision, string? note, MemberId by, DateTimeOffset now) => new()
    {
        Id = ReviewId.New(now),
        VerdictId = verdict.Id,
        Decision = decision,
        Note = TextRules.Optional(note, nameof(Note), Limits.Note),
        ContentHash = verdict.ContentHash,
        MemberId = by,
        At = now,
    };
}
