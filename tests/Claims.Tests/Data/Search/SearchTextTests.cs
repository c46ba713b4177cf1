using Claims.Data;
using Claims.Tests.Data.Seeding;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Search;

public sealed class SearchTextTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    private static readonly string[] Pieces =
    [
        "\0", "\uD83D", "\uDE00", "\"", "\"\"", "'", "*", "^", "NEAR", "NEAR(", "AND", "OR", "NOT", "(", ")", "{", "}", ":", "+", "-", "--", ";", "\\", "%", "_", "Statement", "rowid", "\uE001", "\uE003x2", "\u0301", "ß", "ﬁ", "ǅ",
        "220 Mrd. Euro", "1.200,5", "2026-0001", "Huawei", "Rüstungs-", "日本", "Ελλάδα", "россия", "👩‍👩‍👧", "\u00AD", "\u202E", "\r\n", "\t", "٣٤", "½", "m²", "999999999999999999999999999999", "1e400", "0x1F", "a'b\"c", "ſ", "İ", "\uFFFF",
    ];

    [Fact]
    public async Task Any_text_is_searched_for_and_marked_and_never_is_syntax()
    {
        await using var db = loaded.Desk.Open();
        var typed = Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)), Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            ArbMap.Default.GeneratorFor<string>(), Gen.Choose(0, 0xFFFF).Select(code => (char)code).ListOf().Select(signs => string.Concat(signs)));
        Prop.ForAll(typed.ToArbitrary(), text =>
        {
            if (SearchText.Of(text) is { } search)
            {
                _ = db.Hits(search, SearchAudience.Desk).OrderBy(hit => hit.Rank).Take(5).ToList();
                var ends = SearchMarks.Of(search, text).Aggregate(0, (end, range) => range.Start >= end && range.End > range.Start && range.End <= text.Length ? range.End : int.MaxValue);
                Assert.NotEqual(int.MaxValue, ends);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        await db.ResemblingAsync(string.Concat(Pieces), null, SearchAudience.Desk, 5, CancellationToken.None);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("  \t")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    [InlineData("der die das")]
    [InlineData(null)]
    public void What_says_nothing_is_no_search(string? typed) => Assert.Null(SearchText.Of(typed));

    [Theory]
    [InlineData("huawei OR getreide")]
    [InlineData("NEAR(huawei getreide)")]
    [InlineData("Statement:huawei AND NOT russland")]
    [InlineData("^huawei getreide")]
    [InlineData("hua*")]
    public async Task Words_of_a_query_language_are_words(string typed)
    {
        await using var db = loaded.Desk.Open();

        Assert.Empty(await SearchExam.AskAsync(db, typed));
    }

    [Fact]
    public async Task A_megabyte_is_cut_and_answered()
    {
        await using var db = loaded.Desk.Open();
        var text = SearchText.Of(string.Concat(Enumerable.Repeat("Huawei Russland Forscher \"", 40_000)))!;

        Assert.Equal(SearchText.MaxLength, text.Typed.Length);
        Assert.Equal(1, await db.Hits(text, SearchAudience.Desk).CountAsync());
        Assert.NotNull(SearchText.Of(new string('x', 1_000_000)));
        Assert.NotNull(SearchText.Of(string.Concat(Enumerable.Repeat("ä-", 500_000))));
    }
}
