using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A page of dossiers, the newest change first.</summary>
public sealed record DossierList(IReadOnlyList<DossierRow> Rows, int Total, int Page, int Pages);

/// <summary>One dossier in a list.</summary>
public sealed record DossierRow(DossierId Id, string Title, string? Subtitle, string Language, int Claims, int Editions, DateTimeOffset ChangedAt);

/// <summary>A dossier with its claims and editions.</summary>
/// <param name="Version">Counts changes; a form carries it.</param>
public sealed record DossierFolder(
    DossierId Id, string Title, string? Subtitle, string? Introduction, string Language, int Version, DateTimeOffset ChangedAt, MemberId? CreatedBy, IReadOnlyList<DossierEntry> Claims, IReadOnlyList<EditionRow> Editions)
{
    /// <summary>Editions that are ordered and not printed yet, the newest first.</summary>
    public IReadOnlyList<WaitingEdition> Waiting { get; init; } = [];

    /// <summary>Editions print standing verdicts only.</summary>
    public bool IsPrintable => Claims.Count > 0 && Claims.All(claim => claim.Rating is not null);
}

/// <summary>A claim at its place; the rating is that of the standing verdict.</summary>
public sealed record DossierEntry(string Number, string Statement, string Language, Stage Stage, Rating? Rating, int Position)
{
    public bool UnderCorrection => Rating is not null && Stage != Stage.Approved;
}

/// <summary>One printing.</summary>
/// <param name="Length">Bytes, as it was printed.</param>
/// <param name="Withdrawn">Null while it is not withdrawn.</param>
/// <param name="Erased">Its bytes were erased.</param>
public sealed record EditionRow(EditionId Id, int Number, DateTimeOffset PrintedAt, string PrintedBy, string Sha256, int Length, WithdrawnEdition? Withdrawn, bool Erased = false)
{
    /// <summary>Null for one from before pages were counted.</summary>
    public int? Pages { get; init; }

    /// <summary>With a certificate.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Null without a time-stamp.</summary>
    public DateTimeOffset? TimestampedAt { get; init; }

    /// <summary>Why there is no time-stamp although one was asked for, as a code.</summary>
    public string? TimestampFault { get; init; }

    /// <summary>How it is set, as a code; null for editions from before that was kept.</summary>
    public string? Template { get; init; }

    /// <summary>What it prints that does not stand any more.</summary>
    public IReadOnlyList<OutdatedEdition> Outdated { get; init; } = [];
}

/// <summary>An edition that is ordered and not printed yet.</summary>
public sealed record WaitingEdition(EditionId Id, int Number, DateTimeOffset OrderedAt, string OrderedBy);

/// <summary>Why a printing was taken back.</summary>
public sealed record WithdrawnEdition(string Reason, string By, DateTimeOffset At);

/// <summary>Reads dossiers for their pages.</summary>
public static class DossierFolderQuery
{
    private const int PageSize = 25;

