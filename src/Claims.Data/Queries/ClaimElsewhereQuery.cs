using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Reads what stands beside the statements of the claims on a page, for the search to mark.</summary>
internal static class ClaimElsewhereQuery
{
    // So many texts for a page of claims: enough for ten of each, and an end for a claim that is quoted everywhere.
    private const int MostTexts = 1_000;

    /// <summary>Quotes, titles of their sources and linked evidence of these claims, in two queries.</summary>
    public static async Task<ILookup<ClaimId, (SnippetKind Kind, string Text)>> ElsewhereAsync(this ClaimsDb db, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken)
    {
        var quotes = await (
            from quote in db.Set<Quote>().AsNoTracking()
            where ids.Contains(quote.ClaimId)
            join source in db.Sources on quote.SourceId equals source.Id
            orderby quote.Id
            select new { quote.ClaimId, Exact = quote.Exact.Substring(0, Snippets.Read), source.Title }).Take(MostTexts).ToListAsync(cancellationToken);
        var evidence = await (
            from link in db.Set<EvidenceLink>().AsNoTracking()
            where ids.Contains(link.ClaimId)
            join revision in db.EvidenceRevisions on link.RevisionId equals revision.Id
            orderby link.Id
            select new { link.ClaimId, revision.Publisher, revision.Title, Excerpt = revision.Excerpt == null ? null : revision.Excerpt.Substring(0, Snippets.Read) })
            .Take(MostTexts).ToListAsync(cancellationToken);
        return quotes.Select(quote => (quote.ClaimId, Kind: SnippetKind.Quote, Text: quote.Exact))
            .Concat(quotes.Select(quote => (quote.ClaimId, Kind: SnippetKind.Source, Text: quote.Title)))
            .Concat(evidence.SelectMany(piece => new[] { $"{piece.Publisher}: {piece.Title}", piece.Excerpt }.OfType<string>().Select(text => (piece.ClaimId, Kind: SnippetKind.Evidence, Text: text))))
            .ToLookup(text => text.ClaimId, text => (text.Kind, text.Text));
    }
}
