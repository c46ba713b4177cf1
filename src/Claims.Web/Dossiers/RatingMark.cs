using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>A rating's colours and its mark: a ring filled clockwise by how much holds; for "unproven" a bar.</summary>
internal sealed record RatingMark(double? Share, Color Ground, Color Border, Color Text)
{
    private static readonly Color Green = Color.Rgb(0x174A3C);
    private static readonly Color Red = Color.Rgb(0xA8431F);
    private static readonly RatingMark Unproven = new(null, Color.White, DossierStyle.Secondary, Color.Rgb(0x333333));
    private static readonly Dictionary<string, RatingMark> Marks = new(StringComparer.Ordinal)
    {
        ["true"] = new(1, Green, Green, Color.White),
        ["mostly-true"] = new(0.75, Color.Rgb(0xDCEAE3), Green, Green),
        ["misleading"] = new(0.5, Color.Rgb(0xF1E6C8), Color.Rgb(0x7A5A00), Color.Rgb(0x5A4300)),
        ["mostly-false"] = new(0.25, Color.Rgb(0xF6DED4), Red, Color.Rgb(0x7C2C15)),
        ["false"] = new(0, Red, Red, Color.White),
        ["unproven"] = Unproven,
    };

    public static RatingMark Of(DossierRating rating) => Marks.GetValueOrDefault(rating.Colour, Unproven);

    public static Chip Large(DossierRating rating) => Of(rating).Chip(rating.Name, DossierStyle.LargeChip, DossierStyle.Mm(38), 17.5, 4, 10, 19);

    public static Chip Small(DossierRating rating) => Of(rating).Chip(rating.Name, DossierStyle.SmallChip, DossierStyle.Mm(34), 14, 3.4, 9, 16.5);

    /// <summary>The mark within a line of text, whose words name the rating.</summary>
    public static Symbol Inline(DossierRating rating)
    {
        var mark = Of(rating);
        return new(mark.Drawing(3.4, mark.Border)) { Drop = 0.9 };
    }

    /// <summary>The name with a capital, as it stands alone.</summary>
    public static string Name(DossierRating rating) => rating.Name.Length == 0 ? "" : char.ToUpperInvariant(rating.Name[0]) + rating.Name[1..];

    private static Drawing Ring(double? share, double radius, Color color)
    {
        const double line = 0.9;
        var ring = new Disc(radius, radius, radius - (line / 2)) { Outline = color, OutlineWidth = line };
        Shape inside = share switch
        {
            null => new Stroke(radius / 2, radius, radius * 1.5, radius, line, color),
            0 => ring,
            _ => new Disc(radius, radius, radius - (line / 2)) { Share = share.Value, Fill = color },
        };
        return new(2 * radius, 2 * radius, ring, inside);
    }

    private Drawing Drawing(double radius, Color color) => Ring(Share, radius, color);

    private Chip Chip(string name, TextStyle style, double width, double height, double radius, double markX, double textX) =>
        new(char.ToUpperInvariant(name[0]) + name[1..], style with { Color = Text }, width, height)
        {
            Ground = Ground,
            Border = Border,
            Mark = Drawing(radius, Text),
            MarkX = markX,
            TextX = textX,
        };
}