    /// <param name="printedOnly">Readers see dossiers that have an edition.</param>
    public static Task<DossierList> DossierListAsync(this ClaimsDb db, int page, bool printedOnly, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var dossiers = db.Dossiers.AsNoTracking().Where(dossier => !printedOnly || db.Editions.Any(edition => edition.DossierId == dossier.Id));
        var total = await dossiers.CountAsync(token);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var number = Math.Clamp(page, 1, pages);
        var rows = await dossiers.OrderByDescending(dossier => dossier.ChangedAt).ThenBy(dossier => dossier.Id)
            .Skip((number - 1) * PageSize).Take(PageSize)
            .Select(dossier => new DossierRow(dossier.Id, dossier.Title, dossier.Subtitle, dossier.Language, dossier.Items.Count, dossier.EditionCount, dossier.ChangedAt))
            .ToListAsync(token);
        return new DossierList(rows, total, number, pages);
    }, cancellationToken);

    public static Task<DossierFolder?> DossierFolderAsync(this ClaimsDb db, DossierId id, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var dossier = await db.Dossiers.AsNoTracking().Where(d => d.Id == id)
            .Select(d => new { d.Title, d.Subtitle, d.Introduction, d.Language, d.Version, d.ChangedAt, d.CreatedBy }).SingleOrDefaultAsync(token);
        if (dossier is null)
        {
            return null;
        }

        var claims = await (
            from item in db.Set<DossierItem>().AsNoTracking()
            where item.DossierId == id
            join claim in db.Claims on item.ClaimId equals claim.Id
            from standing in claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
            from rating in db.Set<Rating>().Where(rating => rating.ScaleVersion == standing!.ScaleVersion && rating.Key == standing.RatingKey).DefaultIfEmpty()
            orderby item.Position
            select new DossierEntry(claim.Number, claim.Statement, claim.Language, claim.Stage, rating, item.Position)).ToListAsync(token);
        var editions = await db.EditionRowsAsync(id, token);
        return new DossierFolder(id, dossier.Title, dossier.Subtitle, dossier.Introduction, dossier.Language, dossier.Version, dossier.ChangedAt, dossier.CreatedBy, claims, editions)
        {
            Waiting = await db.WaitingEditionsAsync(id, token),
        };
    }, cancellationToken);

    /// <summary>Claims that may still be put into a dossier, those with a standing verdict first; at most fifty, by words of the statement or the number.</summary>
    public static async Task<IReadOnlyList<DossierEntry>> DossierChoicesAsync(this ClaimsDb db, DossierId id, string? words, IReadOnlyList<string> chosen, CancellationToken cancellationToken)
    {
        var claims = db.Claims.AsNoTracking().Where(claim => claim.Stage != Stage.Discarded && !db.Set<DossierItem>().Any(item => item.DossierId == id && item.ClaimId == claim.Id));
        if (!string.IsNullOrWhiteSpace(words))
        {
            var wanted = words.Trim();
            claims = claims.Where(claim => claim.Statement.Contains(wanted) || claim.Number.Contains(wanted) || chosen.Contains(claim.Number));
        }

        return await (
            from claim in claims
            from standing in claim.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).DefaultIfEmpty()
            from rating in db.Set<Rating>().Where(rating => rating.ScaleVersion == standing!.ScaleVersion && rating.Key == standing.RatingKey).DefaultIfEmpty()
            orderby chosen.Contains(claim.Number) descending, standing != null descending, claim.Number descending
            select new DossierEntry(claim.Number, claim.Statement, claim.Language, claim.Stage, rating, 0)).Take(50).ToListAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<WaitingEdition>> WaitingEditionsAsync(this ClaimsDb db, DossierId id, CancellationToken cancellationToken) => await (
        from order in db.PrintOrders.AsNoTracking()
        where order.DossierId == id && order.Content != PrintOrder.Gone && !db.Editions.Any(edition => edition.Id == order.Id)
        join member in db.Members on order.OrderedBy equals member.Id
        orderby order.Number descending
        select new WaitingEdition(order.Id, order.Number, order.OrderedAt, member.Name)).ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<EditionRow>> EditionRowsAsync(this ClaimsDb db, DossierId id, CancellationToken cancellationToken)
    {
        var rows = await (
            from edition in db.Editions.AsNoTracking()
            where edition.DossierId == id
            join member in db.Members on edition.PrintedBy equals member.Id
            orderby edition.Number descending
            select new EditionRow(edition.Id, edition.Number, edition.PrintedAt, member.Name, edition.Sha256, edition.Length,
                db.EditionWithdrawals.Where(withdrawal => withdrawal.EditionId == edition.Id).Select(withdrawal => new WithdrawnEdition(
                    withdrawal.Reason, db.Members.Where(editor => editor.Id == withdrawal.By).Select(editor => editor.Name).First(), withdrawal.At)).FirstOrDefault(),
                edition.Pdf.Length == 0)
            { Pages = edition.Pages, IsSigned = edition.Certificate != null, TimestampedAt = edition.TimestampedAt, TimestampFault = edition.TimestampFault, Template = edition.Template }).ToListAsync(cancellationToken);
        var outdated = (await db.OutdatedEditions(replaced: true).Where(edition => edition.Dossier == id).OrderBy(edition => edition.Claim).ToListAsync(cancellationToken)).ToLookup(edition => edition.Id);
        return rows.ConvertAll(row => row with { Outdated = [.. outdated[row.Id]] });
    }

    /// <summary>The stored bytes of one printing, or null.</summary>
    public static async Task<EditionFile?> EditionFileAsync(this ClaimsDb db, DossierId id, int number, CancellationToken cancellationToken)
    {
        var file = await (
            from edition in db.Editions.AsNoTracking()
            where edition.DossierId == id && edition.Number == number
            join dossier in db.Dossiers on edition.DossierId equals dossier.Id
            select new EditionFile(edition.Id, dossier.Title, edition.Pdf, edition.Sha256,
                db.EditionWithdrawals.Where(withdrawal => withdrawal.EditionId == edition.Id).Select(withdrawal => new WithdrawnEdition(
                    withdrawal.Reason, db.Members.Where(editor => editor.Id == withdrawal.By).Select(editor => editor.Name).First(), withdrawal.At)).FirstOrDefault())).SingleOrDefaultAsync(cancellationToken);
        return file is null ? null : file with { Fault = await db.FaultAsync(StoredFaults.Editions, new(file.Id.Value, file.Sha256, Hashes.Sha256Hex(file.Pdf)), cancellationToken) };
    }
}

/// <summary>One printing with its bytes.</summary>
/// <param name="Withdrawn">Null while it is not withdrawn.</param>
public sealed record EditionFile(EditionId Id, string Title, byte[] Pdf, string Sha256, WithdrawnEdition? Withdrawn)
{
    /// <summary>Why the bytes do not match their hash; null when they do.</summary>
    public StoredFault? Fault { get; init; }
}
