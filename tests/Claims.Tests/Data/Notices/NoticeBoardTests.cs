using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.ClaimPages;
using Microsoft.EntityFrameworkCore;

using Db = Claims.Data.ClaimsDb;

namespace Claims.Tests.Data.Notices;

/// <summary>Who is told of what: one row for each step. The author and the editor are the members of the desk with these roles; the others have no part but the one they are named by.</summary>
public sealed class NoticeBoardTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    /// <summary>A step with a claim of which the author wrote the verdict, and whom it is told as what.</summary>
    public static TheoryData<string, string> Table => new()
    {
        { "submit", "assignee Submitted, watcher Submitted" },
        { "return", "assignee Returned, author Returned, watcher Returned" },
        { "approve", "assignee Approved, author Approved, watcher Approved" },
        { "correct", "assignee Corrected, author Corrected, watcher Corrected" },
        { "discard", "assignee Discarded, watcher Discarded" },
        { "edit", "watcher Changed" },
        { "link", "watcher Changed" },
        { "plan", "" },
        { "assign", "mentioned Assigned" },
        { "assign-myself", "" },
        { "comment", "assignee Commented, author Commented, mentioned Mentioned, watcher Commented" },
        { "comment-reader", "assignee Commented, author Commented, watcher Commented" },
        { "resolve", "" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_step_is_told_to_those_it_concerns(string step, string expected)
    {
        var people = await PeopleAsync(step);
        var number = await SceneAsync(step, people);
        var before = await InboxesAsync(number, people);
        await desk.OnAsync(number, (db, claim) => StepAsync(step, db, claim, people));
        var told = (await InboxesAsync(number, people)).Skip(before.Count).Order();
        Assert.Equal(expected, string.Join(", ", told));
    }

    [Fact]
    public async Task Changes_add_nothing_while_the_first_is_unread_and_a_changed_comment_calls_only_new_names()
    {
        var people = await PeopleAsync("twice");
        var number = await SceneAsync("edit", people);
        await desk.OnAsync(number, (db, claim) => StepAsync("edit", db, claim, people));
        await desk.OnAsync(number, (db, claim) => StepAsync("edit", db, claim, people));
        Assert.Equal(["watcher Changed"], await InboxesAsync(number, people));

        var author = desk.Actor(Role.FactChecker);
        var comment = Comment.Write((await desk.StoredAsync(number)).Id, "Wer?", [people["mentioned"]], author, ClaimScene.Past.AddHours(5));
        await desk.InDbAsync(async db => { db.Add(comment); return await db.SaveChangesAsync(); });
        await desk.InDbAsync(db => db.ChangeCommentAsync(number, comment.Id, stored => stored.Edit("Ihr!", [people["mentioned"], people["assignee"]], author, ClaimScene.Past.AddHours(6)), CancellationToken.None));
        Assert.Equal(["assignee Mentioned", "mentioned Mentioned"], (await InboxesAsync(number, people)).Where(line => line.EndsWith("Mentioned", StringComparison.Ordinal)).Order());
    }

    private static async Task StepAsync(string step, Db db, Claim claim, Dictionary<string, MemberId> people)
    {
        var (author, editor, now) = (Actor.Of(people["author"], Role.FactChecker), Actor.Of(people["editor"], Role.Editor), ClaimScene.Past.AddHours(4));
        switch (step)
        {
            case "submit":
                claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, CancellationToken.None), author, now);
                break;
            case "return":
                claim.Return(claim.InReview!.ContentHash, "Der Kurs fehlt.", editor, now);
                break;
            case "approve":
                claim.Approve(claim.InReview!.ContentHash, null, editor, now);
                break;
            case "correct":
                claim.OpenCorrection("Die Zahl wurde revidiert.", editor, now);
                break;
            case "discard":
                claim.Discard("Eine Vorhersage.", author, now);
                break;
            case "edit":
                claim.Edit(new(claim.Statement + ".", claim.ClaimantId, claim.ClaimantRole, claim.Said, claim.Language, claim.SelectionReason, claim.Quantity), author, now);
                break;
            case "link":
                var evidence = Evidence.Record(new("Amt", "Tabelle", EvidenceKind.OfficialStatistics, "https://example.org/t"), [], author, now);
                db.Add(evidence);
                claim.AddEvidence(evidence, Stance.Context, CalculationRole.None, null, author, now);
                break;
            case "plan":
                claim.Plan(new DateOnly(2026, 12, 24), Priority.High, editor, now);
                break;
            case "assign" or "assign-myself":
                claim.Assign(step == "assign" ? people["mentioned"] : people["editor"], editor, now);
                break;
            case "comment" or "comment-reader":
                db.Add(Comment.Write(claim.Id, "Wer?", [people[step == "comment" ? "mentioned" : "reader"]], editor, now));
                break;
            default:
                (await db.Comments.Include(comment => comment.Mentions).SingleAsync(comment => comment.ClaimId == claim.Id)).Resolve(editor, now);
                break;
        }
    }

    // Each row has people of its own, so that nobody's inbox is another row's.
    private async Task<Dictionary<string, MemberId>> PeopleAsync(string step)
    {
        async Task<MemberId> Join(string who, Role role) => (await desk.JoinAsync($"{who}.{step}@example.org", $"{who} {step}", role)).Id;
        return new()
        {
            ["author"] = desk.Member(Role.FactChecker).Id,
            ["editor"] = desk.Member(Role.Editor).Id,
            ["reader"] = desk.Member(Role.Reader).Id,
            ["assignee"] = await Join("assignee", Role.FactChecker),
            ["watcher"] = await Join("watcher", Role.Reviewer),
            ["mentioned"] = await Join("mentioned", Role.FactChecker),
        };
    }

    private async Task<string> SceneAsync(string step, Dictionary<string, MemberId> people)
    {
        var number = step switch
        {
            "return" or "approve" => await ClaimScene.SubmittedAsync(desk),
            "correct" => await ClaimScene.ApprovedAsync(desk),
            "submit" or "edit" => await ClaimScene.ResearchedAsync(desk),
            _ => await ClaimScene.OpenAsync(desk),
        };
        await desk.OnAsync(number, (db, claim) =>
        {
            claim.Assign(people["assignee"], desk.Actor(Role.Editor), ClaimScene.Past.AddHours(3));
            db.Add(Watch.Of(claim.Id, people["watcher"], ClaimScene.Past.AddHours(3)));
            if (step == "resolve")
            {
                db.Add(Comment.Write(claim.Id, "Wer?", [], desk.Actor(Role.FactChecker), ClaimScene.Past.AddHours(3)));
            }
        });
        await desk.InDbAsync(db => db.WriteAsync(token => db.Notices.ExecuteDeleteAsync(token)));
        return number;
    }

    private Task<List<string>> InboxesAsync(string number, Dictionary<string, MemberId> people) => desk.InDbAsync(async db =>
    {
        var names = people.ToDictionary(person => person.Value, person => person.Key);
        return (await db.Notices.Where(notice => db.Claims.Any(claim => claim.Id == notice.ClaimId && claim.Number == number)).OrderBy(notice => notice.At).ToListAsync())
            .Select(notice => $"{names[notice.MemberId]} {notice.Kind}").ToList();
    });
}
