namespace Claims.Domain;

// Who has an interest in the matter of a claim takes no part in finding out about it, and only they can say so.
public sealed partial class Claim
{
    /// <summary>Whether this member says that they have an interest in the matter; null when they said nothing.</summary>
    public bool? InterestOf(MemberId? member) => _interests.SingleOrDefault(statement => statement.MemberId == member)?.HasInterest;

    /// <summary>
    /// A member says whether they have an interest in the matter of this claim. One who has is out: no part can be taken any more, and they no longer see to the claim; a part
    /// that they have stands until an editor starts the cycle over. Nothing happens when they said just this already.
    /// </summary>
    /// <param name="note">Which interest; demanded where there is one, and where there was one before.</param>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>claim.discarded</c>, <c>text.*</c></exception>
    public void StateInterest(bool has, string? note, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Reviewer, Role.Editor);
        var member = by.RequireMember();
        if (Stage == Stage.Discarded)
        {
            throw new DomainException("claim.discarded");
        }

        var before = _interests.SingleOrDefault(statement => statement.MemberId == member);
        if (before?.HasInterest == has && (string.IsNullOrWhiteSpace(note) || before.Note == note.Trim()))
        {
            return;
        }

        var words = has || before?.HasInterest == true
            ? TextRules.Required(note, nameof(InterestStatement.Note), Limits.Note)
            : TextRules.Optional(note, nameof(InterestStatement.Note), Limits.Note);
        var statement = before ?? InterestStatement.Of(Id, member);
        statement.Say(has, words, now);
        if (before is null)
        {
            _interests.Add(statement);
        }

        Tell(by, now, "interest.stated", new() { ["has"] = has ? "yes" : "no", ["part"] = PartOf(member)?.ToString() }, ReasonText("note", words));
        if (has && Assignee == member)
        {
            Assign(null, by, now);
        }
    }

    /// <exception cref="DomainException"><c>part.interest</c></exception>
    private void RequireNoInterest(Actor by)
    {
        if (InterestOf(by.Member) == true)
        {
            throw new DomainException("part.interest");
        }
    }
}
