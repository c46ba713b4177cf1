using System.Text.Json;
using Claims.Domain;
using Xunit.Abstractions;

namespace Claims.Tests.Domain.Suggesting;

/// <summary>The default weights on public data, beside the trivial rule. The data is for measuring only: no weight and no word comes from it.</summary>
public sealed class DetectionTests(ITestOutputHelper output)
{
    /// <summary>What is clearly better than the trivial rule, in macro-F1.</summary>
    private const double Clearly = 0.03;

    [SkippableFact]
    public void English_suggestions_find_sentences_worth_checking_clearly_better_than_the_trivial_rule()
    {
        var (ours, trivial) = Measure("ClaimBuster, sentences", DebateSentences(SharedData.Path("detection", "claimbuster-train.json")), Language.En);

        Assert.True(ours.MacroF1 >= trivial.MacroF1 + Clearly, $"{ours.MacroF1:F3} against {trivial.MacroF1:F3}");
    }

    /// <summary>These are readers' comments of several sentences each, of which one must be suggested. The suggestions are better, but not clearly: 0.71 against 0.69.</summary>
    [SkippableFact]
    public void German_suggestions_find_comments_that_claim_a_fact_a_little_better_than_the_trivial_rule()
    {
        var (ours, trivial) = Measure("GermEval 2021, comments", Comments(SharedData.Path("detection", "GermEval21_TrainData.csv")), Language.De);

        Assert.True(ours.MacroF1 > trivial.MacroF1, $"{ours.MacroF1:F3} against {trivial.MacroF1:F3}");
    }

    private (Confusion Ours, Confusion Trivial) Measure(string name, IReadOnlyList<Labelled> data, Language language)
    {
        Assert.True(data.Count > 3000 && data.Any(item => item.Claims) && data.Any(item => !item.Claims));
        var ours = new Confusion(data, text => Suggestions.Of(text, language, SuggestionWeights.Default).Count > 0);
        var trivial = new Confusion(data, IsFlaggedByTrivialRule);
        output.WriteLine($"{name}: {data.Count}, of which {data.Count(item => item.Claims)} claim");
        output.WriteLine($"suggestions   {ours}");
        output.WriteLine($"trivial rule  {trivial}");
        return (ours, trivial);
    }

    private static bool IsFlaggedByTrivialRule(string text) =>
        text.Any(char.IsAsciiDigit) || text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 25;

    private static List<Labelled> Comments(string path)
    {
        var rows = CsvRows(File.ReadAllText(path)).ToList();
        var (text, label) = (rows[0].IndexOf("comment_text"), rows[0].IndexOf("Sub3_FactClaiming"));
        return [.. rows.Skip(1).Select(row => new Labelled(row[text], row[label] == "1"))];
    }

    private static List<Labelled> DebateSentences(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.EnumerateArray().Select(item => new Labelled(item.GetProperty("text").GetString()!, item.GetProperty("label").GetInt32() == 1))];
    }

    // RFC 4180: a quoted field may hold commas, line breaks and doubled quotes.
    private static IEnumerable<List<string>> CsvRows(string csv)
    {
        var (row, field, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            var sign = csv[at];
            if (sign == '"')
            {
                var doubled = quoted && at + 1 < csv.Length && csv[at + 1] == '"';
                (quoted, at) = doubled ? (true, at + 1) : (!quoted, at);
                field.Append(doubled ? "\"" : "");
            }
            else if (quoted || sign is not (',' or '\n'))
            {
                field.Append(sign);
            }
            else
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (sign == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
        }

        if (row.Count > 0)
        {
            yield return [.. row, field.ToString()];
        }
    }

    private sealed record Labelled(string Text, bool Claims);

    /// <summary>Hits and misses of a rule. Macro-F1 is the mean of the F1 of both classes.</summary>
    private sealed class Confusion
    {
        private readonly int hits;
        private readonly int falseAlarms;
        private readonly int misses;
        private readonly int rest;

        public Confusion(IReadOnlyList<Labelled> data, Func<string, bool> isFlagged)
        {
            foreach (var item in data)
            {
                _ = (item.Claims, isFlagged(item.Text)) switch
                {
                    (true, true) => hits++,
                    (true, false) => misses++,
                    (false, true) => falseAlarms++,
                    _ => rest++,
                };
            }
        }

        public double MacroF1 => (F1(hits) + F1(rest)) / 2;

        public override string ToString() =>
            FormattableString.Invariant($"macro-F1 {MacroF1:F3} (F1 {F1(hits):F3} claims, {F1(rest):F3} others; {hits} hits, {misses} misses, {falseAlarms} false alarms)");

        private double F1(int right) => 2.0 * right / ((2.0 * right) + misses + falseAlarms);
    }
}
