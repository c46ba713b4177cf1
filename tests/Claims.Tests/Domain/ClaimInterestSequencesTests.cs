using Claims.Domain;
using Xunit.Abstractions;

namespace Claims.Tests.Domain;

/// <summary>Random people say and unsay interests, work, decide and start over: nobody with an interest ever takes a part, and nobody approves their own words.</summary>
public sealed class ClaimInterestSequencesTests(ITestOutputHelper output)
{
    private const int Steps = 80;

    private static readonly DateOnly Today = new(2026, 11, 2);

    [Fact]
    public void No_sequence_lets_somebody_with_an_interest_take_a_part()
    {
        output.WriteLine($"seed {Counts.Seed}");
        var random = new Random(Counts.Seed);
        var tally = new Tally();
        for (var run = Counts.Of(plain: 600, deep: 30_000); run > 0; run--)
        {
            Play(random, tally);
        }

        output.WriteLine($"{tally}");
        Assert.True(tally is { Refused: > 0, StartedOver: > 0, Approved: > 0 }, $"Too little happened: {tally} (seed {Counts.Seed}).");
    }

    private static void Play(Random random, Tally tally)
    {
        var desk = new Desk();
        Actor[] people =
        [
            desk.Author, desk.Colleague, desk.Reviewer, desk.Editor, desk.Member(Role.FactChecker, Role.Reviewer, Role.Editor), desk.Member(Role.FactChecker, Role.Reviewer, Role.Editor),
        ];
        var evidence = desk.Evidence();
        var claim = desk.Claim(people[random.Next(2)]);
        var wrote = new HashSet<MemberId> { claim.RecordedBy!.Value };
        for (var step = 0; step < Steps; step++)
        {
            var by = people[random.Next(people.Length)];
            var (parts, stage, events) = (claim.Parts.Count, claim.Stage, claim.Events.Count);
            try
            {
                Press(random, desk, claim, evidence, by);
            }
            catch (DomainException refusal)
            {
                tally.Refused += refusal.Code == "part.interest" ? 1 : 0;
                Assert.Equal((parts, events), (claim.Parts.Count, claim.Events.Count));
            }

            Check(claim, parts, stage, wrote, by.Member!.Value, tally);
        }

        tally.StartedOver += claim.Restarts.Count;
    }

    private static void Press(Random random, Desk desk, Claim claim, Evidence evidence, Actor by)
    {
        var (hash, draft) = (claim.InReview?.ContentHash ?? "", claim.Draft?.Version ?? 0);
        switch (random.Next(15))
        {
            case 0: claim.StateInterest(random.Next(3) == 0, "Aktien", by, desk.Now); break;
            case 1 or 2: claim.StartOver("Befangen", by, desk.Now); break;
            case 3 or 4: claim.AddEvidence(evidence, Stance.Supports, CalculationRole.Found, null, by, desk.Now); break;
            case 5 or 6: claim.SaveDraft(Desk.Draft($"Fassung {random.Next(3)} [1]."), draft, by, desk.Now); break;
            case 7 or 8: claim.Submit(draft, desk.Material(evidence), by, desk.Now); break;
            case 9: claim.Endorse(hash, null, by, desk.Now); break;
            case 10: claim.Return(hash, "Bitte noch einmal", by, desk.Now); break;
            case 11 or 12: claim.Approve(hash, null, by, desk.Now); break;
            case 13: claim.OpenCorrection("Neue Zahl", by, desk.Now); break;
            default:
                if (claim.Contacts.Count > 0 && random.Next(2) == 0)
                {
                    claim.Answer(claim.Contacts[0].Id, new(ContactOutcome.Declined, Today), claim.Contacts[0].Version, Today, by, desk.Now);
                }
                else
                {
                    claim.Ask(new(ContactParty.Claimant, "Pressestelle", ContactChannel.Email, "Woher?", Today), Today, by, desk.Now);
                }

                break;
        }
    }

    /// <param name="wrote">Who wrote on what the next approval decides, kept apart from what the claim itself says.</param>
    private static void Check(Claim claim, int parts, Stage stage, HashSet<MemberId> wrote, MemberId by, Tally tally)
    {
        var added = claim.Parts.Skip(parts).ToList();
        Assert.All(added, part => Assert.NotEqual(true, claim.InterestOf(part.MemberId)));
        wrote.UnionWith(added.Where(part => part.Role == PartRole.Author).Select(part => part.MemberId));
        if (stage != claim.Stage && claim.Stage == Stage.Approved)
        {
            Assert.DoesNotContain(by, wrote);
            wrote.Clear();
            tally.Approved++;
        }
    }

    private sealed record Tally
    {
        public int Refused { get; set; }

        public int StartedOver { get; set; }

        public int Approved { get; set; }
    }
}
