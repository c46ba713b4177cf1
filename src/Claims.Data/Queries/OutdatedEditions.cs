using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A printing that shows a verdict which was corrected or taken back since, and that was not withdrawn.</summary>
public sealed record OutdatedEdition
{
    public required DossierId Dossier { get; init; }

    public required string Title { get; init; }

    public required EditionId Id { get; init; }

    /// <summary>Of the edition.</summary>
    public required int Number { get; init; }

    public required ClaimId ClaimId { get; init; }

    /// <summary>Number of the claim.</summary>
    public required string Claim { get; init; }

    /// <summary>The version that it prints.</summary>
    public required int Version { get; init; }

    public required CorrectionKind? Kind { get; init; }

    /// <summary>Since when the printed version does not stand any more.</summary>
    public required DateTimeOffset Since { get; init; }
}

/// <summary>One page of them, the newest first.</summary>
/// <param name="Page">From 1.</param>
public sealed record OutdatedEditionList(IReadOnlyList<OutdatedEdition> Rows, int Page, int Total)
{
    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}

/// <summary>Reads which editions are to be printed anew or withdrawn.</summary>
public static class OutdatedEditionsQuery
{
    /// <param name="page">From 1; what lies outside is brought to the nearest page.</param>
    public static Task<OutdatedEditionList> OutdatedEditionListAsync(this ClaimsDb db, int page, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var all = new OutdatedEditionList([], 1, await db.OutdatedEditions().CountAsync(token));
            var shown = Math.Clamp(page, 1, all.Pages);
            return all with { Page = shown, Rows = await db.OutdatedEditions().Sorted().Skip((shown - 1) * OutdatedEditionList.PageSize).Take(OutdatedEditionList.PageSize).ToListAsync(token) };
        },
        cancellationToken);

    internal static IOrderedQueryable<OutdatedEdition> Sorted(this IQueryable<OutdatedEdition> editions) =>
        editions.OrderByDescending(edition => edition.Since).ThenBy(edition => edition.Id).ThenBy(edition => edition.Claim);

    /// <param name="db">The desk.</param>
    /// <param name="replaced">Also those that a newer printing makes up for: they are outdated all the same, but nobody has to do anything.</param>
    internal static IQueryable<OutdatedEdition> OutdatedEditions(this ClaimsDb db, bool replaced = false) =>
        from ended in db.Ended(db.Corrections.Where(correction => correction.GivenUpAt == null))
        let correction = ended.Correction
        let verdict = ended.Corrected
        where verdict.State == VerdictState.Superseded || verdict.State == VerdictState.Retracted
        let since = correction.RetractedAt ?? ended.Approved!.DecidedAt
        join item in db.Set<EditionItem>() on verdict.Id equals item.VerdictId
        join edition in db.Editions on item.EditionId equals edition.Id
        // A newer printing makes up for this one when it shows another version of the claim, or leaves the claim out since it was corrected.
        where !db.EditionWithdrawals.Any(withdrawal => withdrawal.EditionId == edition.Id)
            && (replaced || !db.Editions.Any(newer => newer.DossierId == edition.DossierId && newer.Number > edition.Number
                && (newer.Items.Any(printed => printed.ClaimId == item.ClaimId && printed.VerdictId != item.VerdictId)
                    || (newer.PrintedAt > since && !newer.Items.Any(printed => printed.ClaimId == item.ClaimId)))))
        join dossier in db.Dossiers on edition.DossierId equals dossier.Id
        join claim in db.Claims on item.ClaimId equals claim.Id
        select new OutdatedEdition
        {
            Dossier = dossier.Id,
            Title = dossier.Title,
            Id = edition.Id,
            Number = edition.Number,
            ClaimId = claim.Id,
            Claim = claim.Number,
            Version = verdict.Number,
            Kind = correction.Kind,
            Since = since!.Value,
        };
}
