namespace Claims.Pdf;

/// <summary>A vector drawing in points, y downwards from its upper edge.</summary>
public sealed record Drawing(double Width, double Height, params IReadOnlyList<Shape> Shapes);

public abstract record Shape;

public readonly record struct Point(double X, double Y);

/// <summary>A straight line.</summary>
public sealed record Stroke(double X1, double Y1, double X2, double Y2, double Width, Color Color) : Shape;

/// <summary>An upright rectangle; its outline lies inside its edge.</summary>
public sealed record Box(double X, double Y, double Width, double Height) : Shape
{
    public Color? Fill { get; init; }

    public Color? Outline { get; init; }

    public double OutlineWidth { get; init; } = 0.5;
}

/// <summary>A closed polygon.</summary>
public sealed record Polygon(params IReadOnlyList<Point> Points) : Shape
{
    public Color? Fill { get; init; }

    public Color? Outline { get; init; }

    public double OutlineWidth { get; init; } = 1;
}

/// <summary>A circle, or a sector of it that starts at the top and runs clockwise.</summary>
public sealed record Disc(double X, double Y, double Radius) : Shape
{
    /// <summary>0 to 1; 1 is the whole circle.</summary>
    public double Share { get; init; } = 1;

    public Color? Fill { get; init; }

    public Color? Outline { get; init; }

    public double OutlineWidth { get; init; } = 1;
}

/// <summary>One line of text whose baseline lies at Y; X is its left edge, middle or right edge after the style's alignment.</summary>
public sealed record Label(double X, double Y, string Text, TextStyle Style) : Shape;
