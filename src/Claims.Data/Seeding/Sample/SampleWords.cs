namespace Claims.Data;

/// <summary>seed/sample/de.json and en.json: what a sample desk is written with.</summary>
/// <param name="Lists">Phrases by name; <c>{name}</c> in a phrase stands for one of another list.</param>
internal sealed record SampleWords(IReadOnlyDictionary<string, IReadOnlyList<string>> Lists, IReadOnlyList<SampleSubject> Subjects)
{
    /// <exception cref="SeedException">The file is not what it should be, or a phrase names a list that is not there.</exception>
    public static async Task<SampleWords> ReadAsync(Language language, CancellationToken cancel)
    {
        var path = Path.Combine(SeedFolders.Sample, language == Language.De ? "de.json" : "en.json");
        var words = await SeedJson.ReadAsync<SampleWords>(path, cancel);
        var missing = words.Lists.Values.SelectMany(list => list)
            .Concat(words.Subjects.SelectMany(subject => subject.Statements.Concat(subject.Quotes)))
            .SelectMany(SamplePhrases.NamesIn).FirstOrDefault(name => !words.Lists.ContainsKey(name) && !SamplePhrases.Bound.Contains(name));
        return missing is null ? words : throw new SeedException(Path.GetFileName(path), missing, "there is no such list");
    }
}

/// <summary>What is claimed: a metric with its unit and the range of its figures.</summary>
/// <param name="Figure">How a figure is told, with <c>{n}</c> for the number: <c>{n} Milliarden Euro</c>.</param>
internal sealed record SampleSubject(
    string Topic, string Metric, string Unit, double Low, double High, int Decimals, string Figure, IReadOnlyList<string> Statements, IReadOnlyList<string> Quotes)
{
    public string Told(decimal value, Language language) => Figure.Replace("{n}", Numbers.InFull(value, Decimals, language), StringComparison.Ordinal);

    public decimal Draw(SampleDice dice) => Rounded((decimal)dice.Magnitude(Low, High));

    /// <summary>Never 0, which is no figure to be off from.</summary>
    public decimal Rounded(decimal value)
    {
        var smallest = 1m;
        for (var i = 0; i < Decimals; i++)
        {
            smallest /= 10;
        }

        return Math.Max(smallest, decimal.Round(value, Decimals));
    }
}
