using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

public sealed class ClaimLifecycleTests
{
    [Fact]
    public async Task A_claim_goes_all_the_way_to_a_second_standing_verdict()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await desk.SubmitAsync();
        await desk.DoAsync(claim => claim.Return(claim.InReview!.ContentHash, "Welches Jahr?", desk.Reviewer, desk.Now));
        await desk.DoAsync(claim => claim.SaveDraft(StoredDesk.Draft("Im Jahr 2024 waren es 48,2 Milliarden [1]."), 1, desk.Author, desk.Now));
        await desk.SubmitAsync();
        await desk.DoAsync(claim => claim.Endorse(claim.InReview!.ContentHash, "Nachgerechnet", desk.Reviewer, desk.Now));
        await desk.ApproveAsync(desk.Editor);
        await desk.DoAsync(claim => claim.OpenCorrection("Das Amt hat die Zahl revidiert", desk.Author, desk.Now));
        await desk.DoAsync(claim => claim.SaveDraft(StoredDesk.Draft("Revidiert [1]."), 2, desk.Author, desk.Now));
        await desk.SubmitAsync();
        await desk.ApproveAsync(desk.SecondEditor);

        var claim = await desk.ClaimAsync();
        Assert.Equal(Stage.Approved, claim.Stage);
        Assert.Equal(2, claim.Cycle);
        Assert.Equal(
            [VerdictState.Returned, VerdictState.Superseded, VerdictState.Approved],
            claim.Verdicts.OrderBy(verdict => verdict.Number).Select(verdict => verdict.State));
        Assert.Equal(3, claim.Standing!.Number);
        Assert.All(claim.Verdicts, verdict => Assert.Equal(verdict.ContentHash, Hashes.Sha256Hex(verdict.Snapshot)));
        Assert.Equal("Das Amt hat die Zahl revidiert", Assert.Single(claim.Corrections).Reason);
        Assert.Equal(5, claim.Parts.Count);
    }

    [Fact]
    public async Task Every_step_leaves_its_entry_in_the_same_order()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await desk.DoAsync(claim => claim.OpenCorrection("Neue Zahl", desk.Editor, desk.Now));

        await using var db = desk.Open();
        Assert.Equal(
            ["claim.recorded", "claim.quoted", "claim.researching", "claim.evidence-linked", "verdict.drafted", "verdict.submitted", "verdict.approved", "claim.correction-opened"],
            await db.AuditEntries.Where(entry => entry.Subject == "claim").OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());
    }

    [Fact]
    public async Task A_withdrawn_version_makes_room_for_the_next()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await desk.SubmitAsync();
        await desk.DoAsync(claim => claim.Withdraw("Tippfehler", desk.Author, desk.Now));
        await desk.SubmitAsync();

        var claim = await desk.ClaimAsync();
        Assert.Equal(2, claim.InReview!.Number);
        Assert.Equal(VerdictState.Withdrawn, claim.Verdicts.Single(verdict => verdict.Number == 1).State);
    }

    [Fact]
    public async Task A_draft_can_be_deleted_and_written_anew()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await desk.DoAsync(claim => claim.DeleteDraft(1, desk.Author, desk.Now));
        Assert.Null((await desk.ClaimAsync()).Draft);

        await desk.DoAsync(claim => claim.SaveDraft(StoredDesk.Draft(), 0, desk.Author, desk.Now));

        Assert.Equal(1, (await desk.ClaimAsync()).Draft!.Version);
    }

    [Fact]
    public async Task Of_two_who_loaded_the_same_claim_the_second_is_told()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await using var db = desk.Open();
        var stale = (await db.LoadClaimAsync(StoredDesk.Number, CancellationToken.None))!;
        await desk.DoAsync(claim => claim.SaveDraft(StoredDesk.Draft("Anders [1]."), 1, desk.Author, desk.Now));

        stale.SaveDraft(StoredDesk.Draft("Noch anders [1]."), 1, desk.Author, desk.Now);
        var refused = await Assert.ThrowsAsync<DomainException>(() => db.SaveChangesAsync());

        Assert.Equal("save.stale", refused.Code);
        Assert.Equal("Anders [1].", (await desk.ClaimAsync()).Draft!.Reasoning);
    }

    [Fact]
    public async Task What_was_linked_quoted_and_cited_comes_back_as_it_was()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();

        var claim = await desk.ClaimAsync();
        Assert.Equal(PartialDate.Of(2025, 3), claim.Said);
        Assert.Equal(StoredDesk.Figure(), claim.Quantity);
        Assert.Equal([1], claim.Draft!.Cited);
        var quote = Assert.Single(claim.Quotes);
        Assert.Equal(("48 Milliarden Euro", 34, 52), (quote.Exact, quote.Start, quote.End));
        var link = Assert.Single(claim.Evidence);
        Assert.Equal((1, Stance.Supports, CalculationRole.Found, "Tabelle 1"), (link.Number, link.Stance, link.Role, link.Note));
        Assert.Equal(desk.Author.Member, Assert.Single(claim.Parts).MemberId);
    }

    [Fact]
    public async Task A_list_of_cited_notes_that_changes_is_stored_anew()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await desk.DoAsync(claim => claim.SaveDraft(StoredDesk.Draft("Beide [1] [2].", 2, 1), 1, desk.Author, desk.Now));
        Assert.Equal([1, 2], (await desk.ClaimAsync()).Draft!.Cited);

        await desk.DoAsync(claim => claim.SaveDraft(new(null, null, null, []), 2, desk.Author, desk.Now));

        var draft = (await desk.ClaimAsync()).Draft!;
        Assert.Empty(draft.Cited);
        Assert.Null(draft.Summary);
    }
}
