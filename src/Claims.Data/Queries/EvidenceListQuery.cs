using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the library of evidence.</summary>
public static class EvidenceListQuery
{
    /// <param name="older">Read on from here towards the older ones.</param>
    /// <param name="newer">Read back from here towards the newer ones.</param>
    public static async Task<EvidenceList> EvidenceListAsync(
        this ClaimsDb db, EvidenceFilter filter, EvidenceRevisionId? older, EvidenceRevisionId? newer, CancellationToken cancellationToken)
    {
        var shown = Matching(filter.StandingOnly ? db.CitedByStanding() : db.Current(), filter.Search);
        if (filter.OfferedTo is not null)
        {
            shown = shown.Where(revision => db.Evidence.Any(evidence => evidence.Id == revision.EvidenceId && !evidence.Retired));
        }

        var rows = await db.Rows(Paged(shown, older, newer), filter).Take(EvidenceList.PageSize + 1).ToListAsync(cancellationToken);
        var more = rows.Count > EvidenceList.PageSize;
        var page = rows.Take(EvidenceList.PageSize).ToList();
        if (newer is not null)
        {
            page.Reverse();
        }

        var (first, last) = page.Count == 0 ? (default(EvidenceRevisionId?), default(EvidenceRevisionId?)) : (page[0].RevisionId, page[^1].RevisionId);
        return newer is null ? new(page, older is null ? null : first, more ? last : null) : new(page, more ? first : null, last);
    }

    /// <summary>What standing verdicts cite.</summary>
    internal static IQueryable<Citation> StandingCitations(this ClaimsDb db) =>
        db.Set<Citation>().Where(citation => db.Verdicts.Any(verdict => verdict.Id == citation.VerdictId && verdict.State == VerdictState.Approved));

    private static IQueryable<EvidenceRevision> Current(this ClaimsDb db) => db.EvidenceRevisions.AsNoTracking()
        .Where(revision => db.Evidence.Any(evidence => evidence.Id == revision.EvidenceId && evidence.CurrentNumber == revision.Number));

    // Of each piece of evidence the newest revision that a standing verdict cites.
    private static IQueryable<EvidenceRevision> CitedByStanding(this ClaimsDb db)
    {
        var cited = db.StandingCitations();
        return db.EvidenceRevisions.AsNoTracking().Where(revision => cited.Any(citation => citation.RevisionId == revision.Id)
            && !db.EvidenceRevisions.Any(later => later.EvidenceId == revision.EvidenceId && later.Number > revision.Number
                && cited.Any(citation => citation.RevisionId == later.Id)));
    }

    // Engines differ in which letters they fold: the word is looked for as typed, in small letters and with a capital, so that umlauts are found everywhere.
    private static IQueryable<EvidenceRevision> Matching(IQueryable<EvidenceRevision> revisions, string? search)
    {
        foreach (var typed in (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var small = typed.ToLowerInvariant();
            var capital = char.ToUpperInvariant(typed[0]) + small[1..];
#pragma warning disable CA1304, CA1311, CA1862 // It is the database that lowers and compares, and it knows no culture.
            revisions = revisions.Where(revision =>
                revision.Title.Contains(typed) || revision.Title.Contains(capital) || revision.Title.ToLower().Contains(small)
                || revision.Publisher.Contains(typed) || revision.Publisher.Contains(capital) || revision.Publisher.ToLower().Contains(small));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return revisions;
    }

    private static IQueryable<EvidenceRevision> Paged(IQueryable<EvidenceRevision> revisions, EvidenceRevisionId? older, EvidenceRevisionId? newer)
    {
        if (newer is { } since)
        {
            return revisions.Where(revision => revision.Id.CompareTo(since) > 0).OrderBy(revision => revision.Id);
        }

        return (older is { } until ? revisions.Where(revision => revision.Id.CompareTo(until) < 0) : revisions).OrderByDescending(revision => revision.Id);
    }

    private static IQueryable<EvidenceRow> Rows(this ClaimsDb db, IQueryable<EvidenceRevision> revisions, EvidenceFilter filter)
    {
        var claim = filter.OfferedTo;
        var standing = filter.StandingOnly;
        return revisions.Select(revision => new EvidenceRow(
            revision.EvidenceId,
            revision.Id,
            revision.Publisher,
            revision.Title,
            revision.Kind,
            revision.Published,
            revision.Quantity,
            revision.Series,
            revision.Number,
            db.Evidence.Any(evidence => evidence.Id == revision.EvidenceId && evidence.Retired),
            db.Set<EvidenceLink>().Where(link => !standing && link.EvidenceId == revision.EvidenceId).Select(link => link.ClaimId)
                .Union(db.Set<Citation>().Where(citation => citation.EvidenceId == revision.EvidenceId)
                    .Join(db.Verdicts.Where(verdict => !standing || verdict.State == VerdictState.Approved), citation => citation.VerdictId, verdict => verdict.Id, (_, verdict) => verdict.ClaimId))
                .Count(),
            revision.Files.Count,
            db.Set<EvidenceLink>().Where(link => link.ClaimId == claim && link.EvidenceId == revision.EvidenceId).Select(link => (int?)link.Number).FirstOrDefault(),
            revision.RecordedAt));
    }
}
