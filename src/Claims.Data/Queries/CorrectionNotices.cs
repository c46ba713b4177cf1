using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One correction as pages and print tell it.</summary>
public sealed record CorrectionNotice
{
    public required ClaimId Claim { get; init; }

    public required int Cycle { get; init; }

    /// <summary>Null for corrections from before there were kinds, as are the cause, the role, the wording and the day.</summary>
    public required CorrectionKind? Kind { get; init; }

    /// <summary>What was wrong.</summary>
    public required string Reason { get; init; }

    public required string? Cause { get; init; }

    public required ResponsibleRole? Responsible { get; init; }

    public required string? PublicWording { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required MemberId? OpenedById { get; init; }

    public required string? OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The version that it corrects.</summary>
    public required int From { get; init; }

    /// <summary>The version that it led to; null while there is none.</summary>
    public required int? To { get; init; }

    /// <summary>When that was approved.</summary>
    public required DateTimeOffset? ClosedAt { get; init; }

    public required string? RetractedBy { get; init; }

    /// <summary>When the verdict was taken back.</summary>
    public required DateTimeOffset? RetractedAt { get; init; }

    /// <summary>A retraction was given up before it was confirmed.</summary>
    public required DateTimeOffset? GivenUpAt { get; init; }

    /// <summary>A retraction that nobody confirmed or gave up yet: readers are not told of it.</summary>
    public bool IsUndecided => Kind == CorrectionKind.Retraction && RetractedAt is null && GivenUpAt is null;

    public bool IsOpen => ClosedAt is null && GivenUpAt is null;

    /// <summary>Since when the corrected version does not stand any more; null while it does.</summary>
    public DateTimeOffset? Since => RetractedAt ?? ClosedAt;
}

/// <summary>Reads what was corrected.</summary>
public static class CorrectionNoticesQuery
{
    /// <summary>All corrections of one claim but those given up, newest first.</summary>
    public static async Task<IReadOnlyList<CorrectionNotice>> CorrectionsOfAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) =>
        await db.Told(db.Corrections.Where(correction => correction.ClaimId == claim && correction.GivenUpAt == null).OrderByDescending(correction => correction.Cycle))
            .ToListAsync(cancellationToken);

    /// <summary>What led to the printed versions of some claims, newest first: corrections that came to an end.</summary>
    internal static async Task<ILookup<ClaimId, CorrectionNotice>> EndedCorrectionsAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> claims, CancellationToken cancellationToken) => (
        await db.Told(db.Corrections.Where(correction => claims.Contains(correction.ClaimId) && correction.GivenUpAt == null).OrderByDescending(correction => correction.Cycle))
            .ToListAsync(cancellationToken)).Where(notice => notice.To is not null).ToLookup(notice => notice.Claim);

    /// <summary>Corrections with the version that each led from, and the next that was approved: in its cycle, or in one that was started over since.</summary>
    internal static IQueryable<EndedCorrection> Ended(this ClaimsDb db, IQueryable<Correction> corrections) =>
        from correction in corrections.AsNoTracking()
        join corrected in db.Verdicts on correction.Corrects equals corrected.Id
        join next in db.Verdicts on db.Verdicts
            .Where(verdict => verdict.ClaimId == correction.ClaimId && verdict.Number > corrected.Number
                && (verdict.State == VerdictState.Approved || verdict.State == VerdictState.Superseded || verdict.State == VerdictState.Retracted))
            .OrderBy(verdict => verdict.Number).Select(verdict => (VerdictId?)verdict.Id).FirstOrDefault() equals (VerdictId?)next.Id into approved
        from next in approved.DefaultIfEmpty()
        select new EndedCorrection { Correction = correction, Corrected = corrected, Approved = next };

    /// <summary>Corrections with the versions that they lead from and to; order and bounds stay those of the query.</summary>
    internal static IQueryable<CorrectionNotice> Told(this ClaimsDb db, IQueryable<Correction> corrections) =>
        from ended in db.Ended(corrections)
        let correction = ended.Correction
        let approved = ended.Approved
        select new CorrectionNotice
        {
            Claim = correction.ClaimId,
            Cycle = correction.Cycle,
            Kind = correction.Kind,
            Reason = correction.Reason,
            Cause = correction.Cause,
            Responsible = correction.Responsible,
            PublicWording = correction.PublicWording,
            DecidedOn = correction.DecidedOn,
            OpenedById = correction.OpenedBy,
            OpenedBy = db.Members.Where(member => member.Id == correction.OpenedBy).Select(member => member.Name).FirstOrDefault(),
            OpenedAt = correction.OpenedAt,
            From = ended.Corrected.Number,
            To = (int?)approved!.Number,
            ClosedAt = approved.DecidedAt,
            RetractedBy = db.Members.Where(member => member.Id == correction.RetractedBy).Select(member => member.Name).FirstOrDefault(),
            RetractedAt = correction.RetractedAt,
            GivenUpAt = correction.GivenUpAt,
        };
}

/// <summary>A correction between two versions; the second is null while there is none.</summary>
internal sealed class EndedCorrection
{
    public required Correction Correction { get; init; }

    public required Verdict Corrected { get; init; }

    public required Verdict? Approved { get; init; }
}
