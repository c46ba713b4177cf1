using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

/// <summary>Which editions show what does not stand any more.</summary>
public sealed class OutdatedEditionsTests
{
    [Fact]
    public async Task An_edition_is_outdated_from_the_approval_of_the_new_version_until_a_newer_one_prints_it()
    {
        await using var desk = await PrintedAsync();
        await desk.DoAsync(claim => claim.OpenCorrection("Neue Zahl", desk.Author, desk.Now));
        Assert.Empty(await OutdatedAsync(desk));
        await desk.SubmitAfterAsync(claim => claim.SaveDraft(StoredDesk.Draft("Neu [1]."), 1, desk.Author, desk.Now));
        await desk.ApproveAsync(desk.Editor);

        var outdated = Assert.Single(await OutdatedAsync(desk));
        var approved = (await desk.ClaimAsync()).Standing!;
        Assert.Equal((1, StoredDesk.Number, 1, CorrectionKind.Update, approved.DecidedAt), (outdated.Number, outdated.Claim, outdated.Version, outdated.Kind!.Value, outdated.Since));
        await PrintAsync(desk, approved.Id);
        Assert.Empty(await OutdatedAsync(desk));
        await using (var db = desk.Open())
        {
            // Nobody has to do anything, but the old edition is no better for it.
            var editions = (await db.DossierFolderAsync(outdated.Dossier, CancellationToken.None))!.Editions;
            Assert.Equal([(2, 0), (1, 1)], editions.Select(edition => (edition.Number, edition.Outdated.Count)));
            var claim = await desk.ClaimAsync();
            Assert.Equal([1], (await db.ClaimFileAsync(claim.Number, null, CancellationToken.None))!.Editions.Where(edition => edition.OutdatedSince is not null).Select(edition => edition.Number));
        }

        await desk.DoAsync(claim => claim.OpenCorrection("Noch eine", desk.Author, desk.Now));
        await desk.SubmitAfterAsync(claim => claim.SaveDraft(StoredDesk.Draft("Noch neuer [1]."), 2, desk.Author, desk.Now));
        await desk.ApproveAsync(desk.Editor);
        Assert.Equal(2, Assert.Single(await OutdatedAsync(desk)).Number);
    }

    [Fact]
    public async Task A_retraction_makes_it_outdated_at_once_and_a_withdrawal_ends_it()
    {
        await using var desk = await PrintedAsync();
        await desk.DoAsync(claim => claim.OpenCorrection(Corrections.Details(CorrectionKind.Retraction), desk.Editor, desk.Now));
        Assert.Empty(await OutdatedAsync(desk));
        await desk.DoAsync(claim => claim.ConfirmRetraction(null, desk.SecondEditor, desk.Now));
        Assert.Equal(CorrectionKind.Retraction, Assert.Single(await OutdatedAsync(desk)).Kind);

        await WithdrawAsync(desk, 1);
        Assert.Empty(await OutdatedAsync(desk));
        Assert.Equal("edition.withdrawn-already", (await Assert.ThrowsAsync<DomainException>(() => WithdrawAsync(desk, 1))).Code);
        await using var db = desk.Open();
        var folder = await db.DossierFolderAsync(await db.Dossiers.Select(dossier => dossier.Id).SingleAsync(), CancellationToken.None);
        Assert.Equal(("Emil", "Überholt"), Assert.Single(folder!.Editions).Withdrawn is { } withdrawn ? (withdrawn.By, withdrawn.Reason) : default);
    }

