using System.Text.Json.Serialization;

namespace Claims.Domain;

/// <summary>What follows from a gate for an approval.</summary>
public enum GateOutcome
{
    Off = 1,
    Pass,
    Warn,
    Block,
}

/// <summary>What one gate found, and what the policy makes of it.</summary>
/// <param name="Gate">Its key.</param>
/// <param name="IsMet">The claim has what the gate asks for.</param>
/// <param name="Reason">A code of the gate.</param>
/// <param name="Args">What the sentence for the reason fills in.</param>
/// <param name="Exception">The reason that stands in for what is missed; null where nothing is missed or no reason was given.</param>
public sealed record GateFinding(string Gate, Strictness Strictness, bool IsMet, string Reason, IReadOnlyList<string> Args, string? Exception)
{
    [JsonIgnore]
    public GateOutcome Outcome => Strictness == Strictness.Off ? GateOutcome.Off
        : IsMet || Exception is not null ? GateOutcome.Pass
        : Strictness == Strictness.Blocks ? GateOutcome.Block
        : GateOutcome.Warn;

    internal static GateFinding Of(Gate gate, GateCase about, GatePolicy policy)
    {
        var sight = gate.Look(about);
        var exception = !sight.IsMet && gate.AllowsException && about.Log.Exceptions.TryGetValue(gate.Key, out var reason) ? reason : null;
        return new(gate.Key, policy.Of(gate), sight.IsMet, sight.Reason, sight.Args, exception);
    }
}
