using Claims.Data;
using Claims.Domain;

namespace Claims.Tests;

/// <summary>A policy under which every gate looks and none blocks, for tests that are about other things than gates.</summary>
internal static class OpenGates
{
    /// <summary>After the standard policy that every desk begins with.</summary>
    public static GatePolicy Policy => GatePolicy.Of(2, AllGates.InOrder.ToDictionary(gate => gate.Key, _ => Strictness.Warns));

    /// <summary>Lets it stand on a desk that has the standard policy.</summary>
    public static Task LoadAsync(ClaimsDb db, DateTimeOffset now) => db.WriteAsync(_ =>
    {
        db.Add(Policy);
        db.Record(new("policy.loaded", "policy", Guid.Empty, Actor.Command, now, new Dictionary<string, string?> { ["version"] = "2" }, new Dictionary<string, string>()));
        return Task.CompletedTask;
    });

    /// <summary>Approves under that policy.</summary>
    public static void Approve(this Claim claim, string readHash, string? note, Actor by, DateTimeOffset now)
    {
        // Nothing to read where nothing is in review, or where it was tampered with.
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var isThere = claim.InReview is { } version && Hashes.Sha256Hex(version.Snapshot) == version.ContentHash;
        claim.Approve(new(readHash, isThere ? claim.ToRead(Policy, today).Gates : ""), note, Policy, today, by, now);
    }
}
