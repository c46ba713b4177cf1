using Claims.Data;
using Claims.Domain;
using Claims.Tests.Support;
using FsCheck.Fluent;

namespace Claims.Tests.Data.Queries;

public sealed class ClaimFilterAddressTests
{
    [Fact]
    public void A_filter_reads_what_it_writes_and_equal_filters_write_the_same() => Always.Holds(Gen.Choose(0, int.MaxValue), seed =>
    {
        var filter = RandomFilters.Of(new Random(seed), Guid.CreateVersion7().ToString(), text: "Zoll & Co. + 5 %?");
        var read = ClaimFilterAddress.Read("?" + filter);
        Assert.Empty(read.Ignored);
        Assert.Equal(filter.ToString(), read.Filter.ToString());
    });

    [Fact]
    public void Any_text_as_an_address_is_read() => Always.Holds(Gen.ArrayOf(Gen.OneOf(Gen.Elements("stage=", "q=", "&", "%", "%00", "%zz", ".", "=", "sort=due", "\uD800", "older=", "1.2"), Gen.Choose(0, 0xFFFF).Select(sign => ((char)sign).ToString()))), parts =>
    {
        var address = ListAddress.Read(string.Concat(parts));
        Assert.Equal(address.ToString(), ListAddress.Read(address.ToString()).ToString());
    });

    [Theory]
    [InlineData("stage=approved&q=zoll", "q=zoll&stage=approved")]
    [InlineData("stage=researching.open&stage=open", "stage=open.researching")]
    [InlineData("q=&stage=&rating=", "")]
    [InlineData("q=%00zoll%0A", "q=zoll")]
    [InlineData("q=Au%C3%9Fen+Handel", "q=Au%C3%9Fen%20Handel")]
    [InlineData("sort=changed&p=3&older=1.2026-0001", "")]
    [InlineData("assignee=0190AAAA-0000-7000-8000-000000000000", "assignee=0190aaaa-0000-7000-8000-000000000000")]
    public void An_address_has_one_form(string typed, string canonical) => Assert.Equal(canonical, ClaimFilterAddress.Read(typed).Filter.ToString());

    [Theory]
    [InlineData("view=mine", "mine=yes")]
    [InlineData("view=in-review", "stage=in-review")]
    [InlineData("view=under-correction", "correction=yes")]
    [InlineData("view=all", "")]
    public void Addresses_of_the_former_views_still_lead_there(string former, string now) => Assert.Equal(now, ClaimFilterAddress.Read(former).Filter.ToString());

    [Fact]
    public void What_is_not_known_is_left_out_and_told()
    {
        var read = ClaimFilterAddress.Read("stage=open.lost&due=later&assignee=Ada&priority=high.9&quantity=maybe&sort=x&view=y&correction=no&unheard=of");
        Assert.Equal("stage=open&priority=high", read.Filter.ToString());
        Assert.Equal(["y", "lost", "Ada", "later", "maybe", "no", "9", "x"], read.Ignored);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData(".2026-0001")]
    [InlineData("12.")]
    [InlineData("1\u00002.2026-0001")]
    [InlineData(null)]
    public void A_place_that_is_none_is_the_beginning(string? text) => Assert.Null(ListPlace.Parse(text));

    [Theory]
    [InlineData("Dr. A. Punkt", "2026-0042")]
    [InlineData("638000000000000000", "2026-0042")]
    public void A_place_reads_what_it_writes(string key, string number) => Assert.Equal(new ListPlace(key, number), ListPlace.Parse(new ListPlace(key, number).ToString()));
}

/// <summary>Filters made by chance.</summary>
internal static class RandomFilters
{
    public static ClaimFilter Of(Random random, string member, string? text = null)
    {
        T? Perhaps<T>(params T[] values) => random.Next(4) == 0 ? values[random.Next(values.Length)] : default;
        IReadOnlyList<T> Some<T>(params T[] values) => random.Next(4) == 0 ? [.. values.Where(_ => random.Next(2) == 0)] : [];
        return new()
        {
            Text = text is null ? null : Perhaps(text),
            Stages = Some(Enum.GetValues<Stage>()),
            Ratings = Some("true", "false", ClaimFilter.None),
            Topic = Perhaps("trade", "arms", ClaimFilter.None),
            Claimant = Perhaps("Dr. A. Punkt", "Ärztekammer Velmark"),
            Source = Perhaps("Der stille Umzug"),
            Assignee = Perhaps(ClaimFilter.Me, ClaimFilter.Nobody, member),
            Due = Perhaps<DueFilter?>(DueFilter.Overdue, DueFilter.Week, DueFilter.None),
            Quantity = Perhaps<bool?>(true, false),
            Evidence = Perhaps<bool?>(true, false),
            UnderCorrection = random.Next(8) == 0,
            Diverging = random.Next(8) == 0,
            Priorities = Some(Enum.GetValues<Priority>()),
            Mine = random.Next(8) == 0,
            Sort = (ClaimSort)(1 + random.Next(4)),
        };
    }
}
