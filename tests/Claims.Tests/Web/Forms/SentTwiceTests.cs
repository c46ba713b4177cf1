using System.Net;
using Claims.Data;
using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Library;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Web.Forms;

/// <summary>A form that is sent again, after its twin or at the same time, gives the first result again and changes nothing.</summary>
public sealed class SentTwiceTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private static readonly Dictionary<string, Scene> Scenes = new()
    {
        ["a claim"] = new(Role.FactChecker, "Record and open the file", "claim.recorded", async (desk, browser) =>
        {
            await browser.GoAsync($"/claims/record?source={await desk.SourceAsync()}&text=1&start=0&end=12");
            browser.Fill("Claim", "Recorded once.").Fill("Who said it", "Ministry of Trade").Fill("Kind", "Organisation");
        }),
        ["evidence"] = new(Role.FactChecker, "Record and link", "evidence.recorded", async (desk, browser) =>
        {
            await browser.GoAsync($"/claims/{await VerdictScene.ResearchedAsync(desk)}/evidence/new");
            browser.Fill("Publisher", "Amt").Fill("Title", "Einmal").Fill("Kind", "Primary source").Tick("context").Attach("Files", "tabelle.csv", "a;b\n1;2\n"u8.ToArray(), "text/csv");
        }),
        ["a link to evidence"] = new(Role.FactChecker, "Link evidence", "claim.evidence-linked", async (desk, browser) =>
        {
            await browser.GoAsync($"/claims/{await VerdictScene.ResearchedAsync(desk)}/evidence/add/{await desk.EvidenceAsync("Verknüpft")}");
            browser.Tick("context");
        }),
        ["a comment"] = new(Role.FactChecker, "Write comment", "comment.written", async (desk, browser) =>
        {
            await browser.GoAsync($"/claims/{await VerdictScene.ResearchedAsync(desk)}/comments");
            browser.Fill("Comment", "Einmal gesagt.");
        }),
        ["a submission"] = new(Role.FactChecker, "Submit for review", "verdict.submitted", async (desk, browser) =>
        {
            await browser.GoAsync($"/claims/{await VerdictScene.DraftedAsync(desk)}/verdict");
            browser.Fill("Reasoning", "Anders gesagt [1].");
        }),
        ["an approval"] = new(Role.Editor, "Approve", "verdict.approved", async (desk, browser) =>
            await browser.GoAsync($"/claims/{await VerdictScene.SubmittedAsync(desk)}/review")),
        ["an edition"] = new(Role.Editor, "Print", "dossier.ordered", async (desk, browser) =>
        {
            var claim = await VerdictScene.ApprovedAsync(desk);
            var dossier = await desk.InDbAsync(db => db.WriteAsync(async token =>
            {
                var (by, now) = (desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
                var dossier = Dossier.Create(new("Handel", null, null, "de"), by, now);
                dossier.Arrange([(await db.LoadClaimAsync(claim, token))!.Id], by, now);
                db.Add(dossier);
                return dossier.Id;
            }));
            await browser.GoAsync($"/dossiers/{dossier}/print");
        }),
    };

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var scene in Scenes.Keys)
            {
                cases.Add(scene, false);
                cases.Add(scene, true);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_same_post_changes_once_and_leads_to_the_same_place(string what, bool atOnce)
    {
        var scene = Scenes[what];
        var browser = await desk.SignInAsync(scene.By);
        await scene.Fill(desk, browser);
        var before = await CountAsync();
        List<HttpResponseMessage> answers = atOnce
            ? [.. await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.PressAsync(scene.Button)))]
            : [await browser.PressAsync(scene.Button), await browser.PressAsync(scene.Button)];

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location!.OriginalString).Distinct());
        Assert.Single(await KindsAsync(before), kind => kind == scene.Kind);
        // Every answer brings the message of the first.
        foreach (var answer in answers)
        {
            Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("claims.flash=C", StringComparison.Ordinal));
        }

        Assert.Equal(1, await desk.InDbAsync(db => db.FormKeys.CountAsync(form => form.Location == answers[0].Headers.Location!.OriginalString)));
    }

    [Fact]
    public async Task Other_words_in_the_same_form_are_another_form()
    {
        var number = await VerdictScene.ResearchedAsync(desk);
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/comments");
        await browser.Fill("Comment", "Erstens.").PressAsync("Write comment");
        await browser.Fill("Comment", "Zweitens.").PressAsync("Write comment");

        Assert.Equal(["Erstens.", "Zweitens."], await CommentsAsync(number));
    }

    [Fact]
    public async Task A_refused_form_is_tried_again()
    {
        var number = await VerdictScene.ResearchedAsync(desk);
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/verdict");
        browser.Fill("Reasoning", "Weil [4].");
        for (var i = 0; i < 2; i++)
        {
            using var answer = await browser.PressAsync("Submit for review");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(0, await desk.InDbAsync(db => db.FormKeys.CountAsync(form => form.Location!.Contains(number))));
    }

    [Fact]
    public async Task The_key_of_another_member_is_no_key()
    {
        var number = await VerdictScene.ResearchedAsync(desk);
        var first = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/comments");
        var other = await (await desk.SignInAsync(Role.Reviewer)).GoAsync($"/claims/{number}/comments");
        other.Page.QuerySelector("#comment [name=FormKey]")!.SetAttribute("value", first.Page.QuerySelector("#comment [name=FormKey]")!.GetAttribute("value"));
        await first.Fill("Comment", "Dasselbe.").SubmitAsync("Write comment");
        await other.Fill("Comment", "Dasselbe.").SubmitAsync("Write comment");
        Assert.Equal(["Dasselbe.", "Dasselbe."], await CommentsAsync(number));
    }

    [Fact]
    public async Task A_form_without_a_key_is_taken_as_it_is()
    {
        var number = await VerdictScene.ResearchedAsync(desk);
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/comments");
        browser.Page.QuerySelector("#comment [name=FormKey]")!.Remove();
        await browser.Fill("Comment", "Ohne Schlüssel.").SubmitAsync("Write comment");

        Assert.Equal("Your comment is saved.", browser.Flash);
    }

    [Fact]
    public async Task Where_the_desk_stopped_before_it_could_answer_nothing_is_done_again()
    {
        var number = await VerdictScene.ResearchedAsync(desk);
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/comments");
        browser.Fill("Comment", "Nur einmal.");
        (await browser.PressAsync("Write comment")).Dispose();
        await desk.InDbAsync(db => db.WriteAsync(token => db.FormKeys.Where(form => form.Location!.Contains(number))
            .ExecuteUpdateAsync(row => row.SetProperty(form => form.Location, (string?)null), token)));
        await browser.SubmitAsync("Write comment");

        Assert.Equal("This form was sent before, and what it said is stored.", browser.Flash);
        Assert.Equal(["Nur einmal."], await CommentsAsync(number));
    }

    [Fact]
    public async Task Old_keys_go_as_new_ones_come()
    {
        var member = desk.Member(Role.FactChecker).Id;
        var longAgo = TimeProvider.System.GetUtcNow() - SentForm.Lifetime - TimeSpan.FromHours(1);
        await desk.InDbAsync(db => db.WriteAsync(_ =>
        {
            db.AddRange(Enumerable.Range(0, 5).Select(i => SentForm.Of($"old-{i}", member, longAgo)));
            return Task.FromResult(true);
        }));
        for (var left = 3; left > -2; left -= 2)
        {
            var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{await VerdictScene.ResearchedAsync(desk)}/comments");
            await browser.Fill("Comment", "Neu.").SubmitAsync("Write comment");
            Assert.Equal(Math.Max(left, 0), await desk.InDbAsync(db => db.FormKeys.CountAsync(form => form.Key.StartsWith("old-"))));
        }
    }

    private Task<List<string>> CommentsAsync(string number) => desk.InDbAsync(db => db.Comments
        .Where(comment => db.Claims.Any(claim => claim.Id == comment.ClaimId && claim.Number == number)).OrderBy(comment => comment.WrittenAt).Select(comment => comment.Text).ToListAsync());

    private Task<long> CountAsync() => desk.InDbAsync(db => db.AuditEntries.MaxAsync(entry => entry.Seq));

    private Task<List<string>> KindsAsync(long after) => desk.InDbAsync(db => db.AuditEntries.Where(entry => entry.Seq > after).Select(entry => entry.Kind).ToListAsync());

    /// <summary>A form, filled, whose button leaves an entry of this kind.</summary>
    private sealed record Scene(Role By, string Button, string Kind, Func<DeskFactory, Browser, Task> Fill);
}
