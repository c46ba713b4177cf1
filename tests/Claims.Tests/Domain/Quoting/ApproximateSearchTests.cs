using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

/// <summary>The table is worked out by hand from the definition: places with at most so many code units inserted, left out or replaced.</summary>
public sealed class ApproximateSearchTests
{
    [Theory]
    [InlineData("", "Handel", 2, "")]
    [InlineData("Handel", "", 2, "")]
    [InlineData("", "", 0, "")]
    [InlineData("Handel", "Handel", 0, "0-6:0")]
    [InlineData("Handel", "Wandel", 0, "")]
    [InlineData("Handel", "Wandel", 1, "0-6:1")]
    [InlineData("Handel", "Handel wuchs", 2, "0-6:0")]
    [InlineData("Handel", "es wuchs der Handel", 2, "13-19:0")]
    [InlineData("Handel", "Handel und Wandel", 1, "0-6:0 11-17:1")]
    [InlineData("Handel", "Handl und Hanndel", 1, "0-5:1 10-17:1")]
    [InlineData("Handel", "der Hundel", 2, "4-10:1")]
    [InlineData("abc", "ab", 1, "0-2:1")]
    [InlineData("abcdef", "cd", 3, "")]
    [InlineData("abcdef", "cd", 4, "0-2:4")]
    [InlineData("aa", "aaaa", 0, "0-2:0 2-4:0")]
    [InlineData("aa", "aaaaa", 0, "0-2:0 2-4:0")]
    [InlineData("aba", "ababa", 0, "0-3:0")]
    [InlineData("abc", "xbcabc", 1, "3-6:0 0-3:1")]
    [InlineData("abc", "abxabx", 1, "0-2:1 3-5:1")]
    [InlineData("a", "bab", 5, "1-2:0")]
    [InlineData("ab", "xxb", 9, "1-3:1")]
    [InlineData("annd", "four score and seven", 2, "11-14:1")]
    [InlineData("a😀b", "xa😀bx", 0, "1-5:0")]
    [InlineData("a😀b", "xa😁bx", 1, "1-5:1")]
    [InlineData("a😀b", "xaxbx", 2, "1-4:2")]
    [InlineData("a\uD83D", "a😀", 0, "")]
    [InlineData("\uDE00b", "😀b", 0, "")]
    public void The_table_of_places_holds(string pattern, string text, int maxErrors, string expected) =>
        Assert.Equal(expected, Written(new ApproximateSearch(pattern, maxErrors).Find(text)));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(500)]
    public void A_pattern_of_any_length_is_found_at_both_ends_in_the_middle_and_as_the_whole(int length)
    {
        var pattern = RandomWords.Text(new Random(length), length);
        var worn = $"{pattern[..10]}{pattern[12..(length / 2)]}??{pattern[(length / 2)..^5]}!{pattern[^4..]}";

        Assert.Equal($"0-{length}:0", Written(new ApproximateSearch(pattern, length / 4).Find(pattern)));
        Assert.Equal($"0-{length}:0 {length + 200}-{(2 * length) + 200}:0", Written(new ApproximateSearch(pattern, length / 8).Find(pattern + new string('-', 200) + pattern)));
        Assert.Equal($"100-{100 + length}:5", Written(new ApproximateSearch(pattern, 5).Find(new string('-', 100) + worn + new string('-', 100))));
        Assert.Empty(new ApproximateSearch(pattern, 4).Find(new string('-', 100) + worn + new string('-', 100)));
    }

    [Fact]
    public void A_limit_keeps_the_best_places() =>
        Assert.Equal("7-13:0", Written(new ApproximateSearch("Handel", 1).Find("Wandel Handel Bandel", limit: 1)));

    [Fact]
    public void Negative_errors_are_a_mistake_of_the_caller() => Assert.Throws<ArgumentOutOfRangeException>(() => new ApproximateSearch("a", -1));

    [Fact]
    public void The_fast_search_finds_exactly_what_the_definition_says()
    {
        var random = new Random(Counts.Seed);
        for (var round = 0; round < Counts.Of(1_500, 30_000); round++)
        {
            var signs = random.Next(2) == 0 ? "ab" : "abcd😀";
            var text = RandomWords.Of(random, signs, random.Next(60));
            var pattern = RandomWords.Of(random, signs, random.Next(12));
            var maxErrors = random.Next(6);
            Compare(pattern, text, maxErrors);
        }
    }

    [Fact]
    public void The_fast_search_agrees_with_the_definition_across_blocks_and_stripes()
    {
        var random = new Random(Counts.Seed);
        for (var round = 0; round < Counts.Of(120, 3_000); round++)
        {
            // Of a text of 4,000 code units four stripes are searched at once, one of 700 is walked through.
            var size = random.Next(3) == 0 ? 4_000 : 700;
            var text = round % 2 == 0 ? RandomWords.Text(random, size) : RandomWords.Of(random, "ab", size);
            var length = random.Next(30, 300);
            var at = random.Next(text.Length - length);
            var pattern = RandomWords.Worn(random, text.Substring(at, length), random.Next(length / 3));
            var maxErrors = random.Next(2) == 0 ? random.Next(length) : random.Next(length / 4);

            var expected = Sellers.Ends(pattern, text, maxErrors).Select(end => new ApproximateEnd(end.End, end.Errors));
            Assert.True(expected.SequenceEqual(new ApproximateSearch(pattern, maxErrors).Ends(text)), $"Seed {Counts.Seed}: '{pattern}' in '{text}' with {maxErrors}");
        }
    }

    private static void Compare(string pattern, string text, int maxErrors)
    {
        var found = new ApproximateSearch(pattern, maxErrors).Find(text).Select(place => (place.Range.Start, place.Range.End, place.Errors));
        Assert.True(Sellers.Places(pattern, text, maxErrors).SequenceEqual(found), $"Seed {Counts.Seed}: '{pattern}' in '{text}' with {maxErrors}");
    }

    private static string Written(IReadOnlyList<ApproximatePlace> places) =>
        string.Join(' ', places.Select(place => $"{place.Range.Start}-{place.Range.End}:{place.Errors}"));
}
