using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

public sealed class UnitCatalogueTests
{
    [Fact]
    public void The_catalogue_is_read_and_every_active_currency_is_known()
    {
        Assert.Equal(["EUR", "USD", "GBP", "CHF", "CNY", "JPY", "RUB"], Currencies.Codes.Take(7));
        Assert.Equal(Currencies.Codes.Skip(7).Order(StringComparer.Ordinal), Currencies.Codes.Skip(7));
        Assert.True(Currencies.Codes.Count > 150, $"{Currencies.Codes.Count} currencies");
        Assert.All(["AFN", "XOF", "XPF", "ZMW", "KHR", "SLE"], code => Assert.True(Currencies.IsKnown(code), code));
    }

    [Fact]
    public void Every_currency_is_read_by_its_code_after_a_number() =>
        Assert.All(Currencies.Codes, code => Assert.Equal(Unit.Money(code, 6), Assert.Single(FigureReader.Read($"Es geht um 12,5 Mio. {code}.", Language.De)).Unit));
}
