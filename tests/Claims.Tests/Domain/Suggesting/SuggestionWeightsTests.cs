using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain.Suggesting;

public sealed class SuggestionWeightsTests
{
    private static readonly string DefaultFile = File.ReadAllText(Path.Combine(Repository.Root, "seed/reference/suggestions.txt"));

    [Fact]
    public void The_default_file_weighs_every_reason_for_checking_above_zero_and_every_other_below()
    {
        var weights = SuggestionWeights.Default;

        Assert.All(Enum.GetValues<SuggestionReason>(), reason => Assert.Equal(reason < SuggestionReason.Question ? 1 : -1, Math.Sign(weights.Of(reason))));
        Assert.All(Enum.GetValues<Language>(), language => Assert.True(weights.Threshold(language) > 0));
    }

    [Fact]
    public void Every_weight_of_the_default_file_says_why() => Assert.All(
        DefaultFile.Split('\n').Where(line => line.Contains('=') && char.IsLetter(line[0]) && !line.Split('=')[0].Contains('.')),
        line => Assert.Matches("= +-?[0-9.]+ +# .{10}", line));

    [Fact]
    public void A_changed_weight_changes_the_score()
    {
        var weights = SuggestionWeights.Parse(Changed("number       = 1.5", "number = 10"));

        Assert.Equal(10, weights.Of(SuggestionReason.Number));
        Assert.Contains(Suggestions.Of("Da sind 3.", Language.De, weights), suggestion => suggestion.Score > 8);
    }

    [Fact]
    public void Line_ends_of_Windows_and_a_byte_order_mark_are_read_over() =>
        Assert.Equal(1.5m, SuggestionWeights.Parse("\uFEFF" + DefaultFile.Replace("\n", "\r\n", StringComparison.Ordinal)).Of(SuggestionReason.Number));

    [Theory]
    [InlineData("weight", "suggestions.line", "weight")]
    [InlineData("number = 1 = 2", "suggestions.line", "number = 1 = 2")]
    [InlineData("nmber = 1", "suggestions.unknown", "nmber")]
    [InlineData("fr.number = deux", "suggestions.unknown", "fr.number")]
    [InlineData("de.question = ob", "suggestions.unknown", "de.question")]
    [InlineData("Number = 1", "suggestions.unknown", "Number")]
    [InlineData("number = 1", "suggestions.twice", "number")]
    [InlineData("number = 1,5", "suggestions.number", "1,5")]
    [InlineData("number = ", "suggestions.number", "")]
    [InlineData("number = 1001", "suggestions.number", "1001")]
    [InlineData("number = 1e3", "suggestions.number", "1e3")]
    [InlineData("de.number = zwei, *", "suggestions.phrase", "*")]
    [InlineData("de.number = * als", "suggestions.phrase", "* als")]
    [InlineData("de.number = st*g", "suggestions.phrase", "st*g")]
    [InlineData("de.number = **steig", "suggestions.phrase", "**steig")]
    [InlineData("de.number = 40", "suggestions.phrase", "40")]
    [InlineData("de.number = laut:", "suggestions.phrase", "laut:")]
    public void What_cannot_be_read_is_refused_with_its_line(string line, string code, string shown)
    {
        var refusal = Refused.With(code, () => SuggestionWeights.Parse($"{DefaultFile.TrimEnd('\n')}\n# one more\n{line}   # why\n"));

        Assert.Equal([DefaultFile.TrimEnd('\n').Split('\n').Length + 2, shown], refusal.Args);
    }

    [Theory]
    [InlineData("de.threshold")]
    [InlineData("en.brief-below")]
    [InlineData("number")]
    [InlineData("en.greeting")]
    public void A_name_that_is_missing_is_refused(string name)
    {
        var without = string.Join('\n', DefaultFile.Split('\n').Where(line => line.Split('=')[0].Trim() != name));

        Assert.Equal(name, Refused.With("suggestions.missing", () => SuggestionWeights.Parse(without)).Args[1]);
    }

    private static string Changed(string from, string to)
    {
        Assert.Contains(from, DefaultFile, StringComparison.Ordinal);
        return DefaultFile.Replace(from, to, StringComparison.Ordinal);
    }
}
