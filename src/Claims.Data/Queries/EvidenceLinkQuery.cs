using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads one link of a claim to its evidence.</summary>
public static class EvidenceLinkQuery
{
    /// <param name="number">Of its note.</param>
    public static async Task<ClaimEvidence?> EvidenceLinkAsync(this ClaimsDb db, ClaimId claim, int number, CancellationToken cancellationToken)
    {
        var quantity = await db.Claims.AsNoTracking().Where(one => one.Id == claim).Select(one => one.Quantity).SingleOrDefaultAsync(cancellationToken);
        return (await db.LinkedEvidenceAsync(claim, quantity?.Period, cancellationToken)).SingleOrDefault(link => link.Number == number);
    }
}
