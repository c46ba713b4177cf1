using Claims.Web.Filing;

namespace Claims.Tests.Web.Filing;

public sealed class OutletAddressTests
{
    [Theory]
    [InlineData("Brunnauer Bote", "/outlets/Brunnauer%20Bote")]
    [InlineData("Hör zu", "/outlets/H%C3%B6r%20zu")]
    [InlineData("A/B", "/outlets/A~002fB")]
    [InlineData("..", "/outlets/~002e~002e")]
    [InlineData("zeit.de", "/outlets/zeit.de")]
    public void An_address_is_read_by_people_where_it_can_be(string name, string address) => Assert.Equal(address, OutletAddress.Of(name));

    [Theory]
    [InlineData("100%")]
    [InlineData("a%2Fb")]
    [InlineData("~002f")]
    [InlineData("~")]
    [InlineData(@"a\b")]
    [InlineData("a?b#c&d+e;f")]
    [InlineData("...")]
    [InlineData("😀 Ä")]
    public void A_segment_says_the_name_again(string name) => Assert.Equal(name, OutletAddress.Name(OutletAddress.Segment(name)));

    [Theory]
    [InlineData("~")]
    [InlineData("a~00")]
    [InlineData("~zzzz")]
    public void What_no_name_is_written_as_names_none(string segment) => Assert.Null(OutletAddress.Name(segment));
}
