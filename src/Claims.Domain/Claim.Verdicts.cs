namespace Claims.Domain;

public sealed partial class Claim
{
    private readonly List<Verdict> _verdicts = [];

    public VerdictDraft? Draft { get; private set; }

    public IReadOnlyList<Verdict> Verdicts => _verdicts;

    /// <summary>The version that waits for other eyes, or null.</summary>
    public Verdict? InReview => _verdicts.SingleOrDefault(verdict => verdict.State == VerdictState.InReview);

    /// <summary>The newest approved version, or null: lists, dossiers and readers see this one.</summary>
    public Verdict? Standing => _verdicts.SingleOrDefault(verdict => verdict.State == VerdictState.Approved);

    /// <summary>Saves the draft; nothing happens when it holds this content already, unless it waits to be taken over.</summary>
    /// <param name="readVersion">The draft version that the form was made from, 0 for none.</param>
    /// <exception cref="DomainException"><c>draft.changed</c>: somebody else saved meanwhile.</exception>
    public void SaveDraft(VerdictContent content, int readVersion, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        RequireDraftVersion(readVersion);
        if (Draft is not null && Draft.Holds(content) && !AwaitsTakingOver)
        {
            return;
        }

        Author(by, now);
        Research(by, now);
        Draft ??= VerdictDraft.For(Id);
        Draft.Save(content, Cycle, by, now);
        Note(by, now, "verdict.drafted", new Dictionary<string, string?> { ["draft"] = Draft.Version.ToText(), ["rating"] = Draft.RatingKey, ["scaleVersion"] = Draft.ScaleVersion?.ToText() }.With(Expires(Draft.ExpiresOn)), DraftTexts());
    }

    public void DeleteDraft(int readVersion, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        RequireDraftVersion(readVersion);
        if (Draft is null)
        {
            throw new DomainException("draft.none");
        }

        by.RequireOwnOrEditor(Draft.EditedBy);
        Author(by, now);
        Draft = null;
        Note(by, now, "verdict.draft-deleted");
    }

    /// <summary>Freezes the draft as the next version and lays it before other eyes. Who presses the button does not matter for who the authors are.</summary>
    /// <exception cref="DomainException"><c>draft.none</c>, <c>draft.changed</c>, <c>verdict.*</c> for what is missing</exception>
    public Verdict Submit(int readVersion, SnapshotMaterial material, Actor by, DateTimeOffset now)
    {
        RequireEditable(by);
        RequireDraftVersion(readVersion);
        by.RequireMember();
        RequireAnAuthor();
        RequireTakenOver();
        var draft = Draft ?? throw new DomainException("draft.none");
        RequireToHold(draft, now);
        var snapshot = Snapshot.Of(this, draft, material);
        var cited = _evidence.Where(link => draft.Cited.Contains(link.Number));
        var verdict = Verdict.Freeze(Id, _verdicts.Count + 1, Cycle, snapshot, cited, by, now);
        _verdicts.Add(verdict);
        Stage = Stage.InReview;
        Note(by, now, "verdict.submitted", VerdictFacts(verdict));
        return verdict;
    }

    /// <summary>An author takes the version back to go on working.</summary>
    public void Withdraw(string reason, Actor by, DateTimeOffset now)
    {
        var verdict = RequireInReview();
        if (PartOf(by.RequireMember()) != PartRole.Author)
        {
            throw new DomainException("withdraw.not-author");
        }

        RequireNoInterest(by);
        Close(verdict, VerdictState.Withdrawn, "verdict.withdrawn", TextRules.Required(reason, "Reason", Limits.Reason), by, now);
    }

    /// <summary>A reviewer stands behind what they read; the version stays in review.</summary>
    public void Endorse(string readHash, string? note, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Reviewer);
        var verdict = RequireRead(readHash);
        if (verdict.Reviews.Any(review => review.MemberId == by.Member && review.Decision == ReviewDecision.Endorsed))
        {
            throw new DomainException("review.endorsed-already");
        }

