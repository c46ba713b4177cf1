using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads one link of a claim to its evidence, and what one would give.</summary>
public static class EvidenceLinkQuery
{
    /// <param name="number">Of its note.</param>
    public static async Task<ClaimEvidence?> EvidenceLinkAsync(this ClaimsDb db, ClaimId claim, int number, CancellationToken cancellationToken)
    {
        var period = await db.ClaimedPeriodAsync(claim, cancellationToken);
        return (await db.LinkedEvidenceAsync(claim, period, cancellationToken)).SingleOrDefault(link => link.Number == number);
    }

    /// <summary>What a series says of the period of a claim; nothing when it has no such row.</summary>
    public static async Task<SeriesFinding> SeriesFindingAsync(this ClaimsDb db, ClaimId claim, EvidenceSeriesId series, CancellationToken cancellationToken)
    {
        var period = await db.ClaimedPeriodAsync(claim, cancellationToken);
        return (await db.SeriesBookAsync([series], period is null ? [] : [period], cancellationToken)).At(series, period);
    }

    private static async Task<Period?> ClaimedPeriodAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) =>
        (await db.Claims.AsNoTracking().Where(one => one.Id == claim).Select(one => one.Quantity).SingleOrDefaultAsync(cancellationToken))?.Period;
}
