namespace Claims.Domain;

public sealed partial class Claim
{
    /// <summary>Gives the reason why the claim may pass a gate that it does not meet. Allowed until the approval, also in review: an approver reads it with the rest.</summary>
    /// <exception cref="DomainException"><c>gate.unknown</c>, <c>gate.no-exception</c>, <c>gate.excepted-already</c>, <c>part.reader</c>, and what the stage refuses</exception>
    public void Except(string gate, string? reason, Actor by, DateTimeOffset now)
    {
        RequireUndecided(by);
        var found = AllGates.Find(gate);
        if (!found.AllowsException)
        {
            throw new DomainException("gate.no-exception", gate);
        }

        if (ExceptionNow(gate) is not null)
        {
            throw new DomainException("gate.excepted-already", gate);
        }

        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        Author(by, now);
        _exceptions.Add(GateException.Of(this, found, why, by, now));
        Note(by, now, "claim.gate-excepted", GateFacts(gate), ReasonText("reason", why));
    }

    /// <exception cref="DomainException"><c>gate.not-excepted</c>, <c>part.reader</c>, and what the stage refuses</exception>
    public void TakeBackException(string gate, Actor by, DateTimeOffset now)
    {
        RequireUndecided(by);
        var exception = ExceptionNow(gate) ?? throw new DomainException("gate.not-excepted", gate);
        Author(by, now);
        _exceptions.Remove(exception);
        Note(by, now, "claim.gate-exception-taken-back", GateFacts(gate));
    }

    /// <summary>What the gates say about the version in review, for the one who would approve it.</summary>
    /// <exception cref="DomainException"><c>verdict.not-in-review</c></exception>
    public GateReport Gates(GatePolicy policy, DateOnly today, MemberId? approver = null)
    {
        var verdict = RequireInReview();
        return GateReport.Of(GateCase.Of(Snapshot.Parse(verdict.Snapshot), LogFor(verdict, approver), today), policy);
    }

    /// <summary>What there is to read now for the one who would approve it.</summary>
    /// <exception cref="DomainException"><c>verdict.not-in-review</c></exception>
    public ReadVersion ToRead(GatePolicy policy, DateOnly today) => new(RequireInReview().ContentHash, Gates(policy, today).Digest);

    // Exceptions, contacts and the policy may change while a version waits: who approves answers for those that they read.
    private void RequireReadGates(ReadVersion read, GatePolicy policy, DateOnly today)
    {
        if (read.Gates != Gates(policy, today).Digest)
        {
            throw new DomainException("gates.changed-since-read");
        }
    }

    private static void RequireNoBlock(GateReport gates)
    {
        if (gates.Blocks.Select(finding => finding.Gate).ToArray() is { Length: > 0 } blocking)
        {
            throw new DomainException("gates.block", [.. blocking]);
        }
    }

    // Anchoring is allowed in review, so whether a quote stands is asked of the quotes and not of the snapshot; their words are the same.
    private GateLog LogFor(Verdict verdict, MemberId? approver) => new(
        _quotes.Count,
        _quotes.Count(quote => !quote.IsAnchored),
        [.. _contacts.OrderBy(contact => contact.AskedOn).ThenBy(contact => contact.Id.Value).Select(GateContact.Of)],
        _exceptions.Where(exception => exception.Cycle == Cycle).ToDictionary(exception => exception.Gate, exception => exception.Reason),
        [.. _parts.Where(part => part.Cycle == Cycle).Select(part => part.MemberId).Concat(approver is { } member ? [member] : []).Distinct()
            .Select(member => new GatePerson(member, _interests.Find(interest => interest.MemberId == member)?.HasInterest))],
        verdict.Reviews.Count(review => review.Decision == ReviewDecision.Endorsed));

    private GateException? ExceptionNow(string gate) => _exceptions.Find(exception => exception.Cycle == Cycle && exception.Gate == gate);

    private void RequireUndecided(Actor by)
    {
        if (Stage != Stage.InReview)
        {
            RequireEditable(by);
        }

        by.Require(Role.FactChecker, Role.Editor);
    }

    private Dictionary<string, string?> GateFacts(string gate) => new() { ["gate"] = gate, ["cycle"] = Cycle.ToText() };
}
