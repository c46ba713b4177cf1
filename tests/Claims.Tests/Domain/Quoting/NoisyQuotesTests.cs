using System.Text;
using Claims.Domain;

namespace Claims.Tests.Domain.Quoting;

/// <summary>A quote is cut from a random text and written otherwise: it is found at its place or refused, never misplaced.</summary>
public sealed class NoisyQuotesTests
{
    private readonly Random _random = new(Counts.Seed);

    [Fact]
    public void A_quote_written_otherwise_is_found_at_its_place()
    {
        for (var round = 0; round < Counts.Of(400, 10_000); round++)
        {
            var (text, start, quote) = Cut();
            var noisy = Otherwise(quote);
            var finding = new QuoteFinder(text).Find(noisy);

            Assert.True(finding.More || finding.Candidates.Any(candidate => candidate.Start == start && candidate.End == start + quote.Length), Told(text, noisy));
            Assert.All(finding.Candidates, candidate => AssertTrue(candidate, text, noisy));
        }
    }

    [Fact]
    public void A_quote_is_found_in_a_text_that_is_written_otherwise()
    {
        for (var round = 0; round < Counts.Of(400, 10_000); round++)
        {
            var (text, _, quote) = Cut();
            var noisy = Otherwise(text);
            var finding = new QuoteFinder(noisy).Find(quote);

            Assert.True(finding.Candidates.Count > 0, Told(noisy, quote));
            Assert.All(finding.Candidates, candidate => AssertTrue(candidate, noisy, quote));
            Assert.True(finding.Candidates.All(candidate => candidate.Match != QuoteMatch.Approximate), Told(noisy, quote));
        }
    }

    [Fact]
    public void A_quote_with_errors_is_offered_at_its_place_or_refused()
    {
        for (var round = 0; round < Counts.Of(300, 6_000); round++)
        {
            var (text, start, quote) = Cut();
            var worn = RandomWords.Worn(_random, Otherwise(quote), _random.Next(1 + (quote.Length / 4)));
            var (finding, place) = (new QuoteFinder(text).Find(worn), new TextRange(start, start + quote.Length));

            Assert.All(finding.Candidates, candidate => AssertTrue(candidate, text, worn));
            if (Sellers.Distance(NormalisedText.Pattern(quote), NormalisedText.Pattern(worn)) <= NormalisedText.Pattern(worn).Length / 4)
            {
                Assert.True(finding.More || finding.Candidates.Any(candidate => place.Overlaps(new(candidate.Start, candidate.End))), Told(text, worn));
            }
        }
    }

    // Seed 1207778510.
    [Fact]
    public void Errors_are_counted_without_the_marks_around_a_quote_also_where_it_begins_with_a_hyphen()
    {
        const string text = "2024 official „Rekord“ „Rekord“ sagte\n48,5 Größe Euro Maß Maß 48,5 viel Öl Öl.";
        const string quote = "„-\nv\u00AD\nkord› ›Rekord› sagte 48,d Grö\u200Bsse Eur\u200Bo";

        var finding = new QuoteFinder(text).Find(quote);

        Assert.NotEmpty(finding.Candidates);
        Assert.All(finding.Candidates, candidate => AssertTrue(candidate, text, quote));
    }

    [Fact]
    public void Normalising_knows_no_difference_between_composed_and_decomposed_texts()
    {
        for (var round = 0; round < Counts.Of(300, 5_000); round++)
        {
            var text = RandomWords.Of(_random, "aäßeé\u0301\u0308\u0323 -\n…“Ωş가ᄒ😀x", 30).Normalize(NormalizationForm.FormC);

            Assert.True(NormalisedText.Of(text).Value == NormalisedText.Of(text.Normalize(NormalizationForm.FormD)).Value, Told(text, ""));
        }
    }

    // What is returned is what it says: nothing differs after normalising, or exactly so many characters.
    private static void AssertTrue(QuoteCandidate candidate, string text, string quote)
    {
        var words = candidate.Words(text);
        var whole = NormalisedText.Pattern(quote);
        var errors = new[] { whole, whole.Trim('"', ' '), NormalisedText.Pattern(Bare(quote)) }.Select(sought => Sellers.Distance(sought, NormalisedText.Pattern(words))).Distinct().ToArray();

        Assert.True(errors.Contains(candidate.Errors), $"{candidate.Errors} instead of {errors[0]}: '{words}'. {Told(text, quote)}");
        Assert.True(candidate.Errors * 4 <= whole.Length && (candidate.Errors == 0 || candidate.Match == QuoteMatch.Approximate), Told(text, quote));
        Assert.True(candidate.Match != QuoteMatch.Verbatim || words == quote, Told(text, quote));
    }

    // Without the marks around it a hyphen before a line's end stands at the beginning, where it divides no word.
    private static string Bare(string quote) => quote.Trim([.. quote.Distinct().Where(sign => NormalisedText.Pattern($"{sign}") is "" or "\"")]);

    private (string Text, int Start, string Quote) Cut()
    {
        var text = RandomWords.Text(_random, _random.Next(200, 1_200));
        var words = text.Split(' ', '\n').Length;
        var (skip, take) = (_random.Next(words - 12), _random.Next(4, 12));
        var start = Offset(text, skip);
        return (text, start, text[start..Offset(text, skip + take)].TrimEnd());
    }

    // Where the word with this number begins.
    private static int Offset(string text, int word)
    {
        var at = 0;
        for (; word > 0 && at < text.Length; at++)
        {
            word -= text[at] is ' ' or '\n' ? 1 : 0;
        }

        return at;
    }

    private string Otherwise(string words)
    {
        // A divided word goes on in small letters, so either lines are broken or letters made capital.
        var (noisy, breaks) = (new StringBuilder(), _random.Next(2) == 0);
        for (var at = 0; at < words.Length; at++)
        {
            noisy.Append(Otherwise(words[at], !breaks));
            if (breaks && _random.Next(12) == 0 && at + 1 < words.Length && char.IsLetter(words[at]) && char.IsLower(words[at + 1]))
            {
                noisy.Append(Any("\u00AD", "\u200B", "-\n", "\u00AD\n"));
            }
        }

        return noisy.ToString().Normalize(_random.Next(2) == 0 ? NormalizationForm.FormC : NormalizationForm.FormD);
    }

    private string Otherwise(char sign, bool capitals) => sign switch
    {
        _ when _random.Next(3) == 0 => sign.ToString(),
        ' ' or '\n' => Any(" ", "\n", "\u00A0", "\u202F ", " \t", "\u2009"),
        '„' or '“' or '»' or '«' or '\'' => Any("\"", "'", "’", "“", "”", "«", "›", "‚", "´"),
        '-' or '–' => Any("-", "–", "—", "−", "\u2011"),
        'ß' => Any("ss", "ß", capitals ? "ẞ" : "ß"),
        _ => capitals && _random.Next(6) == 0 ? char.ToUpperInvariant(sign).ToString() : sign.ToString(),
    };

    private string Any(params string[] ways) => ways[_random.Next(ways.Length)];

    private static string Told(string text, string quote) => $"Seed {Counts.Seed}: '{quote}' in '{text}'";
}
