using Claims.Tests.Data.Seeding;
using Xunit.Abstractions;

namespace Claims.Tests.Data.Search;

public sealed class SearchExamTests(LoadedDesk loaded, ITestOutputHelper output) : IClassFixture<LoadedDesk>
{
    [Theory]
    [InlineData("queries.json")]
    [InlineData("set-aside.json")]
    public async Task Queries_meet_what_people_mean(string file)
    {
        await using var db = loaded.Desk.Open();
        var recalls = new List<(string Kind, double Recall)>();
        foreach (var query in SearchExam.Read(file))
        {
            var found = await SearchExam.AskAsync(db, query.Query);
            if (query.Meets.Count == 0)
            {
                output.WriteLine(found.Count == 0 ? "" : $"NOTHING {query.Query}: {string.Join(' ', found)}");
                continue;
            }

            recalls.Add((query.Kind, SearchExam.Recall(query, found)));
            if (file == "queries.json" && (recalls[^1].Recall < 1 || found[0] != query.Meets[0]))
            {
                output.WriteLine($"{query.Kind} {query.Query}: wanted {string.Join(' ', query.Meets)}, found {string.Join(' ', found)}");
            }
        }

        foreach (var kind in recalls.GroupBy(line => line.Kind))
        {
            output.WriteLine($"{kind.Key}: {kind.Average(line => line.Recall):0.000}");
        }

        output.WriteLine($"all: {recalls.Average(line => line.Recall):0.000}");
        Assert.True(recalls.Average(line => line.Recall) > 0.95);
    }
}
