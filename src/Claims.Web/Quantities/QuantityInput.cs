using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Claims.Web.Quantities;

/// <summary>A quantity as it is typed, in the reader's language. Every form that takes one has this input and the partial <c>_Quantity</c>.</summary>
public sealed class QuantityInput
{
    public string? Metric { get; set; }

    public Comparator? Comparator { get; set; }

    public string? Value { get; set; }

    /// <summary>The chosen reading of an ambiguous <see cref="Value"/>, as <see cref="Numbers.Plain"/> writes it.</summary>
    public string? ValueReading { get; set; }

    public string? Upper { get; set; }

    /// <summary>The chosen reading of an ambiguous <see cref="Upper"/>.</summary>
    public string? UpperReading { get; set; }

    public UnitKind? UnitKind { get; set; }

    /// <summary>Power of ten; money and counts have one.</summary>
    public int Scale { get; set; }

    public string? Currency { get; set; }

    /// <summary>The currency that a rate leads to.</summary>
    public string? To { get; set; }

    public string? Noun { get; set; }

    public DurationUnit? TimeUnit { get; set; }

    public string? Period { get; set; }

    public string? PeriodReason { get; set; }

    public string? Place { get; set; }

    /// <summary>In percent of the claimed value, as typed.</summary>
    public string? Tolerance { get; set; }

    public string? ToleranceReason { get; set; }

    /// <summary>Where the figure stands that the form was filled with, as <see cref="TextRanges"/> writes it; null where a person typed it.</summary>
    public string? ReadFrom { get; set; }

    /// <summary>A person looked at what was read and takes it.</summary>
    public bool Confirmed { get; set; }

    /// <summary>The figures that the quote says.</summary>
    [BindNever]
    public IReadOnlyList<QuantityProposal> Proposals { get; set; } = [];

    /// <summary>The first figure of the quote.</summary>
    public QuantityProposal? FirstRead => Proposals.Count > 0 ? Proposals[0] : null;

    /// <summary>The figure that the form was filled with; null where there is none.</summary>
    public QuantityProposal? Read => Proposals.FirstOrDefault(proposal => proposal.Code == ReadFrom);

    /// <summary>What was read stands there as it came, and nobody took it.</summary>
    public bool IsOnlyRead => !Confirmed && Read is { Input: var read }
        && (Metric, Place, Tolerance, ToleranceReason) is (null, null, null, null)
        && (Comparator, Value, Upper, Period, PeriodReason) == (read.Comparator, read.Value, read.Upper, read.Period, read.PeriodReason);

    /// <summary>Nothing that makes a quantity is filled in, so there is none; a unit or a currency alone is only what the form came with.</summary>
    public bool IsEmpty => IsOnlyRead || new[] { Metric, Value, Upper, Period, PeriodReason, Place, Tolerance, ToleranceReason }.All(string.IsNullOrWhiteSpace);

    /// <summary>The input that a form starts with to change this quantity.</summary>
    public static QuantityInput Of(Quantity? quantity, Formats formats)
    {
        if (quantity is null)
        {
            return new();
        }

        var input = Of(quantity.Comparator, quantity.Value, quantity.Upper, quantity.Decimals, quantity.Unit, formats);
        input.Metric = quantity.Metric;
        input.Period = quantity.Period is { } period ? formats.Period(period) : null;
        input.PeriodReason = quantity.PeriodReason;
        input.Place = quantity.Place;
        input.Tolerance = quantity.Tolerance is { } tolerance ? formats.Number(WithoutTrailingZeros(tolerance * 100)) : null;
        input.ToleranceReason = quantity.ToleranceReason;
        return input;
    }

    /// <summary>The input that a form starts with to take this figure.</summary>
    public static QuantityInput Of(Figure figure, Formats formats) =>
        Of(figure.Comparator, figure.Value, figure.Upper, figure.Decimals, figure.Unit, formats);

    /// <summary>The same filled with a figure that was read: what is measured and where, a period and a tolerance that were typed are kept, for the figure says nothing of them.</summary>
    public QuantityInput With(QuantityProposal read)
    {
        var filled = read.Input;
        (filled.ReadFrom, filled.Proposals) = (read.Code, Proposals);
        (filled.Metric, filled.Place, filled.Tolerance, filled.ToleranceReason) = (Metric, Place, Tolerance, ToleranceReason);
        if (!string.IsNullOrWhiteSpace(Period))
        {
            (filled.Period, filled.PeriodReason) = (Period, PeriodReason);
        }

        return filled;
    }

    /// <summary>The input of a form that asks for a unit only.</summary>
    public static QuantityInput OfUnit(Unit? unit) => unit is null ? new() : new()
    {
        UnitKind = unit.Kind,
        Scale = unit.Scale,
        Currency = unit.Currency,
        To = unit.To,
        Noun = unit.Noun,
        TimeUnit = unit.TimeUnit,
    };

    private static QuantityInput Of(Comparator comparator, decimal value, decimal? upper, int decimals, Unit unit, Formats formats)
    {
        var input = OfUnit(unit);
        input.Comparator = comparator;
        input.Value = formats.Number(value, decimals);
        input.ValueReading = Numbers.Plain(value, decimals);
        input.Upper = upper is { } end ? formats.Number(end, decimals) : null;
        input.UpperReading = upper is { } last ? Numbers.Plain(last, decimals) : null;
        return input;
    }

    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
