namespace Claims.Pdf;

/// <summary>The bundled faces and the order in which they are asked for a character.</summary>
internal static class FaceLibrary
{
    private static readonly Lazy<Face>[] Faces =
    [
        Lazily("SourceSerif4-Regular"), Lazily("SourceSerif4-Italic"), Lazily("SourceSerif4-SemiBold"),
        Lazily("SourceSans3-Regular"), Lazily("SourceSans3-Italic"), Lazily("SourceSans3-SemiBold"),
    ];

    private static readonly Lazy<Face> Last = Lazily("DejaVuSans");

    /// <summary>The face of a style; there is no semibold italic, semibold goes before italic.</summary>
    public static Face Of(FontFamily family, bool semibold, bool italic) =>
        Faces[(family == FontFamily.Serif ? 0 : 3) + (semibold ? 2 : italic ? 1 : 0)].Value;

    /// <summary>The first face that has the character: the style's own, the other family's, DejaVu Sans; null when none has it.</summary>
    public static Face? For(int codePoint, TextStyle style)
    {
        var own = Of(style.Family, style.Semibold, style.Italic);
        if (own.Glyph(codePoint) != 0)
        {
            return own;
        }

        var other = style.Family == FontFamily.Serif ? FontFamily.Sans : FontFamily.Serif;
        Face[] further = [Of(style.Family, style.Semibold, false), Of(other, style.Semibold, style.Italic), Last.Value];
        return further.FirstOrDefault(face => face.Glyph(codePoint) != 0);
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
