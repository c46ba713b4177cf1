using System.Buffers;

namespace Claims.Domain;

/// <summary>Finds the sentences of a text that are worth checking: the weights of what can be seen in a sentence are added up, and nothing else.</summary>
public static class Suggestions
{
    private static readonly SearchValues<char> MarksAndClosers = SearchValues.Create(".!?…\"“”»«’‘)]");

    /// <summary>The sentences whose score reaches the threshold, the highest score first, equal ones in the order of the text.</summary>
    public static IReadOnlyList<Suggestion> Of(string text, Language language, SuggestionWeights weights)
    {
        var rules = weights.For(language);
        var words = Words.Of(text);
        var signs = new Queue<NumberSign>(NumberSigns.Of(text, words));
        var finder = rules.Phrases.Read(text, words);
        var suggestions = new List<Suggestion>();
        var first = 0;
        foreach (var sentence in Sentences.Of(text, language))
        {
            var end = first;
            while (end < words.Count && words[end].Start < sentence.End)
            {
                end++;
            }

            var seen = new SeenReasons();
            AddNumbers(seen, signs, sentence);
            AddPhrases(seen, finder, first, end);
            AddMarks(seen, text, sentence);
            AddLength(seen, end - first, rules);
            suggestions.Add(seen.Weigh(sentence, weights));
            first = end;
        }

        return [.. suggestions.Where(suggestion => suggestion.Score >= rules.Threshold).OrderByDescending(suggestion => suggestion.Score)];
    }

    private static void AddNumbers(SeenReasons seen, Queue<NumberSign> signs, TextRange sentence)
    {
        while (signs.TryPeek(out var sign) && sign.Words.Start < sentence.End)
        {
            seen.Add(sign.Reason, sign.Words);
            signs.Dequeue();
        }
    }

    private static void AddPhrases(SeenReasons seen, PhraseFinder finder, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            foreach (var (reason, words) in finder.At(index, end))
            {
                seen.Add(reason, words);
            }
        }
    }

    private static void AddMarks(SeenReasons seen, string text, TextRange sentence)
    {
        var last = text.AsSpan(sentence.Start, sentence.Length).LastIndexOfAny(".!?…") + sentence.Start;
        if (last < sentence.Start || text.AsSpan(last, sentence.End - last).IndexOfAnyExcept(MarksAndClosers) >= 0)
        {
            return;
        }

        var mark = last;
        while (mark > sentence.Start && SentenceStop.IsMark(text[mark - 1]))
        {
            mark--;
        }

        var marks = new TextRange(mark, last + 1);
        if (marks.Of(text).Contains('?') || marks.Of(text).Contains('!'))
        {
            seen.Add(marks.Of(text).Contains('?') ? SuggestionReason.Question : SuggestionReason.Exclamation, marks);
        }
    }

    private static void AddLength(SeenReasons seen, int words, SuggestionRules rules)
    {
        if (words >= rules.LengthyFrom)
        {
            seen.Add(SuggestionReason.Lengthy);
        }

        if (words < rules.BriefBelow)
        {
            seen.Add(SuggestionReason.Brief);
        }
    }

    /// <summary>What was seen in one sentence.</summary>
    private sealed class SeenReasons
    {
        private readonly Dictionary<SuggestionReason, List<TextRange>> reasons = [];

        public void Add(SuggestionReason reason) => reasons.TryAdd(reason, []);

        public void Add(SuggestionReason reason, TextRange words)
        {
            Add(reason);
            reasons[reason].Add(words);
        }

        public Suggestion Weigh(TextRange sentence, SuggestionWeights weights)
        {
            var features = reasons
                .Select(seen => new SuggestionFeature(seen.Key, weights.Of(seen.Key), Joined(seen.Value)))
                .OrderByDescending(feature => feature.Weight).ThenBy(feature => feature.Reason)
                .ToList();
            return new Suggestion(sentence, features.Sum(feature => feature.Weight), features);
        }

        // Phrases of one reason that share words are shown as one: "mehr als", "als 40".
        private static List<TextRange> Joined(List<TextRange> places)
        {
            var joined = new List<TextRange>();
            foreach (var place in places.OrderBy(place => place.Start))
            {
                if (joined is [.., var last] && last.Overlaps(place))
                {
                    joined[^1] = new TextRange(last.Start, Math.Max(last.End, place.End));
                }
                else
                {
                    joined.Add(place);
                }
            }

            return joined;
        }
    }
}
