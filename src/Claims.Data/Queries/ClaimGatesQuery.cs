using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Lets the gates look at a claim while work goes on: at the cited evidence, which the page has read already, and at the log of the claim.</summary>
public static class ClaimGatesQuery
{
    /// <summary>The whole checklist of one claim.</summary>
    /// <param name="me">Whose part in the current cycle is told.</param>
    /// <param name="today">In the desk's time zone.</param>
    public static Task<ClaimChecklist?> ClaimChecklistAsync(this ClaimsDb db, string number, MemberId? me, DateOnly today, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            if (await db.ClaimHeadAsync(number, me, token) is not { } head)
            {
                return null;
            }

            var versions = await db.VersionsAsync(head.Id, [VerdictState.Approved, VerdictState.InReview], token);
            var working = head.Stage is Stage.Approved or Stage.Discarded ? null
                : versions.SingleOrDefault(version => version.State == VerdictState.InReview) ?? await db.DraftedAsync(head, await db.WordingAsync(head, token), token);
            return new ClaimChecklist(
                head,
                working is null ? null : await db.GatesAsync(head, working.Wording, working.Looked, today, token),
                versions.SingleOrDefault(version => version.State == VerdictState.Approved)?.Gates);
        },
        cancellationToken);

    /// <summary>The same for a page that has the evidence; five commands.</summary>
    /// <param name="cited">What the version or the draft cites.</param>
    public static Task<ClaimGates> GatesAsync(
        this ClaimsDb db, ClaimHead head, ClaimWording wording, IReadOnlyList<ClaimEvidence> cited, DateOnly today, CancellationToken cancellationToken) => db.ReadAsync(
        async token =>
        {
            var calculation = wording.Quantity is { } claimed ? Calculation.OfEvidence(claimed, cited.Select(link => link.Figure)) : null;
            var exceptions = await db.ExceptionsAsync(head.Id, token);
            var given = exceptions.Where(exception => exception.Cycle == head.Cycle).ToDictionary(exception => exception.Gate, exception => exception.Given);
            var log = await db.LogAsync(head, given.ToDictionary(exception => exception.Key, exception => exception.Value.Reason), token);
            var about = new GateCase(wording.Said, wording.Quantity is not null, calculation?.Reason, [.. cited.Select(Looked)], log, today);
            return new ClaimGates(
                GateReport.Of(about, await db.CurrentPolicyAsync(token)),
                given,
                exceptions.Where(exception => exception.Cycle < head.Cycle).GroupBy(exception => exception.Gate).ToDictionary(gate => gate.Key, gate => gate.Last().Given.Reason));
        },
        cancellationToken);

    private static async Task<GateLog> LogAsync(this ClaimsDb db, ClaimHead head, IReadOnlyDictionary<string, string> exceptions, CancellationToken cancellationToken)
    {
        var counts = await db.Claims.AsNoTracking().Where(claim => claim.Id == head.Id).Select(claim => new
        {
            Quotes = claim.Quotes.Count,
            Waiting = claim.Quotes.Count(quote => quote.TextId == null),
            Endorsements = claim.Verdicts.Where(verdict => verdict.State == VerdictState.InReview).SelectMany(verdict => verdict.Reviews)
                .Count(review => review.Decision == ReviewDecision.Endorsed),
        }).SingleAsync(cancellationToken);
        var contacts = await db.Set<Contact>().AsNoTracking().Where(contact => contact.ClaimId == head.Id).OrderBy(contact => contact.AskedOn).ThenBy(contact => contact.Id)
            .Select(contact => new GateContact(
                contact.Party, contact.Whom, contact.Channel, contact.Question, contact.AskedOn, contact.Deadline, contact.Outcome, contact.AnsweredOn, contact.Answer))
            .ToListAsync(cancellationToken);
        var people = await db.Set<Part>().AsNoTracking().Where(part => part.ClaimId == head.Id && part.Cycle == head.Cycle).Select(part => new GatePerson(
            part.MemberId,
            db.Set<InterestStatement>().Where(interest => interest.ClaimId == head.Id && interest.MemberId == part.MemberId).Select(interest => (bool?)interest.HasInterest).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new(counts.Quotes, counts.Waiting, contacts, exceptions, people, counts.Endorsements);
    }

    private static async Task<List<Excepted>> ExceptionsAsync(this ClaimsDb db, ClaimId claim, CancellationToken cancellationToken) =>
        await db.Set<GateException>().AsNoTracking().Where(exception => exception.ClaimId == claim).OrderBy(exception => exception.Cycle).Select(exception => new Excepted(
            exception.Cycle,
            exception.Gate,
            new GivenException(exception.Reason, db.Members.Where(member => member.Id == exception.GivenBy).Select(member => member.Name).FirstOrDefault(), exception.GivenAt)))
            .ToListAsync(cancellationToken);

    private static GateEvidence Looked(ClaimEvidence link) => new(
        link.Number, link.Stance, link.Role, link.Details.Kind, link.Details.Publisher, link.Details.Url, link.Details.Locator, link.Details.Published, link.Details.Accessed,
        link.Details.OriginGroup, link.Details.InterestNote, link.Details.Anonymous, [.. link.Files.Select(file => file.Sha256)]);

    private sealed record Excepted(int Cycle, string Gate, GivenException Given);
}
