using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>Claimed and found on one axis, with the band that the claim's words allow.</summary>
internal sealed class CalculationChart
{
    private const double BandTop = 14;
    private const double ClaimedRow = 28;
    private const double FoundRow = 49;
    private const double AxisRow = 63;
    private const double Height = 87.5;
    private const double LetterWidth = 4.5;
    private static readonly double Left = DossierStyle.Mm(44);
    private static readonly double Right = DossierStyle.Mm(170);
    private static readonly TextStyle Value = DossierStyle.Small;
    private static readonly TextStyle Tick = DossierStyle.Hash;
    private static readonly TextStyle BandText = DossierStyle.Hash with { Size = 7.5, Color = DossierStyle.Secondary };
    private readonly DossierSetting setting;
    private readonly DossierChart chart;
    private readonly ChartAxis axis;
    private readonly List<Shape> shapes = [];

    private CalculationChart(DossierSetting setting, DossierChart chart) => (this.setting, this.chart, axis) = (setting, chart, ChartAxis.Of(chart));

    /// <summary>Title and picture, which stay together.</summary>
    public static Block Block(DossierSetting setting, DossierChart chart)
    {
        var drawn = new CalculationChart(setting, chart);
        return new Group(
            new Paragraph(DossierStyle.Table with { Semibold = true }, Typography.Bind(chart.Title)) { Role = ParagraphRole.Caption, KeepWithNext = true },
            new Figure(drawn.Draw(), drawn.Alternative()) { FullWidth = true, SpaceBefore = 3.5 })
        { SpaceBefore = 14 };
    }

    private decimal Reference => chart.ClaimedTo is { } to ? Math.Clamp(chart.Found, chart.Claimed, to) : chart.Claimed;

    private Drawing Draw()
    {
        DrawBand();
        DrawAxis();
        DrawFound();
        DrawClaimed();
        var label = Tick with { Semibold = true };
        shapes.Add(new Label(0, ClaimedRow + 2.8, setting.W["chart.claimed"], label));
        shapes.Add(new Label(0, FoundRow + 2.8, setting.W["chart.found"], label));
        shapes.Add(new Label(0, 75, setting.W["chart.axis", chart.Unit, setting.F.Number(axis.First, axis.Decimals)], BandText));
        return new(Right, Height, shapes);
    }

    private void DrawBand()
    {
        if (chart.From is null && chart.To is null)
        {
            return;
        }

        var (from, to) = (chart.From is { } low ? X(low) : Left, chart.To is { } high ? X(high) : Right);
        if (to > from)
        {
            shapes.Add(new Box(from, BandTop, to - from, AxisRow - BandTop) { Fill = DossierStyle.Band });
        }

        foreach (var edge in new[] { chart.From, chart.To }.OfType<decimal>().Distinct())
        {
            shapes.Add(new Stroke(X(edge), BandTop, X(edge), AxisRow, 0.5, DossierStyle.FineRule));
            shapes.Add(new Label(X(edge), 9, setting.F.Number(edge, Math.Max(chart.Decimals > 0 ? 1 : 0, axis.Decimals)), BandText with { Alignment = TextAlignment.Center }));
        }

        if (chart.BandLabel is { } text && to - from > (text.Length + 10) * LetterWidth)
        {
            shapes.Add(new Label((from + to) / 2, 9, text, BandText with { Alignment = TextAlignment.Center }));
        }
    }

    private void DrawAxis()
    {
        shapes.Add(new Stroke(Left, AxisRow, Right, AxisRow, 0.5, DossierStyle.Ink));
        foreach (var tick in axis.Ticks)
        {
            shapes.Add(new Stroke(X(tick), AxisRow, X(tick), AxisRow + 3.5, 0.5, DossierStyle.Ink));
            var alignment = tick == axis.First ? TextAlignment.Left : tick == axis.Last ? TextAlignment.Right : TextAlignment.Center;
            shapes.Add(new Label(X(tick), 75, setting.F.Number(tick, axis.Decimals), Tick with { Alignment = alignment }));
        }
    }

    private void DrawClaimed()
    {
        foreach (var value in new[] { chart.Claimed, chart.ClaimedTo }.OfType<decimal>())
        {
            var x = X(value);
            shapes.Add(new Stroke(x, ClaimedRow, x, AxisRow, 0.5, DossierStyle.Ink));
            shapes.Add(new Polygon(new(x, ClaimedRow - 4), new(x + 4, ClaimedRow), new(x, ClaimedRow + 4), new(x - 4, ClaimedRow))
            {
                Fill = Color.White,
                Outline = DossierStyle.Ink,
            });
        }

        shapes.Add(new Label(X(chart.ClaimedTo ?? chart.Claimed) + 8, ClaimedRow + 3, chart.ClaimedLabel, Value));
    }

    private void DrawFound()
    {
        var (x, from) = (X(chart.Found), X(Reference));
        shapes.Add(new Stroke(from, FoundRow, x, FoundRow, 2, DossierStyle.Accent));
        shapes.Add(new Disc(x, FoundRow, 3.5) { Fill = DossierStyle.Accent });
        var text = setting.F.Number(chart.Found, chart.Decimals);
        var toRight = chart.Found >= Reference;
        shapes.Add(new Label(toRight ? x + 7 : x - 7, FoundRow + 3, text, Value with { Alignment = toRight ? TextAlignment.Left : TextAlignment.Right }));
        var difference = Difference();
        var collides = toRight && x + 13 + ((text.Length + difference.Length) * LetterWidth) > Right;
        shapes.Add(new Label(Right, (collides ? ClaimedRow : FoundRow) + 3, difference, Value with { Alignment = TextAlignment.Right }));
    }

    private string Difference()
    {
        var difference = setting.F.Signed(chart.Found - Reference, chart.Decimals, DossierSign.Always);
        return chart.Relative is { } relative ? $"{difference} ({setting.F.Percent(relative, 1, DossierSign.Always)})" : difference;
    }

    private string Alternative()
    {
        var found = setting.F.Number(chart.Found, chart.Decimals);
        var text = setting.W["chart.alternative", chart.Title, chart.ClaimedLabel, found, chart.Unit, Difference()];
        string Edge(decimal value) => setting.F.Number(value, Math.Max(1, axis.Decimals));
        return (chart.From, chart.To) switch
        {
            ({ } from, { } to) when from != to => text + " " + setting.W["chart.band", Edge(from), Edge(to)],
            _ => text,
        };
    }

    private double X(decimal value) => Left + (axis.Share(value) * (Right - Left));
}
