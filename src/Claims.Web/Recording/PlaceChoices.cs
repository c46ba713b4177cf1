using System.Globalization;

namespace Claims.Web.Recording;

/// <summary>The places at which the same words stand, each in its context, for a person to choose from.</summary>
public static class PlaceChoices
{
    /// <summary>More places than these nobody compares: a longer quote decides sooner.</summary>
    public const int Most = 20;

    public static IReadOnlyList<Choice> Of(string text, IEnumerable<int> places, int length, Texts texts)
    {
        var paragraphs = TextLayout.Of(text, []);
        return [.. places.Take(Most).Select(start =>
        {
            var (prefix, suffix) = QuoteContext.Around(text, start, start + length);
            return new Choice(
                start.ToString(CultureInfo.InvariantCulture),
                texts["sources.workbench.paragraph", TextLayout.At(paragraphs, start)?.Number ?? 0],
                $"… {prefix}»{text.AsSpan(start, length)}«{suffix} …");
        })];
    }
}
