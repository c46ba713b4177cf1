namespace Claims.Domain;

/// <summary>Reads the figures of a running German or English text: what the numbers in it count, measure or compare. Dates, times, ordinals, names and vague words ("Hunderte") are no figures.</summary>
public static class FigureReader
{
    /// <summary>The figures in the order of the text, none over another. The time is linear in the length of the text.</summary>
    public static IReadOnlyList<Figure> Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Tokens(text);
        var scanner = new FigureScanner(tokens, Vocabulary.Of(language));
        var direction = new ChangeDirection(tokens, Vocabulary.Of(language));
        var figures = new List<Figure>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (scanner.At(at) is not { } found)
            {
                continue;
            }

            if (found.Measure is { } measure && IsOfSize(measure.Value) && IsOfSize(found.Upper ?? 0))
            {
                var place = tokens.Range(found.First, found.Last);
                figures.Add(new()
                {
                    Place = place,
                    Words = place.Of(text),
                    Comparator = found.Comparator,
                    Value = measure.Value,
                    Upper = found.Upper,
                    Decimals = measure.Decimals,
                    Unit = measure.Unit,
                    IsDown = measure is { Unit.Kind: UnitKind.Change or UnitKind.Points, Value: > 0 } && direction.IsDown(found.First, found.Last),
                });
            }

            at = found.Last;
        }

        return figures;
    }

    // What is larger makes no quantity.
    private static bool IsOfSize(decimal value) => Math.Abs(value) < Quantity.PowerOfTen(Numbers.MaxWholeDigits);
}
