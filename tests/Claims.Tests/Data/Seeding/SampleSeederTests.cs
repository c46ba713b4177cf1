using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Seeding;

public sealed class SampleSeederTests(SampledDesk sampled) : IClassFixture<SampledDesk>
{
    [Fact]
    public async Task The_same_seed_writes_the_same_desk_on_the_same_day()
    {
        await using var again = await SampledDesk.LoadAsync(150, 7);
        await using var once = await SampledDesk.LoadAsync(150, 7);
        await using var other = await SampledDesk.LoadAsync(150, 8);

        var story = await StoryAsync(once);

        Assert.Equal(story, await StoryAsync(again));
        Assert.NotEqual(story, await StoryAsync(other));
    }

    [Fact]
    public async Task Statements_have_the_lengths_of_statements_and_hardly_two_are_equal()
    {
        await using var db = sampled.Desk.Open();
        var statements = await db.Claims.Select(claim => claim.Statement).ToListAsync();

        Assert.Equal(SampledDesk.Claims, statements.Count);
        Assert.InRange(statements.Average(statement => statement.Length), 80, 140);
        Assert.InRange(statements.Max(statement => statement.Length), 180, Limits.Statement);
        Assert.All(statements, statement => Assert.DoesNotContain('{', statement));
        Assert.InRange(statements.Distinct().Count() / (double)statements.Count, 0.995, 1);
    }

    [Fact]
    public async Task Stages_and_ratings_have_the_shares_of_a_desk_at_work()
    {
        await using var db = sampled.Desk.Open();
        var stages = await db.Claims.GroupBy(claim => claim.Stage).ToDictionaryAsync(stage => stage.Key, stage => stage.Count() / (double)SampledDesk.Claims);
        var ratings = await db.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).Select(verdict => verdict.RatingKey).Distinct().CountAsync();

