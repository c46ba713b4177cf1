using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What the form of a claim starts with.</summary>
public sealed record ClaimDetailsRow(ClaimDetails Details, string Claimant, ClaimantKind ClaimantKind, int Version);

/// <summary>Reads what can be edited of a claim.</summary>
public static class ClaimDetailsQuery
{
    public static async Task<ClaimDetailsRow?> ClaimDetailsAsync(this ClaimsDb db, string number, CancellationToken cancellationToken)
    {
        var row = await db.Claims.AsNoTracking().Where(claim => claim.Number == number).Select(claim => new
        {
            Claim = claim,
            Topics = claim.Topics.Select(topic => topic.TopicKey).ToList(),
            Claimant = db.Claimants.Where(claimant => claimant.Id == claim.ClaimantId).Select(claimant => new { claimant.Name, claimant.Kind }).First(),
        }).SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new(
            new(row.Claim.Statement, row.Claim.ClaimantId, row.Claim.ClaimantRole, row.Claim.Said, row.Claim.Language, row.Claim.SelectionReason, row.Claim.Quantity, row.Topics),
            row.Claimant.Name,
            row.Claimant.Kind,
            row.Claim.Version);
    }
}
