namespace Claims.Data;

/// <summary>What the gates said at an approval.</summary>
/// <param name="Fault">Why the report does not match the hash that the approval was logged with; null while it does.</param>
public sealed record FrozenGates(GateReport Report, StoredFault? Fault);

/// <summary>Reads the reports of verdicts and checks each against its hash.</summary>
internal static class FrozenGatesQuery
{
    /// <summary>By verdict; those from before there were gates have none. A command only where something is wrong.</summary>
    public static async Task<IReadOnlyDictionary<VerdictId, FrozenGates>> FrozenGatesAsync(this ClaimsDb db, IReadOnlyCollection<Verdict> verdicts, CancellationToken cancellationToken)
    {
        var reported = verdicts.Where(verdict => verdict.Gates is not null).ToList();
        var faults = await db.ReportFaultsAsync(reported.Select(verdict => (verdict.Id, verdict.GatesHash, verdict.Gates)), cancellationToken);
        return reported.ToDictionary(verdict => verdict.Id, verdict => new FrozenGates(GateReport.Parse(verdict.Gates!), faults.GetValueOrDefault(verdict.Id.Value)));
    }

    /// <summary>The faults among these reports, by verdict; one without a report has none.</summary>
    public static Task<IReadOnlyDictionary<Guid, StoredFault>> ReportFaultsAsync(
        this ClaimsDb db, IEnumerable<(VerdictId Id, string? Hash, byte[]? Report)> reports, CancellationToken cancellationToken) => db.FaultsAsync(
        StoredFaults.Reports,
        reports.Where(row => row.Report is not null).Select(row => new StoredHash(row.Id.Value, row.Hash ?? "", Hashes.Sha256Hex(row.Report!))),
        cancellationToken);
}
