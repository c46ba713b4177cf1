using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads the list of complaints.</summary>
public static class ComplaintListQuery
{
    private const char OpenMark = 'o';

    private const char ClosedMark = 'c';

    public static Task<ComplaintList> ComplaintsAsync(
        this ClaimsDb db, ComplaintFilter filter, ListPlace? older, ListPlace? newer, CancellationToken cancellationToken) => db.ReadAsync(async token =>
    {
        var shown = db.About(filter.About);
        var open = await shown.CountAsync(complaint => complaint.Outcome == ComplaintOutcome.Open, token);
        var total = filter.OnlyOpen ? open : await shown.CountAsync(token);
        shown = filter.OnlyOpen ? shown.Where(complaint => complaint.Outcome == ComplaintOutcome.Open) : shown;
        var rows = await db.Rows(Sorted(shown, Place.Of(older), Place.Of(newer))).Take(ClaimList.PageSize + 1).ToListAsync(token);
        var (page, before, after) = ClaimList.Cut(rows, PlaceOf, older, newer);
        return new ComplaintList(page, open, total, before, after);
    }, cancellationToken);

    /// <summary>Rows of complaints, in the order they come.</summary>
    internal static IQueryable<ComplaintRow> Rows(this ClaimsDb db, IQueryable<Complaint> complaints) => complaints.Select(complaint => new ComplaintRow(
        complaint.Id,
        complaint.From,
        complaint.Words.Substring(0, ComplaintRow.Excerpt + 1),
        complaint.ReceivedOn,
        complaint.DueOn,
        complaint.Outcome,
        db.Claims.Where(claim => claim.Id == complaint.ClaimId).Select(claim => claim.Number).FirstOrDefault(),
        db.Claims.Where(claim => claim.Id == complaint.ClaimId).Select(claim => claim.Statement).FirstOrDefault(),
        db.Claims.Where(claim => claim.Id == complaint.ClaimId).Select(claim => claim.Language).FirstOrDefault(),
        complaint.CorrectionCycle));

    private static IQueryable<Complaint> About(this ClaimsDb db, string? number) => number is null
        ? db.Complaints.AsNoTracking()
        : db.Complaints.AsNoTracking().Where(complaint => db.Claims.Any(claim => claim.Id == complaint.ClaimId && claim.Number == number));

    private static ListPlace PlaceOf(ComplaintRow row) =>
        new($"{(row.Outcome == ComplaintOutcome.Open ? OpenMark : ClosedMark)}{ListPlace.Of(row.Due)}", row.Id.ToString());

    private static IQueryable<Complaint> Sorted(IQueryable<Complaint> complaints, Place? older, Place? newer)
    {
        if (newer is not null)
        {
            return Before(complaints, newer)
                .OrderByDescending(complaint => complaint.Outcome != ComplaintOutcome.Open)
                .ThenByDescending(complaint => complaint.Outcome == ComplaintOutcome.Open ? complaint.DueOn : (DateOnly?)null)
                .ThenBy(complaint => complaint.DueOn).ThenByDescending(complaint => complaint.Id);
        }

        return (older is null ? complaints : After(complaints, older))
            .OrderBy(complaint => complaint.Outcome != ComplaintOutcome.Open)
            .ThenBy(complaint => complaint.Outcome == ComplaintOutcome.Open ? complaint.DueOn : (DateOnly?)null)
            .ThenByDescending(complaint => complaint.DueOn).ThenBy(complaint => complaint.Id);
    }

    private static IQueryable<Complaint> After(IQueryable<Complaint> complaints, Place from)
    {
        var (_, day, id) = from;
        return from.IsOpen
            ? complaints.Where(complaint => complaint.Outcome != ComplaintOutcome.Open || complaint.DueOn > day || (complaint.DueOn == day && complaint.Id > id))
            : complaints.Where(complaint => complaint.Outcome != ComplaintOutcome.Open && (complaint.DueOn < day || (complaint.DueOn == day && complaint.Id > id)));
    }

    private static IQueryable<Complaint> Before(IQueryable<Complaint> complaints, Place from)
    {
        var (_, day, id) = from;
        return from.IsOpen
            ? complaints.Where(complaint => complaint.Outcome == ComplaintOutcome.Open && (complaint.DueOn < day || (complaint.DueOn == day && complaint.Id < id)))
            : complaints.Where(complaint => complaint.Outcome == ComplaintOutcome.Open || complaint.DueOn > day || (complaint.DueOn == day && complaint.Id < id));
    }

    /// <summary>A place in the list, taken apart.</summary>
    private sealed record Place(bool IsOpen, DateOnly Day, ComplaintId Id)
    {
        public static Place? Of(ListPlace? place) =>
            place is { Key: [OpenMark or ClosedMark, .. var day] } && new ListPlace(day, "").Day is { } due && Guid.TryParse(place.Number, out var id)
                ? new(place.Key[0] == OpenMark, due, new(id))
                : null;
    }
}
