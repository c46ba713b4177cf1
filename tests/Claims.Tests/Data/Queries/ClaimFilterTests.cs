using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Queries;

/// <summary>Each criterion against the same said over the whole claims in memory, and all of them against the export.</summary>
public sealed class ClaimFilterTests(ClaimFilterTests.Fixture fixture) : IClassFixture<ClaimFilterTests.Fixture>
{
    private static readonly Stage[] Ended = [Stage.Approved, Stage.Discarded];

    public static TheoryData<string> Criteria => new(
        "stage=open", "stage=open.in-review", "rating=true", "rating=none", "rating=false.none", "topic=trade", "topic=none", "claimant=Dr.%20A.%20Punkt", "claimant=nobody",
        "source=Der%20stille%20Umzug", "assignee=me", "assignee=nobody", "due=overdue", "due=week", "due=none", "quantity=with", "quantity=without", "evidence=with", "evidence=without",
        "correction=yes", "priority=high", "priority=low.high", "mine=yes", "rating=true&topic=arms&quantity=with");

    [Theory]
    [MemberData(nameof(Criteria))]
    public async Task A_criterion_lets_through_what_it_says(string query)
    {
        await using var db = fixture.Desk.Open();
        var filter = ClaimFilterAddress.Read(query).Filter;
        var claimants = await db.Claimants.ToDictionaryAsync(claimant => claimant.Id, claimant => claimant.Name);
        var expected = fixture.Claims.Where(claim => Says(filter, claim, claimants[claim.ClaimantId])).Select(claim => claim.Number).ToList();
        var found = await NumbersAsync(db, filter);
        Assert.Equal(expected.Order(), found.Order());
        Assert.True(query.Contains("nobody", StringComparison.Ordinal) || (found.Count > 0 && found.Count < fixture.Claims.Count), query);
    }

    [Fact]
    public async Task By_id_or_by_name_a_claimant_and_a_source_let_the_same_through()
    {
        await using var db = fixture.Desk.Open();
        var claimant = await db.Claimants.FirstAsync(known => known.Name == "Dr. A. Punkt");
        var source = fixture.Desk.Sources[0];
        Assert.Equal(await NumbersAsync(db, new() { Claimant = claimant.Name }), await NumbersAsync(db, new() { Claimant = claimant.Id.Value.ToString() }));
        Assert.Equal(await NumbersAsync(db, new() { Source = source.Title }), await NumbersAsync(db, new() { Source = source.Id.Value.ToString() }));
    }

    [Fact]
    public async Task The_pages_of_a_list_and_its_export_agree_row_by_row()
    {
        await using var db = fixture.Desk.Open();
        var random = new Random(Counts.Seed);
        for (var i = 0; i < Counts.Of(plain: 60, deep: 1_000); i++)
        {
            var filter = RandomFilters.Of(random, fixture.Desk.Editor.Member!.Value.ToString(), "Handel");
            var exported = new List<ClaimRow>();
            var told = 0;
            await db.ClaimExportAsync(filter, fixture.Desk.Scope, async (export, token) =>
            {
                told = export.Count;
                await foreach (var row in export.Rows.WithCancellation(token))
                {
                    exported.Add(row);
                }
            }, CancellationToken.None);
            Assert.Equal(told, exported.Count);
            Assert.Equal(exported.Select(Content), (await RowsAsync(db, filter)).Select(Content));
        }
    }

    [Fact]
    public async Task Readers_pages_and_their_export_agree_row_by_row()
    {
        await using var db = fixture.Desk.Open();
        foreach (var query in new[] { "", "rating=true", "topic=trade", "claimant=Dr.%20A.%20Punkt", "q=Handel", "q=Handel&rating=false" })
        {
            var address = ListAddress.Read(query);
            var exported = new List<ClaimRow>();
            await db.StandingExportAsync(address.Filter.ForReaders(), async (export, token) =>
            {
                await foreach (var row in export.Rows.WithCancellation(token))
                {
                    exported.Add(row);
                }

                Assert.Equal(export.Count, exported.Count);
            }, CancellationToken.None);
            var shown = new List<ClaimRow>();
            var page = await db.StandingListAsync(address, CancellationToken.None);
            shown.AddRange(page.Rows);
            for (; page.Older is not null || (page.Page > 0 && page.Page < page.Pages); shown.AddRange(page.Rows))
            {
                page = await db.StandingListAsync(page.Page > 0 ? address with { Page = page.Page + 1 } : address with { Older = page.Older }, CancellationToken.None);
            }

            Assert.NotEmpty(exported);
            Assert.Equal(exported.Select(Content), shown.Select(Content));
        }
    }

