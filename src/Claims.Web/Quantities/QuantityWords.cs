using System.Globalization;

namespace Claims.Web.Quantities;

/// <summary>What the form of a quantity says back: what is wrong and where, which readings there are, and how it was read.</summary>
public static class QuantityWords
{
    /// <summary>Reads the quantity of a form; false when something is wrong, which then stands at its fields. Null and true when none is filled in.</summary>
    /// <param name="prefix">Name of the input in the page, <c>Input.Quantity</c>.</param>
    public static bool TryRead(this QuantityInput input, DeskPage page, string prefix, out Quantity? quantity)
    {
        (quantity, var faults) = QuantityReader.Read(input, page.F.Language);
        foreach (var fault in faults)
        {
            page.ModelState.AddModelError($"{prefix}.{fault.Field}", page.T[$"error.{fault.Code}", [.. fault.Args]]);
        }

        return faults.Count == 0;
    }

    /// <summary>The readings of a number that says something else in the other language; none when it is plain.</summary>
    public static IReadOnlyList<Choice> Readings(string? typed, Texts texts, Formats formats) =>
        Numbers.Read(typed ?? "", formats.Language) is NumberReading.Ambiguous ambiguous
            ? [.. ambiguous.Readings.Select(reading => new Choice(
                Numbers.Plain(reading.Value, reading.Decimals),
                formats.Number(reading.Value, reading.Decimals),
                texts[reading.Decimals > 0 ? "quantity.reading.decimal" : "quantity.reading.whole"]))]
            : [];

    /// <summary>The quantity and its value in full digits, "rund 240,11 Mrd. USD, 2023 = 240.110.000.000"; null where nothing can be read.</summary>
    public static string? ReadBack(this QuantityInput input, Texts texts, Formats formats) =>
        QuantityReader.Read(input, formats.Language).Quantity is { } quantity ? ReadBack(quantity, texts, formats) : null;

    /// <inheritdoc cref="ReadBack(QuantityInput, Texts, Formats)"/>
    public static string ReadBack(Quantity quantity, Texts texts, Formats formats) => quantity.Unit.Scale == 0
        ? texts["quantity.read-as", formats.Quantity(quantity)]
        : quantity.Upper is null
            ? texts["quantity.read-as-full", formats.Quantity(quantity), formats.InFull(quantity)]
            : texts["quantity.read-as-range", formats.Quantity(quantity), formats.InFull(quantity), formats.Number(quantity.FullUpper!.Value, Math.Max(0, quantity.Decimals - quantity.Unit.Scale))];

    /// <summary>The powers of ten to choose from, in words.</summary>
    public static IReadOnlyList<Choice> Scales(Texts texts) =>
        [.. Unit.Scales.Select(scale => scale.ToString(CultureInfo.InvariantCulture)).Select(scale => new Choice(scale, texts[$"quantity.scale.{scale}"]))];

    public static IReadOnlyList<Choice> CurrencyChoices { get; } = [.. Currencies.Codes.Select(code => new Choice(code, code))];
}
