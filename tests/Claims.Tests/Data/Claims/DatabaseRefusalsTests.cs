using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

/// <summary>What the domain refuses the database refuses too, whoever writes and through whatever door.</summary>
public sealed class DatabaseRefusalsTests
{
    [Fact]
    public async Task A_second_part_of_one_person_in_a_cycle()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        var claim = await desk.ClaimAsync();

        Assert.Contains("UNIQUE constraint failed: Parts.ClaimId, Parts.Cycle, Parts.MemberId", await desk.RefusalAsync(
            $"INSERT INTO Parts (ClaimId, Cycle, MemberId, Role, TakenAt) SELECT ClaimId, Cycle, MemberId, 'Approver', TakenAt FROM Parts"), StringComparison.Ordinal);
        Assert.Single(claim.Parts);
    }

    [Fact]
    public async Task Two_standing_versions_and_two_in_review()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();

        foreach (var state in new[] { "Approved", "InReview" })
        {
            await desk.DoAsync(claim => Reopen(claim, desk));
            await desk.SubmitAsync();
            Assert.Contains("UNIQUE constraint failed: Verdicts.ClaimId, Verdicts.State", await desk.RefusalAsync(
                $"""
                INSERT INTO Verdicts (Id, ClaimId, Number, Cycle, State, ScaleVersion, RatingKey, Summary, Snapshot, ContentHash, SubmittedAt, SubmittedBy)
                SELECT {Guid.CreateVersion7(desk.Now)}, ClaimId, 99, Cycle, {state}, ScaleVersion, RatingKey, Summary, Snapshot, ContentHash, SubmittedAt, SubmittedBy FROM Verdicts WHERE Number = 1
                """), StringComparison.Ordinal);
            await desk.DoAsync(claim => claim.Withdraw("Noch nicht", desk.Author, desk.Now));
        }
    }

    [Theory]
    [InlineData("UPDATE Verdicts SET Summary = 'Anders'", "verdict.frozen")]
    [InlineData("UPDATE Verdicts SET ContentHash = '00'", "verdict.frozen")]
    [InlineData("UPDATE Verdicts SET Snapshot = x'7b7d'", "verdict.frozen")]
    [InlineData("UPDATE Verdicts SET RatingKey = 'false'", "verdict.frozen")]
    [InlineData("UPDATE Verdicts SET State = 'InReview'", "verdict.frozen")]
    [InlineData("DELETE FROM Verdicts", "record.immutable")]
    [InlineData("UPDATE Reviews SET Note = 'Anders'", "record.immutable")]
    [InlineData("UPDATE Reviews SET Decision = 'Returned'", "record.immutable")]
    [InlineData("DELETE FROM Reviews", "record.immutable")]
    [InlineData("UPDATE Parts SET Role = 'Reviewer'", "record.immutable")]
    [InlineData("DELETE FROM Parts", "record.immutable")]
    [InlineData("UPDATE Citations SET Number = 2", "record.immutable")]
    [InlineData("UPDATE EvidenceRevisions SET Title = 'Anders'", "record.immutable")]
    [InlineData("UPDATE SourceTexts SET Body = 'Anders'", "record.immutable")]
    [InlineData("UPDATE Ratings SET NameDe = 'stimmt'", "record.immutable")]
    [InlineData("UPDATE AuditEntries SET Kind = 'claim.nothing'", "audit.append-only")]
    [InlineData("DELETE FROM AuditEntries", "audit.append-only")]
    [InlineData("UPDATE AuditTexts SET Text = 'Anders'", "audit.append-only")]
    [InlineData("UPDATE AuditTexts SET Text = NULL", "audit.append-only")]
    [InlineData("UPDATE AuditEntries SET StateSalt = x'00'", "audit.append-only")]
    [InlineData("UPDATE AuditEntries SET LeafHash = '00', StateSalt = NULL", "audit.append-only")]
    [InlineData("UPDATE AuditNodes SET Hash = x'00'", "audit.append-only")]
    [InlineData("DELETE FROM AuditNodes", "audit.append-only")]
    [InlineData("DELETE FROM Citations", "record.immutable")]
    [InlineData("UPDATE Claims SET Stage = 'Done'", "CK_Claims_Stage")]
    [InlineData("UPDATE Claims SET Quantity_Comparator = 'Roughly'", "CK_Claims_Quantity_Comparator")]
    [InlineData("UPDATE EvidenceLinks SET Stance = 'Maybe'", "CK_EvidenceLinks_Stance")]
    [InlineData("UPDATE Claims SET Statement = replace(hex(zeroblob(300)), '0', 'a')", "CK_Claims_Statement")]
    [InlineData("UPDATE Claims SET Statement = NULL", "NOT NULL constraint failed")]
    [InlineData("UPDATE Quotes SET Start = NULL", "CK_Quotes_Place")]
    [InlineData("DELETE FROM EvidenceRevisions", "FOREIGN KEY constraint failed")]
    [InlineData("DELETE FROM Evidence", "FOREIGN KEY constraint failed")]
    [InlineData("DELETE FROM SourceTexts", "FOREIGN KEY constraint failed")]
    [InlineData("DELETE FROM Sources", "FOREIGN KEY constraint failed")]
    [InlineData("DELETE FROM Members", "FOREIGN KEY constraint failed")]
    [InlineData("DELETE FROM Claims", "FOREIGN KEY constraint failed")]
    public async Task A_statement_that_no_page_would_send(string sql, string refusal)
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();

        Assert.Contains(refusal, await desk.RefusalAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removal_of_evidence_that_a_version_cites_even_when_the_claim_no_longer_links_it()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await desk.DoAsync(claim => Reopen(claim, desk));
        await desk.DoAsync(claim => claim.RemoveEvidence(claim.Evidence[0].Id, desk.Author, desk.Now));

        await using var db = desk.Open();
        var evidence = (await db.LoadEvidenceAsync(desk.Evidence, CancellationToken.None))!;
        evidence.Delete(inUse: false, desk.Author, desk.Now);
        db.Remove(evidence);
        var refused = await Assert.ThrowsAsync<DomainException>(() => db.SaveChangesAsync());

        Assert.Equal("save.reference", refused.Code);
        await using var other = desk.Open();
        Assert.True(await other.Evidence.AnyAsync());
    }

    private static void Reopen(Claim claim, StoredDesk desk)
    {
        if (claim.Stage == Stage.Approved)
        {
            claim.OpenCorrection("Neue Zahl", desk.Author, desk.Now);
            claim.SaveDraft(StoredDesk.Draft("Neu gerechnet [1]."), claim.Draft!.Version, desk.Author, desk.Now);
        }
    }
}
