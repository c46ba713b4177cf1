using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Seeding;

/// <summary>Quotes against the texts that they are taken from. The two real texts are not ours: a folder with them is named by <c>CLAIMS_ARTICLES</c>.</summary>
public sealed class ArticlesTests
{
    [Fact]
    public async Task Every_quote_anchors_once_the_text_of_its_source_is_added()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk);
        await using var db = desk.Open();
        var quotes = await db.Set<Quote>().ToListAsync();
        if (Environment.GetEnvironmentVariable("CLAIMS_ARTICLES") is { Length: > 0 } folder)
        {
            var texts = await TextsAsync(folder);
            foreach (var source in await db.Sources.Where(source => source.TextCount == 0).ToListAsync())
            {
                var exact = quotes.Where(quote => quote.SourceId == source.Id).Select(quote => quote.Exact).ToList();
                var text = Assert.Single(texts, text => exact.TrueForAll(words => text.Contains(words, StringComparison.Ordinal)));
                var outcome = await AddAsync(db, source, text);
                Assert.Equal(exact.Count, outcome.Count);
                Assert.All(outcome, quote => Assert.True(quote.Anchored, quote.Exact));
            }
        }

        Assert.NotEmpty(quotes);
        var captured = await db.SourceTexts.Where(text => text.Number == 1).ToDictionaryAsync(text => text.SourceId, text => text.Body);
        var anchored = await db.Set<Quote>().AsNoTracking().Where(quote => captured.Keys.Contains(quote.SourceId)).ToListAsync();
        Assert.NotEmpty(anchored);
        Assert.All(anchored, quote => Assert.Equal(quote.Exact, captured[quote.SourceId][quote.Start!.Value..quote.End!.Value]));
    }

    private static async Task<List<string>> TextsAsync(string folder)
    {
        var texts = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt"))
        {
            texts.Add(await File.ReadAllTextAsync(path));
        }

        return texts;
    }

    private static async Task<IReadOnlyList<AnchoredQuote>> AddAsync(ClaimsDb db, Source source, string text)
    {
        var member = await db.MemberRoles.Where(role => role.Role == Role.FactChecker).Select(role => role.MemberId).FirstAsync();
        return await db.WriteAsync(async token =>
            (await db.CaptureTextAsync(source, text, CaptureMethod.TextFile, null, Actor.Of(member, Role.FactChecker), TestDesk.Now, token)).Quotes);
    }
}
