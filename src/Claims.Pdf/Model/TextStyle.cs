namespace Claims.Pdf;

public enum FontFamily
{
    Serif,
    Sans,
}

public enum TextAlignment
{
    Left,
    Right,
    Center,

    /// <summary>Spaces are stretched until both edges are straight; the last line, and one whose spaces would gape, stays ragged.</summary>
    Justified,
}

/// <summary>An sRGB colour.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static readonly Color Black = new(0, 0, 0);
    public static readonly Color White = new(255, 255, 255);

    /// <summary>A colour from 0xRRGGBB.</summary>
    public static Color Rgb(int value) => new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
}

/// <summary>How a paragraph is set; size and leading in points.</summary>
public sealed record TextStyle(FontFamily Family, double Size, double Leading)
{
    public bool Semibold { get; init; }

    public bool Italic { get; init; }

    public Color Color { get; init; } = Color.Black;

    public TextAlignment Alignment { get; init; }

    /// <summary>Set in the narrowest measure that needs no more lines than the full one.</summary>
    public bool Balanced { get; init; }

    /// <summary>Balanced when the last line would else be shorter than a third of the measure.</summary>
    public bool AvoidsRunts { get; init; }

    /// <summary>Soft hyphens may be taken (two lines in a row at most).</summary>
    public bool Hyphenated { get; init; } = true;
}

/// <summary>Lengths in points.</summary>
public static class Length
{
    public static double Millimetres(double value) => value * 72 / 25.4;
}
