using System.Globalization;

namespace Claims.Pdf;

/// <summary>What each page is called: counted from 1, and anew where a sheet says so.</summary>
internal sealed class PageNumbers
{
    private static readonly (int Value, string Letters)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private readonly List<string> labels = [];
    private readonly List<(int Page, PageNumbering Numbering)> ranges = [];

    public PageNumbers(IReadOnlyList<PageLayout> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Numbering is { } numbering)
            {
                ranges.Add((i, numbering));
            }
            else if (i == 0)
            {
                ranges.Add((0, PageNumbering.Arabic));
            }

            labels.Add(Label(i - ranges[^1].Page + 1, ranges[^1].Numbering));
        }
    }

    public IReadOnlyList<string> Labels => labels;

    /// <summary>From which page on, counted from 0, the pages are counted anew and how.</summary>
    public IReadOnlyList<(int Page, PageNumbering Numbering)> Ranges => ranges;

    private static string Label(int number, PageNumbering numbering)
    {
        if (numbering == PageNumbering.Arabic)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var label = "";
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                label += letters;
            }
        }

        return label;
    }
}
