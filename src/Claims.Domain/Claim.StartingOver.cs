namespace Claims.Domain;

// A cycle in which somebody with an interest had a part cannot end in an approval. Starting over opens another one without them. It is no way to shed a part: who wrote on the
// draft since the last approval stays an author of every cycle until the next, so that nobody comes to review or approve their own words.
public sealed partial class Claim
{
    private readonly List<Restart> _restarts = [];

    /// <summary>Which cycles were begun because somebody with an interest had a part in the one before.</summary>
    public IReadOnlyList<Restart> Restarts => _restarts;

    /// <summary>The first of the cycles that work on the same verdict: the current one, and those that were started over before it.</summary>
    public int FirstCycleOfWork => FirstOfWork(Cycle);

    /// <summary>Members with a part in the current cycle who state an interest.</summary>
    public IEnumerable<Part> PartsWithInterest() => _parts.Where(part => part.Cycle == Cycle && InterestOf(part.MemberId) == true);

    /// <summary>An author went out with a start over since the draft was last saved, so that nobody has stood behind it yet.</summary>
    public bool AwaitsTakingOver => Draft is { } draft && _parts.Exists(part => part.Role == PartRole.Author && part.Cycle >= draft.Cycle && WentOut(part));

    /// <summary>
    /// An editor without interest begins the next cycle, because somebody with one has a part in this. A version in review is closed as returned, the draft stays;
    /// authors without interest are authors of the new cycle, and all that others decided is decided anew.
    /// </summary>
    /// <exception cref="DomainException"><c>start-over.no-interest</c>, <c>part.interest</c>, <c>claim.approved</c>, <c>claim.discarded</c>, <c>actor.role</c>, <c>text.*</c></exception>
    public void StartOver(string reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        by.RequireMember();
        RequireUnfinished();
        RequireNoInterest(by);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        var leaving = PartsWithInterest().Select(part => part.MemberId).ToList();
        if (leaving.Count == 0)
        {
            throw new DomainException("start-over.no-interest");
        }

        var authors = _parts.Where(part => part.Cycle == Cycle && part.Role == PartRole.Author && !leaving.Contains(part.MemberId)).Select(part => part.MemberId).ToList();
        var closed = InReview;
        closed?.Close(VerdictState.Returned, now);
        Stage = Stage == Stage.InReview ? Stage.Researching : Stage;
        Cycle++;
        _parts.AddRange(authors.Select(author => Part.Of(Id, Cycle, author, PartRole.Author, now)));
        _restarts.Add(Restart.Of(this, why, by, now));
        Note(by, now, "claim.started-over", new()
        {
            ["cycle"] = Cycle.ToText(),
            ["version"] = closed?.Number.ToText(),
            ["out"] = string.Join(' ', leaving),
            ["authors"] = string.Join(' ', authors),
        }, ReasonText("reason", why));
    }

    private void RequireUnfinished()
    {
        switch (Stage)
        {
            case Stage.Approved:
                throw new DomainException("claim.approved");
            case Stage.Discarded:
                throw new DomainException("claim.discarded");
        }
    }

    private int FirstOfWork(int cycle) => _restarts.Exists(restart => restart.Cycle == cycle) ? FirstOfWork(cycle - 1) : cycle;

    // Whether they wrote on what this cycle decides, in it or in one that was started over since.
    private bool IsAuthorOfWork(MemberId member) =>
        _parts.Exists(part => part.MemberId == member && part.Role == PartRole.Author && part.Cycle >= FirstCycleOfWork && part.Cycle <= Cycle);

    // Authors without an interest got their part in the next cycle with the start over itself; who has one in it from later came back.
    private bool WentOut(Part author) => _restarts.Find(restart => restart.Cycle == author.Cycle + 1) is { } restart
        && !_parts.Exists(next => next.Cycle == restart.Cycle && next.MemberId == author.MemberId && next.TakenAt == restart.StartedAt);

    // What somebody with an interest wrote may only go on when somebody without one has saved it as theirs.
    private void RequireTakenOver()
    {
        if (AwaitsTakingOver)
        {
            throw new DomainException("verdict.not-taken-over");
        }
    }
}

/// <summary>Why a cycle was begun before the one before it came to an approval; its number is that of the cycle it began.</summary>
public sealed class Restart
{
    private Restart()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public int Cycle { get; private set; }

    public string Reason { get; private set; } = "";

    public MemberId? StartedBy { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    internal static Restart Of(Claim claim, string reason, Actor by, DateTimeOffset now) =>
        new() { ClaimId = claim.Id, Cycle = claim.Cycle, Reason = reason, StartedBy = by.Member, StartedAt = now };
}
