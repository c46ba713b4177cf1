using Xunit.Abstractions;

namespace Claims.Tests.Data.Search;

/// <summary>The exam that was written down before the search was: among 20,000 others the right claim is one of the best ten.</summary>
public sealed class SearchExamTests(SearchedDesk searched, ITestOutputHelper output) : IClassFixture<SearchedDesk>
{
    /// <param name="atLeast">Of the queries that were set aside and never looked at while the search was made, a little more may miss.</param>
    [Theory]
    [InlineData("queries.json", 0.95)]
    [InlineData("set-aside.json", 0.9)]
    public async Task Queries_meet_what_people_mean_where_plain_words_do_not(string file, double atLeast)
    {
        await using var db = searched.Desk.Open();
        var lines = new List<(string Kind, double Recall, double Plain)>();
        foreach (var query in SearchExam.Read(file).Where(query => query.Meets.Count > 0))
        {
            var found = await SearchExam.AskAsync(db, query.Query);
            lines.Add((query.Kind, SearchExam.Recall(query, found), SearchExam.Recall(query, await SearchedDesk.AskPlainAsync(db, query.Query))));
        }

        foreach (var kind in lines.GroupBy(line => line.Kind).Append(lines.GroupBy(_ => "all").Single()))
        {
            output.WriteLine($"{kind.Key}: {kind.Average(line => line.Recall):0.000}, plain {kind.Average(line => line.Plain):0.000}");
        }

        Assert.True(lines.Average(line => line.Recall) > atLeast);
        Assert.All(lines.GroupBy(line => line.Kind), kind => Assert.True(kind.Average(line => line.Recall) >= 0.8, kind.Key));
        Assert.True(lines.Average(line => line.Plain) < 0.75);
    }

    [Theory]
    [InlineData("queries.json")]
    [InlineData("set-aside.json")]
    public async Task Queries_for_what_is_not_there_find_nothing(string file)
    {
        await using var db = searched.Desk.Open();
        foreach (var query in SearchExam.Read(file).Where(query => query.Meets.Count == 0))
        {
            var found = await SearchExam.AskAsync(db, query.Query);
            Assert.True(found.Count == 0, $"{query.Query}: {string.Join(' ', found)}");
        }
    }
}
