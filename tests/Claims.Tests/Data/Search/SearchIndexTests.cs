using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Search;

/// <summary>The index follows every change in the save itself, and readers find nothing that is not approved.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public async Task A_claim_is_found_by_every_text_it_has_as_soon_as_it_is_saved()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();

        foreach (var typed in new[] { "Handel", "48 Mrd. Euro", "Brunnau", "Jahresbericht", "Hafen", "Statistisches Amt", "Außenhandel", "48,2 Milliarden Euro", "Tabelle 1", StoredDesk.Number })
        {
            Assert.True(await IsFoundAsync(desk, typed), typed);
        }
    }

    [Fact]
    public async Task What_is_edited_is_found_by_its_new_words_and_no_longer_by_the_old()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();

        await desk.DoAsync(claim => claim.Edit(desk.Details(StoredDesk.Figure(), "Die Flotte zählt zwölf Eisbrecher."), desk.Author, desk.Now));

        Assert.True(await IsFoundAsync(desk, "Eisbrecher"));
        Assert.False(await IsFoundAsync(desk, "erreichte"));
    }

    [Fact]
    public async Task A_source_that_is_renamed_and_evidence_that_is_removed_change_what_their_claims_are_found_by()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();

        await using (var db = desk.Open())
        {
            await db.WriteAsync(async token => (await db.LoadSourceAsync(desk.Source, token))!.Edit(new("Leuchttürme im Nebel", SourceKind.Article, "de"), desk.Author, desk.Now));
        }

        await desk.DoAsync(claim => claim.RemoveEvidence(claim.Evidence.Single().Id, desk.Author, desk.Now));

        Assert.True(await IsFoundAsync(desk, "Leuchtturm"));
        Assert.False(await IsFoundAsync(desk, "Hafen"));
        Assert.False(await IsFoundAsync(desk, "Tabelle"));
    }

    [Fact]
    public async Task Readers_find_the_standing_verdict_by_its_snapshot_and_not_by_a_draft_or_a_correction()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        Assert.False(await IsFoundAsync(desk, "Handel", SearchAudience.Readers));

        await desk.SubmitAsync();
        Assert.False(await IsFoundAsync(desk, "Handel", SearchAudience.Readers));

        await desk.ApproveAsync(desk.Editor);
        await desk.DoAsync(claim => claim.OpenCorrection("Neue Zahl", desk.Author, desk.Now));
        await desk.DoAsync(claim => claim.Edit(desk.Details(StoredDesk.Figure(), "Die Flotte zählt zwölf Eisbrecher."), desk.Author, desk.Now));

        Assert.True(await IsFoundAsync(desk, "erreichte", SearchAudience.Readers));
        Assert.False(await IsFoundAsync(desk, "Eisbrecher", SearchAudience.Readers));
        Assert.True(await IsFoundAsync(desk, "Eisbrecher"));
        await using var db = desk.Open();
        Assert.Empty(await db.ResemblingAsync("Die Flotte zählt zwölf Eisbrecher.", null, SearchAudience.Readers, 5, CancellationToken.None));
        var resembling = Assert.Single(await db.ResemblingAsync("Der Handel erreichte 2024 rund 48 Milliarden Euro.", null, SearchAudience.Readers, 5, CancellationToken.None));
        Assert.Equal("true", resembling.Rating!.Key);
    }

    [Fact]
    public async Task A_save_that_is_refused_leaves_the_index_as_it_was()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.DoAsync(async (claim, db, token) =>
        {
            claim.Edit(desk.Details(StoredDesk.Figure(), "Die Flotte zählt zwölf Eisbrecher."), desk.Author, desk.Now);
            await db.SaveChangesAsync(token);
            throw new InvalidOperationException();
        }));

        Assert.False(await IsFoundAsync(desk, "Eisbrecher"));
        Assert.True(await IsFoundAsync(desk, "erreichte"));
    }

    [Fact]
    public async Task An_index_that_is_made_anew_finds_the_same_and_forgets_what_is_gone()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ApprovedAsync();
        await using var db = desk.Open();
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"SearchDesk\"; DELETE FROM \"SearchReaders\"; INSERT INTO \"SearchClaims\"(\"ClaimId\") VALUES ('00000000-0000-7000-8000-000000000000')");
        Assert.False(await IsFoundAsync(desk, "Handel"));

        var claims = await db.RebuildSearchAsync(null, CancellationToken.None);

        Assert.Equal(1, claims);
        Assert.True(await IsFoundAsync(desk, "Handel"));
        Assert.True(await IsFoundAsync(desk, "Handel", SearchAudience.Readers));
        Assert.Equal(1, await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM \"SearchClaims\"").SingleAsync());
    }

    [Theory]
    [InlineData("DROP TABLE \"SearchDesk\"")]
    [InlineData("DROP TABLE \"SearchClaims\"")]
    [InlineData("UPDATE \"SearchFormat\" SET \"Format\" = 'of an older program'")]
    public async Task A_desk_whose_index_is_missing_or_of_another_form_gets_one_at_its_next_start(string harm)
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await using (var db = desk.Open())
        {
            await db.Database.ExecuteSqlRawAsync(harm);
        }

        await desk.Migrator.StartAsync();

        Assert.True(await IsFoundAsync(desk, "Handel"));
    }

    private static async Task<bool> IsFoundAsync(StoredDesk desk, string typed, SearchAudience audience = SearchAudience.Desk)
    {
        await using var db = desk.Open();
        return (await SearchExam.AskAsync(db, typed, audience)).Contains(StoredDesk.Number);
    }
}
