namespace Claims.Data;

/// <summary>Reads one link of a claim to its evidence.</summary>
public static class EvidenceLinkQuery
{
    /// <param name="number">Of its note.</param>
    public static async Task<ClaimEvidence?> EvidenceLinkAsync(this ClaimsDb db, ClaimId claim, int number, CancellationToken cancellationToken) =>
        (await db.LinkedEvidenceAsync(claim, cancellationToken)).SingleOrDefault(link => link.Number == number);
}
