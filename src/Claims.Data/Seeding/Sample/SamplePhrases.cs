using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Claims.Data;

/// <summary>
/// Says phrases by putting words into their gaps. Within one of these a gap has the same word each time: what a statement calls Falkenau
/// its quote and its verdict call so too. <c>{land2}</c> is another word from the list <c>land</c>; <c>{?schluss}</c> is often nothing.
/// </summary>
internal sealed partial class SamplePhrases(SampleWords words, SampleDice dice, SamplePhrases? within = null)
{
    /// <summary>Gaps that are filled by what is known of the claim, not from a list.</summary>
    public static readonly IReadOnlySet<string> Bound = new HashSet<string> { "zahl", "jahr", "fund", "metric", "publisher", "tabelle" };

    private readonly Dictionary<string, string> _said = within is null ? [] : new(within._said);

    public static IEnumerable<string> NamesIn(string phrase) => Gap.Matches(phrase).Select(gap => ListOf(gap.Groups[2].Value));

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    public SamplePhrases Bind(string gap, string words)
    {
        _said[gap] = words;
        return this;
    }

    /// <summary>One phrase of a list.</summary>
    public string Any(string list) => Say(dice.Pick(words.Lists[list]));

    /// <summary>Begins with a capital letter.</summary>
    public string Sentence(string phrase)
    {
        var said = Say(phrase);
        return char.ToUpperInvariant(said[0]) + said[1..];
    }

    public string Say(string phrase)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (var gap in Gap.EnumerateMatches(phrase))
        {
            text.Append(phrase.AsSpan(from, gap.Index - from)).Append(Word(phrase.Substring(gap.Index + 1, gap.Length - 2)));
            from = gap.Index + gap.Length;
        }

        return from == 0 ? phrase : text.Append(phrase.AsSpan(from)).ToString();
    }

    private string Word(string gap)
    {
        if (gap[0] == '?')
        {
            return dice.Chance(0.55) ? "" : Any(gap[1..]);
        }

        return _said.TryGetValue(gap, out var said) ? said : _said[gap] = Another(gap);
    }

    // Names that are put together are drawn anew each time, and the second town is not the first.
    private string Another(string gap)
    {
        var list = ListOf(gap);
        var first = _said.GetValueOrDefault(list);
        string word;
        do
        {
            word = new SamplePhrases(words, dice).Any(list);
        }
        while (word == first);
        return word;
    }

    private static string ListOf(string gap) => gap.TrimEnd('2');

    [GeneratedRegex(@"\{(\??)([a-z0-9.-]+)\}")]
    private static partial Regex Gap { get; }
}
