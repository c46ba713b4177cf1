namespace Claims.Data;

// Who sees to a claim, and what they say to one another.
internal sealed partial class DemoReplay
{
    private readonly Dictionary<(string Claim, string Key), Comment> _comments = [];

    private void WorkTogether(string key, Claim claim, SeedStep step, Actor by, DateTimeOffset now)
    {
        switch (step)
        {
            case AssignStep assign:
                claim.Assign(assign.To is { } to ? MemberOf(to) : null, by, now);
                break;
            case PlanStep plan:
                claim.Plan(plan.DueInDays is { } days ? clock.Today.AddDays(days) : null, plan.Priority, by, now);
                break;
            case CommentStep comment:
                Say(key, claim, comment, by, now);
                break;
            case ResolveStep resolve:
                _comments[(key, resolve.Comment)].Resolve(by, now);
                break;
            case WatchStep:
                db.Add(Watch.Of(claim.Id, by.RequireMember(), now));
                break;
        }
    }

    private void Say(string key, Claim claim, CommentStep step, Actor by, DateTimeOffset now)
    {
        var comment = Comment.Write(claim.Id, step.Text, [.. (step.Mentions ?? []).Select(MemberOf)], by, now);
        if (step.Key is not null)
        {
            _comments.Add((key, step.Key), comment);
        }

        db.Add(comment);
    }

    private MemberId MemberOf(string key) =>
        members.TryGetValue(key, out var member) ? member.RequireMember() : throw new KeyNotFoundException($"there is no member \"{key}\"");
}
