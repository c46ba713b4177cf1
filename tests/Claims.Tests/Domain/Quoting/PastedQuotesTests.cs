using System.Text.RegularExpressions;
using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

/// <summary>The desk's own table of quotes as people paste them: other marks, dashes, spaces and letters than the text has, elisions and errors.</summary>
public sealed class PastedQuotesTests
{
    public static TheoryData<string> Rows() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/Claims.Tests/Domain/Quoting/pasted-quotes.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_pasted_quote_is_found_at_its_place_and_as_exactly_as_it_stands_there(string row)
    {
        string[] parts = [.. row.Split(" | ").Select(Regex.Unescape)];
        var (marked, quote, match) = (parts[0], parts[1], parts[2]);
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        var candidates = new QuoteFinder(text).Find(quote).Candidates;

        Assert.Equal(Places(marked), candidates.Take(1).SelectMany(candidate => candidate.Segments));
        Assert.Equal(match, candidates.Count == 0 ? "None" : candidates[0].Match.ToString());
    }

    private static IEnumerable<TextRange> Places(string marked)
    {
        for (var (at, before) = (marked.IndexOf('⟦', StringComparison.Ordinal), 0); at >= 0; at = marked.IndexOf('⟦', at + 1), before += 2)
        {
            yield return new(at - before, marked.IndexOf('⟧', at) - before - 1);
        }
    }
}
