using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>One claim of a member's work, as much of it as sorts and counts it.</summary>
/// <param name="CameBack">Its newest version was returned and it is being worked on.</param>
internal sealed record WorkItem(ClaimId Id, string Number, DateOnly? Due, DateTimeOffset ChangedAt, bool CameBack);

/// <summary>The lists of the start page.</summary>
internal static class DeskWorkQuery
{
    /// <summary>What was given to a member or what they are an author of, while it is neither approved nor discarded: one walk, from which all their lists are cut.</summary>
    public static async Task<IReadOnlyList<WorkItem>> WorkOfAsync(this ClaimsDb db, MemberId me, CancellationToken cancellationToken)
    {
        // Both halves begin at an index by member; an "or" over the claims would read every claim that is being worked on.
        var written =
            from part in db.Set<Part>()
            where part.MemberId == me && part.Role == PartRole.Author
            join claim in db.Unfinished() on new { Id = part.ClaimId, part.Cycle } equals new { claim.Id, claim.Cycle }
            select claim.Id;
        var mine = written.Union(db.Unfinished().Where(claim => claim.Assignee == me).Select(claim => claim.Id));
        return await db.Claims.AsNoTracking().Where(claim => mine.Contains(claim.Id)).Select(claim => new WorkItem(
            claim.Id,
            claim.Number,
            claim.Due,
            claim.ChangedAt,
            claim.Stage == Stage.Researching
                && claim.Verdicts.OrderByDescending(verdict => verdict.Number)
                    .Select(verdict => verdict.State == VerdictState.Returned && verdict.Reviews.Any(review => review.Decision == ReviewDecision.Returned)).FirstOrDefault())).ToListAsync(cancellationToken);
    }

    /// <summary>Claims that somebody has to see to.</summary>
    public static IQueryable<Claim> Unfinished(this ClaimsDb db) =>
        db.Claims.AsNoTracking().Where(claim => claim.Stage == Stage.Open || claim.Stage == Stage.Researching || claim.Stage == Stage.InReview);

    public static IQueryable<ReturnedClaim> Returned(this ClaimsDb db, IReadOnlyCollection<ClaimId> shown) =>
        from claim in db.Claims.AsNoTracking()
        where shown.Contains(claim.Id)
        from verdict in claim.Verdicts
        where verdict.State == VerdictState.Returned && verdict.Number == claim.Verdicts.Max(any => any.Number)
        from review in verdict.Reviews
        where review.Decision == ReviewDecision.Returned
        orderby claim.ChangedAt descending, claim.Number descending
        select new ReturnedClaim(
            claim.Number,
            claim.Statement,
            claim.Language,
            verdict.Number,
            db.Members.Where(member => member.Id == review.MemberId).Select(member => member.Name).FirstOrDefault(),
            review.At,
            review.Note);

    public static IQueryable<MyClaim> Mine(this ClaimsDb db, IReadOnlyCollection<ClaimId> shown) =>
        from claim in db.Claims.AsNoTracking()
        where shown.Contains(claim.Id)
        orderby claim.Due == null, claim.Due, claim.ChangedAt descending, claim.Number descending
        select new MyClaim(
            claim.Number,
            claim.Statement,
            claim.Language,
            db.Claimants.Where(claimant => claimant.Id == claim.ClaimantId).Select(claimant => claimant.Name).First(),
            claim.Stage,
            claim.Verdicts.Any(verdict => verdict.State == VerdictState.Approved),
            claim.Evidence.Count,
            claim.Draft != null,
            claim.Quantity != null && claim.Quantity.Period == null,
            claim.Evidence.Any(link => link.Role == CalculationRole.Part) != claim.Evidence.Any(link => link.Role == CalculationRole.Whole),
            claim.Due);

