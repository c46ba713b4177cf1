using System.Text.Encodings.Web;
using System.Xml.Linq;
using Claims.Web.Charts;

namespace Claims.Tests.Web.Charts;

public sealed class FlowChartTests
{
    [Fact]
    public void Columns_stand_on_one_ground_and_are_as_high_as_their_counts()
    {
        var svg = Draw([new("40", 10, 5), new("41", 0, 10)]);
        var heights = svg.Elements("rect").Select(rect => double.Parse(rect.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(4, heights.Count);
        Assert.Equal([72, 36, 0, 72], heights);
        Assert.Single(svg.Elements("rect").Select(rect => Foot(rect)).Distinct());
        Assert.Equal("Two weeks.", svg.Element("title")!.Value);
    }

    [Fact]
    public void Weeks_in_which_nothing_happened_are_drawn_as_well() => Assert.Equal(2, Draw([new("1", 0, 0)]).Elements("rect").Count());

    private static XElement Draw(IReadOnlyList<FlowStep> steps)
    {
        using var writer = new StringWriter();
        FlowChart.Of(steps, "Two weeks.").WriteTo(writer, HtmlEncoder.Default);
        return XElement.Parse(writer.ToString());
    }

    private static double Foot(XElement rect) => Math.Round(Number(rect, "y") + Number(rect, "height"), 3);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
