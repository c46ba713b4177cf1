using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads one complaint.</summary>
public static class ComplaintRecordQuery
{
    /// <param name="me">Whose part in the verdict is told.</param>
    public static Task<ComplaintRecord?> ComplaintAsync(this ClaimsDb db, ComplaintId id, MemberId? me, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var row = await db.Complaints.AsNoTracking().Where(complaint => complaint.Id == id).Select(complaint => new
        {
            Complaint = complaint,
            RecordedBy = db.Members.Where(member => member.Id == complaint.RecordedBy).Select(member => member.Name).FirstOrDefault(),
            ClosedBy = db.Members.Where(member => member.Id == complaint.ClosedBy).Select(member => member.Name).FirstOrDefault(),
            MyPart = db.Set<Part>().Where(part => part.ClaimId == complaint.ClaimId && part.Cycle == complaint.Cycle && part.MemberId == me)
                .Select(part => (PartRole?)part.Role).FirstOrDefault(),
        }).SingleOrDefaultAsync(token);
        return row is null ? null : Of(
            row.Complaint, await db.AboutAsync(row.Complaint, token), (row.RecordedBy, row.ClosedBy), row.MyPart, await db.CorrectionsAsync(row.Complaint.ClaimId, token));
    }, cancellationToken);

    /// <summary>The day it came, to head its history with; null when there is no such complaint.</summary>
    public static Task<DateOnly?> ComplaintReceivedAsync(this ClaimsDb db, ComplaintId id, CancellationToken cancellationToken) =>
        db.Complaints.Where(complaint => complaint.Id == id).Select(complaint => (DateOnly?)complaint.ReceivedOn).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Complaints about a claim that nobody has answered, the longest due first, and how many there are in all.</summary>
    public static async Task<ClaimComplaints> ClaimComplaintsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken)
    {
        var about = db.Complaints.AsNoTracking().Where(complaint => complaint.ClaimId == claim);
        var open = await db.Rows(about.Where(complaint => complaint.Outcome == ComplaintOutcome.Open).OrderBy(complaint => complaint.DueOn).ThenBy(complaint => complaint.Id))
            .Take(ClaimComplaints.Shown).ToListAsync(cancellationToken);
        return new(open, await about.CountAsync(cancellationToken));
    }

    private static Task<ComplaintClaim?> AboutAsync(this ClaimsDb db, Complaint complaint, CancellationToken cancellationToken)
    {
        var (about, verdict) = (complaint.ClaimId, complaint.VerdictId);
        return db.Claims.AsNoTracking().Where(claim => claim.Id == about).Select(claim => new ComplaintClaim(
            claim.Id,
            claim.Number,
            claim.Statement,
            claim.Language,
            claim.Stage,
            claim.Verdicts.Where(known => known.Id == verdict).Select(known => (int?)known.Number).FirstOrDefault())).SingleOrDefaultAsync(cancellationToken);
    }

    private static async Task<List<ComplaintCorrection>> CorrectionsAsync(this ClaimsDb db, ClaimId? claim, CancellationToken cancellationToken) => await (
        from correction in db.Set<Correction>().AsNoTracking()
        where correction.ClaimId == claim
        join verdict in db.Verdicts on correction.Corrects equals verdict.Id
        orderby correction.Cycle descending
        select new ComplaintCorrection(correction.Cycle, verdict.Number, correction.OpenedAt)).ToListAsync(cancellationToken);

    private static ComplaintRecord Of(
        Complaint complaint, ComplaintClaim? about, (string? Recorded, string? Closed) by, PartRole? mine, IReadOnlyList<ComplaintCorrection> corrections)
    {
        return new()
        {
            Id = complaint.Id,
            Version = complaint.Version,
            About = about,
            From = complaint.From,
            Channel = complaint.Channel,
            Received = complaint.ReceivedOn,
            Due = complaint.DueOn,
            Words = complaint.Words,
            Outcome = complaint.Outcome,
            Answer = complaint.Answer,
            Answered = complaint.AnsweredOn,
            Correction = complaint.CorrectionCycle,
            RecordedBy = by.Recorded,
            RecordedAt = complaint.RecordedAt,
            ClosedBy = by.Closed,
            ClosedAt = complaint.ClosedAt,
            MyPart = mine,
            Corrections = corrections,
        };
    }
}

/// <summary>What is complained about a claim.</summary>
/// <param name="Open">The first of those that are not answered.</param>
/// <param name="Total">How many there are, answered or not.</param>
public sealed record ClaimComplaints(IReadOnlyList<ComplaintRow> Open, int Total)
{
    /// <summary>At most so many are shown; the rest is a link away.</summary>
    public const int Shown = 5;
}
