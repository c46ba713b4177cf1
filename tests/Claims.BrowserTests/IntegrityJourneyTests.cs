using Claims.Domain;
using Claims.Tests.Pages.Gates;

namespace Claims.BrowserTests;

/// <summary>What the codes of the field demand, on a desk where nobody approves before the claimant was asked: in German, and in English without a line of script.</summary>
public sealed class IntegrityJourneyTests(BrowserDesk desk) : IClassFixture<BrowserDesk>, IAsyncLifetime
{
    // The desk is one for all tests of the class, and a policy is introduced once.
    public async Task InitializeAsync()
    {
        var policy = await desk.Desk.InDbAsync(db => db.CurrentPolicyAsync(CancellationToken.None));
        if (policy.Of(new AskedClaimant()) != Strictness.Blocks)
        {
            await desk.Desk.BlockAsync("claimant.asked");
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public Task From_a_blocked_approval_to_an_outdated_edition() => desk.PlayAsync("integrity-de", scene => new IntegrityJourney(scene, "de", scripts: true).PlayAsync());

    [SkippableFact]
    public Task The_same_without_scripts() => desk.PlayAsync("integrity-plain-en", scene => new IntegrityJourney(scene, "en", scripts: false).PlayAsync());
}
