using Claims.Data;

namespace Claims.Tests.Support;

/// <summary>Asserts that the log of a desk verifies: nothing changed without an entry.</summary>
internal static class ProvenLog
{
    public static async Task RequireAsync(ClaimsDb db, IReadOnlyList<CheckpointSigner>? signers = null)
    {
        var report = await db.CheckLogAsync([], signers ?? []);
        Assert.True(report.IsSound, string.Join('\n', report.Findings.Take(20)));
    }
}
