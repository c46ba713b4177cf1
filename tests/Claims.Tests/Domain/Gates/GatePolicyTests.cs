using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class GatePolicyTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void The_next_version_has_a_reason_an_administrator_and_a_change()
    {
        var policy = GatePolicy.Standard();
        var rules = Rules(policy);

        Assert.Equal("policy.unchanged", Desk.Refusal(() => policy.Introduce(rules, "Weil", _desk.Administrator, _desk.Now)));
        rules["claimant.asked"] = Strictness.Warns;
        Assert.Equal("actor.role", Desk.Refusal(() => policy.Introduce(rules, "Weil", _desk.Editor, _desk.Now)));
        Assert.Equal("text.required", Desk.Refusal(() => policy.Introduce(rules, null, _desk.Administrator, _desk.Now)));
        var (next, happened) = policy.Introduce(rules, "Wir fragen erst ab Juni.", _desk.Administrator, _desk.Now);

        Assert.Equal((2, Strictness.Warns, _desk.Administrator.Member), (next.Version, next.Of(AllGates.Find("claimant.asked")), next.IntroducedBy));
        Assert.Equal(("policy.introduced", "2", "Wir fragen erst ab Juni."), (happened.Kind, happened.Facts["version"], happened.Texts["reason"]));
        Assert.Contains("claimant.asked=Warns", happened.Facts["rules"], StringComparison.Ordinal);
        Assert.Equal(Strictness.Blocks, policy.Of(AllGates.Find("claimant.asked")));
    }

    [Fact]
    public void A_policy_names_every_gate_and_no_other()
    {
        var policy = GatePolicy.Standard();
        var rules = Rules(policy);
        rules.Remove("endorsed");

        Assert.Equal("policy.incomplete", Desk.Refusal(() => policy.Next(rules)));
        rules["endorsements"] = Strictness.Blocks;
        Assert.Equal("gate.unknown", Desk.Refusal(() => policy.Next(rules)));
    }

    [Fact]
    public void A_gate_that_a_version_does_not_name_is_off()
    {
        var before = GatePolicy.Of(1, new Dictionary<string, Strictness> { ["quotes.stand"] = Strictness.Blocks });

        Assert.Equal(Strictness.Off, before.Of(AllGates.Find("endorsed")));
    }

    private static Dictionary<string, Strictness> Rules(GatePolicy policy) => AllGates.InOrder.ToDictionary(gate => gate.Key, policy.Of);
}
