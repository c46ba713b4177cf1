using System.Globalization;
using System.Text;
using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

/// <summary>The desk's own table of figures: texts in which the places are marked, and what stands there.</summary>
internal static class FigureTable
{
    /// <summary>The lines of a table beside this file, without its comments.</summary>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests/Claims.Tests/Domain/Reading", name)).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>A row: its text without marks, the figures that are expected in it, as lines.</summary>
    public static (string Text, string Expected) Row(string row)
    {
        var (marked, says) = (row[..row.LastIndexOf(" | ", StringComparison.Ordinal)], row[(row.LastIndexOf(" | ", StringComparison.Ordinal) + 3)..]);
        var text = new StringBuilder();
        var places = new List<TextRange>();
        var start = 0;
        foreach (var sign in marked)
        {
            (start, _) = (sign == '[' ? text.Length : start, sign is '[' or ']' ? text : text.Append(sign));
            if (sign == ']')
            {
                places.Add(new(start, text.Length));
            }
        }

        var whole = text.ToString();
        var expected = says == "-" ? [] : says.Split("; ").Zip(places, (said, place) => $"{place.Of(whole)} @{place.Start} | {said}");
        return (whole, string.Join('\n', expected));
    }

    /// <summary>What the desk reads in the text, written as the rows are.</summary>
    public static string Read(string text, Language language) => string.Join('\n', FigureReader.Read(text, language).Select(Write));

    private static string Write(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figure.Words} @{figure.Place.Start} | {figure.Comparator} {figure.Value:0.############}{(figure.Upper is { } upper ? $"..{upper:0.############}" : "")} {figure.Decimals} {figure.Unit}");
}
