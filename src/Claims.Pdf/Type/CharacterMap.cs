namespace Claims.Pdf;

/// <summary>Code point to glyph, from the 'cmap' subtables of format 4 and 12.</summary>
internal static class CharacterMap
{
    public static Dictionary<int, int> Read(FontData font)
    {
        var map = new Dictionary<int, int>();
        var cmap = font.Offset("cmap");
        for (int i = 0, n = font.U16(cmap + 2); i < n; i++)
        {
            var platform = font.U16(cmap + 4 + (8 * i));
            var encoding = font.U16(cmap + 6 + (8 * i));
            if (platform == 0 || (platform == 3 && encoding is 1 or 10))
            {
                ReadSubtable(font, cmap + font.I32(cmap + 8 + (8 * i)), map);
            }
        }

        return map;
    }

    private static void ReadSubtable(FontData font, int at, Dictionary<int, int> map)
    {
        switch (font.U16(at))
        {
            case 4:
                ReadSegments(font, at, map);
                break;
            case 12:
                ReadGroups(font, at, map);
                break;
        }
    }

    private static void ReadSegments(FontData font, int at, Dictionary<int, int> map)
    {
        var doubled = font.U16(at + 6);
        var ends = at + 14;
        var starts = ends + doubled + 2;
        var deltas = starts + doubled;
        var ranges = deltas + doubled;
        for (var s = 0; s < doubled; s += 2)
        {
            var range = font.U16(ranges + s);
            for (int c = font.U16(starts + s), end = font.U16(ends + s); c <= end && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : font.U16(ranges + s + range + (2 * (c - font.U16(starts + s))));
                if (range == 0 || glyph != 0)
                {
                    Add(map, c, (glyph + font.U16(deltas + s)) & 0xFFFF);
                }
            }
        }
    }

    private static void ReadGroups(FontData font, int at, Dictionary<int, int> map)
    {
        for (int g = 0, n = font.I32(at + 12); g < n; g++)
        {
            var group = at + 16 + (12 * g);
            for (int c = font.I32(group), end = font.I32(group + 4); c <= end; c++)
            {
                Add(map, c, font.I32(group + 8) + c - font.I32(group));
            }
        }
    }

    private static void Add(Dictionary<int, int> map, int character, int glyph)
    {
        if (glyph != 0)
        {
            map[character] = glyph;
        }
    }
}
