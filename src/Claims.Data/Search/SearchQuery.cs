using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Finds claims by what was typed.</summary>
public static class SearchQuery
{
    /// <summary>
    /// The claims that a text meets, to be joined with others and ordered by <see cref="SearchHit.Rank"/>. To readers only claims with a standing verdict, by the words of its snapshot.
    /// </summary>
    public static IQueryable<SearchHit> Hits(this ClaimsDb db, SearchText text, SearchAudience audience) =>
        db.Set<SearchHit>().FromSqlRaw(Sql(audience), SearchMatch.Of(text.Terms));

    // The hits are made once, whatever is joined to them: the rank of a row cannot be asked for in every place of a plan.
    private static string Sql(SearchAudience audience)
    {
        var table = audience == SearchAudience.Desk ? "SearchDesk" : "SearchReaders";
        return $$"""
            SELECT "ClaimId", "Rank" FROM (
              WITH hits AS MATERIALIZED (SELECT rowid AS "Key", bm25("{{table}}", {{SearchIndex.Weights}}) AS "Rank" FROM "{{table}}" WHERE "{{table}}" MATCH {0})
              SELECT k."ClaimId", h."Rank" FROM hits AS h JOIN "SearchClaims" AS k ON k."Key" = h."Key")
            """;
    }
}
