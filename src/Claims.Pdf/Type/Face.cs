using System.Collections.Concurrent;

namespace Claims.Pdf;

/// <summary>One TrueType face: its glyphs, widths and outlines. Immutable once read; measures are in 1/1000 em.</summary>
internal sealed class Face
{
    private const int LatinCount = 0x180;
    private readonly FontData font;
    private readonly int[] latin;
    private readonly Dictionary<int, int> characters;
    private readonly PairKerning kerning;
    private readonly ConcurrentDictionary<int, double> pairs = new();
    private readonly int unitsPerEm;
    private readonly bool longOffsets;
    private readonly int metricCount;
    private readonly int metrics;

    public Face(string name, byte[] bytes)
    {
        Name = name;
        font = new FontData(bytes);
        characters = CharacterMap.Read(font);
        latin = [.. Enumerable.Range(0, LatinCount).Select(code => characters.GetValueOrDefault(code))];
        kerning = PairKerning.Read(font);
        var head = font.Offset("head");
        unitsPerEm = font.U16(head + 18);
        longOffsets = font.I16(head + 50) != 0;
        Box = [Em(font.I16(head + 36)), Em(font.I16(head + 38)), Em(font.I16(head + 40)), Em(font.I16(head + 42))];
        var hhea = font.Offset("hhea");
        Ascent = Em(font.I16(hhea + 4));
        Descent = Em(font.I16(hhea + 6));
        metricCount = font.U16(hhea + 34);
        metrics = font.Offset("hmtx");
        CapHeight = Em(font.I16(font.Offset("OS/2") + 88));
        ItalicAngle = font.I32(font.Offset("post") + 4) / 65536.0;
    }

    /// <summary>The PostScript name under which the face is embedded.</summary>
    public string Name { get; }

    public double Ascent { get; }

    public double Descent { get; }

    public double CapHeight { get; }

    public double ItalicAngle { get; }

    public IReadOnlyList<double> Box { get; }

    public FontData Data => font;

    /// <summary>The glyph of a code point, 0 when the face has none.</summary>
    public int Glyph(int codePoint) => codePoint < latin.Length ? latin[codePoint] : characters.GetValueOrDefault(codePoint);

    public double Advance(int glyph) => Em(font.U16(Metric(glyph)));

    public double Kerning(int left, int right) =>
        pairs.GetOrAdd((left << 16) | right, static (pair, face) => face.Em(face.kerning.Between(pair >> 16, pair & 0xFFFF)), this);

    /// <summary>Width and left bearing in font units, as 'hmtx' needs them.</summary>
    public (int Advance, int Bearing) Metrics(int glyph)
    {
        var bearings = metrics + (4 * metricCount);
        var bearing = glyph < metricCount ? Metric(glyph) + 2 : bearings + (2 * (glyph - metricCount));
        return (font.U16(Metric(glyph)), font.I16(bearing));
    }

    /// <summary>The 'glyf' record of a glyph; empty for a glyph without outline.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = font.Offset("loca");
        var start = longOffsets ? font.I32(loca + (4 * glyph)) : 2 * font.U16(loca + (2 * glyph));
        var end = longOffsets ? font.I32(loca + (4 * glyph) + 4) : 2 * font.U16(loca + (2 * glyph) + 2);
        return font.Slice(font.Offset("glyf") + start, end - start);
    }

    public int ToUnits(double em) => (int)Math.Round(em * unitsPerEm / 1000, MidpointRounding.AwayFromZero);

    private int Metric(int glyph) => metrics + (4 * Math.Min(glyph, metricCount - 1));

    private double Em(int units) => units * 1000.0 / unitsPerEm;
}