        var review = Review.Of(verdict, ReviewDecision.Endorsed, note, by.RequireMember(), now);
        TakePart(by, PartRole.Reviewer, now);
        verdict.Decide(review);
        Note(by, now, "verdict.endorsed", VerdictFacts(verdict), ReasonText("note", note));
    }

    /// <summary>A reviewer or an editor sends the version back with a reason.</summary>
    public void Return(string readHash, string reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Reviewer, Role.Editor);
        var verdict = RequireRead(readHash);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        var member = by.RequireMember();
        var review = Review.Of(verdict, ReviewDecision.Returned, why, member, now);
        TakePart(by, PartOf(member) == PartRole.Reviewer || !by.Is(Role.Editor) ? PartRole.Reviewer : PartRole.Approver, now);
        verdict.Decide(review);
        Close(verdict, VerdictState.Returned, "verdict.returned", why, by, now);
    }

    /// <summary>An editor who had no other part makes the version the standing verdict, once no gate blocks it; what the gates said is frozen with it.</summary>
    /// <param name="policy">The newest.</param>
    /// <param name="today">The day in the desk's time zone.</param>
    /// <exception cref="DomainException"><c>part.author</c>, <c>part.reader</c>, <c>verdict.changed-since-read</c>, <c>gates.block</c> with the keys of the gates, <c>gates.changed-since-read</c></exception>
    public void Approve(ReadVersion read, string? note, GatePolicy policy, DateOnly today, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        var verdict = RequireRead(read.ContentHash);
        var review = Review.Of(verdict, ReviewDecision.Approved, note, by.RequireMember(), now);
        RequirePart(by, PartRole.Approver);
        var gates = Gates(policy, today, by.Member);
        RequireNoBlock(gates);
        RequireReadGates(read, policy, today);
        TakePart(by, PartRole.Approver, now);
        verdict.Decide(review);
        Standing?.Close(VerdictState.Superseded, now);
        verdict.Close(VerdictState.Approved, now);
        verdict.Keep(gates);
        Stage = Stage.Approved;
        Note(by, now, "verdict.approved", VerdictFacts(verdict).With(new Dictionary<string, string?> { ["gates"] = verdict.GatesHash, ["policy"] = policy.Version.ToText() }), ReasonText("note", note));
    }

    private void Close(Verdict verdict, VerdictState state, string kind, string why, Actor by, DateTimeOffset now)
    {
        verdict.Close(state, now);
        Stage = Stage.Researching;
        Note(by, now, kind, VerdictFacts(verdict), ReasonText("reason", why));
    }

    private Verdict RequireInReview() => InReview ?? throw new DomainException("verdict.not-in-review");

    // Four eyes need two people: who submits what nobody of this cycle wrote could else approve it as well.
    private void RequireAnAuthor()
    {
        if (_parts.TrueForAll(part => part.Cycle != Cycle || part.Role != PartRole.Author))
        {
            throw new DomainException("verdict.no-author");
        }
    }

    private Verdict RequireRead(string readHash)
    {
        var verdict = RequireInReview();
        verdict.RequireRead(readHash);
        return verdict;
    }

    private void RequireDraftVersion(int readVersion)
    {
        if ((Draft?.Version ?? 0) != readVersion)
        {
            throw new DomainException("draft.changed");
        }
    }

    // Without a time zone: no desk is more than a day behind UTC. The form asks by the day of the desk.
    private static void RequireToHold(VerdictDraft draft, DateTimeOffset now)
    {
        if (draft.ExpiresOn < DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1))
        {
            throw new DomainException("verdict.expires-past", nameof(draft.ExpiresOn));
        }
    }

    // Only where there is one, so that entries from before keep their shape.
    private static IEnumerable<KeyValuePair<string, string?>> Expires(DateOnly? day) => day is { } last ? [new("expires", Snapshot.Day(last))] : [];

    private Dictionary<string, string> DraftTexts() => new Dictionary<string, string?>
    {
        ["summary"] = Draft?.Summary,
        ["reasoning"] = Draft?.Reasoning,
    }.WithoutNulls();

    private static Dictionary<string, string> ReasonText(string field, string? text) =>
        new Dictionary<string, string?> { [field] = string.IsNullOrWhiteSpace(text) ? null : text.Trim() }.WithoutNulls();

    private static Dictionary<string, string?> VerdictFacts(Verdict verdict) => new Dictionary<string, string?>
    {
        ["version"] = verdict.Number.ToText(),
        ["cycle"] = verdict.Cycle.ToText(),
        ["rating"] = verdict.RatingKey,
        ["contentHash"] = verdict.ContentHash,
    }.With(Expires(verdict.ExpiresOn));
}
