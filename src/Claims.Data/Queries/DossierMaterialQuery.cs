using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads what a dossier prints, in a fixed number of queries however many claims it holds.</summary>
public static class DossierMaterialQuery
{
    /// <summary>A dossier by its id, or null.</summary>
    public static Task<DossierMaterial?> DossierMaterialAsync(this ClaimsDb db, DossierId id, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var dossier = await db.Dossiers.AsNoTracking().Where(d => d.Id == id).Select(d => new
        {
            d.Title,
            d.Subtitle,
            d.Introduction,
            d.Language,
            d.ChangedAt,
            Claims = d.Items.OrderBy(item => item.Position).Select(item => item.ClaimId).ToList(),
        }).SingleOrDefaultAsync(token);
        return dossier is null ? null : await db.MaterialAsync(
            new(dossier.Title, dossier.Subtitle, dossier.Introduction, dossier.Language), dossier.ChangedAt, dossier.Claims, token);
    }, cancellationToken);

    /// <summary>Claims by their numbers, in the order given, without a stored dossier.</summary>
    /// <exception cref="DomainException"><c>claim.unknown</c> with the number</exception>
    public static Task<DossierMaterial> DossierMaterialAsync(this ClaimsDb db, DossierDetails details, IReadOnlyList<string> numbers, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var ids = await db.Claims.AsNoTracking().Where(claim => numbers.Contains(claim.Number)).ToDictionaryAsync(claim => claim.Number, claim => claim.Id, token);
        var claims = numbers.Distinct().Select(number => ids.TryGetValue(number, out var id) ? id : throw new DomainException("claim.unknown", number)).ToList();
        return await db.MaterialAsync(details, DateTimeOffset.MinValue, claims, token);
    }, cancellationToken);

    private static async Task<DossierMaterial> MaterialAsync(
        this ClaimsDb db, DossierDetails details, DateTimeOffset changedAt, List<ClaimId> ids, CancellationToken cancellationToken)
    {
        var standing = await db.Verdicts.AsNoTracking().Where(verdict => ids.Contains(verdict.ClaimId) && verdict.State == VerdictState.Approved)
            .Select(verdict => new StandingRow(verdict.ClaimId, verdict.Snapshot, new PrintedVerdict(
                verdict.Id, verdict.Number, verdict.Cycle, verdict.ScaleVersion, verdict.RatingKey, verdict.ContentHash, verdict.SubmittedAt, verdict.DecidedAt!.Value)
            { Gates = verdict.Gates, GatesHash = verdict.GatesHash }))
            .ToDictionaryAsync(row => row.Claim, cancellationToken);
        var faults = await db.FaultsAsync(StoredFaults.Verdicts, standing.Values.Select(row => StoredHash.Of(row.Verdict.Id, row.Verdict.ContentHash, row.Snapshot)), cancellationToken);
        var reports = await db.ReportFaultsAsync(standing.Values.Select(row => (row.Verdict.Id, row.Verdict.GatesHash, row.Verdict.Gates)), cancellationToken);
        var previews = await db.PreviewsAsync([.. ids.Where(id => !standing.ContainsKey(id))], cancellationToken);
        var context = await DossierClaimContext.ReadAsync(db, ids, cancellationToken);
        var claims = ids.Select(id => standing.TryGetValue(id, out var row)
            ? context.Printed(id, Snapshot.Parse(row.Snapshot), row.Verdict) with { Fault = reports.GetValueOrDefault(row.Verdict.Id.Value) is { IsErased: false } altered ? altered : faults.GetValueOrDefault(row.Verdict.Id.Value) }
            : context.Printed(id, previews[id], null)).ToList();
        var scales = await db.ScalesAsync([.. standing.Values.Select(row => row.Verdict.ScaleVersion).Distinct()], cancellationToken);
        return new()
        {
            Title = details.Title,
            Subtitle = details.Subtitle,
            Introduction = details.Introduction,
            Language = details.Language,
            House = await db.HouseAsync(cancellationToken),
            ContentDate = ids.Select(context.NewestOf).Append(changedAt).Max(),
            Claims = claims,
            Scale = scales[0],
            OlderScales = [.. scales.Skip(1)],
        };
    }

    // A working copy may hold claims without a verdict: they are few, and loaded together.
    private static async Task<Dictionary<ClaimId, Snapshot>> PreviewsAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var claims = await db.LoadClaimsAsync(ids, cancellationToken);
        var materials = await db.MaterialsForAsync(claims, cancellationToken);
        return claims.ToDictionary(claim => claim.Id, claim => Snapshot.Preview(claim, materials[claim.Id]));
    }

    // A dossier of claims without verdicts shows the current scale.
    private static async Task<IReadOnlyList<RatingScale>> ScalesAsync(this ClaimsDb db, IReadOnlyCollection<int> versions, CancellationToken cancellationToken) => versions.Count == 0
        ? [await db.CurrentScaleAsync(cancellationToken)]
        : await db.RatingScales.AsNoTracking().Include(scale => scale.Ratings).Where(scale => versions.Contains(scale.Version)).OrderByDescending(scale => scale.Version).ToListAsync(cancellationToken);

    private sealed record StandingRow(ClaimId Claim, byte[] Snapshot, PrintedVerdict Verdict);
}
