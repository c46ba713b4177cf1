using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>A source to quote from.</summary>
/// <param name="HasText">A text of it was captured.</param>
public sealed record ClaimSource(SourceId Id, string Title, string? Outlet, bool HasText);

/// <summary>Reads the sources that a claim can be quoted from.</summary>
public static class ClaimSourcesQuery
{
    /// <summary>So many of the newest are offered; a quote from an older one begins at the source itself.</summary>
    private const int Offered = 100;

    /// <summary>Those that the claim is quoted from already, then the newest.</summary>
    /// <param name="asked">One that is offered in any case.</param>
    public static async Task<IReadOnlyList<ClaimSource>> ClaimSourcesAsync(this ClaimsDb db, ClaimId claim, SourceId? asked, CancellationToken cancellationToken)
    {
        var quoted = db.Set<Quote>().Where(quote => quote.ClaimId == claim).Select(quote => quote.SourceId);
        var known = await db.Sources.Where(source => source.Id == asked || quoted.Contains(source.Id)).Select(source => source.Id).ToListAsync(cancellationToken);
        var rows = await db.Sources.AsNoTracking()
            .OrderByDescending(source => known.Contains(source.Id)).ThenByDescending(source => source.RecordedAt)
            .Select(source => new ClaimSource(source.Id, source.Title, source.Outlet, source.TextCount > 0))
            .Take(Offered).ToListAsync(cancellationToken);
        return asked is { } first ? [.. rows.OrderByDescending(source => source.Id == first)] : rows;
    }

    /// <summary>The newest text of a source in which these words stand, else its newest; null when it has none.</summary>
    public static async Task<SourceText?> TextWithAsync(this ClaimsDb db, SourceId source, string exact, CancellationToken cancellationToken)
    {
        SourceText? newest = null;
        await foreach (var text in db.SourceTexts.Where(text => text.SourceId == source).OrderByDescending(text => text.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            newest ??= text;
            if (text.Body.Contains(exact, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return newest;
    }
}
