using Claims.Domain;

namespace Claims.Tests.Data;

/// <summary>An optional complex type loses members that hold their type's default in some releases of EF (efcore#37386, #37890): zero must stay zero.</summary>
public sealed class QuantityStorageTests
{
    public static TheoryData<Quantity> Figures =>
    [
        StoredDesk.Figure(0, 0),
        StoredDesk.Figure(1.5m, 1),
        StoredDesk.Figure(1.50m, 2),
        StoredDesk.Figure(-0.001m, 12),
        StoredDesk.Figure(999_999_999_999.999999m, 6),
        Quantity.Of("Anteil", Comparator.Equal, 0, 0, Unit.Share),
        Quantity.Of("Spanne", Comparator.Between, 0, 1, Unit.Points, upper: 2.5m),
        Quantity.Of("Spanne", Comparator.Between, -3, 0, Unit.Change, upper: 0),
        Quantity.Of("Dokumente", Comparator.AtLeast, 14, 0, Unit.Count("Dokumente", 3), place: "Brunnau"),
        Quantity.Of("Dauer", Comparator.LessThan, 2, 0, Unit.Duration(DurationUnit.Month), period: Period.Of(PartialDate.Of(2019), PartialDate.Of(2024, 5)), periodReason: "Aus dem Satz davor"),
        Quantity.Of("Kurs", Comparator.Equal, 1.0813m, 4, Unit.Rate("EUR", "USD"), period: Period.Of(PartialDate.Of(2024, 5, 16))),
        Quantity.Of("Vielfaches", Comparator.About, 3, 0, Unit.Factor, tolerance: 0m, toleranceReason: "Genau gemeint"),
    ];

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task A_figure_comes_back_as_it_was_when_there_was_none_before(Quantity figure)
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        foreach (var next in new[] { null, figure, null, figure })
        {
            await desk.DoAsync(claim => claim.Edit(desk.Details(next), desk.Author, desk.Now));

            var stored = (await desk.ClaimAsync()).Quantity;
            Assert.Equal(next, stored);
            Assert.Equal(next?.Decimals, stored?.Decimals);
            Assert.Equal(next?.Unit.ToString(), stored?.Unit.ToString());
        }
    }

    [Fact]
    public async Task Decimals_as_typed_are_a_change_though_the_value_is_the_same()
    {
        await using var desk = await StoredDesk.CreateAsync();
        await desk.ResearchAsync();
        await desk.DoAsync(claim => claim.Edit(desk.Details(StoredDesk.Figure(1.5m, 1)), desk.Author, desk.Now));

        await desk.DoAsync(claim => claim.Edit(desk.Details(StoredDesk.Figure(1.50m, 2)), desk.Author, desk.Now));

        Assert.Equal(2, (await desk.ClaimAsync()).Quantity!.Decimals);
    }
}
