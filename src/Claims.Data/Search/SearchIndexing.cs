using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Claims.Data;

/// <summary>Which claims a save makes the index out of date for, and the index made anew.</summary>
public static class SearchIndexing
{
    /// <summary>Claims that are written to the index at once.</summary>
    public const int Batch = 500;

    /// <summary>Makes the index anew, some claims at a time, each in a transaction of its own, so that a desk that is at work goes on.</summary>
    /// <param name="done">Told after each part how many claims are done, and how many there are.</param>
    /// <returns>How many claims there are.</returns>
    public static async Task<int> RebuildSearchAsync(this ClaimsDb db, Action<int, int>? done, CancellationToken cancellationToken)
    {
        await db.WriteAsync(token => SearchIndex.PrepareAsync(db, token), cancellationToken);
        return await db.FillSearchAsync((work, token) => db.WriteAsync(work, token), done, cancellationToken);
    }

    /// <param name="inUnit">Runs work in a transaction.</param>
    internal static async Task<int> FillSearchAsync(
        this ClaimsDb db, Func<Func<CancellationToken, Task>, CancellationToken, Task> inUnit, Action<int, int>? done, CancellationToken cancellationToken)
    {
        var ids = await db.Claims.AsNoTracking().OrderBy(claim => claim.Id).Select(claim => claim.Id).ToListAsync(cancellationToken);
        var indexed = await db.Database.SqlQuery<string>($"SELECT \"ClaimId\" AS \"Value\" FROM \"SearchClaims\"").ToListAsync(cancellationToken);
        var gone = indexed.Select(id => new ClaimId(Guid.Parse(id))).Except(ids);
        var count = 0;
        foreach (var batch in ids.Concat(gone).Chunk(Batch))
        {
            await inUnit(token => SearchIndex.PutAsync(db, batch, token), cancellationToken);
            done?.Invoke(count = Math.Min(count + batch.Length, ids.Count), ids.Count);
        }

        await inUnit(token => SearchIndex.FinishAsync(db, token), cancellationToken);
        return ids.Count;
    }

    /// <summary>The claims whose words the tracked changes touch: asked before the save, which forgets what was changed.</summary>
    internal static async Task<IReadOnlyCollection<ClaimId>> TouchedClaimsAsync(this ClaimsDb db, CancellationToken cancellationToken)
    {
        var touched = new HashSet<ClaimId>();
        var (sources, claimants, revisions, topics) = (new List<SourceId>(), new List<ClaimantId>(), new List<EvidenceRevisionId>(), new List<string>());
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            switch (entry.Entity)
            {
                case Claim claim when entry.State != EntityState.Modified || SaysOther(entry):
                    touched.Add(claim.Id);
                    break;
                case Quote quote:
                    touched.Add(quote.ClaimId);
                    break;
                case EvidenceLink link:
                    touched.Add(link.ClaimId);
                    break;
                case ClaimTopic topic:
                    touched.Add(topic.ClaimId);
                    break;
                case Verdict verdict when entry.Property(nameof(Verdict.State)) is var state && (IsStanding(state.CurrentValue) || IsStanding(state.OriginalValue)):
                    touched.Add(verdict.ClaimId);
                    break;
                case Source source when entry.State == EntityState.Modified:
                    sources.Add(source.Id);
                    break;
                case Claimant claimant when entry.State == EntityState.Modified:
                    claimants.Add(claimant.Id);
                    break;
                case EvidenceRevision revision when entry.State == EntityState.Modified:
                    revisions.Add(revision.Id);
                    break;
                case Topic topic when entry.State == EntityState.Modified:
                    topics.Add(topic.Key);
                    break;
            }
        }

        touched.UnionWith(await db.ClaimsAboutAsync(sources, claimants, revisions, topics, cancellationToken));
        return touched;
    }

    /// <summary>The claims that are found by the words of these.</summary>
    internal static async Task<IReadOnlyCollection<ClaimId>> ClaimsAboutAsync(
        this ClaimsDb db, List<SourceId> sources, List<ClaimantId> claimants, List<EvidenceRevisionId> revisions, List<string> topics, CancellationToken cancellationToken)
    {
        var touched = new HashSet<ClaimId>();
        if (sources.Count > 0)
        {
            touched.UnionWith(await db.Set<Quote>().Where(quote => sources.Contains(quote.SourceId)).Select(quote => quote.ClaimId).Distinct().ToListAsync(cancellationToken));
        }

        if (claimants.Count > 0)
        {
            touched.UnionWith(await db.Claims.Where(claim => claimants.Contains(claim.ClaimantId)).Select(claim => claim.Id).ToListAsync(cancellationToken));
        }

        if (revisions.Count > 0)
        {
            touched.UnionWith(await db.Set<EvidenceLink>().Where(link => revisions.Contains(link.RevisionId)).Select(link => link.ClaimId).ToListAsync(cancellationToken));
        }

        if (topics.Count > 0)
        {
            touched.UnionWith(await db.Set<ClaimTopic>().Where(topic => topics.Contains(topic.TopicKey)).Select(topic => topic.ClaimId).ToListAsync(cancellationToken));
        }

        return touched;
    }

    /// <summary>Writes them to the index, in the save's own transaction.</summary>
    internal static async Task IndexAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> touched, CancellationToken cancellationToken)
    {
        foreach (var batch in touched.Chunk(Batch))
        {
            await SearchIndex.PutAsync(db, batch, cancellationToken);
        }
    }

    private static bool IsStanding(object? state) => state is VerdictState.Approved;

    // A stage or a date is nothing that a claim is found by.
    private static bool SaysOther(EntityEntry claim) =>
        claim.Property(nameof(Claim.Statement)).IsModified || claim.Property(nameof(Claim.ClaimantId)).IsModified || claim.Property(nameof(Claim.ClaimantRole)).IsModified
        || claim.Property(nameof(Claim.Language)).IsModified || claim.ComplexProperty(nameof(Claim.Quantity)).IsModified;
}
