using System.Globalization;
using System.Text.Json.Nodes;
using Claims.Domain;

namespace Claims.Bench;

/// <summary>The numbers of English sentences like those of newspapers, with what surrounds them. The peer reads no German.</summary>
internal static class NumberBenchmark
{
    private const int Seed = 20_242;

    private const int PerCase = 500;

    // A double of the peer has about sixteen digits, and it cuts a third after fifteen.
    private const double Precision = 1e-9;

    private static readonly string[] Sentences =
    [
        "The ministry spent # dollars on the programme, the auditors wrote in their report.", "Unemployment rose to # percent, the highest level since the crisis, officials said.",
        "At least # people were killed when the ferry sank off the coast.", "Exports fell by # percent while imports grew by # percent.",
        "The company will cut # jobs over # years.", "Between # and # residents were brought to safety.", "The city counted # new homes, compared with # before.",
    ];

    // A part stands before what it is a part of.
    private static readonly string[] Shares =
    [
        "About # of voters said that they would stay at home.", "The ministry admitted that # of the money had not been spent.", "In the survey # of the schools reported a lack of teachers.",
        "The price fell by #, analysts said.",
    ];

    private static readonly string[] Plain =
    [
        "The minister did not answer the question, and nobody in the room repeated it.", "Residents of the old town have long complained about the noise from the harbour.",
        "What the committee decided behind closed doors was known the same evening.", "Critics called the proposal a mistake, supporters a beginning.",
    ];

    private static readonly string[] Small = "two three four five six seven eight nine eleven twelve fifteen twenty".Split(' ');

    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    private static readonly string[] Scales = "thousand million billion trillion".Split(' ');

    private static readonly string[] Parts = ["a third", "two thirds", "three quarters", "half", "a quarter", "four fifths"];

    public static Benchmark Make()
    {
        var random = new Random(Seed);
        List<Case> cases =
        [
            Make("digits", random, source => Filled(Sentences, source, Digits)),
            Make("digits with a scale", random, source => Filled(Sentences, source, ScaledDigits)),
            Make("number words", random, source => Filled(Sentences, source, Words)),
            Make("fractions", random, source => Filled(Shares, source, Part)),
            Make("all of these", random, source => source.Next(4) == 0 ? Filled(Shares, source, Part) : Filled(Sentences, source, Any)),
            Make("no numbers", random, source => Pick(source, Plain)),
        ];
        return new("numbers", new JsonArray(), cases, () => []) { Agreement = Agreement, PerCase = PerCase, Things = "sentences" };
    }

    private static Case Make(string name, Random random, Func<Random, string> sentence)
    {
        string[] sentences = [.. Enumerable.Range(0, PerCase).Select(_ => sentence(random))];
        return new(name, new JsonArray([.. sentences.Select(one => JsonValue.Create(one))]), () => Read(sentences), () => Answer(sentences));
    }

    private static void Read(string[] sentences)
    {
        foreach (var sentence in sentences)
        {
            RunningNumbers.Read(sentence, Language.En);
        }
    }

    private static JsonArray Answer(string[] sentences) =>
        [.. sentences.Select(sentence => new JsonArray([.. RunningNumbers.Read(sentence, Language.En).Select(Written)]))];

    private static JsonNode Written(RunningNumber number) =>
        new JsonObject { ["start"] = number.Place.Start, ["end"] = number.Place.End, ["value"] = number.Value.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Of the numbers that both sides find at one place how many have the same value; and what only one side finds there.</summary>
    private static string Agreement(JsonNode ours, JsonNode theirs)
    {
        var (same, other, onlyOurs, onlyTheirs) = (0, 0, 0, 0);
        foreach (var (mine, peers) in ours.AsArray().Zip(theirs.AsArray()))
        {
            var (left, right) = (Values(mine!), Values(peers!));
            var both = left.Keys.Intersect(right.Keys).ToList();
            var agreed = both.Count(place => Math.Abs(left[place] - right[place]) <= Precision * Math.Abs(left[place]));
            (same, other, onlyOurs, onlyTheirs) = (same + agreed, other + both.Count - agreed, onlyOurs + left.Count - both.Count, onlyTheirs + right.Count - both.Count);
        }

        var share = same + other == 0 ? "-" : ((decimal)same / (same + other)).ToString("0.0 %", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{share} of {same + other} values that both read are the same; places only ours: {onlyOurs}, only the peer's: {onlyTheirs}");
    }

    private static Dictionary<(int Start, int End), double> Values(JsonNode found) => found.AsArray().ToDictionary(
        number => (number!["start"]!.GetValue<int>(), number["end"]!.GetValue<int>()),
        number => double.TryParse(number!["value"]!.GetValue<string>(), CultureInfo.InvariantCulture, out var value) ? value : double.NaN);

    private static string Filled(string[] sentences, Random random, Func<Random, string> number) =>
        string.Concat(Pick(random, sentences).Split('#').SelectMany((part, at) => at == 0 ? [part] : new[] { number(random), part }));

    private static string Digits(Random random) => random.Next(3) switch
    {
        0 => random.Next(2, 1_000).ToString(CultureInfo.InvariantCulture),
        1 => random.Next(1_000, 9_999_999).ToString("#,0", CultureInfo.InvariantCulture),
        _ => (random.Next(1, 99_999) / 10m).ToString("#,0.0", CultureInfo.InvariantCulture),
    };

    private static string Words(Random random) => random.Next(4) switch
    {
        0 => Pick(random, Small),
        1 => $"{Pick(random, Tens)}-{Pick(random, Small[..8])}",
        2 => $"{Pick(random, Small[..8])} hundred and {Pick(random, Tens)}",
        _ => $"{Pick(random, Small)} {Pick(random, Scales)}",
    };

    private static string ScaledDigits(Random random) => $"{random.Next(1, 999)}.{random.Next(10)} {Pick(random, Scales)}";

    private static string Part(Random random) => Pick(random, Parts);

    private static string Any(Random random) => random.Next(3) switch { 0 => Digits(random), 1 => ScaledDigits(random), _ => Words(random) };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
