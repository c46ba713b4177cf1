using System.Text.Json;
using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Search;

/// <summary>A query and the claims of the demonstration desk that it must meet, by the end of their numbers; none where it must find nothing.</summary>
internal sealed record ExamQuery(string Kind, string Query, IReadOnlyList<int> Meets);

/// <summary>Queries that were written down before there was a search, and how well they are answered.</summary>
internal static class SearchExam
{
    /// <summary>How many of the best hits count.</summary>
    public const int Best = 10;

    public static IReadOnlyList<ExamQuery> Read(string file)
    {
        var path = Path.Combine(Repository.Root, "tests", "Claims.Tests", "Data", "Search", file);
        var kinds = JsonSerializer.Deserialize<Dictionary<string, List<Line>>>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
        return [.. kinds.SelectMany(kind => kind.Value.Select(line => new ExamQuery(kind.Key, line.Query, line.Meets)))];
    }

    /// <summary>The numbers of the best claims, the best first.</summary>
    public static Task<List<string>> AskAsync(ClaimsDb db, string query, SearchAudience audience = SearchAudience.Desk) => SearchText.Of(query) is { } text
        ? (from hit in db.Hits(text, audience)
           join claim in db.Claims on hit.ClaimId equals claim.Id
           orderby hit.Rank, claim.Number
           select claim.Number).Take(Best).ToListAsync()
        : Task.FromResult(new List<string>());

    /// <summary>Which share of the claims that it must meet a query meets.</summary>
    public static double Recall(ExamQuery query, IReadOnlyList<string> found) => query.Meets.Count(number => found.Contains($"2026-{number:0000}")) / (double)query.Meets.Count;

    private sealed record Line(string Query, IReadOnlyList<int> Meets);
}
