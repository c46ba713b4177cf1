namespace Claims.Data;

/// <summary>The evidence library of a sample desk: pieces on a subject serve several claims, and now and then one is revised after it was used.</summary>
internal sealed class SampleShelf(SampleDice dice)
{
    private readonly Dictionary<SampleSubject, List<Evidence>> _bySubject = [];

    /// <summary>A piece on the subject that was there at the time and that many have used, or null.</summary>
    public Evidence? Known(SampleSubject subject, DateTimeOffset at)
    {
        if (!_bySubject.TryGetValue(subject, out var pieces))
        {
            return null;
        }

        // The newer a piece is, the more often it is the one that is needed.
        var piece = pieces[^(dice.Skewed(Math.Min(pieces.Count, 400)) + 1)];
        return piece.Current.RecordedAt <= at ? piece : null;
    }

    /// <summary>Another piece, with this figure.</summary>
    public Evidence Record(SampleSaying saying, decimal found, SampleBatch batch, Actor by, DateTimeOffset at)
    {
        var evidence = batch.Keep(Evidence.Record(Details(saying, found, at), [], by, at));
        if (!_bySubject.TryGetValue(saying.Subject, out var pieces))
        {
            _bySubject[saying.Subject] = pieces = [];
        }

        pieces.Add(evidence);
        return evidence;
    }

    /// <summary>Its publisher corrects a figure.</summary>
    public void Revise(SampleSubject subject, Evidence evidence, Actor by, DateTimeOffset at)
    {
        var before = evidence.Current.ToDetails();
        var corrected = before.Quantity is { } old
            ? Quantity.Of(old.Metric, old.Comparator, subject.Rounded(old.Value * (1.02m + ((decimal)dice.Share() / 20))), old.Decimals, old.Unit, period: old.Period, place: old.Place)
            : null;
        evidence.Revise(before with { Quantity = corrected, Accessed = PartialDate.Of(DateOnly.FromDateTime(at.UtcDateTime)) }, [], [], by, at);
    }

    private EvidenceDetails Details(SampleSaying saying, decimal found, DateTimeOffset at)
    {
        var phrases = saying.Aside().Bind("fund", saying.Told(found)).Bind("tabelle", SamplePhrases.Digits(dice.Next(180) + 2));
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        var hasFigure = dice.Chance(0.8);
        var details = new EvidenceDetails(
            phrases.Any("herausgeber"),
            phrases.Sentence(phrases.Any("belegtitel")),
            dice.Chance(0.5) ? EvidenceKind.OfficialStatistics : (EvidenceKind)(dice.Next(5) + 1),
            dice.Chance(0.85) ? $"https://example.org/daten/{SamplePhrases.Digits(dice.Next(1_000_000))}" : null,
            Locator: dice.Chance(0.7) ? phrases.Any("stelle") : null,
            Published: PartialDate.Of(day.AddDays(-dice.Next(500))),
            Accessed: PartialDate.Of(day),
            Excerpt: dice.Chance(0.6) ? phrases.Any("auszug") : null,
            Quantity: hasFigure ? saying.Quantity(Comparator.Equal, found) : null);
        return details.Kind == EvidenceKind.Expert ? details with { InterestNote = saying.Aside(dice.Apart()).Any("interesse") } : details;
    }
}
