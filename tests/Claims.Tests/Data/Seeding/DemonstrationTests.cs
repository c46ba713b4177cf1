using Claims.Data;
using Claims.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data.Seeding;

/// <summary>What stands on the demonstration desk once it is loaded.</summary>
public sealed class DemonstrationTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    [Fact]
    public async Task Claims_are_numbered_from_one_in_the_year_of_loading()
    {
        await using var db = loaded.Desk.Open();

        var claims = await db.Claims.OrderBy(claim => claim.Number).Select(claim => new { claim.Number, claim.Statement }).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 18).Select(number => $"2026-{number:0000}"), claims.Select(claim => claim.Number));
        Assert.Contains("220 Milliarden Euro", claims[0].Statement, StringComparison.Ordinal);
        Assert.Contains("Positionspapier", claims[11].Statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stages_and_ratings_are_as_the_table_says()
    {
        await using var db = loaded.Desk.Open();

        var found = new List<string>();
        foreach (var number in Enumerable.Range(1, 18))
        {
            var claim = await db.LoadClaimAsync($"2026-{number:0000}", CancellationToken.None);
            found.Add($"{claim!.Stage} {claim.Standing?.RatingKey ?? claim.InReview?.RatingKey} {claim.UnderCorrection}".Replace(" False", "", StringComparison.Ordinal).Trim());
        }

        Assert.Equal(
            [
                "Approved true", "Approved mostly-true", "Approved unproven", "Open", "Researching", "Approved true",
                "Researching", "Researching", "Approved mostly-true", "Open", "Researching", "Approved true",
                "Approved true", "InReview misleading", "Researching", "Researching mostly-false True", "Open", "Discarded",
            ],
            found);
    }

    [Theory]
    [InlineData(1, CalculationMethod.Converted, 0.9, true)]
    [InlineData(2, CalculationMethod.ShareOfWhole, -2.7, true)]
    [InlineData(9, CalculationMethod.Direct, -12.5, false)]
    [InlineData(13, CalculationMethod.Direct, -2.1, true)]
    [InlineData(14, CalculationMethod.Direct, 0, true)]
    [InlineData(16, CalculationMethod.Direct, -25, false)]
    public async Task What_a_verdict_cites_can_be_computed_and_gives_what_its_words_say(int number, CalculationMethod method, decimal relative, bool holds)
    {
        await using var db = loaded.Desk.Open();
        var claim = await db.LoadClaimAsync($"2026-{number:0000}", CancellationToken.None);
        var frozen = Snapshot.Parse((claim!.Standing ?? claim.InReview)!.Snapshot);

        var calculation = SnapshotCalculation.Run(claim.Quantity!, frozen.Evidence);

        Assert.Null(calculation.Reason);
        Assert.Equal(method, calculation.Method);
        Assert.Equal(relative, Math.Round(calculation.Steps.Single(step => step.Kind == StepKind.Relative).Value, 1));
        Assert.Equal(holds, calculation.Steps[^1].Holds);
    }

    [Fact]
    public async Task Every_quote_of_the_made_up_article_is_anchored_and_the_others_wait()
    {
        await using var db = loaded.Desk.Open();

        var quotes = await db.Set<Quote>().ToListAsync();
        var texts = await db.SourceTexts.ToDictionaryAsync(text => text.Id);

        Assert.Equal(6, quotes.Count(quote => quote.IsAnchored));
        Assert.All(quotes, quote => Assert.Equal(texts.Values.Any(text => text.SourceId == quote.SourceId), quote.IsAnchored));
        Assert.All(quotes.Where(quote => quote.IsAnchored), quote => Assert.Equal(quote.Exact, texts[quote.TextId!.Value].Body[quote.Start!.Value..quote.End!.Value]));
    }

    [Fact]
    public async Task The_second_capture_of_the_article_shows_each_thing_that_can_become_of_a_quote()
    {
        await using var db = loaded.Desk.Open();

        var later = await db.SourceTexts.SingleAsync(text => text.Number == 2);
        var sighted = await db.SightedQuotesAsync(later.Id, CancellationToken.None);

        Assert.Equal(
            [("2026-0013", SightingState.Stands), ("2026-0014", SightingState.Stands), ("2026-0015", SightingState.Changed), ("2026-0016", SightingState.ReadsTheSame), ("2026-0017", SightingState.Gone), ("2026-0018", SightingState.Stands)],
            sighted.Select(quote => (quote.ClaimNumber, quote.State)).Order());
        var changed = sighted.Single(quote => quote.State == SightingState.Changed);
        Assert.Equal("Zwischen 40.000 und 46.000 Lastwagen überqueren die Brücke jeden Monat", later.Body[changed.Start!.Value..changed.End!.Value]);
    }

    [Fact]
    public async Task The_history_is_in_the_order_of_time_and_nothing_lies_ahead()
    {
        await using var db = loaded.Desk.Open();

        var entries = await db.AuditEntries.Where(entry => entry.Kind != "scale.loaded" && entry.Kind != "topics.loaded" && entry.Kind != "policy.loaded").OrderBy(entry => entry.Seq).ToListAsync();

        Assert.Equal(entries.Select(entry => entry.At).Order(), entries.Select(entry => entry.At));
        Assert.All(entries, entry => Assert.True(entry.At < TestDesk.Now));
    }

    [Fact]
    public async Task The_dossier_holds_the_approved_claims_of_the_two_publications_and_none_that_is_made_up()
    {
        await using var db = loaded.Desk.Open();
        var dossier = await db.Dossiers.Include(dossier => dossier.Items).SingleAsync();
        var numbers = await db.Claims.ToDictionaryAsync(claim => claim.Id, claim => claim.Number);

        Assert.Equal(0, dossier.EditionCount);
        Assert.Equal(
            ["2026-0001", "2026-0002", "2026-0003", "2026-0006", "2026-0009", "2026-0012"],
            dossier.Items.OrderBy(item => item.Position).Select(item => numbers[item.ClaimId]));
    }

    [Fact]
    public async Task Every_approval_has_its_report_in_which_nothing_blocks_and_every_exception_says_why()
    {
        await using var db = loaded.Desk.Open();

        var reports = await db.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).Select(verdict => new { verdict.Gates, verdict.GatesHash }).ToListAsync();

        Assert.Equal(8, reports.Count);
        Assert.All(reports, frozen =>
        {
            var report = GateReport.Parse(frozen.Gates!);
            Assert.Equal(frozen.GatesHash, Hashes.Sha256Hex(frozen.Gates!));
            Assert.Equal(1, report.Policy);
            Assert.Empty(report.Blocks);
            Assert.Empty(report.Contacts);
            Assert.Contains(report.Findings, finding => finding is { Gate: "claimant.asked", Exception.Length: > 40 });
        });
    }

    [Fact]
    public async Task Work_is_given_to_people_and_some_of_it_is_late()
    {
        await using var db = loaded.Desk.Open();
        var today = DateOnly.FromDateTime(TestDesk.Now.DateTime);

        var planned = await db.Claims.Where(claim => claim.Due != null).Select(claim => new { claim.Number, claim.Due, claim.Assignee }).ToListAsync();

        Assert.Equal(["2026-0004", "2026-0015"], planned.Where(claim => claim.Due < today).Select(claim => claim.Number).Order());
        Assert.True(planned.Count(claim => claim.Due >= today) >= 5);
        Assert.Contains(planned, claim => claim.Assignee is null);
        Assert.Equal(2, planned.Select(claim => claim.Assignee).OfType<MemberId>().Distinct().Count());
    }

    [Fact]
    public async Task Everyone_at_the_desk_has_news_and_has_read_what_is_old()
    {
        await using var db = loaded.Desk.Open();
        var names = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name);

        var notices = (await db.Notices.ToListAsync()).ToLookup(notice => names[notice.MemberId]);

        Assert.Equal(["Clara Probe", "Deniz Beispiel", "Hanna Muster"], notices.Select(own => own.Key).Order());
        Assert.All(notices, own => Assert.InRange(own.Count(notice => notice.ReadAt is null), 2, 6));
        Assert.All(notices, own => Assert.Contains(own, notice => notice.ReadAt is null && notice.Kind == NoticeKind.Mentioned));
        Assert.All(notices, own => Assert.Contains(own, notice => notice.ReadAt is not null));
    }

    [Fact]
    public async Task Every_standing_verdict_leaves_somebody_for_a_grave_correction()
    {
        await using var db = loaded.Desk.Open();

        foreach (var claim in await db.Claims.Where(claim => claim.Stage == Stage.Approved).Select(claim => claim.Id).ToListAsync())
        {
            var hands = await db.FreeHandsAsync(claim, null, CancellationToken.None);
            Assert.True(hands is { CanFinish: true, Confirmers: > 0 });
        }
    }

    [Fact]
    public async Task A_comment_names_those_whom_it_says_it_names()
    {
        await using var db = loaded.Desk.Open();
        var names = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name);

        var comments = await db.Comments.Include(comment => comment.Mentions).ToListAsync();

        Assert.Equal(2, comments.Count(comment => comment.ResolvedAt is not null));
        Assert.All(comments, comment => Assert.Equal(
            names.Values.Where(name => comment.Text.Contains($"@{name}", StringComparison.Ordinal)).Order(), comment.Mentions.Select(mention => names[mention.MemberId]).Order()));
    }

    [Fact]
    public async Task Whoever_is_told_a_password_can_sign_in_with_it_and_nobody_shares_one()
    {
        await using var scope = loaded.Desk.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Member>>();

        Assert.Equal(7, loaded.SignIns.Select(signIn => signIn.Password).Distinct().Count());
        foreach (var signIn in loaded.SignIns)
        {
            var member = await users.FindByEmailAsync(signIn.Email);
            Assert.True(await users.CheckPasswordAsync(member!, signIn.Password));
            foreach (var validator in users.PasswordValidators)
            {
                Assert.True((await validator.ValidateAsync(users, member!, signIn.Password)).Succeeded);
            }
        }
    }
}
