namespace Claims.Data;

/// <summary>
/// Who sees to a claim of a sample desk and until when, what members say to each other about it, and what they are told. It has dice of its own, so that
/// statements, figures and verdicts of a seed are the same whatever is added here.
/// </summary>
internal sealed class SampleTeam(SampleDice dice, SampleCast cast, DateTimeOffset now)
{
    /// <summary>What was told longer ago has been read.</summary>
    private const int DaysUnread = 10;

    public void Work(Claim claim, SampleSaying saying, Actor author, SampleBatch batch)
    {
        if (claim.Stage == Stage.Discarded)
        {
            return;
        }

        Plan(claim, author, batch);
        if (dice.Chance(0.12))
        {
            Talk(claim, saying, author, batch);
        }

        if (dice.Chance(0.03))
        {
            batch.KeepAround(Watch.Of(claim.Id, dice.Pick(cast.Reviewers).RequireMember(), claim.RecordedAt));
        }
    }

    /// <summary>Now and then an earlier claim on the same subject was found to resemble it; some were put aside.</summary>
    public void Resemble(Claim claim, List<ClaimId> earlier, SampleBatch batch, DateTimeOffset at)
    {
        if (earlier.Count == 0 || !dice.Chance(0.07))
        {
            return;
        }

        var found = Resemblance.Of(claim.Id, earlier[^(dice.Skewed(Math.Min(earlier.Count, 300)) + 1)], Math.Round(0.45 + (dice.Share() / 2), 3), at);
        if (dice.Chance(0.3))
        {
            claim.PutAside(found, dice.Pick(cast.Checkers), Until(at + dice.About(TimeSpan.FromHours(6))));
        }

        batch.KeepAround(found);
    }

    private void Plan(Claim claim, Actor author, SampleBatch batch)
    {
        var done = claim.Stage == Stage.Approved;
        var at = Until(claim.RecordedAt + dice.About(TimeSpan.FromHours(3)));
        if (dice.Chance(claim.Stage == Stage.Open ? 0.4 : 0.85))
        {
            var editor = dice.Pick(cast.Editors);
            var assignee = dice.Chance(0.75) ? author : dice.Pick(cast.Checkers);
            claim.Assign(assignee.RequireMember(), editor, at);
            Tell(batch, assignee, NoticeKind.Assigned, claim, null, editor, at);
        }

        var priority = dice.Share() switch { < 0.08 => Priority.High, < 0.15 => Priority.Low, _ => Priority.Normal };
        var due = dice.Chance(0.3) ? DateOnly.FromDateTime((done ? at.AddDays(2 + dice.Next(19)) : now.AddDays(dice.Next(45) - 12)).UtcDateTime) : (DateOnly?)null;
        claim.Plan(due, priority, author, at);
    }

    private void Talk(Claim claim, SampleSaying saying, Actor author, SampleBatch batch)
    {
        var at = claim.RecordedAt;
        for (var left = 1 + dice.Skewed(5); left > 0; left--)
        {
            at += dice.About(TimeSpan.FromHours(30));
            if (at >= now)
            {
                return;
            }

            var by = dice.Chance(0.5) ? author : dice.Pick(cast.Reviewers);
            var called = dice.Pick(cast.Checkers);
            var calls = called != by && dice.Chance(0.45);
            var words = saying.Aside(dice).Any("kommentar");
            var comment = batch.Keep(Comment.Write(claim.Id, calls ? $"@{cast.NameOf(called)} {words}" : words, calls ? [called.RequireMember()] : [], by, at));
            if (calls)
            {
                Tell(batch, called, NoticeKind.Mentioned, claim, comment.Id, by, at);
            }

            if (dice.Chance(0.75))
            {
                comment.Resolve(author, Until(at + dice.About(TimeSpan.FromHours(9))));
            }
        }
    }

    private void Tell(SampleBatch batch, Actor whom, NoticeKind kind, Claim claim, CommentId? comment, Actor by, DateTimeOffset at)
    {
        var notice = Notice.Of(whom.RequireMember(), kind, claim.Id, comment, by.Member, at);
        if (at < now.AddDays(-DaysUnread) || dice.Chance(0.5))
        {
            notice.Read(Until(at + dice.About(TimeSpan.FromHours(5))));
        }

        batch.KeepAround(notice);
    }

    private DateTimeOffset Until(DateTimeOffset at) => at < now ? at : now;
}
