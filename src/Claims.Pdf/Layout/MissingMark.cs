using System.Globalization;

namespace Claims.Pdf;

/// <summary>The box in which a character that no face has is shown by its code point, such as 4E2D.</summary>
internal static class MissingMark
{
    private const double Scale = 0.62;
    private const double Padding = 0.12;

    public static string Digits(string text) => char.ConvertToUtf32(text, 0).ToString("X4", CultureInfo.InvariantCulture);

    public static TextStyle Style(TextStyle style) => style with { Family = FontFamily.Sans, Semibold = false, Italic = false, Size = style.Size * Scale };

    /// <summary>Width in points, box and the space beside it.</summary>
    public static double Width(string text, TextStyle style)
    {
        var small = Style(style);
        var face = FaceLibrary.Of(small);
        return (Digits(text).Sum(c => face.Advance(face.Glyph(c))) * small.Size / 1000) + (4 * Padding * style.Size);
    }

    public static double Inset(TextStyle style) => Padding * style.Size;
}
