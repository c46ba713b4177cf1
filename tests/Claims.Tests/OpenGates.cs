using Claims.Domain;

namespace Claims.Tests;

/// <summary>A policy under which every gate looks and none blocks, for tests that are about other things than gates.</summary>
internal static class OpenGates
{
    /// <summary>After the standard policy that every desk begins with.</summary>
    public static GatePolicy Policy => GatePolicy.Of(2, AllGates.InOrder.ToDictionary(gate => gate.Key, _ => Strictness.Warns));

    /// <summary>Approves under that policy.</summary>
    public static void Approve(this Claim claim, string readHash, string? note, Actor by, DateTimeOffset now) =>
        claim.Approve(readHash, note, Policy, DateOnly.FromDateTime(now.UtcDateTime), by, now);
}
