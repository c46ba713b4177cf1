using Claims.Data;
using Claims.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data.Seeding;

public sealed class DemoSeederTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        await using var desk = await TestDesk.CreateAsync();
        var first = await LoadAsync(desk);
        var before = await StateAsync(desk);

        var second = await LoadAsync(desk, TestDesk.Now.AddDays(3));

        Assert.NotNull(first);
        Assert.Null(second);
        Assert.Equal(before, await StateAsync(desk));
    }

    [Fact]
    public async Task Claims_are_numbered_from_one_in_the_year_of_loading()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadAsync(desk);
        await using var db = desk.Open();

        var claims = await db.Claims.OrderBy(claim => claim.Number).Select(claim => new { claim.Number, claim.Statement }).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 18).Select(number => $"2026-{number:0000}"), claims.Select(claim => claim.Number));
        Assert.Contains("220 Milliarden Euro", claims[0].Statement, StringComparison.Ordinal);
        Assert.Contains("Positionspapier", claims[11].Statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loaded_in_January_the_desk_still_has_the_numbers_of_the_new_year()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadAsync(desk, new(2027, 1, 2, 10, 0, 0, TimeSpan.Zero));
        await using var db = desk.Open();

        Assert.All(await db.Claims.Select(claim => claim.Number).ToListAsync(), number => Assert.StartsWith("2027-", number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stages_and_ratings_are_as_the_table_says()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadAsync(desk);
        await using var db = desk.Open();

        var found = new List<string>();
        foreach (var number in Enumerable.Range(1, 18))
        {
            var claim = await db.LoadClaimAsync($"2026-{number:0000}", CancellationToken.None);
            found.Add($"{claim!.Stage} {claim.Standing?.RatingKey ?? claim.InReview?.RatingKey} {claim.UnderCorrection}".Replace(" False", "", StringComparison.Ordinal).Trim());
        }

        Assert.Equal(
            [
                "Approved true", "Approved mostly-true", "Approved unproven", "Open", "Approved true", "Approved true",
                "Researching", "Researching", "Approved mostly-true", "Open", "Approved mostly-false", "Approved true",
                "Approved true", "InReview misleading", "Researching", "Researching mostly-false True", "Open", "Discarded",
            ],
            found);
    }

    [Theory]
    [InlineData(1, CalculationMethod.Converted, true)]
    [InlineData(2, CalculationMethod.ShareOfWhole, true)]
    [InlineData(9, CalculationMethod.Direct, false)]
    [InlineData(13, CalculationMethod.Direct, true)]
    [InlineData(14, CalculationMethod.Direct, true)]
    [InlineData(15, CalculationMethod.Direct, true)]
    [InlineData(16, CalculationMethod.Direct, true)]
    public async Task What_can_be_computed_is_computed(int number, CalculationMethod method, bool holds)
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadAsync(desk);
        await using var db = desk.Open();
        var claim = await db.LoadClaimAsync($"2026-{number:0000}", CancellationToken.None);
        var material = await db.MaterialForAsync(claim!, CancellationToken.None);

        var calculation = Calculation.Of(claim!.Quantity!, [.. claim.Evidence
            .Select(link => (link, revision: material.Revisions.Single(revision => revision.Id == link.RevisionId)))
            .Where(pair => pair.revision.Quantity is not null)
            .Select(pair => new Operand(pair.link.Role, pair.revision.Quantity!, pair.revision.Title, pair.link.Number))]);

        Assert.Null(calculation.Reason);
        Assert.Equal(method, calculation.Method);
        Assert.Equal(holds, calculation.Steps[^1].Holds);
    }

    [Fact]
    public async Task Every_quote_of_the_made_up_article_is_anchored_and_the_others_wait()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadAsync(desk);
        await using var db = desk.Open();

        var quotes = await db.Set<Quote>().ToListAsync();
        var texts = await db.SourceTexts.ToDictionaryAsync(text => text.SourceId);

        Assert.Equal(6, quotes.Count(quote => quote.IsAnchored));
        Assert.All(quotes, quote => Assert.Equal(texts.ContainsKey(quote.SourceId), quote.IsAnchored));
        Assert.All(quotes.Where(quote => quote.IsAnchored), quote => Assert.Equal(quote.Exact, texts[quote.SourceId].Body[quote.Start!.Value..quote.End!.Value]));
    }

    [Fact]
    public async Task The_history_is_in_the_order_of_time_and_nothing_lies_ahead()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadAsync(desk);
        await using var db = desk.Open();

        var entries = await db.AuditEntries.Where(entry => entry.Kind != "scale.loaded" && entry.Kind != "topics.loaded").OrderBy(entry => entry.Seq).ToListAsync();

        Assert.Equal(entries.Select(entry => entry.At).Order(), entries.Select(entry => entry.At));
        Assert.All(entries, entry => Assert.True(entry.At < TestDesk.Now));
    }

    [Fact]
    public async Task Whoever_is_told_a_password_can_sign_in_with_it_and_nobody_shares_one()
    {
        await using var desk = await TestDesk.CreateAsync();
        var signIns = await LoadAsync(desk);
        await using var scope = desk.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Member>>();

        Assert.Equal(5, signIns!.Select(signIn => signIn.Password).Distinct().Count());
        foreach (var signIn in signIns!)
        {
            var member = await users.FindByEmailAsync(signIn.Email);
            Assert.True(await users.CheckPasswordAsync(member!, signIn.Password));
            foreach (var validator in users.PasswordValidators)
            {
                Assert.True((await validator.ValidateAsync(users, member!, signIn.Password)).Succeeded);
            }
        }
    }

    [Fact]
    public async Task A_step_that_the_desk_does_not_allow_is_named_and_nothing_is_loaded()
    {
        using var folder = new SeedFolder();
        folder.Change("claims-1-report.json", "\"do\": \"approve\", \"by\": \"clara\"", "\"do\": \"approve\", \"by\": \"hanna\"");
        await using var desk = await TestDesk.CreateAsync();

        var refused = await Assert.ThrowsAsync<SeedException>(() => LoadAsync(desk, folder: folder.Path));
        await using var db = desk.Open();

        Assert.Equal(("claims-1-report.json", "trade-volume"), (refused.File, refused.Place));
        Assert.Contains("actor.role", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await db.Members.ToListAsync());
        Assert.Empty(await db.Claims.ToListAsync());
    }

    [Fact]
    public async Task Somebody_who_is_not_there_is_named()
    {
        using var folder = new SeedFolder();
        folder.Change("sources.json", "\"by\": \"hanna\"", "\"by\": \"nobody\"");
        await using var desk = await TestDesk.CreateAsync();

        var refused = await Assert.ThrowsAsync<SeedException>(() => LoadAsync(desk, folder: folder.Path));

        Assert.Equal(("sources.json", "report"), (refused.File, refused.Place));
    }

    internal static async Task<IReadOnlyList<DemoSignIn>?> LoadAsync(TestDesk desk, DateTimeOffset? now = null, string? folder = null)
    {
        await using var scope = desk.Scope();
        await scope.ServiceProvider.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, now ?? TestDesk.Now, CancellationToken.None);
        return await scope.ServiceProvider.GetRequiredService<DemoSeeder>().LoadAsync(folder ?? SeedFolders.Demo, now ?? TestDesk.Now, Berlin, CancellationToken.None);
    }

    private static async Task<string> StateAsync(TestDesk desk)
    {
        await using var db = desk.Open();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.PayloadHash).ToListAsync();
        var counts = new[]
        {
            await db.Members.CountAsync(), await db.Claims.CountAsync(), await db.Sources.CountAsync(), await db.Evidence.CountAsync(),
            await db.StoredFiles.CountAsync(), await db.Verdicts.CountAsync(), await db.Dossiers.CountAsync(), await db.Topics.CountAsync(),
        };
        return string.Join('\n', entries) + string.Join(' ', counts);
    }
}
