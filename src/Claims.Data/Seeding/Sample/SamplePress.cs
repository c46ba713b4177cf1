using System.Text;

namespace Claims.Data;

/// <summary>Writes the publications of a sample desk: paragraphs in which the words of its claims stand, and now and then a later state of one.</summary>
internal sealed class SamplePress(SampleWords words, Language language, SampleDice dice)
{
    private string LanguageTag => language == Language.De ? "de" : "en";

    public SourceDetails Details(int number, DateTimeOffset at)
    {
        var phrases = new SamplePhrases(words, dice);
        return new(
            phrases.Sentence(phrases.Any("titel")),
            dice.Chance(0.5) ? SourceKind.Article : (SourceKind)(dice.Next(7) + 1),
            LanguageTag,
            phrases.Any("outlet"),
            dice.Chance(0.7) ? phrases.Any("name") : null,
            $"https://example.org/{LanguageTag}/{SamplePhrases.Digits(number)}",
            PartialDate.Of(DateOnly.FromDateTime(at.UtcDateTime)));
    }

    /// <summary>A text with every quote in it, each in a paragraph of its own.</summary>
    public string Body(IReadOnlyList<SampleSaying> sayings)
    {
        var text = new StringBuilder();
        foreach (var quote in sayings.SelectMany(saying => saying.Quotes))
        {
            AddFiller(text, 1 + dice.Next(3));
            text.Append(language == Language.De ? '„' : '“').Append(quote).Append(language == Language.De ? "“, " : ",” ")
                .Append(new SamplePhrases(words, dice).Say(language == Language.De ? "sagt {first} {last}. " : "says {first} {last}. "));
            AddFiller(text, 1 + dice.Next(3));
            text.Append("\n\n");
        }

        AddFiller(text, 2);
        return text.Append('\n').ToString();
    }

    /// <summary>The same text as it was found later: a paragraph was taken out, another begins with a correction.</summary>
    public string LaterBody(string body)
    {
        var paragraphs = body.Split("\n\n").ToList();
        if (paragraphs.Count > 2)
        {
            paragraphs.RemoveAt(dice.Next(paragraphs.Count - 1));
        }

        var correction = new StringBuilder();
        AddFiller(correction, 2);
        paragraphs.Insert(dice.Next(paragraphs.Count), correction.ToString());
        return string.Join("\n\n", paragraphs);
    }

    private void AddFiller(StringBuilder text, int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            var phrases = new SamplePhrases(words, dice);
            text.Append(phrases.Sentence(phrases.Any("satz"))).Append(' ');
        }
    }
}
