using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>What is printed around the snapshots of several claims: who had a part, what happened, what they are related to.</summary>
internal sealed class DossierClaimContext
{
    private readonly Dictionary<ClaimId, ClaimRow> _claims;
    private readonly ILookup<ClaimId, Topic> _topics;
    private readonly ILookup<ClaimId, PartRow> _parts;
    private readonly ILookup<ClaimId, StepRow> _steps;
    private readonly ILookup<ClaimId, PrintedRelation> _related;
    private readonly ILookup<ClaimId, AnchorRow> _anchors;
    private readonly ILookup<ClaimId, CorrectionNotice> _corrections;

    private DossierClaimContext(
        Dictionary<ClaimId, ClaimRow> claims, ILookup<ClaimId, Topic> topics, ILookup<ClaimId, PartRow> parts, ILookup<ClaimId, StepRow> steps, ILookup<ClaimId, PrintedRelation> related, ILookup<ClaimId, AnchorRow> anchors,
        ILookup<ClaimId, CorrectionNotice> corrections) =>
        (_claims, _topics, _parts, _steps, _related, _anchors, _corrections) = (claims, topics, parts, steps, related, anchors, corrections);

    public static async Task<DossierClaimContext> ReadAsync(ClaimsDb db, List<ClaimId> ids, CancellationToken cancellationToken)
    {
        var claims = await db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id)).Select(claim => new ClaimRow(
            claim.Id, claim.Number, claim.Stage, claim.ChangedAt,
            claim.Corrections.OrderByDescending(correction => correction.Cycle).Select(correction => (DateTimeOffset?)correction.OpenedAt).FirstOrDefault())).ToListAsync(cancellationToken);
        var topics = await (
            from filed in db.Set<ClaimTopic>().AsNoTracking()
            where ids.Contains(filed.ClaimId)
            join topic in db.Topics on filed.TopicKey equals topic.Key
            orderby topic.Key
            select new { filed.ClaimId, Topic = topic }).ToListAsync(cancellationToken);
        var parts = await (
            from part in db.Set<Part>().AsNoTracking()
            where ids.Contains(part.ClaimId)
            join member in db.Members on part.MemberId equals member.Id
            orderby part.TakenAt, member.Name
            select new PartRow(part.ClaimId, part.Cycle, part.MemberId, member.Name, part.Role)).ToListAsync(cancellationToken);
        return new(
            claims.ToDictionary(claim => claim.Id),
            topics.ToLookup(row => row.ClaimId, row => row.Topic),
            parts.ToLookup(part => part.Claim),
            (await StepsAsync(db, ids, cancellationToken)).ToLookup(step => step.Claim),
            await RelatedAsync(db, ids, cancellationToken),
            (await AnchorsAsync(db, ids, cancellationToken)).ToLookup(anchor => anchor.Claim),
            await db.EndedCorrectionsAsync(ids, cancellationToken));
    }

    public PrintedClaim Printed(ClaimId id, Snapshot snapshot, PrintedVerdict? verdict)
    {
        var later = snapshot.Quotes.Where(quote => LaterAnchor(id, quote) is not null).Select(quote => quote.Exact).ToHashSet();
        var steps = _steps[id].Where(step => verdict is not null && step.Version <= verdict.Version).OrderBy(step => step.At).ToList();
        return new()
        {
            Id = id,
            Number = _claims[id].Number,
            Snapshot = later.Count == 0 ? snapshot : snapshot with { Quotes = [.. snapshot.Quotes.Select(quote => LaterAnchor(id, quote)?.Place(quote) ?? quote)] },
            AnchoredLater = later,
            Verdict = verdict,
            UnderCorrection = verdict is not null && _claims[id].Stage != Stage.Approved,
            Corrections = [.. _corrections[id].Where(correction => correction.To <= verdict?.Version)],
            Topics = [.. _topics[id]],
            Parts = [.. _parts[id].Where(part => verdict is not null && part.Cycle == verdict.Cycle).Select(part => new PrintedPart(part.Name, part.Role, DoneAt(part, steps, verdict!)))],
            Steps = [.. steps.Select(step => new PrintedStep(step.At, step.Version, step.Decision, step.Name))],
            Related = [.. _related[id]],
        };
    }

    /// <summary>When the newest of what is printed of a claim was written: its approval, the opening of a correction, or, without a verdict, its last change.</summary>
    public DateTimeOffset NewestOf(ClaimId id)
    {
        var approved = _steps[id].Where(step => step.Decision == ReviewDecision.Approved).Select(step => (DateTimeOffset?)step.At).Max();
        var claim = _claims[id];
        var newest = approved is not { } at ? claim.ChangedAt : claim.Stage != Stage.Approved && claim.CorrectionOpenedAt > at ? claim.CorrectionOpenedAt.Value : at;
        return _anchors[id].Select(anchor => anchor.CapturedAt).Append(newest).Max();
    }

    // Anchoring changes no words, so a quote that waited at the submission is printed with the place that it found since.
    private AnchorRow? LaterAnchor(ClaimId id, SnapshotQuote quote) =>
        quote.TextSha256 is null ? _anchors[id].FirstOrDefault(anchor => anchor.Exact == quote.Exact && anchor.Source.ToString() == quote.Source.Id) : null;

    private static DateTimeOffset? DoneAt(PartRow part, List<StepRow> steps, PrintedVerdict verdict) => part.Role == PartRole.Author
        ? verdict.SubmittedAt
        : steps.Where(step => step.Member == part.Member && step.Decision is not null).Select(step => (DateTimeOffset?)step.At).LastOrDefault();

    private static async Task<List<StepRow>> StepsAsync(ClaimsDb db, List<ClaimId> ids, CancellationToken cancellationToken)
    {
        var submitted = await (
            from verdict in db.Verdicts.AsNoTracking()
            where ids.Contains(verdict.ClaimId)
            select new StepRow(verdict.ClaimId, verdict.SubmittedAt, verdict.Number, null, verdict.SubmittedBy,
                db.Members.Where(member => member.Id == verdict.SubmittedBy).Select(member => member.Name).FirstOrDefault())).ToListAsync(cancellationToken);
        var decided = await (
            from verdict in db.Verdicts.AsNoTracking()
            where ids.Contains(verdict.ClaimId)
            from review in verdict.Reviews
            join member in db.Members on review.MemberId equals member.Id
            select new StepRow(verdict.ClaimId, review.At, verdict.Number, review.Decision, review.MemberId, member.Name)).ToListAsync(cancellationToken);
        return [.. submitted, .. decided];
    }

    // Only claims that readers may see are named: those with a standing verdict, by the statement that was approved.
    private static async Task<ILookup<ClaimId, PrintedRelation>> RelatedAsync(ClaimsDb db, List<ClaimId> ids, CancellationToken cancellationToken)
    {
        var pairs = await db.Set<ClaimRelation>().AsNoTracking().Where(relation => ids.Contains(relation.ClaimId) || ids.Contains(relation.OtherId))
            .Select(relation => new { relation.ClaimId, relation.OtherId }).ToListAsync(cancellationToken);
        var both = pairs.SelectMany(pair => new[] { (From: pair.ClaimId, To: pair.OtherId), (From: pair.OtherId, To: pair.ClaimId) }).Where(pair => ids.Contains(pair.From)).Distinct().ToList();
        var others = both.Select(pair => pair.To).Distinct().ToList();
        var named = await (
            from verdict in db.Verdicts.AsNoTracking()
            where others.Contains(verdict.ClaimId) && verdict.State == VerdictState.Approved
            select new { verdict.ClaimId, verdict.Snapshot }).ToDictionaryAsync(row => row.ClaimId, row => Snapshot.Parse(row.Snapshot), cancellationToken);
        return both.Where(pair => named.ContainsKey(pair.To)).OrderBy(pair => named[pair.To].Number, StringComparer.Ordinal)
            .ToLookup(pair => pair.From, pair => new PrintedRelation(named[pair.To].Number, named[pair.To].Statement));
    }

    private static async Task<List<AnchorRow>> AnchorsAsync(ClaimsDb db, List<ClaimId> ids, CancellationToken cancellationToken) => await (
        from quote in db.Set<Quote>().AsNoTracking()
        where ids.Contains(quote.ClaimId)
        join text in db.SourceTexts on quote.TextId equals text.Id
        select new AnchorRow(quote.ClaimId, quote.SourceId, quote.Exact, quote.Prefix, quote.Suffix, quote.Start!.Value, quote.End!.Value, quote.Parts, text.Number, text.Sha256, text.CapturedAt)).ToListAsync(cancellationToken);

    private sealed record AnchorRow(
        ClaimId Claim, SourceId Source, string Exact, string Prefix, string Suffix, int Start, int End, string? Parts, int TextNumber, string TextSha256, DateTimeOffset CapturedAt)
    {
        public SnapshotQuote Place(SnapshotQuote quote) => quote with
        {
            Prefix = Prefix,
            Suffix = Suffix,
            Start = Start.ToString(CultureInfo.InvariantCulture),
            End = End.ToString(CultureInfo.InvariantCulture),
            Segments = Parts,
            TextNumber = TextNumber.ToString(CultureInfo.InvariantCulture),
            TextSha256 = TextSha256,
        };
    }

    private sealed record ClaimRow(ClaimId Id, string Number, Stage Stage, DateTimeOffset ChangedAt, DateTimeOffset? CorrectionOpenedAt);

    private sealed record PartRow(ClaimId Claim, int Cycle, MemberId Member, string Name, PartRole Role);

    private sealed record StepRow(ClaimId Claim, DateTimeOffset At, int Version, ReviewDecision? Decision, MemberId? Member, string? Name);
}
