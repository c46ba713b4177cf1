namespace Claims.Pdf;

/// <summary>Horizontal kerning of glyph pairs from GPOS pair adjustment (lookup type 2, formats 1 and 2, also by extension), in font units.</summary>
internal sealed class PairKerning
{
    private const int Pair = 2;
    private const int Extension = 9;
    private readonly List<List<ISubtable>> lookups = [];

    private interface ISubtable
    {
        /// <summary>The adjustment, or null when this subtable does not cover the pair and the next is asked.</summary>
        int? Between(int left, int right);
    }

    public static PairKerning Read(FontData font)
    {
        var kerning = new PairKerning();
        if (font.Has("GPOS"))
        {
            var gpos = font.Offset("GPOS");
            foreach (var lookup in KernLookups(font, gpos))
            {
                kerning.lookups.Add(Subtables(font, lookup));
            }
        }

        return kerning;
    }

    public int Between(int left, int right)
    {
        foreach (var lookup in lookups)
        {
            foreach (var subtable in lookup)
            {
                if (subtable.Between(left, right) is { } value)
                {
                    return value;
                }
            }
        }

        return 0;
    }

    private static IEnumerable<int> KernLookups(FontData font, int gpos)
    {
        var language = DefaultLanguage(font, gpos + font.U16(gpos + 4));
        var features = gpos + font.U16(gpos + 6);
        var lookupList = gpos + font.U16(gpos + 8);
        var found = new SortedSet<int>();
        for (int i = 0, n = language == 0 ? 0 : font.U16(language + 4); i < n; i++)
        {
            var record = features + 2 + (6 * font.U16(language + 6 + (2 * i)));
            if (font.Slice(record, 4).SequenceEqual("kern"u8))
            {
                var feature = features + font.U16(record + 4);
                for (int k = 0, m = font.U16(feature + 2); k < m; k++)
                {
                    found.Add(font.U16(feature + 4 + (2 * k)));
                }
            }
        }

        return found.Select(index => lookupList + font.U16(lookupList + 2 + (2 * index)));
    }

    private static int DefaultLanguage(FontData font, int scripts)
    {
        var fallback = 0;
        for (int i = 0, n = font.U16(scripts); i < n; i++)
        {
            var record = scripts + 2 + (6 * i);
            var script = scripts + font.U16(record + 4);
            var language = font.U16(script) == 0 ? 0 : script + font.U16(script);
            if (font.Slice(record, 4).SequenceEqual("latn"u8))
            {
                return language;
            }

            fallback = font.Slice(record, 4).SequenceEqual("DFLT"u8) ? language : fallback;
        }

        return fallback;
    }

    private static List<ISubtable> Subtables(FontData font, int lookup)
    {
        var subtables = new List<ISubtable>();
        var type = font.U16(lookup);
        for (int i = 0, n = font.U16(lookup + 4); i < n; i++)
        {
            var at = lookup + font.U16(lookup + 6 + (2 * i));
            var kind = type;
            if (type == Extension)
            {
                kind = font.U16(at + 2);
                at += font.I32(at + 4);
            }

            if (kind == Pair)
            {
                subtables.Add(font.U16(at) == 1 ? new GlyphPairs(font, at) : new ClassPairs(font, at));
            }
        }

        return subtables;
    }

    private static int ValueSize(int format) => 2 * System.Numerics.BitOperations.PopCount((uint)format);

    /// <summary>Place of XAdvance in a value record, or -1 when the record has none.</summary>
    private static int AdvanceOffset(int format) => (format & 4) == 0 ? -1 : ValueSize(format & 3);

    private sealed class GlyphPairs : ISubtable
    {
        private readonly Dictionary<(int, int), int> values = [];

        public GlyphPairs(FontData font, int at)
        {
            var (first, second) = (font.U16(at + 4), font.U16(at + 6));
            var advance = AdvanceOffset(first);
            var size = 2 + ValueSize(first) + ValueSize(second);
            foreach (var (left, index) in ClassTables.Coverage(font, at + font.U16(at + 2)))
            {
                var set = at + font.U16(at + 10 + (2 * index));
                for (int i = 0, n = font.U16(set); i < n; i++)
                {
                    var record = set + 2 + (size * i);
                    values.TryAdd((left, font.U16(record)), advance < 0 ? 0 : font.I16(record + 2 + advance));
                }
            }
        }

        public int? Between(int left, int right) => values.TryGetValue((left, right), out var value) ? value : null;
    }

    private sealed class ClassPairs : ISubtable
    {
        private readonly Dictionary<int, int> coverage;
        private readonly Dictionary<int, int> leftClasses;
        private readonly Dictionary<int, int> rightClasses;
        private readonly int[,] values;

        public ClassPairs(FontData font, int at)
        {
            var (first, second) = (font.U16(at + 4), font.U16(at + 6));
            var (rows, columns) = (font.U16(at + 12), font.U16(at + 14));
            var advance = AdvanceOffset(first);
            var size = ValueSize(first) + ValueSize(second);
            coverage = ClassTables.Coverage(font, at + font.U16(at + 2));
            leftClasses = ClassTables.Classes(font, at + font.U16(at + 8));
            rightClasses = ClassTables.Classes(font, at + font.U16(at + 10));
            values = new int[rows, columns];
            for (var row = 0; row < rows; row++)
            {
                for (var column = 0; column < columns && advance >= 0; column++)
                {
                    values[row, column] = font.I16(at + 16 + (size * ((row * columns) + column)) + advance);
                }
            }
        }

        public int? Between(int left, int right) =>
            coverage.ContainsKey(left) ? values[leftClasses.GetValueOrDefault(left), rightClasses.GetValueOrDefault(right)] : null;
    }
}
