using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What became of an edition and of the verdicts that it prints.</summary>
/// <param name="Dossier">Null for a file that is none of this desk's editions.</param>
/// <param name="Withdrawn">The edition itself was taken back.</param>
/// <param name="Outdated">Printed versions that do not stand any more.</param>
/// <param name="History">Whether the desk still has the history that the edition testifies to.</param>
public sealed record PrintedStandings(DossierId? Dossier, int? Number, bool Withdrawn, IReadOnlyList<PrintedVersion> Outdated, KeptHistory History);

/// <summary>What became of the entries below the checkpoint that was printed.</summary>
public enum KeptHistory
{
    /// <summary>The history still begins with just them.</summary>
    Whole = 1,

    /// <summary>It does not; the desk was restored from a backup since.</summary>
    Restored,

    /// <summary>It does not, and nothing says why.</summary>
    Replaced,
}

/// <summary>A version of a claim's verdict.</summary>
public sealed record PrintedVersion(string Number, int Version);

/// <summary>Reads what became of what was printed, for anybody: a fixed number of queries, no words of a claim.</summary>
public static class PrintedStandingsQuery
{
    /// <param name="sha256">Of the whole file.</param>
    /// <param name="checkpoint">That it carries.</param>
    public static Task<PrintedStandings> PrintedStandingsAsync(this ClaimsDb db, string sha256, IReadOnlyList<PrintedVersion> printed, Checkpoint checkpoint, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var numbers = printed.Select(version => version.Number).ToList();
            var standing = (await (
                from claim in db.Claims.AsNoTracking()
                where numbers.Contains(claim.Number)
                from verdict in claim.Verdicts
                where verdict.State == VerdictState.Approved
                select new PrintedVersion(claim.Number, verdict.Number)).ToListAsync(token)).ToHashSet();
            var edition = await db.Editions.AsNoTracking().Where(edition => edition.Sha256 == sha256)
                .Select(edition => new { edition.DossierId, edition.Number, Withdrawn = db.EditionWithdrawals.Any(withdrawal => withdrawal.EditionId == edition.Id) }).FirstOrDefaultAsync(token);
            return new PrintedStandings(edition?.DossierId, edition?.Number, edition?.Withdrawn == true, [.. printed.Where(version => !standing.Contains(version))], await db.KeptAsync(checkpoint, token));
        },
        cancellationToken);

    private static async Task<KeptHistory> KeptAsync(this ClaimsDb db, Checkpoint checkpoint, CancellationToken cancellationToken) =>
        await db.BeginsWithAsync(checkpoint, cancellationToken) ? KeptHistory.Whole
            : checkpoint.Branch < await db.BranchAsync(cancellationToken) ? KeptHistory.Restored
            : KeptHistory.Replaced;

    private static async Task<bool> BeginsWithAsync(this ClaimsDb db, Checkpoint checkpoint, CancellationToken cancellationToken)
    {
        try
        {
            return checkpoint.Size <= await db.NewestEntryAsync(cancellationToken) && (await db.RootAsync(checkpoint.Size, cancellationToken)).AsSpan().SequenceEqual(checkpoint.Root);
        }
        catch (InvalidOperationException)
        {
            // The kept tree has a gap.
            return false;
        }
    }

    /// <summary>The certificates that editions were signed with, the newest first.</summary>
    public static async Task<IReadOnlyList<string>> EditionCertificatesAsync(this ClaimsDb db, CancellationToken cancellationToken) =>
        await db.Editions.AsNoTracking().Where(edition => edition.Certificate != null).GroupBy(edition => edition.Certificate!)
            .Select(same => new { Certificate = same.Key, Last = same.Max(edition => edition.PrintedAt) }).OrderByDescending(one => one.Last).Select(one => one.Certificate).ToListAsync(cancellationToken);
}
