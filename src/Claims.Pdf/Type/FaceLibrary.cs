namespace Claims.Pdf;

/// <summary>The bundled faces and the order in which they are asked for a character.</summary>
internal static class FaceLibrary
{
    private static readonly Lazy<Face>[] Faces =
    [
        Lazily("SourceSerif4-Regular"), Lazily("SourceSerif4-Italic"), Lazily("SourceSerif4-SemiBold"), Lazily("SourceSerif4-SemiBoldItalic"),
        Lazily("SourceSans3-Regular"), Lazily("SourceSans3-Italic"), Lazily("SourceSans3-SemiBold"), Lazily("SourceSans3-SemiBoldItalic"),
    ];

    private static readonly Lazy<Face> Last = Lazily("DejaVuSans");

    public static Face Of(FontFamily family, bool semibold, bool italic) =>
        Faces[(family == FontFamily.Serif ? 0 : 4) + (semibold ? 2 : 0) + (italic ? 1 : 0)].Value;

    public static Face Of(TextStyle style) => Of(style.Family, style.Semibold, style.Italic);

    /// <summary>
    /// The first face that has the character: the style's own, upright, the other family's, DejaVu Sans; null when none has it.
    /// What a private character means no face can know, so none has one (ISO 19005-3, 6.2.11.7.3).
    /// </summary>
    public static Face? For(int codePoint, TextStyle style)
    {
        if (codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000)
        {
            return null;
        }

        var own = Of(style);
        if (own.Glyph(codePoint) != 0)
        {
            return own;
        }

        var upright = Of(style.Family, style.Semibold, false);
        if (upright.Glyph(codePoint) != 0)
        {
            return upright;
        }

        var other = Of(style.Family == FontFamily.Serif ? FontFamily.Sans : FontFamily.Serif, style.Semibold, style.Italic);
        return other.Glyph(codePoint) != 0 ? other : Last.Value.Glyph(codePoint) != 0 ? Last.Value : null;
    }

    private static Lazy<Face> Lazily(string name) => new(() => Read(name));

    private static Face Read(string name)
    {
        var assembly = typeof(FaceLibrary).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Claims.Pdf.Fonts.{name}.ttf")
            ?? throw new InvalidOperationException($"The face {name} is not among the resources.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Face(name, bytes);
    }
}
