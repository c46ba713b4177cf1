using System.Collections.Concurrent;

namespace Claims.Pdf;

/// <summary>The bundled faces and the order in which they are asked for a character.</summary>
internal static class FaceLibrary
{
    private static readonly ConcurrentDictionary<string, Lazy<Face>> Faces = new();

    /// <summary>The face of a style.</summary>
    public static Face Of(FontFamily family, bool semibold, bool italic)
    {
        var name = family == FontFamily.Serif ? "SourceSerif4" : "SourceSans3";
        return Load(name + (semibold ? "-SemiBold" : italic ? "-Italic" : "-Regular"));
    }

    /// <summary>The first face that has the character: the style's own, the other family's, DejaVu Sans; null when none has it.</summary>
    public static Face? For(int codePoint, TextStyle style)
    {
        foreach (var face in Chain(style))
        {
            if (face.Glyph(codePoint) != 0)
            {
                return face;
            }
        }

        return null;
    }

    private static IEnumerable<Face> Chain(TextStyle style)
    {
        yield return Of(style.Family, style.Semibold, style.Italic);
        var other = style.Family == FontFamily.Serif ? FontFamily.Sans : FontFamily.Serif;
        yield return Of(style.Family, style.Semibold, false);
        yield return Of(other, style.Semibold, style.Italic);
        yield return Load("DejaVuSans");
    }

    private static Face Load(string name) => Faces.GetOrAdd(name, key => new(() => Read(key))).Value;

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
