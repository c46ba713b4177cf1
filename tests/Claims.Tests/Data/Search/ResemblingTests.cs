using System.Text.Json;
using Claims.Data;
using Xunit.Abstractions;

namespace Claims.Tests.Data.Search;

public sealed class ResemblingTests(SearchedDesk searched, ITestOutputHelper output) : IClassFixture<SearchedDesk>
{
    private static readonly Sheet Cases = JsonSerializer.Deserialize<Sheet>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Claims.Tests", "Data", "Search", "resemblances.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public async Task A_paraphrase_in_either_language_meets_its_claim_before_all_others()
    {
        await using var db = searched.Desk.Open();
        var missed = new List<string>();
        foreach (var (claim, said) in Cases.Same)
        {
            var found = await db.ResemblingAsync(said, null, SearchAudience.Desk, 5, CancellationToken.None);
            output.WriteLine($"{claim} {said}: {string.Join(", ", found.Select(f => $"{f.Number} {f.Score:0.00}"))}");
            if (found.Count == 0 || found[0].Number != $"2026-{claim:0000}")
            {
                missed.Add(said);
            }
        }

        Assert.Empty(missed);
    }

    [Fact]
    public async Task A_statement_of_the_same_topic_that_says_another_thing_resembles_no_claim_of_the_demonstration()
    {
        await using var db = searched.Desk.Open();
        var met = new List<string>();
        foreach (var said in Cases.Other)
        {
            var found = await db.ResemblingAsync(said, null, SearchAudience.Desk, 5, CancellationToken.None);
            output.WriteLine($"{said}: {string.Join(", ", found.Select(f => $"{f.Number} {f.Score:0.00} {f.Statement}"))}");
            met.AddRange(found.Where(claim => string.CompareOrdinal(claim.Number, "2026-0018") <= 0 && claim.Number.StartsWith("2026-", StringComparison.Ordinal)).Select(claim => $"{said} {claim.Number} {claim.Score:0.00}"));
        }

        Assert.Empty(met);
    }

    private sealed record Case(int Claim, string Said);

    private sealed record Sheet(IReadOnlyList<Case> Same, IReadOnlyList<string> Other);
}
