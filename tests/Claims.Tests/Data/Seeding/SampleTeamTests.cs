using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Seeding;

public sealed class SampleTeamTests(SampledDesk sampled) : IClassFixture<SampledDesk>
{
    [Fact]
    public async Task Claims_are_given_to_people_planned_talked_about_and_found_to_resemble_others()
    {
        await using var db = sampled.Desk.Open();
        var kept = await db.Claims.CountAsync(claim => claim.Stage != Stage.Discarded);
        var called = await db.Set<CommentMention>().Join(db.Comments, mention => mention.CommentId, comment => comment.Id, (mention, comment) => new { mention.MemberId, comment.Id, comment.Text }).ToListAsync();
        var names = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name);
        var told = await db.Notices.Where(notice => notice.Kind == NoticeKind.Mentioned).Select(notice => notice.CommentId).ToListAsync();

        Assert.InRange(await db.Claims.CountAsync(claim => claim.Assignee != null) / (double)kept, 0.6, 0.9);
        Assert.InRange(await db.Claims.CountAsync(claim => claim.Due != null) / (double)kept, 0.2, 0.4);
        Assert.Equal(3, await db.Claims.Select(claim => claim.Priority).Distinct().CountAsync());
        Assert.False(await db.Claims.AnyAsync(claim => claim.Stage == Stage.Discarded && claim.Assignee != null));
        Assert.InRange(await db.Comments.Select(comment => comment.ClaimId).Distinct().CountAsync() / (double)kept, 0.08, 0.16);
        Assert.InRange(await db.Comments.CountAsync(comment => comment.ResolvedAt != null) / (double)await db.Comments.CountAsync(), 0.6, 0.9);
        Assert.All(called, call => Assert.StartsWith($"@{names[call.MemberId]} ", call.Text, StringComparison.Ordinal));
        Assert.Equal(called.Select(call => call.Id.Value).Order(), told.Select(comment => comment!.Value.Value).Order());
        Assert.True(await db.Notices.AnyAsync(notice => notice.ReadAt == null));
        Assert.InRange(await db.Set<ClaimRelation>().CountAsync() / (double)kept, 0.04, 0.12);
        Assert.InRange(await db.Resemblances.CountAsync() / (double)kept, 0.04, 0.12);
    }
}
