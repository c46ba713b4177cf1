using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

// One loading method per aggregate: what a verb needs, whole and tracked. Pages that only show read through a query of their own.
public sealed partial class ClaimsDb
{
    /// <summary>The next number of a year, <c>2026-0042</c>; to be taken inside the unit that records the claim.</summary>
    public async Task<string> NextClaimNumberAsync(int year, CancellationToken cancellationToken)
    {
        var counter = await Set<ClaimCounter>().FindAsync([year], cancellationToken);
        if (counter is null)
        {
            Add(counter = new ClaimCounter { Year = year });
        }

        counter.Last++;
        return FormattableString.Invariant($"{year:0000}-{counter.Last:0000}");
    }

    /// <summary>A claim by its number, or null.</summary>
    public Task<Claim?> LoadClaimAsync(string number, CancellationToken cancellationToken) =>
        WholeClaims().SingleOrDefaultAsync(claim => claim.Number == number, cancellationToken);

    /// <summary>Several claims at once.</summary>
    public Task<List<Claim>> LoadClaimsAsync(IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken) =>
        WholeClaims().Where(claim => ids.Contains(claim.Id)).ToListAsync(cancellationToken);

    /// <summary>Several claims at once, by their numbers and in the order of these.</summary>
    public Task<List<Claim>> LoadClaimsAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken) =>
        WholeClaims().Where(claim => numbers.Contains(claim.Number)).OrderBy(claim => claim.Number).ToListAsync(cancellationToken);

    /// <summary>Every claim that has a quote from this source which waits for its text.</summary>
    public Task<List<Claim>> LoadClaimsWaitingForAsync(SourceId source, CancellationToken cancellationToken) =>
        WholeClaims().Where(claim => Set<Quote>().Where(quote => quote.SourceId == source && quote.TextId == null).Select(quote => quote.ClaimId).Contains(claim.Id))
            .OrderBy(claim => claim.Number).ToListAsync(cancellationToken);

    public Task<Source?> LoadSourceAsync(SourceId id, CancellationToken cancellationToken) =>
        Sources.SingleOrDefaultAsync(source => source.Id == id, cancellationToken);

    public Task<Evidence?> LoadEvidenceAsync(EvidenceId id, CancellationToken cancellationToken) =>
        Evidence.Include(evidence => evidence.Revisions).ThenInclude(revision => revision.Files)
            .Include(evidence => evidence.Revisions).ThenInclude(revision => revision.Series)
            .SingleOrDefaultAsync(evidence => evidence.Id == id, cancellationToken);

    public Task<Dossier?> LoadDossierAsync(DossierId id, CancellationToken cancellationToken) =>
        Dossiers.Include(dossier => dossier.Items).SingleOrDefaultAsync(dossier => dossier.Id == id, cancellationToken);

    /// <summary>The claimant of this name, recorded now if nobody knew them.</summary>
    public async Task<Claimant> ClaimantAsync(string name, ClaimantKind kind, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var trimmed = TextRules.Required(name, "Claimant", Limits.Name);
        var known = Claimants.Local.SingleOrDefault(claimant => claimant.Name == trimmed)
            ?? await Claimants.SingleOrDefaultAsync(claimant => claimant.Name == trimmed, cancellationToken);
        if (known is null)
        {
            Add(known = Claimant.Record(trimmed, kind, by, now));
        }

        return known;
    }

    /// <summary>What a submission freezes besides the claim itself.</summary>
    public async Task<SnapshotMaterial> MaterialForAsync(Claim claim, CancellationToken cancellationToken) =>
        (await MaterialsForAsync([claim], cancellationToken))[claim.Id];

    /// <summary>The same for several claims at once, in a fixed number of queries.</summary>
    public async Task<IReadOnlyDictionary<ClaimId, SnapshotMaterial>> MaterialsForAsync(IReadOnlyCollection<Claim> claims, CancellationToken cancellationToken)
    {
        var claimants = claims.Select(claim => claim.ClaimantId).Distinct().ToList();
        var sources = claims.SelectMany(claim => claim.Quotes).Select(quote => quote.SourceId).Distinct().ToList();
        var texts = claims.SelectMany(claim => claim.Quotes).Select(quote => quote.TextId).OfType<SourceTextId>().Distinct().ToList();
        var revisions = claims.SelectMany(claim => claim.Evidence).Select(link => link.RevisionId).Distinct().ToList();
        var scale = await CurrentScaleAsync(cancellationToken);
        var older = await Set<Rating>().AsNoTracking().Where(rating => rating.ScaleVersion < scale.Version).ToListAsync(cancellationToken);
        var claimantsById = await Claimants.Where(claimant => claimants.Contains(claimant.Id)).ToDictionaryAsync(claimant => claimant.Id, cancellationToken);
        var sourceList = await Sources.Where(source => sources.Contains(source.Id)).ToListAsync(cancellationToken);
        var textsById = await SourceTexts.Where(text => texts.Contains(text.Id)).Select(text => new { text.Id, text.Number, text.Sha256 })
            .ToDictionaryAsync(text => text.Id, text => (text.Number, text.Sha256), cancellationToken);
        var revisionList = await EvidenceRevisions.Include(revision => revision.Files).Include(revision => revision.Series).Where(revision => revisions.Contains(revision.Id)).ToListAsync(cancellationToken);
        var points = await this.SeriesRowsAsync(
            [.. revisionList.Select(revision => revision.SeriesId).OfType<EvidenceSeriesId>().Distinct()],
            [.. claims.Select(claim => claim.Quantity?.Period).OfType<Period>()],
            cancellationToken);
        return claims.ToDictionary(claim => claim.Id, claim => new SnapshotMaterial(claimantsById[claim.ClaimantId], scale, sourceList, textsById, revisionList, points) { OlderRatings = older });
    }

    /// <summary>The newest version of the rating scale.</summary>
    public Task<RatingScale> CurrentScaleAsync(CancellationToken cancellationToken) =>
        RatingScales.Include(scale => scale.Ratings).OrderByDescending(scale => scale.Version).FirstAsync(cancellationToken);

    private IQueryable<Claim> WholeClaims() => Claims
        .Include(claim => claim.Topics)
        .Include(claim => claim.Quotes)
        .Include(claim => claim.Evidence)
        .Include(claim => claim.Relations)
        .Include(claim => claim.Parts)
        .Include(claim => claim.Contacts)
        .Include(claim => claim.Interests)
        .Include(claim => claim.Exceptions)
        .Include(claim => claim.Draft)
        .Include(claim => claim.Corrections)
        .Include(claim => claim.Verdicts).ThenInclude(verdict => verdict.Reviews)
        .AsSplitQuery();
}
