using Claims.Pdf;

namespace Claims.Web.Calculations;

/// <summary>The room and the type of a picture of a calculation; points in print, pixels on a page.</summary>
/// <param name="Width">From edge to edge.</param>
/// <param name="Names">Where the plot begins beside the names of its rows.</param>
/// <param name="Size">Of the letters; all other lengths follow from it.</param>
/// <param name="Letter">Width of a letter as a share of its size: a bound for the faces that may be used.</param>
internal sealed record PictureLayout(double Width, double Names, double Size, double Letter)
{
    // The colours come first: the layouts begin with one of them.
    public static readonly Color Ink = Color.Rgb(0x1A1A1A);

    public static readonly Color Quiet = Color.Rgb(0x595959);

    public static readonly Color Edge = Color.Rgb(0x8C8C8C);

    public static readonly Color Band = Color.Rgb(0xE6E6E3);

    public static readonly Color Found = Color.Rgb(0x1F4E79);

    public static readonly Color Ground = Color.White;

    /// <summary>On a page with room.</summary>
    public static readonly PictureLayout Wide = new(640, 156, 13, 0.62);

    /// <summary>In a rail or on a telephone.</summary>
    public static readonly PictureLayout Narrow = new(288, 0, 12.5, 0.62);

    /// <summary>What was found; a house may print it in a colour of its own.</summary>
    public Color Accent { get; init; } = Found;

    private TextStyle Sans => new(FontFamily.Sans, Size, Size * 1.25) { Color = Ink };

    public TextStyle Name => Sans with { Semibold = true };

    public TextStyle Value => Sans with { Alignment = TextAlignment.Right };

    public TextStyle Tick => Sans with { Size = Size * 0.94 };

    public TextStyle Unit => Sans with { Size = Size * 0.94, Color = Quiet };

    /// <summary>At most as wide as the text is.</summary>
    public double WidthOf(string text) => text.Length * Size * Letter;

    /// <summary>The text, cut with "…" where there is no room for it.</summary>
    public string Fitted(string text, double room)
    {
        var letters = Math.Max(1, (int)(room / (Size * Letter)));
        return text.Length <= letters ? text : text[..(letters - 1)].TrimEnd() + "…";
    }
}
