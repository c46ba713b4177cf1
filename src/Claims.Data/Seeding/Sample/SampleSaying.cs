namespace Claims.Data;

/// <summary>What one claim of a sample desk is about, before anybody records it: its figure and the words that its statement, quotes and verdict share.</summary>
internal sealed class SampleSaying
{
    private readonly SampleWords _words;
    private readonly SampleDice _dice;
    private readonly SamplePhrases _phrases;
    private readonly int _year;

    public SampleSaying(SampleWords words, Language language, SampleDice dice, SampleShelf shelf, DateTimeOffset at)
    {
        (_words, _dice, Language) = (words, dice, language);
        Subject = dice.Pick(words.Subjects);
        _year = at.Year - 1 - dice.Skewed(8);
        Known = dice.Chance(0.7) ? shelf.Known(Subject, at) : null;
        Value = Known?.Current.Quantity is { } found ? Subject.Rounded(found.Value * Off()) : Subject.Draw(dice);
        _phrases = new SamplePhrases(words, dice).Bind("zahl", Told(Value)).Bind("jahr", SamplePhrases.Digits(_year)).Bind("metric", Subject.Metric);
        Statement = _phrases.Sentence((dice.Chance(0.06) ? dice.Pick(words.Lists["vorlauf"]) : "") + dice.Pick(Subject.Statements));
        Quotes = [.. Enumerable.Range(0, dice.Chance(0.12) ? 2 : 1).Select(_ => _phrases.Say(dice.Pick(Subject.Quotes))).Distinct()];
    }

    public Language Language { get; }

    public SampleSubject Subject { get; }

    /// <summary>Evidence that the desk has already, or null.</summary>
    public Evidence? Known { get; }

    public decimal Value { get; }

    public string Statement { get; }

    public IReadOnlyList<string> Quotes { get; }

    public string Told(decimal value) => Subject.Told(value, Language);

    /// <summary>Phrases with the words of this claim, to which more can be bound.</summary>
    public SamplePhrases Aside(SampleDice? dice = null) => new(_words, dice ?? _dice, _phrases);

    /// <summary>How far a claimed figure is from what is found: mostly little, sometimes much.</summary>
    public decimal Off() => _dice.Share() switch
    {
        < 0.4 => 1 + ((decimal)(_dice.Share() - 0.5) * 0.03m),
        < 0.65 => 1 + ((decimal)(_dice.Share() - 0.5) * 0.18m),
        _ => (decimal)_dice.Magnitude(0.5, 2.2),
    };

    public Quantity Quantity(Comparator comparator, decimal value) => Domain.Quantity.Of(
        Subject.Metric, comparator, value, Subject.Decimals, Unit.Parse(Subject.Unit), period: Period.Of(PartialDate.Of(_year)), place: _phrases.Say("{region}"));

    public ClaimDetails ToDetails(Claimant claimant, DateTimeOffset said) => new(
        Statement,
        claimant.Id,
        claimant.Kind == ClaimantKind.Person && _dice.Chance(0.6) ? Aside().Any("rolle") : null,
        _dice.Share() switch { < 0.8 => PartialDate.Of(DateOnly.FromDateTime(said.UtcDateTime)), < 0.9 => PartialDate.Of(said.Year, said.Month), _ => null },
        Language == Language.De ? "de" : "en",
        _dice.Chance(0.5) ? Aside().Any("grund") : null,
        _dice.Chance(0.75) ? Quantity(ComparatorOf(), Value) : null,
        [.. _dice.Chance(0.25) ? new[] { Subject.Topic, _dice.Pick(_words.Subjects).Topic }.Distinct() : [Subject.Topic]]);

    private Comparator ComparatorOf() => _dice.Share() switch { < 0.5 => Comparator.About, < 0.85 => Comparator.Equal, < 0.93 => Comparator.AtLeast, _ => Comparator.MoreThan };
}
