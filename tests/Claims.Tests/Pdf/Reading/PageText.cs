using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Claims.Tests.Pdf.Reading;

/// <summary>Text as one operator showed it: where, how wide, and to which marked content it belongs (null for an artifact). Points from the lower left.</summary>
internal sealed record ShownText(int? Mcid, string Tag, string Text, double X, double Y, double Width, double Size)
{
    /// <summary>What the glyphs alone say, even where another text is told instead.</summary>
    public required string Glyphs { get; init; }
}

/// <summary>Interprets the content of a page.</summary>
internal sealed partial class PageText
{
    private readonly PdfReader reader;
    private readonly Dictionary<string, (Dictionary<int, string> Unicode, Dictionary<int, double> Widths)> fonts = [];
    private readonly List<ShownText> shown = [];
    private readonly Stack<(string Tag, int? Mcid, string? Replacement)> marks = new();
    private (string Font, double Size) font;
    private (double X, double Y) place;
    private bool replaced;

    private PageText(PdfReader reader, Dictionary<string, object> page)
    {
        this.reader = reader;
        foreach (var (name, value) in reader.Dictionary(reader.Dictionary(page["Resources"])["Font"]))
        {
            fonts[name] = ReadFont(reader.Dictionary(value));
        }
    }

    public static IReadOnlyList<ShownText> Of(PdfReader reader, int page)
    {
        var dictionary = reader.Dictionary(new Reference(page));
        var text = new PageText(reader, dictionary);
        text.Run(reader.Stream(dictionary["Contents"]));
        return text.shown;
    }

    private (Dictionary<int, string> Unicode, Dictionary<int, double> Widths) ReadFont(Dictionary<string, object> type0)
    {
        var map = Encoding.Latin1.GetString(reader.Stream(type0["ToUnicode"]));
        var unicode = Mapping().Matches(map).ToDictionary(
            match => int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)));
        var descendant = reader.Dictionary(reader.Array(type0["DescendantFonts"])[0]);
        var widths = reader.Array(reader.Array(descendant["W"])[1]).Select((width, cid) => (cid, (double)width)).ToDictionary(w => w.cid, w => w.Item2);
        return (unicode, widths);
    }

    private void Run(byte[] content)
    {
        var tokens = new Tokens(content);
        var operands = new List<object>();
        while (tokens.Next() is { } token)
        {
            if (token is Operator { Value: var name })
            {
                Apply(name, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(token);
            }
        }

        Assert.Empty(marks);
    }

    private void Apply(string name, List<object> operands)
    {
        switch (name)
        {
            case "BMC":
                marks.Push((((Name)operands[0]).Value, null, null));
                break;
            case "BDC":
                Begin(((Name)operands[0]).Value, (Dictionary<string, object>)operands[1]);
                break;
            case "EMC":
                marks.Pop();
                break;
            case "Tf":
                font = (((Name)operands[0]).Value, (double)operands[1]);
                break;
            case "Td":
                place = ((double)operands[0], (double)operands[1]);
                break;
            case "TJ":
                Show((List<object>)operands[0]);
                break;
            case "f" or "S" or "B":
                Assert.True(marks.Count > 0, "Something is painted outside of all marked content.");
                break;
        }
    }

    private void Begin(string tag, Dictionary<string, object> properties)
    {
        var mcid = properties.TryGetValue("MCID", out var number) ? (int?)(double)number : null;
        marks.Push((tag, mcid, properties.TryGetValue("ActualText", out var text) ? PdfReader.Text(text) : null));
        replaced = false;
    }

    private void Show(List<object> parts)
    {
        Assert.True(marks.Count > 0, "Text is shown outside of all marked content.");
        var (unicode, widths) = fonts[font.Font];
        var (text, width) = (new StringBuilder(), 0.0);
        foreach (var part in parts)
        {
            if (part is double kern)
            {
                width -= kern;
                continue;
            }

            foreach (var code in ((byte[])part).Chunk(2).Select(pair => (pair[0] << 8) | pair[1]))
            {
                text.Append(unicode[code]);
                width += widths[code];
            }
        }

        var (tag, mcid, replacement) = marks.Peek();
        var words = replacement is null ? text.ToString() : replaced ? "" : replacement;
        replaced = true;
        shown.Add(new(mcid, tag, words, place.X, place.Y, width * font.Size / 1000, font.Size) { Glyphs = text.ToString() });
    }

    [GeneratedRegex("<([0-9A-F]{4})> <([0-9A-F]+)>\n")]
    private static partial Regex Mapping();
}
