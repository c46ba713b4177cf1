using Claims.Domain;
using Claims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Claims.Tests.Domain;

public sealed class UnitTests
{
    internal static readonly Gen<Unit> All = Gen.OneOf(
        Gen.Elements(Unit.Share, Unit.Change, Unit.Points, Unit.Factor),
        from currency in Gen.Elements("EUR", "USD", "CNY") from scale in Gen.Elements(0, 3, 6, 9, 12) select Unit.Money(currency, scale),
        from noun in Gen.Elements(null, "Dokumente", "a:b", "people") from scale in Gen.Elements(0, 3, 6, 9, 12) select Unit.Count(noun, scale),
        from unit in Gen.Elements(Enum.GetValues<DurationUnit>()) select Unit.Duration(unit),
        from pair in Gen.Elements(("EUR", "USD"), ("USD", "EUR"), ("USD", "CNY")) select Unit.Rate(pair.Item1, pair.Item2));

    [Theory]
    [InlineData("share", UnitKind.Share)]
    [InlineData("change", UnitKind.Change)]
    [InlineData("points", UnitKind.Points)]
    [InlineData("factor", UnitKind.Factor)]
    [InlineData("money:9:EUR", UnitKind.Money)]
    [InlineData("money:0:USD", UnitKind.Money)]
    [InlineData("count:0", UnitKind.Count)]
    [InlineData("count:6:Menschen", UnitKind.Count)]
    [InlineData("duration:hour", UnitKind.Duration)]
    [InlineData("duration:day", UnitKind.Duration)]
    [InlineData("duration:week", UnitKind.Duration)]
    [InlineData("duration:month", UnitKind.Duration)]
    [InlineData("duration:year", UnitKind.Duration)]
    [InlineData("rate:EUR:USD", UnitKind.Rate)]
    public void A_unit_has_a_code(string code, UnitKind kind)
    {
        var unit = Unit.Parse(code);

        Assert.Equal(kind, unit.Kind);
        Assert.Equal(code, unit.ToString());
    }

    [Fact]
    public void A_code_says_everything_about_a_unit()
    {
        Assert.Equal(Unit.Money("EUR", 9), Unit.Parse("money:9:EUR"));
        Assert.Equal(Unit.Count("Dokumente"), Unit.Parse("count:0:Dokumente"));
        Assert.Equal(Unit.Duration(DurationUnit.Month), Unit.Parse("duration:month"));
        Assert.Equal(("EUR", "USD"), (Unit.Parse("rate:EUR:USD").Currency, Unit.Parse("rate:EUR:USD").To));
        Assert.Equal("a:b", Unit.Parse("count:0:a:b").Noun);
        Assert.Null(Unit.Count("  ").Noun);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Share")]
    [InlineData("share:1")]
    [InlineData("money")]
    [InlineData("money:9")]
    [InlineData("duration:fortnight")]
    [InlineData("rate:EUR")]
    [InlineData("litres")]
    public void An_unknown_code_is_unreadable(string? code) =>
        Refused.With("unit.unreadable", () => Unit.Parse(code!));

    [Theory]
    [InlineData("money:9:XXX")]
    [InlineData("money:9:eur")]
    [InlineData("money:9:")]
    [InlineData("rate:EUR:XXX")]
    [InlineData("rate:DEM:EUR")]
    public void A_currency_is_one_of_ISO_4217(string code) =>
        Refused.With("unit.currency", () => Unit.Parse(code));

    [Theory]
    [InlineData("money:2:EUR")]
    [InlineData("money:-3:EUR")]
    [InlineData("money::EUR")]
    [InlineData("money:15:EUR")]
    [InlineData("count:1:Dokumente")]
    [InlineData("count:99999999999:Dokumente")]
    public void A_scale_is_a_power_of_a_thousand_that_has_a_name(string code) =>
        Refused.With("unit.scale", () => Unit.Parse(code));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused.With("unit.rate-same", () => Unit.Rate("EUR", "EUR"));
        Refused.With("unit.duration", () => Unit.Duration(0));
        Refused.With("unit.currency", () => Unit.Money(null!));
        Refused.With("text.too-long", () => Unit.Count(new string('x', Limits.Noun + 1)));
        Refused.With("text.control", () => Unit.Count("a\0"));
    }

