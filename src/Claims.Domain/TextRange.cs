using System.Globalization;

namespace Claims.Domain;

/// <summary>A stretch of a text in UTF-16 code units (W3C Web Annotation, TextPositionSelector).</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
public readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public bool Covers(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>The words that stand there.</summary>
    public string Of(string text) => text[Start..End];
}

/// <summary>Several stretches as one word, for storing, hashing and posting: <c>12-40 55-80</c>.</summary>
public static class TextRanges
{
    public static string Write(IEnumerable<TextRange> ranges) =>
        string.Join(' ', ranges.Select(range => string.Create(CultureInfo.InvariantCulture, $"{range.Start}-{range.End}")));

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static IReadOnlyList<TextRange>? Read(string? code)
    {
        var ranges = new List<TextRange>();
        foreach (var word in (code ?? "").Split(' '))
        {
            if (word.Split('-') is not [var start, var end] || !TryNumber(start, out var from) || !TryNumber(end, out var to))
            {
                return null;
            }

            ranges.Add(new(from, to));
        }

        return ranges;
    }

    private static bool TryNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
