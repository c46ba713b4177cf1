using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Library;

public sealed class LinkingTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Evidence_is_found_in_the_library_and_linked_with_stance_role_and_note()
    {
        var id = await desk.EvidenceAsync("Einfuhr aus Lomarien");
        var number = await desk.ClaimAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/add");
        await browser.Fill("Words in publisher or title", "lomarien").SubmitAsync("Filter");
        await browser.ClickAsync("Choose");
        await browser.Tick("supports").Tick("Found value").Fill("Note on the link", "Tabelle 2").SubmitAsync("Link evidence");

        Assert.Equal($"/claims/{number}", browser.Path);
        var claim = await desk.StoredAsync(number);
        var link = Assert.Single(claim.Evidence);
        Assert.Equal((id, Stance.Supports, CalculationRole.Found, "Tabelle 2"), (link.EvidenceId, link.Stance, link.Role, link.Note));
        Assert.Equal("claim.evidence-linked", (await desk.HistoryAsync(claim.Id.Value))[^1]);
    }

    [Fact]
    public async Task Without_a_stance_nothing_is_linked_and_the_note_is_kept()
    {
        var id = await desk.EvidenceAsync("Ohne Bezug");
        var number = await desk.ClaimAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/add/{id}");
        await browser.Fill("Note on the link", "Tabelle 2").SubmitAsync("Link evidence");

        Assert.EndsWith("Please choose.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Tabelle 2", browser.Value("Note on the link"));
        Assert.Empty((await desk.StoredAsync(number)).Evidence);
    }

    [Fact]
    public async Task Retired_evidence_is_not_offered_and_linked_evidence_says_so()
    {
        var retired = await desk.EvidenceAsync("Angebot, ausgemustert");
        var linked = await desk.EvidenceAsync("Angebot, verknüpft");
        await desk.RetireAsync(retired);
        var number = await desk.ClaimAsync(linked);
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/add?q=Angebot");

        var row = Assert.Single(browser.Page.QuerySelectorAll("tbody tr"));
        Assert.Contains("linked already, as [1]", Browser.Words(row), StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("tbody a"), link => Browser.Words(link).StartsWith("Choose", StringComparison.Ordinal));
        await browser.GoAsync($"/claims/{number}/evidence/add/{retired}");
        await browser.Tick("context").SubmitAsync("Link evidence");
        Assert.EndsWith("This evidence is retired and no longer offered.", Assert.Single(browser.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_that_is_linked_already_is_refused()
    {
        var id = await desk.EvidenceAsync("Zweimal verknüpft");
        var number = await desk.ClaimAsync(id);
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/add/{id}");
        await browser.Tick("context").SubmitAsync("Link evidence");

        Assert.EndsWith("This evidence is linked to the claim already.", Assert.Single(browser.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_evidence_is_recorded_and_linked_in_one_step()
    {
        var number = await desk.ClaimAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/add?new");
        await browser.Tick("contradicts").Fill("Note on the link", "Nennt weniger").Fill("Publisher", "Hafenamt").Fill("Kind", "Primary source").Fill("Title", "Umschlag 2024")
            .Attach("Files", "umschlag.csv", "a;b"u8.ToArray()).SubmitAsync("Record and link");

        Assert.Equal($"/claims/{number}", browser.Path);
        var link = Assert.Single((await desk.StoredAsync(number)).Evidence);
        Assert.Equal((Stance.Contradicts, "Nennt weniger"), (link.Stance, link.Note));
        var evidence = await desk.StoredAsync(link.EvidenceId);
        Assert.Equal("Umschlag 2024", evidence.Current.Title);
        Assert.Single(evidence.Current.Files);
    }

    [Fact]
    public async Task A_null_byte_in_either_note_is_refused_at_its_own_field_and_nothing_is_recorded()
    {
        var number = await desk.ClaimAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/new");
        browser.Tick("context").Fill("Publisher", "Hafenamt").Fill("Kind", "Primary source").Fill("Title", "Mit Nullbyte");
        await browser.Fill("Note on the link", "a\0b").SubmitAsync("Record and link");
        Assert.Equal("#Link_Note", Assert.Single(browser.Page.QuerySelectorAll(".errors li a")).GetAttribute("href"));
        await browser.Fill("Note on the link", "").Fill("Note", "a\0b").SubmitAsync("Record and link");
        Assert.Equal("#Input_Note", Assert.Single(browser.Page.QuerySelectorAll(".errors li a")).GetAttribute("href"));

        Assert.False(await desk.InDbAsync(db => db.EvidenceRevisions.AnyAsync(revision => revision.Title == "Mit Nullbyte")));
    }

    [Fact]
    public async Task A_link_is_edited_and_a_stale_form_is_refused_once()
    {
        var number = await desk.ClaimAsync(await desk.EvidenceAsync("Zu bearbeiten"));
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/1/edit");
        await desk.OnClaimAsync(number, (claim, _, _) =>
        {
            claim.ChangeEvidence(claim.Evidence[0].Id, Stance.Context, CalculationRole.None, "Von jemand anderem", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow());
            return Task.CompletedTask;
        });
        await browser.Tick("contradicts").Fill("Note on the link", "Von mir").SubmitAsync("Save");
        Assert.Contains("Somebody else has changed this", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Von mir", browser.Value("Note on the link"));
        Assert.Contains("Von jemand anderem", browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("Save");

        var claim = await desk.StoredAsync(number);
        Assert.Equal((Stance.Contradicts, "Von mir"), (claim.Evidence[0].Stance, claim.Evidence[0].Note));
        Assert.Equal("claim.evidence-changed", (await desk.HistoryAsync(claim.Id.Value))[^1]);
    }

    [Fact]
    public async Task A_link_is_removed()
    {
        var number = await desk.ClaimAsync(await desk.EvidenceAsync("Zu entfernen"));
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/1/remove");
        await browser.SubmitAsync("Remove");

        var claim = await desk.StoredAsync(number);
        Assert.Empty(claim.Evidence);
        Assert.Equal("claim.evidence-removed", (await desk.HistoryAsync(claim.Id.Value))[^1]);
        await browser.GoAsync($"/claims/{number}/evidence/1/remove");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task A_link_is_moved_on_to_the_newest_revision_after_showing_what_changed()
    {
        var id = await desk.EvidenceAsync("Vorläufige Zahlen");
        var number = await desk.ClaimAsync(id);
        await desk.ReviseAsync(id, "Endgültige Zahlen");
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/1/edit");
        await browser.ClickAsync("Link the newest revision");
        Assert.Equal("Vorläufige Zahlen", Browser.Words(browser.Page.QuerySelector("del")));
        Assert.Equal("Endgültige Zahlen", Browser.Words(browser.Page.QuerySelector("ins")));
        await browser.SubmitAsync("Link the newest revision");

        var claim = await desk.StoredAsync(number);
        Assert.Equal((await desk.StoredAsync(id)).Current.Id, claim.Evidence[0].RevisionId);
        Assert.Equal("claim.evidence-updated", (await desk.HistoryAsync(claim.Id.Value))[^1]);
    }

    [Fact]
    public async Task An_editor_without_a_part_is_told_what_the_first_edit_costs()
    {
        var number = await desk.ClaimAsync(await desk.EvidenceAsync("Vor dem ersten Eingriff"));
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/evidence/1/edit");
        Assert.Contains("neither review nor approve", editor.Text, StringComparison.Ordinal);
        await editor.SubmitAsync("Save");
        await editor.GoAsync($"/claims/{number}/evidence/1/edit");
        Assert.DoesNotContain("neither review nor approve", editor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_verdict_is_in_review_nothing_is_offered_and_an_open_form_is_refused()
    {
        var number = await desk.ClaimAsync(await desk.EvidenceAsync("Im Gegenlesen"));
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{number}/evidence/new");
        await desk.SubmitAsync(number);
        await browser.Tick("context").Fill("Publisher", "Hafenamt").Fill("Kind", "Primary source").Fill("Title", "Zu spät verknüpft").SubmitAsync("Record and link");
        Assert.Single(browser.Errors);
        Assert.False(await desk.InDbAsync(db => db.EvidenceRevisions.AnyAsync(revision => revision.Title == "Zu spät verknüpft")));

        foreach (var page in new[] { "add", "new", "1/edit", "1/remove", "1/update" })
        {
            await browser.GoAsync($"/claims/{number}/evidence/{page}");
            Assert.Contains("The verdict is in review", browser.Text, StringComparison.Ordinal);
            Assert.Null(browser.Page.QuerySelector("main form[method=post]"));
        }
    }
}
