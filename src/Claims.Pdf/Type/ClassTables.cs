namespace Claims.Pdf;

/// <summary>OpenType's common tables: coverage (glyph to index) and class definition (glyph to class).</summary>
internal static class ClassTables
{
    public static Dictionary<int, int> Coverage(FontData font, int at)
    {
        var map = new Dictionary<int, int>();
        var ranges = font.U16(at) == 2;
        for (int i = 0, n = font.U16(at + 2); i < n; i++)
        {
            if (!ranges)
            {
                map[font.U16(at + 4 + (2 * i))] = i;
                continue;
            }

            var record = at + 4 + (6 * i);
            for (int glyph = font.U16(record), end = font.U16(record + 2), index = font.U16(record + 4); glyph <= end; glyph++)
            {
                map[glyph] = index++;
            }
        }

        return map;
    }

    public static Dictionary<int, int> Classes(FontData font, int at)
    {
        var map = new Dictionary<int, int>();
        if (font.U16(at) == 1)
        {
            for (int i = 0, first = font.U16(at + 2), n = font.U16(at + 4); i < n; i++)
            {
                map[first + i] = font.U16(at + 6 + (2 * i));
            }

            return map;
        }

        for (int i = 0, n = font.U16(at + 2); i < n; i++)
        {
            var record = at + 4 + (6 * i);
            for (int glyph = font.U16(record), end = font.U16(record + 2); glyph <= end; glyph++)
            {
                map[glyph] = font.U16(record + 4);
            }
        }

        return map;
    }
}
