namespace Claims.Web.Localization;

public sealed partial class Formats
{
    /// <summary>A quantity for a column: "≈ 220 Mrd. EUR", "≥ 3 Monate", "12 – 15 %".</summary>
    public string Compact(Quantity quantity)
    {
        var value = Amount(quantity.Value, quantity.Decimals, quantity.Unit);
        return quantity.Comparator switch
        {
            Comparator.About => $"≈{Bound}{value}",
            Comparator.AtLeast => $"≥{Bound}{value}",
            Comparator.MoreThan => $">{Bound}{value}",
            Comparator.AtMost => $"≤{Bound}{value}",
            Comparator.LessThan => $"<{Bound}{value}",
            Comparator.Between => $"{Number(quantity.Value, quantity.Decimals)}{Bound}–{Bound}{Amount(quantity.Upper!.Value, quantity.Decimals, quantity.Unit)}",
            // A change has a sign of its own.
            _ => quantity.Unit.Kind == UnitKind.Change ? value : $"={Bound}{value}",
        };
    }
}
