using Claims.Web.Charts;

namespace Claims.Tests.Web.Charts;

public sealed class BarsTests
{
    [Fact]
    public void The_longest_bar_is_that_of_the_most_and_what_is_there_can_be_seen() =>
        Assert.Equal(["200", "100", "1", "0"], Bars.Of("", [new("a", 1000), new("b", 500), new("c", 1), new("d", 0)]).Rows.Select(row => row.Length));

    [Fact]
    public void Nothing_has_no_length() => Assert.Equal(["0"], Bars.Of("", [new("a", 0)]).Rows.Select(row => row.Length));
}
