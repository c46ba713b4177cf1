using Claims.Data;

namespace Claims.Web.Quantities;

/// <summary>A figure that a quote says, as a quantity that a person may take.</summary>
/// <param name="Words">Exactly what stands in the text.</param>
/// <param name="Place">Where, in UTF-16 code units of the whole text.</param>
/// <param name="Period">The words that its period was read from; null where there are none.</param>
/// <param name="IsDown">The words tell a fall, which is filled in as a negative change.</param>
/// <param name="Input">What the form is filled with; what is measured is left to the person.</param>
public sealed record QuantityProposal(string Words, TextRange Place, string? Period, bool IsDown, QuantityInput Input)
{
    /// <summary>The place as it is posted.</summary>
    public string Code => TextRanges.Write([Place]);

    /// <summary>The figures of a quote in their order, each with the one period that the quote or its sentence says.</summary>
    /// <param name="body">The captured text.</param>
    /// <param name="segments">Where the quote stands in it.</param>
    public static IReadOnlyList<QuantityProposal> Of(string body, IReadOnlyList<TextRange> segments, SourceHead source, Texts texts, Formats formats)
    {
        var language = source.Language == "en" ? Language.En : Language.De;
        var period = PeriodFinder.Of(body, segments, language, source.Published);
        return
        [
            .. from segment in segments
               from figure in FigureReader.Read(segment.Of(body), language)
               select new QuantityProposal(
                   figure.Words,
                   new(segment.Start + figure.Place.Start, segment.Start + figure.Place.End),
                   period?.Words,
                   figure.IsDown,
                   Filled(figure, period, source, texts, formats)),
        ];
    }

    private static QuantityInput Filled(Figure figure, PeriodProposal? period, SourceHead source, Texts texts, Formats formats)
    {
        var input = QuantityInput.Of(figure.WithDirection(), formats);
        input.Period = period is null ? null : formats.Period(period.Period);
        input.PeriodReason = period switch
        {
            null or { IsReadIn: false } => null,
            { IsCounted: true } => texts[period.IsInQuote ? "quantity.counted-from" : "quantity.counted-beside-quote", period.Words, source.Published is { } date ? formats.Date(date) : ""],
            _ => texts["quantity.beside-quote", period.Words],
        };
        return input;
    }
}
