using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;

namespace Claims.Tests.Data.Queries;

public sealed class DeskStartTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Lists_are_bounded_and_say_how_much_there_is()
    {
        await using var db = loaded.Desk.Open();
        foreach (var member in db.Members.ToList())
        {
            var start = await db.DeskStartAsync(Scope(member.Id), CancellationToken.None);
            var mine = await db.ClaimListAsync(new(new() { Mine = true }, []), new(member.Id, default), CancellationToken.None);
            Assert.Equal(mine.Rows.Count, start.Mine.Total + start.Returned.Total);
            Assert.True(start.Mine.Rows.Count <= DeskStart.Shown);
            Assert.Equal(1, start.Waiting.Total);
            Assert.Equal(18, start.Stages.Values.Sum());
            Assert.Equal(start.Waiting.Rows[0].Mine, mine.Rows.Any(row => row.Stage == Stage.InReview));
            Assert.Equal(start.Waiting.Rows[0] is { Mine: false, Endorsed: false } ? 1 : 0, start.WaitingForMe);
        }
    }

    [Fact]
    public async Task Who_sent_a_version_back_has_the_next_one_to_read()
    {
        await using var db = loaded.Desk.Open();
        var returned = db.Verdicts.Where(verdict => verdict.State == VerdictState.InReview)
            .Select(verdict => db.Verdicts.Where(earlier => earlier.ClaimId == verdict.ClaimId && earlier.State == VerdictState.Returned).SelectMany(earlier => earlier.Reviews).First().MemberId)
            .Single();
        var start = await db.DeskStartAsync(Scope(returned), CancellationToken.None);
        Assert.Equal((1, false), (start.WaitingForMe, start.Waiting.Rows[0].Mine));
    }

    [Fact]
    public async Task Those_who_do_not_review_have_nothing_waiting()
    {
        await using var db = loaded.Desk.Open();
        var start = await db.DeskStartAsync(Scope(db.Members.First().Id) with { Reviews = false }, CancellationToken.None);
        Assert.Empty(start.Waiting.Rows);
        Assert.Equal(DeskStart.Shown, start.Approved.Count);
    }

    [Fact]
    public async Task Counts_are_those_of_the_lists()
    {
        await using var db = loaded.Desk.Open();
        var start = await db.DeskStartAsync(Scope(db.Members.First().Id), CancellationToken.None);
        var standing = db.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).ToList();
        Assert.Equal(standing.Count, start.Counts.Ratings.Sum(rating => rating.Count));
        Assert.All(start.Counts.Ratings, row => Assert.Equal(standing.Count(verdict => verdict.RatingKey == row.Rating.Key), row.Count));
        Assert.Equal(db.Set<ClaimTopic>().Count(), start.Counts.Topics.Sum(topic => topic.Count));
        Assert.Equal(start.Counts.Topics.OrderByDescending(topic => topic.Count).Select(topic => topic.Count), start.Counts.Topics.Select(topic => topic.Count));

        var reader = await db.ReaderStartAsync(3, CancellationToken.None);
        Assert.Equal(3, reader.Approved.Count);
        Assert.Equal(start.Counts.Ratings, reader.Counts.Ratings);
        var approved = standing.Select(verdict => verdict.ClaimId).ToHashSet();
        Assert.Equal(db.Set<ClaimTopic>().AsEnumerable().Count(topic => approved.Contains(topic.ClaimId)), reader.Counts.Topics.Sum(topic => topic.Count));
    }

    [Fact]
    public async Task The_flow_puts_each_moment_into_its_week()
    {
        await using var db = loaded.Desk.Open();
        var recorded = db.Claims.Select(claim => claim.RecordedAt).ToList();
        var first = recorded.Min();
        DateTimeOffset[] weeks = [first, first.AddTicks(1), recorded.Max(), recorded.Max().AddDays(400)];
        var start = await db.DeskStartAsync(Scope(db.Members.First().Id) with { Weeks = weeks }, CancellationToken.None);
        Assert.Equal(
            [recorded.Count(at => at == first), recorded.Count(at => at > first && at < weeks[2]), recorded.Count(at => at == weeks[2])],
            start.Flow.Select(week => week.Recorded));
        Assert.Equal(db.Verdicts.Count(verdict => verdict.State == VerdictState.Approved || verdict.State == VerdictState.Superseded), start.Flow.Sum(week => week.Approved));
    }

    private static DeskStartScope Scope(MemberId me) =>
        new(me, true, false, false, new(2026, 1, 7), new(2026, 1, 11), [Monday, Monday.AddDays(7)]);
}
