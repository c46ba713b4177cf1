namespace Claims.Data;

/// <summary>What is found on a claim of a sample desk: a rating that follows from how far its figure is off, a summary and paragraphs that cite the evidence.</summary>
internal sealed class SampleVerdict(SampleDice dice, SampleSaying saying, IReadOnlyList<Evidence> used)
{
    public string Publisher => used[0].Current.Publisher;

    /// <summary>Saves another version of the draft.</summary>
    /// <param name="why">The reason for it, which ends the reasoning.</param>
    public void Draft(Claim claim, Actor by, DateTimeOffset at, string? why = null)
    {
        var rating = Rating();
        var phrases = saying.Aside().Bind("publisher", Publisher).Bind("fund", saying.Told(Found ?? saying.Value));
        var cites = claim.Evidence.Select(link => link.Number).Take(2).ToList();
        var paragraphs = new List<string> { phrases.Sentence(phrases.Any("absatz")) };
        if (cites.Count > 1)
        {
            paragraphs.Add(phrases.Any("absatz.zwei"));
        }

        if (dice.Chance(0.7))
        {
            paragraphs.Add(phrases.Any("absatz.schluss"));
        }

        if (why is not null)
        {
            paragraphs.Add(why);
        }

        var summary = phrases.Sentence(phrases.Any($"fazit.{rating}"));
        claim.SaveDraft(new(rating, summary, string.Join("\n\n", paragraphs), cites), claim.Draft?.Version ?? 0, by, at);
    }

    private decimal? Found => used[0].Current.Quantity?.Value;

    private string Rating()
    {
        if (Found is not { } found || dice.Chance(0.05))
        {
            return dice.Chance(0.6) ? "unproven" : "misleading";
        }

        return (Math.Abs(saying.Value - found) / found) switch
        {
            < 0.02m => "true",
            < 0.1m => dice.Chance(0.85) ? "mostly-true" : "misleading",
            < 0.3m => dice.Chance(0.7) ? "mostly-false" : "misleading",
            _ => "false",
        };
    }
}
