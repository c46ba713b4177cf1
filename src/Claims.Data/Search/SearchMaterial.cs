using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads what claims are found by, several at once in a fixed number of queries.</summary>
internal static class SearchMaterial
{
    /// <summary>The claims as the desk has them now.</summary>
    public static async Task<IReadOnlyCollection<SearchDocument>> DeskDocumentsAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken)
    {
        var claims = await db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id)).Select(claim => new
        {
            claim.Id,
            claim.Number,
            claim.Statement,
            claim.Language,
            claim.ClaimantRole,
            claim.Quantity,
            Claimant = db.Claimants.Where(claimant => claimant.Id == claim.ClaimantId).Select(claimant => claimant.Name).First(),
        }).ToListAsync(cancellationToken);
        var documents = new Dictionary<ClaimId, SearchDocument>();
        foreach (var claim in claims)
        {
            var document = documents[claim.Id] = new(claim.Id, claim.Number, SearchDocument.Languages(claim.Language));
            document.Statement(claim.Statement);
            document.Claimant(claim.Claimant, claim.ClaimantRole);
            document.Figure(claim.Quantity);
        }

        await db.AddQuotesAsync(documents, cancellationToken);
        await db.AddEvidenceAsync(documents, cancellationToken);
        await db.AddTopicsAsync(documents, cancellationToken);
        return documents.Values;
    }

    /// <summary>The claims that have a standing verdict, as its snapshot has them.</summary>
    public static async Task<IReadOnlyCollection<SearchDocument>> ReaderDocumentsAsync(this ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken)
    {
        var verdicts = await db.StandingVerdicts().Where(verdict => ids.Contains(verdict.ClaimId))
            .Select(verdict => new { verdict.ClaimId, verdict.Snapshot }).ToListAsync(cancellationToken);
        return verdicts.ConvertAll(verdict => Of(verdict.ClaimId, Snapshot.Parse(verdict.Snapshot)));
    }

    /// <summary>
    /// The standing verdicts, asked for in the very words of the filter of their index (VerdictMapping): without them SQLite walks through all standing verdicts of the desk to find those of one claim.
    /// </summary>
    public static IQueryable<Verdict> StandingVerdicts(this ClaimsDb db) =>
        db.Verdicts.FromSql($"SELECT * FROM \"Verdicts\" WHERE \"State\" IN ('InReview', 'Approved')").AsNoTracking().Where(verdict => verdict.State == VerdictState.Approved);

    private static SearchDocument Of(ClaimId id, Snapshot snapshot)
    {
        var document = new SearchDocument(id, snapshot.Number, SearchDocument.Languages(snapshot.Language));
        document.Statement(snapshot.Statement);
        document.Claimant(snapshot.Claimant.Name, snapshot.Claimant.Role);
        document.Figure(snapshot.Quantity?.ToQuantity());
        foreach (var quote in snapshot.Quotes)
        {
            document.Quote(quote.Exact, quote.Source.Language);
            document.Source(quote.Source.Title, quote.Source.Outlet, quote.Source.Authors);
        }

        foreach (var evidence in snapshot.Evidence)
        {
            document.Evidence(evidence.Quantity?.ToQuantity(), evidence.Publisher, evidence.Title, evidence.Excerpt, evidence.Note, evidence.LinkNote);
        }

        return document;
    }

    private static async Task AddQuotesAsync(this ClaimsDb db, Dictionary<ClaimId, SearchDocument> documents, CancellationToken cancellationToken)
    {
        var quotes = await (
            from quote in db.Set<Quote>().AsNoTracking()
            join source in db.Sources on quote.SourceId equals source.Id
            where documents.Keys.Contains(quote.ClaimId)
            select new { quote.ClaimId, quote.Exact, source.Title, source.Outlet, source.Authors, source.Language }).ToListAsync(cancellationToken);
        foreach (var quote in quotes)
        {
            documents[quote.ClaimId].Quote(quote.Exact, quote.Language);
            documents[quote.ClaimId].Source(quote.Title, quote.Outlet, quote.Authors);
        }
    }

    private static async Task AddEvidenceAsync(this ClaimsDb db, Dictionary<ClaimId, SearchDocument> documents, CancellationToken cancellationToken)
    {
        var links = await (
            from link in db.Set<EvidenceLink>().AsNoTracking()
            join revision in db.EvidenceRevisions on link.RevisionId equals revision.Id
            where documents.Keys.Contains(link.ClaimId)
            select new { link.ClaimId, LinkNote = link.Note, revision.Publisher, revision.Title, revision.Excerpt, revision.Note, revision.Quantity }).ToListAsync(cancellationToken);
        foreach (var link in links)
        {
            documents[link.ClaimId].Evidence(link.Quantity, link.Publisher, link.Title, link.Excerpt, link.Note, link.LinkNote);
        }
    }

    private static async Task AddTopicsAsync(this ClaimsDb db, Dictionary<ClaimId, SearchDocument> documents, CancellationToken cancellationToken)
    {
        var topics = await (
            from filed in db.Set<ClaimTopic>().AsNoTracking()
            join topic in db.Topics on filed.TopicKey equals topic.Key
            where documents.Keys.Contains(filed.ClaimId)
            select new { filed.ClaimId, topic.NameDe, topic.NameEn }).ToListAsync(cancellationToken);
        foreach (var topic in topics)
        {
            documents[topic.ClaimId].Topic(topic.NameDe, topic.NameEn);
        }
    }
}
