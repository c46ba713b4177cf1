namespace Claims.Domain;

/// <summary>How urgent the work on a claim is.</summary>
public enum Priority
{
    Low = 1,
    Normal,
    High,
}

// Who works on a claim, until when, how urgently: nothing that a verdict rests on, so planning makes nobody an author, is allowed at every stage
// but the discarded, and is no change of the claim.
public sealed partial class Claim
{
    /// <summary>The member who sees to it, or null.</summary>
    public MemberId? Assignee { get; private set; }

    /// <summary>The day by which it is wanted, in the desk's time zone, or null.</summary>
    public DateOnly? Due { get; private set; }

    public Priority Priority { get; private set; }

    /// <summary>Gives the claim to a member, or to nobody; nothing happens when it is theirs already.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>claim.discarded</c>, <c>claim.assignee-interest</c></exception>
    public void Assign(MemberId? assignee, Actor by, DateTimeOffset now)
    {
        RequirePlannable(by);
        if (InterestOf(assignee) == true)
        {
            throw new DomainException("claim.assignee-interest", nameof(Assignee));
        }

        if (Assignee != assignee)
        {
            Assignee = assignee;
            Tell(by, now, "claim.assigned", new() { ["assignee"] = assignee?.ToString() });
        }
    }

    /// <exception cref="DomainException"><c>actor.role</c>, <c>claim.discarded</c></exception>
    public void Plan(DateOnly? due, Priority priority, Actor by, DateTimeOffset now)
    {
        RequirePlannable(by);
        if (Due != due || Priority != priority)
        {
            (Due, Priority) = (due, priority);
            Tell(by, now, "claim.planned", new()
            {
                ["due"] = due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                ["priority"] = priority.ToString(),
            });
        }
    }

    private void RequirePlannable(Actor by)
    {
        by.Require(Role.FactChecker, Role.Reviewer, Role.Editor);
        if (Stage == Stage.Discarded)
        {
            throw new DomainException("claim.discarded");
        }
    }
}