    [Fact]
    public async Task A_claimant_that_a_correction_changes_is_told_to_readers_when_it_is_approved()
    {
        await using var desk = await ManyClaims.CreateAsync(60);
        await using var db = desk.Open();
        var corrected = (await db.StandingListAsync(new(ClaimFilter.All, []), CancellationToken.None)).Rows.First(row => row.UnderCorrection);
        await db.WriteAsync(async token =>
        {
            var other = await db.ClaimantAsync("Zz. Verband", ClaimantKind.Organisation, desk.Author, TestDesk.Now, token);
            var claim = (await db.LoadClaimAsync(corrected.Number, token))!;
            claim.Edit(new("Neu gefasst.", other.Id, null, null, "de"), desk.Author, TestDesk.Now);
        });
        Assert.Contains(corrected.Number, (await db.StandingListAsync(new(new() { Claimant = corrected.Claimant }, []), CancellationToken.None)).Rows.Select(row => row.Number));
        Assert.Empty((await db.StandingListAsync(new(new() { Claimant = "Zz. Verband" }, []), CancellationToken.None)).Rows);
    }

    private static string Content(ClaimRow row) => (row with { Marks = [], Found = null }).ToString();

    private bool Says(ClaimFilter filter, Claim claim, string claimant)
    {
        var standing = claim.Standing?.RatingKey ?? ClaimFilter.None;
        var scope = fixture.Desk.Scope;
        return (filter.Stages.Count == 0 || filter.Stages.Contains(claim.Stage))
            && (filter.Ratings.Count == 0 || filter.Ratings.Contains(standing))
            && (filter.Topic is null || (filter.Topic == ClaimFilter.None ? claim.Topics.Count == 0 : claim.Topics.Any(topic => topic.TopicKey == filter.Topic)))
            && (filter.Claimant is null || claimant == filter.Claimant)
            && (filter.Source is null || claim.Quotes.Any(quote => quote.SourceId == fixture.Desk.Sources[0].Id))
            && (filter.Assignee is null || claim.Assignee == (filter.Assignee == ClaimFilter.Me ? scope.Me : null))
            && (filter.Due is null || Due(filter.Due.Value, claim))
            && (filter.Quantity is null || filter.Quantity == claim.Quantity is not null)
            && (filter.Evidence is null || filter.Evidence == claim.Evidence.Count > 0)
            && (!filter.UnderCorrection || claim.UnderCorrection)
            && (filter.Priorities.Count == 0 || filter.Priorities.Contains(claim.Priority))
            && (!filter.Mine || (!Ended.Contains(claim.Stage) && (claim.Assignee == scope.Me || claim.PartOf(scope.Me) == PartRole.Author)));
    }

    // 18 March 2026 is a Wednesday.
    private static bool Due(DueFilter due, Claim claim) => due switch
    {
        DueFilter.Overdue => claim.Due < new DateOnly(2026, 3, 18) && !Ended.Contains(claim.Stage),
        DueFilter.Week => claim.Due >= new DateOnly(2026, 3, 16) && claim.Due <= new DateOnly(2026, 3, 22) && !Ended.Contains(claim.Stage),
        _ => claim.Due is null,
    };

    private async Task<List<string>> NumbersAsync(ClaimsDb db, ClaimFilter filter) => [.. (await RowsAsync(db, filter)).Select(row => row.Number)];

    private async Task<List<ClaimRow>> RowsAsync(ClaimsDb db, ClaimFilter filter)
    {
        var address = new ListAddress(filter, []);
        var page = await db.ClaimListAsync(address, fixture.Desk.Scope, CancellationToken.None);
        var rows = page.Rows.ToList();
        while (page.Older is not null || (page.Page > 0 && page.Page < page.Pages))
        {
            page = await db.ClaimListAsync(page.Page > 0 ? address with { Page = page.Page + 1 } : address with { Older = page.Older }, fixture.Desk.Scope, CancellationToken.None);
            rows.AddRange(page.Rows);
        }

        Assert.Equal(page.Total, rows.Count);
        return rows;
    }

    /// <summary>One desk with claims of every kind.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal ManyClaims Desk { get; private set; } = null!;

        internal IReadOnlyList<Claim> Claims { get; private set; } = [];

        public async Task InitializeAsync()
        {
            Desk = await ManyClaims.CreateAsync(160);
            await using var db = Desk.Open();
            Claims = await db.LoadClaimsAsync(await db.Claims.Select(claim => claim.Number).ToListAsync(), CancellationToken.None);
        }

        public Task DisposeAsync() => Desk.DisposeAsync().AsTask();
    }
}