    [Fact]
    public async Task Readers_still_find_the_retracted_claim_and_lists_do_not()
    {
        await using var desk = await PrintedAsync();
        await desk.DoAsync(claim => claim.OpenCorrection(Corrections.Details(CorrectionKind.Retraction), desk.Editor, desk.Now));
        await using (var before = desk.Open())
        {
            Assert.Empty((await before.StandingFileAsync(StoredDesk.Number, CancellationToken.None))!.Corrections);
            Assert.Empty((await before.CorrectionLogAsync(null, null, null, CancellationToken.None)).Rows);
        }

        await desk.DoAsync(claim => claim.ConfirmRetraction(null, desk.SecondEditor, desk.Now));
        await using var db = desk.Open();
        var file = (await db.StandingFileAsync(StoredDesk.Number, CancellationToken.None))!;
        Assert.Null(file.Standing);
        Assert.Equal((1, VerdictState.Retracted), (file.Retracted!.Number, file.Retracted.State));
        Assert.Equal("Wir hatten eine falsche Zahl genannt.", file.Correction!.PublicWording);
        Assert.NotNull(file.Editions.Single().OutdatedSince);
        Assert.Empty((await db.StandingListAsync(new(ClaimFilter.All, []), CancellationToken.None)).Rows);
        Assert.Empty((await db.StandingListAsync(new(new() { Text = "Handel" }, []), CancellationToken.None)).Rows);
        var row = Assert.Single((await db.CorrectionLogAsync(null, null, null, CancellationToken.None)).Rows);
        Assert.Equal((StoredDesk.Number, 1, "Edda"), (row.Number, row.Notice.From, row.Notice.RetractedBy));
    }

    [Fact]
    public async Task A_correction_that_was_started_over_leads_to_the_version_that_ended_it()
    {
        await using var desk = await PrintedAsync();
        await desk.DoAsync(claim => claim.OpenCorrection("Neue Zahl", desk.Author, desk.Now));
        await desk.SubmitAfterAsync(claim => claim.SaveDraft(StoredDesk.Draft("Neu [1]."), 1, desk.Author, desk.Now));
        await desk.DoAsync(claim => claim.StateInterest(true, "Aktien", desk.Author, desk.Now));
        await desk.DoAsync(claim => claim.StartOver("Befangen", desk.SecondEditor, desk.Now));
        await using (var before = desk.Open())
        {
            Assert.Equal("Neue Zahl", (await before.ClaimFileAsync(StoredDesk.Number, null, CancellationToken.None))!.Correction?.Reason);
        }

        await desk.DoAsync(async (claim, db, token) =>
        {
            claim.SaveDraft(StoredDesk.Draft("Übernommen [1]."), 2, desk.SecondEditor, desk.Now);
            claim.Submit(3, await db.MaterialForAsync(claim, token), desk.SecondEditor, desk.Now);
        });
        await desk.ApproveAsync(desk.Editor);
        var approved = (await desk.ClaimAsync()).Standing!;

        Assert.Equal((1, approved.DecidedAt), Assert.Single(await OutdatedAsync(desk)) is var outdated ? (outdated.Number, outdated.Since) : default);
        await using var db = desk.Open();
        var file = (await db.StandingFileAsync(StoredDesk.Number, CancellationToken.None))!;
        Assert.Equal((1, approved.Number), file.Corrected is { } notice ? (notice.From, notice.To!.Value) : default);
        Assert.Equal("Neue Zahl", (await db.VerdictReadingAsync(StoredDesk.Number, approved.Number, null, CancellationToken.None))!.Answers?.Reason);
    }

    private static async Task<StoredDesk> PrintedAsync()
    {
        var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await using var db = desk.Open();
        await db.WriteAsync(_ =>
        {
            db.Add(Dossier.Create(new("Handel", null, null, "de"), desk.Editor, desk.Now));
            return Task.CompletedTask;
        });
        await PrintAsync(desk, (await desk.ClaimAsync()).Standing!.Id);
        return desk;
    }

    private static async Task PrintAsync(StoredDesk desk, VerdictId verdict)
    {
        await using var db = desk.Open();
        var claim = (await desk.ClaimAsync()).Id;
        await db.WriteAsync(async token =>
        {
            var dossier = (await db.LoadDossierAsync(await db.Dossiers.Select(dossier => dossier.Id).SingleAsync(token), token))!;
            db.Add(dossier.Print([1, 2, 3], [(claim, verdict)], desk.Editor, desk.Now));
        });
    }

    private static async Task WithdrawAsync(StoredDesk desk, int number)
    {
        await using var db = desk.Open();
        await db.WriteAsync(async token => Assert.True(await db.WithdrawEditionAsync(await db.Dossiers.Select(dossier => dossier.Id).SingleAsync(token), number, "Überholt", desk.Editor, desk.Now, token)));
    }

    private static async Task<IReadOnlyList<OutdatedEdition>> OutdatedAsync(StoredDesk desk)
    {
        await using var db = desk.Open();
        return (await db.OutdatedEditionListAsync(1, CancellationToken.None)).Rows;
    }
}
