using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Pages.Gates;

/// <summary>A desk on which gates block as the codes demand.</summary>
public sealed class GatedDesk : DeskFactory, IAsyncLifetime
{
    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await this.BlockAsync([.. AllGates.InOrder.Where(gate => gate.Standard == Strictness.Blocks).Select(gate => gate.Key)]);
    }
}

internal static class GatesScene
{
    /// <summary>What a page test claim misses of the standard policy.</summary>
    public static readonly string[] Missed = ["sources.independent", "evidence.complete", "claimant.asked"];

    /// <summary>Introduces the next version of the policy, in which these gates block and the others warn.</summary>
    public static Task<int> BlockAsync(this DeskFactory desk, params string[] gates) => desk.InDbAsync(async db => await db.IntroducePolicyAsync(
        (await db.CurrentPolicyAsync(CancellationToken.None)).Version,
        AllGates.InOrder.ToDictionary(gate => gate.Key, gate => gates.Contains(gate.Key) ? Strictness.Blocks : Strictness.Warns),
        "Für diesen Test",
        desk.Actor(Role.Administrator),
        TimeProvider.System.GetUtcNow(),
        CancellationToken.None));

    public static Task ExceptAsync(this DeskFactory desk, string number, params string[] gates) => desk.DoAsync(number, claim => Array.ForEach(
        gates, gate => claim.Except(gate, $"Begründung für {gate}", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow())));
}
