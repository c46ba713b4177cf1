using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

public sealed class ChangeDirectionTests
{
    [Theory]
    [InlineData(Language.De, "Die Ausfuhren sind um 5 Prozent gesunken.", -5)]
    [InlineData(Language.De, "Die Ausfuhren sanken im vergangenen Jahr um 5 Prozent.", -5)]
    [InlineData(Language.De, "Die Ausfuhren gingen um 5 Prozent zurück.", -5)]
    [InlineData(Language.De, "Die Ausfuhren nahmen um 5 Prozent ab", -5)]
    [InlineData(Language.De, "Die Ausfuhren stiegen um 5 Prozent ab 2020.", 5)]
    [InlineData(Language.De, "Das war ein Rückgang von 5 Prozent.", -5)]
    [InlineData(Language.De, "Es waren 5 Prozent weniger als zuvor.", -5)]
    [InlineData(Language.De, "Die Ausfuhren lagen 5 Prozent unter dem Vorjahr.", -5)]
    [InlineData(Language.De, "Die Ausfuhren sind um 5 Prozent oder mehr gesunken.", -5)]
    [InlineData(Language.De, "Die Ausfuhren sind um 5 Prozent gestiegen.", 5)]
    [InlineData(Language.De, "Die Einfuhren sanken, die Ausfuhren legten um 5 Prozent zu.", 5)]
    [InlineData(Language.De, "Die Einfuhren fielen und die Ausfuhren stiegen um 5 Prozent.", 5)]
    [InlineData(Language.De, "Der Anteil ist um 3 Prozentpunkte gesunken.", -3)]
    [InlineData(Language.De, "Der Anteil ist auf 40 Prozent gesunken.", 40)]
    [InlineData(Language.En, "Exports fell by 3 percent.", -3)]
    [InlineData(Language.En, "Exports fell 3 percent after rising 5 percent.", -3)]
    [InlineData(Language.En, "There was a drop of 3 percent.", -3)]
    [InlineData(Language.En, "Exports were 3 percent lower.", -3)]
    [InlineData(Language.En, "Prices rose by 3 percent in the fall.", 3)]
    [InlineData(Language.En, "Exports changed by -3 percent, a decline.", -3)]
    public void A_change_has_the_sign_that_its_words_say(Language language, string text, int value) =>
        Assert.Equal(value, FigureReader.Read(text, language)[0].WithDirection().Value);

    [Fact]
    public void Each_of_two_changes_in_one_clause_has_its_own_word() =>
        Assert.Equal([5m, -3m], FigureReader.Read("Exports rose 5 percent while imports fell 3 percent.", Language.En).Select(figure => figure.WithDirection().Value));

    [Theory]
    [InlineData("Die Ausfuhren sind um mindestens 5 Prozent gesunken.", Comparator.AtMost)]
    [InlineData("Die Ausfuhren sind um mehr als 5 Prozent gesunken.", Comparator.LessThan)]
    [InlineData("Die Ausfuhren sind um höchstens 5 Prozent gesunken.", Comparator.AtLeast)]
    [InlineData("Die Ausfuhren sind um weniger als 5 Prozent gesunken.", Comparator.MoreThan)]
    [InlineData("Die Ausfuhren sind um rund 5 Prozent gesunken.", Comparator.About)]
    public void A_bound_of_a_fall_is_the_other_bound_of_what_is_negative(string text, Comparator comparator)
    {
        var figure = FigureReader.Read(text, Language.De)[0];
        Assert.Equal((5m, -5m, comparator), (figure.Value, figure.WithDirection().Value, figure.WithDirection().Comparator));
    }

    [Fact]
    public void A_range_of_a_fall_begins_with_its_greater_end()
    {
        var figure = FigureReader.Read("Die Ausfuhren sind um 3 bis 5 Prozent gesunken.", Language.De)[0].WithDirection();
        Assert.Equal((Comparator.Between, -5m, -3m), (figure.Comparator, figure.Value, figure.Upper));
    }
}