        Assert.InRange(stages[Stage.Approved], 0.5, 0.7);
        Assert.InRange(stages[Stage.Open], 0.07, 0.18);
        Assert.InRange(stages[Stage.Researching], 0.1, 0.25);
        Assert.InRange(stages[Stage.InReview], 0.02, 0.08);
        Assert.InRange(stages[Stage.Discarded], 0.02, 0.1);
        Assert.Equal(6, ratings);
        Assert.InRange(await db.Claims.CountAsync(claim => claim.Language == "en") / (double)SampledDesk.Claims, 0.1, 0.3);
        Assert.All(await db.Verdicts.GroupBy(verdict => verdict.State).Select(state => state.Count()).ToListAsync(), count => Assert.InRange(count, 5, SampledDesk.Claims));
        Assert.True(await db.EvidenceRevisions.AnyAsync(revision => revision.Number > 1));
        Assert.InRange(await db.Set<QuoteSighting>().CountAsync(), 1, SampledDesk.Claims);
    }

    [Fact]
    public async Task The_sample_is_found_by_its_words()
    {
        await using var db = sampled.Desk.Open();
        var indexed = await db.Database.SqlQueryRaw<long>("SELECT count(*) AS Value FROM SearchClaims").ToListAsync();

        Assert.Equal(SampledDesk.Claims, indexed.Single());
    }

    [Fact]
    public async Task What_the_database_holds_is_whole()
    {
        await using var db = sampled.Desk.Open();

        Assert.Equal("ok", (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()).Single());
        Assert.Empty(await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync());
        Assert.Empty(await sampled.Desk.Engine.FindBrokenTriggersAsync(db, CancellationToken.None));
    }

    [Fact]
    public async Task Every_version_hashes_to_what_was_approved_and_reads_as_what_it_says()
    {
        await using var db = sampled.Desk.Open();
        var verdicts = await db.Verdicts.Include(verdict => verdict.Reviews).ToListAsync();

        Assert.All(verdicts, verdict =>
        {
            Assert.Equal(verdict.ContentHash, Hashes.Sha256Hex(verdict.Snapshot));
            Assert.All(verdict.Reviews, review => Assert.Equal(verdict.ContentHash, review.ContentHash));
            var snapshot = Snapshot.Parse(verdict.Snapshot);
            Assert.Equal(verdict.Summary, snapshot.Summary);
            Assert.Equal(verdict.Snapshot, snapshot.ToBytes());
        });
    }

    [Fact]
    public async Task Nobody_approves_what_they_wrote()
    {
        await using var db = sampled.Desk.Open();
        var authors = db.Set<Part>().Where(part => part.Role == PartRole.Author);
        var approvals = await (
            from review in db.Set<Review>()
            join verdict in db.Verdicts on review.VerdictId equals verdict.Id
            where review.Decision == ReviewDecision.Approved
            select authors.Any(part => part.ClaimId == verdict.ClaimId && part.Cycle == verdict.Cycle && part.MemberId == review.MemberId)).ToListAsync();

        Assert.NotEmpty(approvals);
        Assert.DoesNotContain(true, approvals);
    }

    [Fact]
    public async Task Quotes_stand_where_they_say_and_the_history_has_no_gap()
    {
        await using var db = sampled.Desk.Open();
        var quotes = await (
            from quote in db.Set<Quote>()
            join text in db.SourceTexts on quote.TextId equals text.Id
            select new { quote.Exact, text.Body, quote.Start, quote.End }).ToListAsync();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => new { entry.Seq, entry.Payload, entry.LeafHash }).ToListAsync();

        Assert.All(quotes, quote => Assert.Equal(quote.Exact, quote.Body[quote.Start!.Value..quote.End!.Value]));
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(seq => (long)seq), entries.Select(entry => entry.Seq));
        Assert.All(entries, entry => Assert.Equal(entry.LeafHash, Hashes.Sha256Hex([0, .. System.Text.Encoding.UTF8.GetBytes(entry.Payload)])));
    }

    [Fact]
    public async Task Work_reaches_over_two_years_and_not_into_the_future()
    {
        await using var db = sampled.Desk.Open();
        var times = await db.Claims.Select(claim => new { claim.RecordedAt, claim.ChangedAt }).ToListAsync();

        Assert.All(times, time => Assert.InRange(time.ChangedAt, time.RecordedAt, TestDesk.Now));
        Assert.InRange(times.Max(time => time.RecordedAt) - times.Min(time => time.RecordedAt), TimeSpan.FromDays(700), TimeSpan.FromDays(731));
    }

    [Fact]
    public async Task It_goes_beside_the_demonstration_and_nothing_else()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk);

        await SampledDesk.LoadAsync(desk, 40, 1);
        await using var db = desk.Open();
        var numbers = await db.Claims.Select(claim => claim.Number).ToListAsync();

        Assert.Equal(58, numbers.Distinct().Count());
        Assert.Equal("seed.desk-in-use", (await Assert.ThrowsAsync<DomainException>(() => SampledDesk.LoadAsync(desk, 40, 1))).Code);
    }

    // All that anybody reads; ids and salts are drawn anew.
    private static async Task<string> StoryAsync(TestDesk desk)
    {
        await using var db = desk.Open();
        var claims = await db.Claims.Include(claim => claim.Quotes).Include(claim => claim.Verdicts).AsSplitQuery().OrderBy(claim => claim.Number).ToListAsync();
        var evidence = await db.EvidenceRevisions.OrderBy(revision => revision.RecordedAt).ThenBy(revision => revision.Title).ThenBy(revision => revision.Publisher).ToListAsync();
        return string.Join('\n', claims.Select(claim => $"{claim.Number} {claim.Statement} {claim.Quantity} {claim.Stage} {claim.ChangedAt:O} {Quotes(claim)} {Summaries(claim)}"))
            + string.Join('\n', evidence.Select(revision => $"{revision.Publisher} {revision.Title} {revision.Quantity} {revision.RecordedAt:O}"));
    }

    private static string Quotes(Claim claim) => string.Join(' ', claim.Quotes.Select(quote => quote.Prefix + quote.Exact).Order(StringComparer.Ordinal));

    private static string Summaries(Claim claim) => string.Join(' ', claim.Verdicts.OrderBy(verdict => verdict.Number).Select(verdict => verdict.Summary));
}
