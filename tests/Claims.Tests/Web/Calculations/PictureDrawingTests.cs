using Claims.Domain;
using Claims.Pdf;
using Claims.Tests.Support;
using Claims.Web.Calculations;
using Claims.Web.Dossiers;
using Claims.Web.Localization;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Web.Calculations;

public sealed class PictureDrawingTests
{
    private static readonly PictureLayout[] Layouts = [PictureLayout.Wide, PictureLayout.Narrow, DossierStyle.Picture];

    [Fact]
    public void Claimed_is_hollow_found_is_solid_and_allowed_is_a_band()
    {
        var shapes = Draw(Comparator.About, 220, 222.06m, PictureLayout.Wide).Shapes;

        Assert.Equal(PictureLayout.Ground, Assert.Single(shapes.OfType<Polygon>()).Fill);
        Assert.Equal(PictureLayout.Found, Assert.Single(shapes.OfType<Disc>()).Fill);
        var band = Assert.Single(shapes.OfType<Box>());
        Assert.True(band.X < Middle(shapes.OfType<Polygon>().Single()) && Middle(shapes.OfType<Polygon>().Single()) < band.X + band.Width);
    }

    [Fact]
    public void What_nearly_equals_the_claim_stands_in_a_lane_of_its_own()
    {
        var shapes = Draw(Comparator.About, 220, 220.01m, PictureLayout.Wide).Shapes;

        Assert.True(shapes.OfType<Disc>().Single().Y - shapes.OfType<Polygon>().Single().Points[2].Y > shapes.OfType<Disc>().Single().Radius);
    }

    [Theory]
    [InlineData(Comparator.AtLeast)]
    [InlineData(Comparator.LessThan)]
    public void A_bound_on_one_side_only_leaves_the_band_open_to_the_edge_of_the_plot(Comparator comparator)
    {
        var shapes = Draw(comparator, 8, 3, PictureLayout.Wide).Shapes;
        var (band, axis) = (shapes.OfType<Box>().Single(), shapes.OfType<Stroke>().First(line => line.Y1 == line.Y2 && line.Width < 1));

        Assert.Equal(comparator == Comparator.AtLeast ? axis.X2 : axis.X1, comparator == Comparator.AtLeast ? band.X + band.Width : band.X);
    }

    [Fact]
    public void A_claimed_range_has_a_mark_at_either_end() => Assert.Equal(2, Draw(Comparator.Between, 3, 4, PictureLayout.Wide).Shapes.OfType<Polygon>().Count());

    [Fact]
    public void Whatever_was_claimed_and_found_all_lies_within_the_picture_and_no_two_labels_meet() =>
        Always.Holds(
            from comparator in Gen.Elements(Enum.GetValues<Comparator>())
            from claimed in Values
            from found in Values
            from near in Gen.Elements(true, false)
            select (comparator, claimed, found: near ? claimed + (found / 1_000_000_000) : found),
            given => Assert.All(Layouts, layout =>
            {
                var drawing = Draw(given.comparator, given.claimed, given.found, layout);

                Assert.All(drawing.Shapes.SelectMany(Places), place =>
                {
                    Assert.InRange(place.X, -0.01, drawing.Width + 0.01);
                    Assert.InRange(place.Y, -0.01, drawing.Height + 0.01);
                });
                RequireApart([.. drawing.Shapes.OfType<Label>()], layout);
            }));

    [Fact]
    public void The_greater_value_never_stands_further_left() =>
        Always.Holds(from claimed in Values from found in Values select (claimed, found), given =>
        {
            var shapes = Draw(Comparator.Equal, given.claimed, given.found, PictureLayout.Narrow).Shapes;
            // Of the discs and diamonds the first is the key of the names, where there is one; the plot's come last.
            var (claimed, found) = (Middle(shapes.OfType<Polygon>().Last()), shapes.OfType<Disc>().Last().X);

            Assert.True(given.found >= given.claimed ? found >= claimed : found <= claimed);
        });

    private static Gen<decimal> Values =>
        from whole in Gen.Choose(-999_999_999, 999_999_999)
        from power in Gen.Choose(0, 17)
        select Math.Round(power > 11 ? whole * PowerOfTen(power - 12) : whole / PowerOfTen(12 - power), 12);

    private static decimal PowerOfTen(int power) => Enumerable.Repeat(10m, power).Aggregate(1m, (product, ten) => product * ten);

    private static Drawing Draw(Comparator comparator, decimal claimed, decimal found, PictureLayout layout)
    {
        var period = Period.Of(PartialDate.Of(2023));
        var (texts, formats) = Reader.Of(Languages.German);
        var figure = Math.Round(found, 12);
        var calculation = Calculation.Of(
            Quantity.Of("Handel", comparator, claimed, Formats.DecimalsOf(claimed), Unit.Money("EUR", 9), upper: comparator == Comparator.Between ? claimed + 1 : null, period: period),
            [new(CalculationRole.Found, Quantity.Of("Handel", Comparator.Equal, figure, Formats.DecimalsOf(figure), Unit.Money("EUR", 9), period: period), "Zoll")]);
        return PictureDrawing.Of(CalculationPicture.Of(calculation, texts, formats), layout);
    }

    private static double Middle(Polygon diamond) => diamond.Points[0].X;

    private static IEnumerable<Point> Places(Shape shape) => shape switch
    {
        Stroke line => [new(line.X1, line.Y1), new(line.X2, line.Y2)],
        Box box => [new(box.X, box.Y), new(box.X + box.Width, box.Y + box.Height)],
        Polygon polygon => polygon.Points,
        Disc disc => [new(disc.X - disc.Radius, disc.Y - disc.Radius), new(disc.X + disc.Radius, disc.Y + disc.Radius)],
        Label label => [new(label.X, label.Y)],
        _ => [],
    };

    private static void RequireApart(List<Label> labels, PictureLayout layout)
    {
        Assert.All(labels, label => Assert.True(Extent(label, layout) is var (from, to) && from >= -0.01 && to <= layout.Width + 0.01, $"\"{label.Text}\" leaves the picture."));
        foreach (var (one, other) in labels.SelectMany((one, i) => labels.Skip(i + 1).Select(other => (one, other))))
        {
            var ((from, to), (start, end)) = (Extent(one, layout), Extent(other, layout));
            Assert.True(
                to <= start || end <= from || Math.Abs(one.Y - other.Y) >= layout.Size * 1.2,
                $"\"{one.Text}\" and \"{other.Text}\" meet.");
        }
    }

    private static (double From, double To) Extent(Label label, PictureLayout layout)
    {
        var width = label.Text.Length * layout.Letter * label.Style.Size;
        var from = label.Style.Alignment switch { TextAlignment.Right => label.X - width, TextAlignment.Center => label.X - (width / 2), _ => label.X };
        return (from, from + width);
    }
}
