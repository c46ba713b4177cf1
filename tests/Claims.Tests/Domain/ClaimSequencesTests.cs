using Claims.Domain;
using Xunit.Abstractions;

namespace Claims.Tests.Domain;

/// <summary>Random people press random buttons: whatever they do, no forbidden state is reached, and refusals change nothing.</summary>
public sealed class ClaimSequencesTests(ITestOutputHelper output)
{
    private const int Steps = 80;

    [Theory]
    [InlineData(20261122)]
    public void A_sequence_that_failed_once_holds_now(int seed) => Play(new Random(seed));

    [Fact]
    public void No_sequence_reaches_a_forbidden_state_and_at_least_one_in_ten_reaches_approval()
    {
        output.WriteLine($"seed {Counts.Seed}");
        var random = new Random(Counts.Seed);
        var runs = Counts.Of(plain: 2_000, deep: 100_000);

        var approved = Enumerable.Range(0, runs).Count(_ => Play(random));

        output.WriteLine($"{approved} of {runs} reached approval");
        Assert.True(approved * 10 >= runs, $"Only {approved} of {runs} sequences reached approval (seed {Counts.Seed}).");
    }

    private static bool Play(Random random)
    {
        var desk = new Desk();
        Actor[] people =
        [
            desk.Author, desk.Colleague, desk.Reviewer, desk.Editor, desk.Administrator, desk.Reader, Actor.Command,
            desk.Member(Role.FactChecker, Role.Reviewer), desk.Member(Role.Reviewer, Role.Editor), desk.Member(Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator),
        ];
        var evidence = desk.Evidence();
        var claim = desk.Claim();
        var approved = false;
        for (var step = 0; step < Steps; step++)
        {
            var by = people[random.Next(people.Length)];
            var before = (claim.Stage, claim.Cycle, claim.Events.Count, claim.Parts.Count, claim.Verdicts.Count, claim.Verdicts.Sum(verdict => verdict.Reviews.Count), claim.Evidence.Count, claim.Draft?.Version);
            try
            {
                Press(random, desk, claim, evidence, by);
            }
            catch (DomainException)
            {
                Assert.Equal(before, (claim.Stage, claim.Cycle, claim.Events.Count, claim.Parts.Count, claim.Verdicts.Count, claim.Verdicts.Sum(verdict => verdict.Reviews.Count), claim.Evidence.Count, claim.Draft?.Version));
            }

            Check(claim);
            approved |= claim.Standing is not null;
        }

        return approved;
    }

    private static void Press(Random random, Desk desk, Claim claim, Evidence evidence, Actor by)
    {
        var hash = random.Next(10) == 0 ? new string('0', 64) : claim.InReview?.ContentHash ?? "";
        var draft = random.Next(10) == 0 ? 99 : claim.Draft?.Version ?? 0;
        switch (random.Next(14))
        {
            case 0: claim.Edit(desk.Details($"Behauptung {random.Next(5)}"), by, desk.Now); break;
            case 1 or 2: claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, by, desk.Now); break;
            case 3 or 4: claim.SaveDraft(Desk.Draft($"Fassung {random.Next(50)} [1]."), draft, by, desk.Now); break;
            case 5 or 6: claim.Submit(draft, desk.Material(evidence), by, desk.Now); break;
            case 7: claim.Endorse(hash, null, by, desk.Now); break;
            case 8: claim.Return(hash, "Bitte noch einmal", by, desk.Now); break;
            case 9 or 10: claim.Approve(hash, null, by, desk.Now); break;
            case 11: claim.Withdraw("Tippfehler", by, desk.Now); break;
            case 12: claim.OpenCorrection("Neue Zahl", by, desk.Now); break;
            default:
                if (random.Next(8) == 0)
                {
                    claim.Discard("Nicht prüfbar", by, desk.Now);
                }
                else
                {
                    claim.RemoveEvidence(claim.Evidence.Count > 0 ? claim.Evidence[0].Id : default, by, desk.Now);
                }

                break;
        }
    }

    private static void Check(Claim claim)
    {
        Assert.True(claim.Verdicts.Count(verdict => verdict.State == VerdictState.InReview) <= 1);
        Assert.True(claim.Verdicts.Count(verdict => verdict.State == VerdictState.Approved) <= 1);
        Assert.Equal(claim.Stage == Stage.InReview, claim.InReview is not null);
        Assert.True(claim.Stage != Stage.Approved || claim.Standing is not null);
        Assert.True(claim.Stage != Stage.Discarded || claim.Standing is null);
        Assert.Equal(claim.Parts.Count, claim.Parts.DistinctBy(part => (part.Cycle, part.MemberId)).Count());
        Assert.Equal(Enumerable.Range(1, claim.Verdicts.Count), claim.Verdicts.Select(verdict => verdict.Number));
        foreach (var verdict in claim.Verdicts)
        {
            Assert.Equal(Hashes.Sha256Hex(verdict.Snapshot), verdict.ContentHash);
            var authors = claim.Parts.Where(part => part.Cycle == verdict.Cycle && part.Role == PartRole.Author).Select(part => part.MemberId).ToHashSet();
            Assert.DoesNotContain(verdict.Reviews, review => authors.Contains(review.MemberId));
            Assert.All(verdict.Reviews, review => Assert.Equal(verdict.ContentHash, review.ContentHash));
            if (verdict.State is VerdictState.Approved or VerdictState.Superseded)
            {
                var approver = Assert.Single(verdict.Reviews, review => review.Decision == ReviewDecision.Approved).MemberId;
                Assert.DoesNotContain(verdict.Reviews, review => review.Decision == ReviewDecision.Endorsed && review.MemberId == approver);
            }
        }
    }
}
