using System.Globalization;

namespace Claims.Domain;

/// <summary>The colour that links and notes are printed in: readable on white.</summary>
public static class AccentColour
{
    /// <summary>WCAG 2.2, 1.4.3: the least contrast of text to its ground.</summary>
    public const double LeastContrast = 4.5;

    /// <summary>A colour as it was typed, <c>#1f4e79</c>: in capitals, null when nothing was.</summary>
    /// <exception cref="DomainException"><c>house.accent-form</c>, <c>house.accent-contrast</c> with the contrast, rounded down to a tenth</exception>
    public static string? Read(string? typed, string field)
    {
        var text = typed?.Trim().ToUpperInvariant() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        if (text is not ['#', .. { Length: 6 } digits] || !digits.All(char.IsAsciiHexDigit))
        {
            throw new DomainException("house.accent-form", field);
        }

        var contrast = ContrastOnWhite(int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return contrast >= LeastContrast ? text : throw new DomainException("house.accent-contrast", field, Math.Floor((decimal)contrast * 10) / 10);
    }

    /// <summary>WCAG 2.2: the ratio of the luminance of white to that of 0xRRGGBB, 1 to 21.</summary>
    public static double ContrastOnWhite(int rgb) =>
        1.05 / ((0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear(rgb >> 8)) + (0.0722 * Linear(rgb)) + 0.05);

    private static double Linear(int channel)
    {
        var share = (byte)channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
