using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

public sealed class ChartAxisTests
{
    [Fact]
    public void Claimed_value_stands_in_the_middle_with_room_for_tolerance_and_difference()
    {
        var axis = ChartAxis.Of(Chart(220m, 222.06m, 209m, 231m));

        Assert.Equal([200m, 210m, 220m, 230m, 240m], axis.Ticks);
        Assert.Equal(0.5, axis.Share(220m), 6);
    }

    [Fact]
    public void Great_difference_widens_the_axis()
    {
        var axis = ChartAxis.Of(Chart(220m, 300m, 209m, 231m));

        Assert.InRange(axis.Share(300m), 0.5, 0.95);
    }

    [Fact]
    public void What_cannot_be_negative_begins_at_zero()
    {
        var axis = ChartAxis.Of(Chart(8m, 3m, 8m, null));

        Assert.Equal([0m, 5m, 10m], axis.Ticks);
    }

    [Fact]
    public void Exact_hit_still_has_an_axis()
    {
        var axis = ChartAxis.Of(Chart(14m, 14m, 14m, 14m));

        Assert.True(axis.First < 14m && axis.Last > 14m);
        Assert.InRange(axis.Ticks.Count(), 3, 5);
    }

    [Fact]
    public void Zero_claimed_and_found_has_an_axis() => Assert.True(ChartAxis.Of(Chart(0m, 0m, null, null)).Last > 0);

    private static DossierChart Chart(decimal claimed, decimal found, decimal? from, decimal? to) => new()
    {
        Title = "Titel",
        Claimed = claimed,
        ClaimedLabel = "rund",
        Found = found,
        Decimals = 2,
        From = from,
        To = to,
        Unit = "Mrd. Euro",
    };
}
