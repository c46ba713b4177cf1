using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Claims.Domain;

namespace Claims.Bench;

/// <summary>Quotes with errors in a text of 1 MB. Both sides allow a quarter of the quote to differ.</summary>
internal static class QuoteBenchmark
{
    private const int Seed = 20_241;

    private const int TextLength = 1_048_576;

    private static readonly int[] Lengths = [50, 150, 500];

    private static readonly double[] ErrorShares = [0, 0.05, 0.1];

    private static readonly string[] Syllables =
        "han del aus fuhr ein mil li ar den stra ße grö än de rung ver trag bun des amt mi ni ster wirt schaft ge setz zoll prei se er zeu gung ar beit markt zu wachs jah res en er gie ver brauch stadt".Split(' ');

    public static Benchmark Make()
    {
        var random = new Random(Seed);
        var text = Text(random);
        List<Case> cases = [.. from length in Lengths from share in ErrorShares select Make(text, Worn(random, Cut(random, text, length), (int)(length * share)), share)];
        return new("quotes", JsonValue.Create(text), cases, () => Notes(text, random));
    }

    // Ours finds the places of all matches, the peer only the ends of the best: these are what is compared.
    private static Case Make(string text, string quote, double share)
    {
        var maxErrors = quote.Length / 4;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{quote.Length} characters, {share:0 %} errors"),
            new JsonObject { ["pattern"] = quote, ["maxErrors"] = maxErrors },
            () => new ApproximateSearch(quote, maxErrors).Find(text),
            () => Best(new ApproximateSearch(quote, maxErrors).Ends(text)));
    }

    private static JsonArray Best(IReadOnlyList<ApproximateEnd> ends) =>
        [.. ends.Where(end => end.Errors == ends.Min(other => other.Errors)).Select(end => new JsonObject { ["end"] = end.End, ["errors"] = end.Errors })];

    private static IEnumerable<string> Notes(string text, Random random)
    {
        var quote = Worn(random, Cut(random, text, 500), 50);
        var finder = new QuoteFinder(text);
        foreach (var turn in new[] { "with the text normalised", "in the same text again" })
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"QuoteFinder, 500 characters, 10 % errors, {turn}: {Timing.Of(() => finder.Find(quote)):0.0} ms");
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        while (text.Length < TextLength)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));
            text.Append(random.Next(3) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word)
                .Append(random.Next(10) switch { 0 => ", ", 1 => ". ", 2 when random.Next(8) == 0 => ".\n", _ => " " });
        }

        return text.ToString(0, TextLength);
    }

    private static string Cut(Random random, string text, int length) => text.Substring(random.Next(text.Length - length), length);

    private static string Worn(Random random, string words, int errors)
    {
        var worn = new StringBuilder(words);
        for (var error = 0; error < errors; error++)
        {
            worn[random.Next(worn.Length)] = (char)random.Next('a', 'z' + 1);
        }

        return worn.ToString();
    }
}
