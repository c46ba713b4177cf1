using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class OriginsTests
{
    [Fact]
    public void Three_reprints_that_are_joined_only_through_each_other_are_one_origin()
    {
        var agency = GateCases.Office(1) with { OriginGroup = "Meldung 12", Url = null };
        var paper = GateCases.Paper(2) with { OriginGroup = "Meldung 12" };
        var copy = GateCases.Paper(3) with { Publisher = "Morgenpost", Url = null, Files = paper.Files };

        Assert.Equal(1, IndependentSources.Origins([agency, copy, paper]));
        Assert.Equal(2, IndependentSources.Origins([agency, copy]));
    }

    [Fact]
    public void The_count_does_not_hang_on_the_order()
    {
        var random = new Random(Counts.Seed);
        for (var run = 0; run < Counts.Of(200, 5_000); run++)
        {
            var evidence = Enumerable.Range(1, random.Next(8)).Select(number => GateCases.Office(number) with
            {
                Publisher = $"P{random.Next(6)}",
                Url = random.Next(2) == 0 ? null : $"https://example.org/{random.Next(6)}",
                OriginGroup = random.Next(2) == 0 ? null : $"G{random.Next(4)}",
                Files = random.Next(2) == 0 ? [] : [$"{random.Next(6)}"],
            }).ToArray();
            var origins = IndependentSources.Origins(evidence);

            random.Shuffle(evidence);

            Assert.True(origins == IndependentSources.Origins(evidence), $"seed {Counts.Seed}");
            Assert.Equal(Components(evidence), origins);
        }
    }

    // The plainest way to count: paint over until nothing changes.
    private static int Components(GateEvidence[] evidence)
    {
        var paint = Enumerable.Range(0, evidence.Length).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < paint.Length; i++)
            {
                for (var j = 0; j < paint.Length; j++)
                {
                    if (paint[j] > paint[i] && Shares(evidence[i], evidence[j]))
                    {
                        (paint[j], changed) = (paint[i], true);
                    }
                }
            }
        }

        return paint.Distinct().Count();
    }

    private static bool Shares(GateEvidence one, GateEvidence other) =>
        one.Publisher == other.Publisher || (one.Url is { } url && url == other.Url) || (one.OriginGroup is { } group && group == other.OriginGroup) || one.Files.Intersect(other.Files).Any();
}
