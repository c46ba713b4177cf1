using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>Type, colours and measures of the dossier; points.</summary>
internal static class DossierStyle
{
    public static readonly Color Ink = PictureLayout.Ink;
    public static readonly Color Secondary = PictureLayout.Quiet;
    public static readonly Color Context = Color.Rgb(0x6B6B6B);
    public static readonly Color FineRule = PictureLayout.Edge;
    public static readonly Color Hairline = Color.Rgb(0xB3B3B3);
    public static readonly Color Accent = PictureLayout.Found;

    /// <summary><see cref="Accent"/> as it is typed.</summary>
    public static readonly string AccentText = $"#{Accent.Red:X2}{Accent.Green:X2}{Accent.Blue:X2}";

    public static readonly Color Exception = Color.Rgb(0xA8431F);

    public static readonly TextStyle Title = Serif(38, 42) with { Semibold = true, Balanced = true };
    public static readonly TextStyle SectionTitle = Serif(24, 28) with { Semibold = true, Balanced = true };
    public static readonly TextStyle Statement = Serif(17, 21) with { Semibold = true, Balanced = true };
    public static readonly TextStyle Subtitle = Serif(14, 21) with { Balanced = true };
    public static readonly TextStyle House = Serif(13, 17.5) with { Semibold = true, Hyphenated = true };
    public static readonly TextStyle Lead = Serif(12.5, 17.5) with { Hyphenated = true };
    public static readonly TextStyle Body = Serif(10, 14) with { Hyphenated = true };
    public static readonly TextStyle Entry = Body with { Balanced = true };
    public static readonly TextStyle SideHead = Sans(9.5, 14) with { Semibold = true };
    public static readonly TextStyle Fact = Sans(9, 14);
    public static readonly TextStyle Table = Sans(9, 10.5);
    public static readonly TextStyle TableHead = Sans(8.5, 10.5) with { Color = Secondary };
    public static readonly TextStyle Small = Sans(8.5, 10.5);
    public static readonly TextStyle Note = Small with { Color = Secondary };
    public static readonly TextStyle Key = Note;
    public static readonly TextStyle Running = Sans(8, 10.5) with { Color = Secondary };
    public static readonly TextStyle Hash = Sans(8, 10.5);
    public static readonly TextStyle LargeChip = Sans(9.5, 14) with { Semibold = true };
    public static readonly TextStyle SmallChip = Sans(8.5, 14) with { Semibold = true };

    /// <summary>Left edges of columns 2 to 4 within the main column, and their width.</summary>
    public static readonly double[] ColumnEdges = [0, Mm(44), Mm(88)];

    public static readonly double ColumnWidth = Mm(38);

    /// <summary>The picture of a calculation: over both columns, the names of its rows in the margin.</summary>
    public static readonly PictureLayout Picture = new(Mm(170), Mm(44), 8.5, 0.53);

    /// <summary>The time line of a claim: over the main column.</summary>
    public static readonly PictureLayout Timeline = new(PageSetup.A4.MainMeasure, 0, 8.5, 0.53);

    public static double Mm(double value) => Length.Millimetres(value);

    private static TextStyle Serif(double size, double leading) => new(FontFamily.Serif, size, leading) { Color = Ink, Hyphenated = false };

    private static TextStyle Sans(double size, double leading) => new(FontFamily.Sans, size, leading) { Color = Ink };
}
