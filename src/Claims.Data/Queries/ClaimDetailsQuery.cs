using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What the form of a claim starts with.</summary>
public sealed record ClaimDetailsRow(ClaimDetails Details, string Claimant, ClaimantKind ClaimantKind, int Version);

/// <summary>Reads what can be edited of a claim.</summary>
public static class ClaimDetailsQuery
{
    public static async Task<ClaimDetailsRow?> ClaimDetailsAsync(this ClaimsDb db, string number, CancellationToken cancellationToken)
    {
        var row = await (
            from claim in db.Claims.AsNoTracking()
            where claim.Number == number
            join claimant in db.Claimants on claim.ClaimantId equals claimant.Id
            select new { Claim = claim, Topics = claim.Topics.Select(topic => topic.TopicKey).ToList(), Claimant = claimant.Name, claimant.Kind }).SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new(
            new(row.Claim.Statement, row.Claim.ClaimantId, row.Claim.ClaimantRole, row.Claim.Said, row.Claim.Language, row.Claim.SelectionReason, row.Claim.Quantity, row.Topics),
            row.Claimant,
            row.Kind,
            row.Claim.Version);
    }
}