    public static IQueryable<WaitingClaim> Waiting(this ClaimsDb db, MemberId me) =>
        from verdict in db.Verdicts.AsNoTracking()
        where verdict.State == VerdictState.InReview
        join claim in db.Claims on verdict.ClaimId equals claim.Id
        join rating in db.Set<Rating>() on new { verdict.ScaleVersion, verdict.RatingKey } equals new { rating.ScaleVersion, RatingKey = rating.Key }
        orderby verdict.SubmittedAt, claim.Number
        select new WaitingClaim(
            claim.Number,
            claim.Statement,
            claim.Language,
            verdict.Number,
            rating,
            db.Members.Where(member => member.Id == verdict.SubmittedBy).Select(member => member.Name).FirstOrDefault(),
            verdict.SubmittedAt,
            claim.Parts.Any(part => part.Cycle == verdict.Cycle && part.MemberId == me && part.Role == PartRole.Author),
            verdict.Reviews.Any(review => review.MemberId == me && review.Decision == ReviewDecision.Endorsed));

    public static IQueryable<DueClaim> Due(this ClaimsDb db, IQueryable<Claim> due) =>
        from claim in due
        orderby claim.Due, claim.Number
        select new DueClaim(
            claim.Number,
            claim.Statement,
            claim.Language,
            claim.Due!.Value,
            db.Members.Where(member => member.Id == claim.Assignee).Select(member => member.Name).FirstOrDefault());

    /// <summary>Open complaints that are due soon or were due before.</summary>
    public static IQueryable<Complaint> DueComplaints(this ClaimsDb db, DateOnly today)
    {
        var until = today.AddDays(DeskStart.ComplaintDays);
        return db.Complaints.AsNoTracking().Where(complaint => complaint.Outcome == ComplaintOutcome.Open && complaint.DueOn <= until)
            .OrderBy(complaint => complaint.DueOn).ThenBy(complaint => complaint.Id);
    }

    public static IQueryable<ExpiredVerdict> Expired(this ClaimsDb db, DeskStartScope scope)
    {
        var (all, me, today) = (scope.Plans, scope.Me, scope.Today);
        return
            from verdict in db.Verdicts.AsNoTracking()
            where verdict.State == VerdictState.Approved && verdict.ExpiresOn < today
            join claim in db.Claims on verdict.ClaimId equals claim.Id
            where claim.Stage == Stage.Approved && (all || claim.Assignee == me)
            orderby verdict.ExpiresOn, claim.Number
            select new ExpiredVerdict(
                claim.Number,
                claim.Statement,
                claim.Language,
                verdict.ExpiresOn!.Value,
                db.Members.Where(member => member.Id == claim.Assignee).Select(member => member.Name).FirstOrDefault());
    }

    public static IQueryable<MentionOfMe> Mentions(this ClaimsDb db, MemberId me) =>
        from mention in db.Set<CommentMention>().AsNoTracking()
        where mention.MemberId == me
        join comment in db.Comments on mention.CommentId equals comment.Id
        where comment.ResolvedAt == null && comment.WrittenBy != me
        join claim in db.Claims on comment.ClaimId equals claim.Id
        join writer in db.Members on comment.WrittenBy equals writer.Id
        orderby comment.WrittenAt descending, comment.Id
        select new MentionOfMe(
            claim.Number,
            comment.Id,
            comment.Text.Substring(0, MentionOfMe.Excerpt + 1),
            writer.Name,
            comment.WrittenAt);

    public static IQueryable<OverdueContact> Overdue(this ClaimsDb db, DeskStartScope scope) =>
        from contact in db.Set<Contact>().AsNoTracking()
        where contact.Outcome == ContactOutcome.Waiting && contact.Deadline < scope.Today
        join claim in db.Claims on contact.ClaimId equals claim.Id
        where claim.Stage != Stage.Discarded && (contact.RecordedBy == scope.Me || claim.Assignee == scope.Me)
        orderby contact.Deadline, contact.Id
        select new OverdueContact(claim.Number, contact.Id, contact.Whom, contact.Deadline!.Value, claim.Statement, claim.Language);

    public static IQueryable<InvitedMember> Invited(this ClaimsDb db) =>
        from member in db.Members.AsNoTracking()
        where member.PasswordHash == null && !member.Disabled
        orderby member.JoinedAt, member.Id
        select new InvitedMember(member.Id, member.Name, member.JoinedAt);
}
