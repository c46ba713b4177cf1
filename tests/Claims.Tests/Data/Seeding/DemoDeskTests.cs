using Claims.Data;

namespace Claims.Tests.Data.Seeding;

public sealed class DemoDeskTests
{
    [Theory]
    [InlineData("sources.json", "\"outlet\":", "\"outlets\":", "$.sources[1]")]
    [InlineData("sources.json", "\"title\": \"Zwei Uhren, zwei Listen\",", "", "$.sources[2]")]
    [InlineData("claims-1-report.json", "\"language\": \"de\"", "\"language\": null", "$.claims[0].language")]
    [InlineData("claims-1-report.json", "\"comparator\": \"about\"", "\"comparator\": 1", "$.claims[0].quantity.comparator")]
    [InlineData("claims-2-essay.json", "\"do\": \"research\"", "\"do\": \"reserch\"", "$.claims[1].work[1]")]
    [InlineData("claims-3-article.json", "\"reason\":", "\"why\":", "$.claims[0].work[2]")]
    [InlineData("evidence.json", "\"at\": \"14:02\"", "\"at\": \"nachmittags\"", "$.evidence[0].revisions[0].at")]
    public async Task A_field_that_is_unknown_missing_or_wrong_is_named_with_file_and_place(string file, string text, string replacement, string place)
    {
        using var folder = new SeedFolder();
        folder.Change(file, text, replacement);

        var refused = await Assert.ThrowsAsync<SeedException>(() => DemoDesk.ReadAsync(folder.Path, CancellationToken.None));

        Assert.Equal(file, refused.File);
        Assert.StartsWith(place, refused.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        using var folder = new SeedFolder();
        File.Delete(Path.Combine(folder.Path, "members.json"));

        var refused = await Assert.ThrowsAsync<SeedException>(() => DemoDesk.ReadAsync(folder.Path, CancellationToken.None));

        Assert.Equal("members.json", refused.File);
    }

    [Fact]
    public async Task Every_role_is_held_by_somebody_at_an_address_that_nobody_has()
    {
        var desk = await DemoDesk.ReadAsync(SeedFolders.Demo, CancellationToken.None);

        Assert.Equal(7, desk.Members.Count);
        Assert.Equal(Enum.GetValues<Claims.Domain.Role>(), desk.Members.SelectMany(member => member.Roles).Distinct().Order());
        Assert.All(desk.Members, member => Assert.EndsWith("@example.org", member.Email, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_quoted_of_a_text_that_is_not_ours_is_short()
    {
        var desk = await DemoDesk.ReadAsync(SeedFolders.Demo, CancellationToken.None);
        var theirs = desk.Sources.Where(source => source.Text is null).Select(source => source.Key).ToList();

        var quotes = desk.Claims.SelectMany(claim => claim.Claim.Quotes).Where(quote => theirs.Contains(quote.Source)).ToList();

        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.InRange(quote.Exact.Split(' ').Length, 1, 14));
        Assert.All(quotes, quote => Assert.True(quote.Prefix is null && quote.Suffix is null));
    }

    [Fact]
    public async Task The_words_that_evidence_gives_stand_in_its_file()
    {
        var desk = await DemoDesk.ReadAsync(SeedFolders.Demo, CancellationToken.None);
        var revisions = desk.Evidence.SelectMany(evidence => evidence.Revisions).Where(revision => revision.Files is not null).ToList();

        Assert.NotEmpty(revisions);
        foreach (var revision in revisions)
        {
            var text = await File.ReadAllTextAsync(Path.Combine(SeedFolders.Demo, "files", revision.Files!.Single()));
            Assert.Contains(revision.Excerpt!, text, StringComparison.Ordinal);
            Assert.StartsWith("Erfunden", text.TrimStart('#', ' '), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_made_up_article_says_so_in_its_first_line_and_has_the_length_of_an_article()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(SeedFolders.Demo, "article.txt"));

        Assert.StartsWith("Erfundener Artikel", text, StringComparison.Ordinal);
        Assert.InRange(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 700, 900);
    }
}
