using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

/// <summary>A sentence whose dates and periods stand in ⟦ ⟧.</summary>
internal static class Marked
{
    public static string Text(string marked) => marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    /// <summary>Exactly the marked words are read, as these periods; * marks what is read in.</summary>
    public static void Holds(string marked, string expected, Language language, string? written)
    {
        var readings = PeriodReader.Read(Text(marked), language, written is null ? null : PartialDate.Parse(written));

        Assert.Equal(Places(marked), readings.Select(read => (read.Place, read.Words)));
        Assert.Equal(expected.Split(' '), readings.Select(read => read.Period + (read.IsReadIn ? "*" : "")));
    }

    private static IEnumerable<(TextRange Place, string Words)> Places(string marked)
    {
        for (var (at, before) = (marked.IndexOf('⟦', StringComparison.Ordinal), 0); at >= 0; at = marked.IndexOf('⟦', at + 1), before += 2)
        {
            var end = marked.IndexOf('⟧', at);
            yield return (new TextRange(at - before, end - 1 - before), marked[(at + 1)..end]);
        }
    }
}
