using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Library;

public sealed class RevisionsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_makes_a_revision_that_keeps_drops_and_adds_files_and_shows_what_changed()
    {
        var id = await desk.EvidenceAsync("Erste Fassung", desk.File("bleibt.txt", "a"u8.ToArray()), desk.File("geht.txt", "b"u8.ToArray()));
        var number = await desk.ClaimAsync(id);
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync($"/evidence/{id}/revise");
        Assert.Equal("Erste Fassung", browser.Value("Title"));
        await browser.Fill("Title", "Zweite Fassung").Tick("geht.txt", on: false).Attach("Files", "neu.txt", "c"u8.ToArray()).SubmitAsync("Save as a new revision");

        Assert.Equal("Zweite Fassung", browser.Heading);
        Assert.Equal(["Erste Fassung", "geht.txt"], browser.Page.QuerySelectorAll("del").Select(Browser.Words));
        Assert.Equal(["Zweite Fassung", "neu.txt"], browser.Page.QuerySelectorAll("ins").Select(Browser.Words));
        var evidence = await desk.StoredAsync(id);
        Assert.Equal(["bleibt.txt", "neu.txt"], evidence.Current.Files.Select(file => file.Name).Order());
        Assert.Equal(2, evidence.Revisions.Single(revision => revision.Number == 1).Files.Count);
        Assert.Equal(["evidence.recorded", "evidence.revised"], await desk.HistoryAsync(id.Value));
        var link = Assert.Single((await desk.StoredAsync(number)).Evidence);
        Assert.Equal(1, evidence.Revisions.Single(revision => revision.Id == link.RevisionId).Number);
    }

    [Fact]
    public async Task Post_with_a_stale_form_shows_what_the_other_one_changed_and_saves_the_second_time()
    {
        var id = await desk.EvidenceAsync("Ursprung");
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{id}/revise");
        await desk.ReviseAsync(id, "Von jemand anderem");
        await browser.Fill("Title", "Von mir").SubmitAsync("Save as a new revision");

        Assert.Contains("Somebody else has changed this", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Contains("Von jemand anderem", Browser.Words(browser.Page.GetElementById("Input_Title-now")), StringComparison.Ordinal);
        Assert.Equal("Von mir", browser.Value("Title"));
        Assert.Equal(2, (await desk.StoredAsync(id)).CurrentNumber);
        await browser.SubmitAsync("Save as a new revision");
        Assert.Equal("Von mir", browser.Heading);
        Assert.Equal(3, (await desk.StoredAsync(id)).CurrentNumber);
    }

    [Fact]
    public async Task Files_kept_and_added_are_counted_together()
    {
        var id = await desk.EvidenceAsync("Viele Dateien", [.. Enumerable.Range(0, 9).Select(i => desk.File($"{i}.txt", "a"u8.ToArray()))]);
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{id}/revise");
        await browser.Attach("Files", "10.txt", "a"u8.ToArray()).Attach("Files", "11.txt", "a"u8.ToArray()).SubmitAsync("Save as a new revision");

        Assert.EndsWith("At most 10 files, please; these are 11.", Assert.Single(browser.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retiring_asks_for_a_reason_and_marks_the_evidence()
    {
        var id = await desk.EvidenceAsync("Überholte Zahlen");
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{id}/retire");
        await browser.SubmitAsync("Retire");
        Assert.EndsWith("Please fill this in.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.Fill("Reason", "Es gibt neuere").SubmitAsync("Retire");

        Assert.Equal("The evidence is retired.", browser.Flash);
        Assert.Contains("Es gibt neuere", browser.Text, StringComparison.Ordinal);
        Assert.True((await desk.StoredAsync(id)).Retired);
        Assert.Equal(["evidence.recorded", "evidence.retired"], await desk.HistoryAsync(id.Value));
        await browser.GoAsync("/evidence?q=Überholte");
        Assert.Contains("Retired", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync($"/evidence/{id}/revise");
        Assert.Contains("retired and no longer offered", browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_form_that_was_open_when_the_evidence_was_retired_is_refused()
    {
        var id = await desk.EvidenceAsync("Gerade noch offen");
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{id}/revise");
        await desk.RetireAsync(id);
        await browser.Fill("Title", "Zu spät").SubmitAsync("Save as a new revision");

        Assert.Contains("retired", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Zu spät", browser.Value("Title"));
    }

    [Fact]
    public async Task Deleting_takes_what_nothing_refers_to_with_its_files()
    {
        var id = await desk.EvidenceAsync("Versehentlich erfasst", desk.File("versehen.txt", "a"u8.ToArray()));
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{id}");
        await browser.ClickAsync("Delete");
        await browser.SubmitAsync("Delete for good");

        Assert.Equal(System.Net.HttpStatusCode.OK, browser.Status);
        Assert.Equal("The evidence is deleted.", browser.Flash);
        Assert.False(await desk.InDbAsync(db => db.Evidence.AnyAsync(evidence => evidence.Id == id)));
        Assert.False(await desk.InDbAsync(db => db.StoredFiles.AnyAsync(file => file.Name == "versehen.txt")));
        Assert.Equal(["evidence.recorded", "evidence.deleted"], await desk.HistoryAsync(id.Value));
    }

    [Fact]
    public async Task Evidence_that_came_into_use_meanwhile_is_not_deleted()
    {
        var id = await desk.EvidenceAsync("Bald verwendet");
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{id}/delete");
        await desk.ClaimAsync(id);
        await browser.SubmitAsync("Delete for good");

        Assert.EndsWith("A claim refers to this evidence; it can be retired, not deleted.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Evidence_of_somebody_else_is_deleted_by_an_editor_only()
    {
        var id = await desk.EvidenceAsync("Von einer anderen");
        await desk.JoinAsync("zweite@example.org", "Zweite Prüferin", Role.FactChecker);
        var other = await desk.SignInAsync("zweite@example.org");
        await other.GoAsync($"/evidence/{id}/delete");
        Assert.Null(other.Page.QuerySelector("main form"));

        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/evidence/{id}/delete");
        await editor.SubmitAsync("Delete for good");
        Assert.Equal("The evidence is deleted.", editor.Flash);
    }

    [Fact]
    public async Task A_claim_that_no_longer_links_it_is_shown_when_a_version_cites_it()
    {
        var id = await desk.EvidenceAsync("Früher zitiert");
        var number = await desk.ClaimAsync(id);
        await desk.ApproveAsync(number);
        await desk.OnClaimAsync(number, (claim, _, _) =>
        {
            claim.OpenCorrection("Neue Zahl", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow());
            claim.RemoveEvidence(claim.Evidence[0].Id, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow());
            return Task.CompletedTask;
        });
        var browser = await desk.SignInAsync(Role.Reviewer);
        await browser.GoAsync($"/evidence/{id}");

        Assert.Contains("version 1 of the verdict", Browser.Words(browser.Page.QuerySelector("#uses")), StringComparison.Ordinal);
    }
}
