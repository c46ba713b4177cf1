using Claims.Data;

namespace Claims.Web.Pages.Claims.Team;

/// <summary>Who sees to a claim, until when and how urgently, as it is typed.</summary>
public sealed class PlanInput
{
    /// <summary>Id of the member, or empty.</summary>
    public string? Assignee { get; set; }

    /// <summary>As a date field sends it, or as a person writes it in their language.</summary>
    public string? Due { get; set; }

    public Priority Priority { get; set; } = Priority.Normal;

    public static PlanInput Of(ClaimPlan plan) => Of(plan.Assignee, plan.Due, plan.Priority);

    public static PlanInput Of(Claim claim) => Of(claim.Assignee, claim.Due, claim.Priority);

    /// <summary>Two changed the same, and not to the same.</summary>
    public static bool Collide(PlanInput typed, PlanInput seen, PlanInput now) =>
        Collide(typed.Assignee, seen.Assignee, now.Assignee) || Collide(typed.Due, seen.Due, now.Due) || Collide(typed.Priority, seen.Priority, now.Priority);

    private static bool Collide<T>(T typed, T seen, T now) => !Equals(typed, seen) && !Equals(now, seen) && !Equals(typed, now);

    private static PlanInput Of(MemberId? assignee, DateOnly? due, Priority priority) =>
        new() { Assignee = assignee?.ToString(), Due = TypedDay.Write(due), Priority = priority };

    public static MemberId? Member(string? text) => Guid.TryParse(text, out var id) ? new(id) : null;

    public static DateOnly? Day(string? text) => TypedDay.Read(text);
}
