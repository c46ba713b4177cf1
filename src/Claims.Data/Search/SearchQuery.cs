using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Finds claims by what was typed.</summary>
public static class SearchQuery
{
    /// <summary>
    /// The claims that a text meets, to be joined with others and ordered by <see cref="SearchHit.Rank"/>. To readers only claims with a standing verdict, by the words of its snapshot.
    /// </summary>
    public static IQueryable<SearchHit> Hits(this ClaimsDb db, SearchText text, SearchAudience audience) =>
        db.Set<SearchHit>().FromSql(
            $"""
            SELECT c."Id" AS "ClaimId", CAST(instr(lower(c."Statement"), lower({text.Typed})) AS REAL) AS "Rank" FROM "Claims" AS c
            WHERE instr(lower(c."Statement"), lower({text.Typed})) > 0
              AND ({audience == SearchAudience.Desk} OR EXISTS (SELECT 1 FROM "Verdicts" AS v WHERE v."ClaimId" = c."Id" AND v."State" = 'Approved'))
            """);
}
