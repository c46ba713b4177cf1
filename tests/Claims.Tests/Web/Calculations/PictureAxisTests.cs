using Claims.Tests.Support;
using Claims.Web.Calculations;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Web.Calculations;

public sealed class PictureAxisTests
{
    /// <summary>Any decimal, of any size and with any number of digits after the point.</summary>
    internal static readonly Gen<decimal> AnyDecimal =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Elements(0, 0, 1, int.MaxValue, -1)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale);

    [Theory]
    [InlineData(new[] { 220, 222.06, 209, 231 }, new[] { 200.0, 210, 220, 230, 240 })]
    [InlineData(new[] { 8, 7, 7.5, 8.5 }, new[] { 6.0, 7, 8, 9 })]
    [InlineData(new[] { 0.0 }, new[] { 0, 0.5, 1 })]
    [InlineData(new[] { -10, -12, -10.5, -9.5 }, new[] { -13.0, -12, -11, -10, -9 })]
    public void Ticks_stand_at_whole_steps_with_room_beyond_what_is_shown(double[] values, double[] ticks) =>
        Assert.Equal(ticks.Select(tick => (decimal)tick), PictureAxis.Of([.. values.Select(value => (decimal)value)]).Ticks);

    [Fact]
    public void What_is_never_below_zero_has_no_axis_below_zero() => Assert.Equal(0, PictureAxis.Of([8, 3]).First);

    [Fact]
    public void Any_values_stand_on_the_axis_in_their_order() =>
        Always.Holds(AnyDecimal.ArrayOf(4), values =>
        {
            var axis = PictureAxis.Of(values);

            Assert.InRange(axis.Steps, 1, 7);
            Assert.Equal(axis.Ticks.Order(), axis.Ticks);
            var places = values.Order().Select(axis.Share).ToList();
            Assert.All(places, place => Assert.InRange(place, 0, 1));
            Assert.Equal(places.Order(), places);
        });
}
