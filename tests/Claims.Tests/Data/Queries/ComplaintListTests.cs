using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data.Queries;

public sealed class ComplaintListTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestDesk.Now.UtcDateTime);

    [Fact]
    public async Task Open_ones_come_first_by_their_due_day_and_closed_ones_by_the_newest_and_pages_neither_skip_nor_repeat()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var editor = Actor.Of(await MemberAsync(db), Role.Editor);
        // Days that fall together as well, more than two pages in all.
        for (var i = 0; i < 130; i++)
        {
            var complaint = Complaint.Record(new($"Person {i}", ContactChannel.Letter, Today.AddDays(-40), Today.AddDays(-30 + (i * 7 % 40)), "Falsch."), null, Today, editor, TestDesk.Now.AddSeconds(i));
            if (i % 2 == 0)
            {
                complaint.Close(new(ComplaintOutcome.Rejected, "Doch richtig.", Today), null, Today, 1, editor, TestDesk.Now.AddHours(1));
            }

            db.Add(complaint);
        }

        await db.SaveChangesAsync();
        var (forwards, last) = await WalkAsync(db, new(OnlyOpen: false));
        Assert.Equal((130, 130), (forwards.Count, forwards.Select(row => row.Id).Distinct().Count()));
        var open = forwards.TakeWhile(row => row.Outcome == ComplaintOutcome.Open).ToList();
        Assert.Equal(65, open.Count);
        Assert.Equal(open.Select(row => row.Due).Order(), open.Select(row => row.Due));
        var closed = forwards.Skip(65).Select(row => row.Due).ToList();
        Assert.Equal(closed.OrderDescending(), closed);

        var before = await db.ComplaintsAsync(new(OnlyOpen: false), null, last.Newer, CancellationToken.None);
        Assert.Equal(forwards.Skip(50).Take(50).Select(row => row.Id), before.Rows.Select(row => row.Id));
        var first = await db.ComplaintsAsync(new(OnlyOpen: false), null, before.Newer, CancellationToken.None);
        Assert.Equal(forwards.Take(50).Select(row => row.Id), first.Rows.Select(row => row.Id));
        Assert.Null(first.Newer);
        Assert.Equal(open.Select(row => row.Id), (await WalkAsync(db, new())).Rows.Select(row => row.Id));
        Assert.Empty((await db.ComplaintsAsync(new(About: "2026-0001"), null, null, CancellationToken.None)).Rows);
    }

    private static async Task<(List<ComplaintRow> Rows, ComplaintList Last)> WalkAsync(ClaimsDb db, ComplaintFilter filter)
    {
        var rows = new List<ComplaintRow>();
        ListPlace? place = null;
        while (true)
        {
            var page = await db.ComplaintsAsync(filter, place, null, CancellationToken.None);
            rows.AddRange(page.Rows);
            if ((place = page.Older) is null)
            {
                return (rows, page);
            }
        }
    }

    private static async Task<MemberId> MemberAsync(ClaimsDb db)
    {
        var member = Member.Create("clara@example.org", "Clara", TestDesk.Now);
        (member.NormalizedEmail, member.NormalizedUserName, member.SecurityStamp) = ("CLARA@EXAMPLE.ORG", "CLARA@EXAMPLE.ORG", "1");
        db.Add(member);
        await db.SaveChangesAsync();
        return member.Id;
    }
}