    [Fact]
    public void Every_currency_on_offer_has_three_capital_letters_and_stands_once()
    {
        Assert.All(Currencies.Codes, code => Assert.Matches("^[A-Z]{3}$", code));
        Assert.Equal(Currencies.Codes.Count, Currencies.Codes.Distinct().Count());
        Assert.All(Currencies.Codes, code => Assert.True(Currencies.IsKnown(code)));
        Assert.False(Currencies.IsKnown(null));
    }

    [Theory]
    [InlineData("money:9:EUR", "money:6:EUR", true)]
    [InlineData("money:9:EUR", "money:9:USD", false)]
    [InlineData("money:9:EUR", "count:9", false)]
    [InlineData("count:0:Dokumente", "count:3:dokumente", true)]
    [InlineData("count:0:Dokumente", "count:0:Verträge", false)]
    [InlineData("count:0:Dokumente", "count:0", false)]
    [InlineData("share", "share", true)]
    [InlineData("share", "points", false)]
    [InlineData("share", "change", false)]
    [InlineData("change", "points", false)]
    [InlineData("factor", "count:0", false)]
    [InlineData("duration:month", "duration:year", true)]
    [InlineData("duration:hour", "duration:week", true)]
    [InlineData("duration:week", "duration:month", false)]
    [InlineData("rate:EUR:USD", "rate:EUR:USD", true)]
    [InlineData("rate:EUR:USD", "rate:USD:EUR", false)]
    [InlineData("rate:EUR:USD", "money:0:USD", false)]
    public void Only_what_measures_the_same_thing_is_comparable(string one, string other, bool comparable)
    {
        Assert.Equal(comparable, Unit.Parse(one).Comparable(Unit.Parse(other)));
        Assert.Equal(comparable, Unit.Parse(other).Comparable(Unit.Parse(one)));
    }

    [Theory]
    [InlineData("240110", "money:6:EUR", "money:9:EUR", "240.11")]
    [InlineData("240.11", "money:9:EUR", "money:6:EUR", "240110")]
    [InlineData("0.000000000001", "money:0:EUR", "money:12:EUR", "0.000000000000000000000001")]
    [InlineData("999999999999999", "money:12:EUR", "money:0:EUR", "999999999999999000000000000")]
    [InlineData("2", "duration:year", "duration:month", "24")]
    [InlineData("18", "duration:month", "duration:year", "1.5")]
    [InlineData("2", "duration:week", "duration:day", "14")]
    [InlineData("36", "duration:hour", "duration:day", "1.5")]
    [InlineData("40", "share", "share", "40")]
    public void A_value_is_told_in_a_comparable_unit(string value, string from, string to, string told)
    {
        static decimal Exact(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(Exact(told), Unit.Parse(from).In(Unit.Parse(to), Exact(value)));
    }

    [Fact]
    public void A_value_is_not_told_in_a_unit_of_another_kind() =>
        Refused.With("unit.not-comparable", () => Unit.Share.In(Unit.Points, 1));

    [Fact]
    public void A_code_is_read_back() => Always.Holds(All, unit => Assert.Equal(unit, Unit.Parse(unit.ToString())));

    [Fact]
    public void Comparable_is_an_equivalence_and_telling_there_and_back_gives_the_value_again() =>
        Always.Holds(Gen.Three(All), units =>
        {
            var (one, two, three) = units;
            Assert.True(one.Comparable(one));
            Assert.Equal(one.Comparable(two), two.Comparable(one));
            Assert.True(!one.Comparable(two) || !two.Comparable(three) || one.Comparable(three));
            if (one.Comparable(two))
            {
                Assert.Equal(240.11m, Math.Round(two.In(one, one.In(two, 240.11m)), 12));
            }
        });
}
