using Claims.Domain;
using Claims.Pdf;
using Claims.Tests.Support;
using Claims.Web.Calculations;
using Claims.Web.Dossiers;
using Claims.Web.Localization;
using Claims.Web.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Web.Timelines;

public sealed class TimelineTests
{
    private static readonly PictureLayout[] Layouts = [PictureLayout.Wide, PictureLayout.Narrow, DossierStyle.Timeline];

    [Fact]
    public void Everything_is_named_as_precisely_as_it_is_known_and_the_oldest_first()
    {
        var line = Line(Languages.German)!;
        Assert.Equal(["Zeitraum: 2023", "Belege 1 und 2: Januar 2024", "Aussage: Mai 2024", "Beleg 3: 3. Juni 2024", "Urteil: 19. November 2026"], line.Entries.Select(Said));
        Assert.Equal("Zeitleiste. Zeitraum: 2023; Belege 1 und 2: Januar 2024; Aussage: Mai 2024; Beleg 3: 3. Juni 2024; Urteil: 19. November 2026.", line.Alternative.Replace('\u00A0', ' '));
        Assert.Equal(["Period: 2023", "Evidence 1 and 2: January 2024", "Statement: May 2024", "Evidence 3: 3 June 2024", "Verdict: 19 November 2026"], Line(Languages.English)!.Entries.Select(Said));
    }

    [Fact]
    public void One_date_alone_is_no_line()
    {
        var (texts, formats) = Reader.Of(Languages.German);
        Assert.Null(Timeline.Of(null, PartialDate.Of(2024), [(1, null)], null, texts, formats));
        Assert.Null(Timeline.Of(null, null, [], null, texts, formats));
    }

    [Fact]
    public void What_is_known_to_the_day_is_a_disc_and_all_else_a_bar_over_what_it_can_mean()
    {
        var shapes = TimelineDrawing.Of(Line(Languages.German)!, DossierStyle.Timeline).Shapes;
        var bars = shapes.OfType<Box>().Where(box => box.Fill != PictureLayout.Ground).ToList();
        Assert.Equal([PictureLayout.Ink, PictureLayout.Found], shapes.OfType<Disc>().Select(disc => disc.Fill!.Value).Order(Comparer<Color>.Create((one, other) => one.Red.CompareTo(other.Red))));
        Assert.Equal([PictureLayout.Edge, PictureLayout.Found, PictureLayout.Ink], bars.Select(bar => bar.Fill!.Value));
        var year = DossierStyle.Timeline.Width / 4;
        Assert.Equal((0, year), (bars[0].X, bars[0].Width));
        Assert.Equal(year, bars[1].X, 6);
        Assert.Equal(year * 31 / 366, bars[1].Width, 6);
        Assert.Equal(["2023", "2024", "2025", "2026"], shapes.OfType<Label>().Select(label => label.Text).Where(text => text.StartsWith("20", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whenever_it_all_was_it_lies_within_the_picture_and_no_two_labels_meet() => Always.Holds(
        from dates in Dates.NonEmptyListOf()
        from said in Dates
        select Line(Languages.German, said, dates),
        line => Assert.All(Layouts, layout =>
        {
            var drawing = TimelineDrawing.Of(line!, layout);
            Assert.All(drawing.Shapes.SelectMany(shape => Corners(shape, layout)), place =>
            {
                Assert.InRange(place.X, -0.01, drawing.Width + 0.01);
                Assert.InRange(place.Y, -0.01, drawing.Height + 0.01);
            });
            RequireApart([.. drawing.Shapes.OfType<Label>()], layout);
        }));

    private static Gen<PartialDate> Dates =>
        from year in Gen.Frequency((8, Gen.Choose(2019, 2026)), (1, Gen.Choose(1, 9999)))
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, 28)
        select PartialDate.Of(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day);

    private static Timeline? Line(System.Globalization.CultureInfo language)
    {
        var (texts, formats) = Reader.Of(language);
        return Timeline.Of(
            Period.Of(PartialDate.Of(2023)), PartialDate.Of(2024, 5), [(2, PartialDate.Of(2024, 1)), (1, PartialDate.Of(2024, 1)), (3, PartialDate.Of(2024, 6, 3)), (4, null)], new DateOnly(2026, 11, 19), texts, formats);
    }

    private static Timeline? Line(System.Globalization.CultureInfo language, PartialDate said, IEnumerable<PartialDate> published)
    {
        var (texts, formats) = Reader.Of(language);
        return Timeline.Of(null, said, published.Select((date, i) => (i + 1, (PartialDate?)date)), new DateOnly(2026, 11, 19), texts, formats);
    }

    private static string Said(TimelineEntry entry) => $"{entry.Name}: {entry.When}".Replace('\u00A0', ' ');

    private static IEnumerable<Point> Corners(Shape shape, PictureLayout layout) => shape switch
    {
        Stroke line => [new(line.X1, line.Y1), new(line.X2, line.Y2)],
        Box box => [new(box.X, box.Y), new(box.X + box.Width, box.Y + box.Height)],
        Disc disc => [new(disc.X - disc.Radius, disc.Y - disc.Radius), new(disc.X + disc.Radius, disc.Y + disc.Radius)],
        Label label => [new(Left(label, layout), label.Y), new(Left(label, layout) + layout.WidthOf(label.Text), label.Y)],
        _ => [],
    };

    private static double Left(Label label, PictureLayout layout) => label.X - (layout.WidthOf(label.Text) * label.Style.Alignment switch
    {
        TextAlignment.Right => 1,
        TextAlignment.Center => 0.5,
        _ => 0,
    });

    private static void RequireApart(IReadOnlyList<Label> labels, PictureLayout layout)
    {
        foreach (var (i, one) in labels.Index())
        {
            foreach (var other in labels.Skip(i + 1).Where(other => Math.Abs(other.Y - one.Y) < layout.Size))
            {
                var (left, right) = (Left(one, layout), Left(other, layout));
                Assert.True(left + layout.WidthOf(one.Text) <= right + 0.01 || right + layout.WidthOf(other.Text) <= left + 0.01, $"{one.Text} and {other.Text} meet");
            }
        }
    }
}
