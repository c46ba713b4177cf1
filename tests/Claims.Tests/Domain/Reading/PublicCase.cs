using System.Globalization;
using System.Text.Json;
using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

/// <summary>One case of the public number tests (microsoft/Recognizers-Text): a text and what is to be found in it. <see cref="Number"/> counts from 0 in its file.</summary>
internal sealed record PublicCase(string File, int Number, string Input, IReadOnlyList<PublicCase.Expected> Results)
{
    private static readonly Language[] Languages = [Language.De, Language.En];

    private Language Language => Languages.Single(language => File.Contains(language == Language.De ? "German" : "English", StringComparison.Ordinal));

    public static IReadOnlyList<PublicCase> Load(string folder, string file)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, file)));
        return [.. document.RootElement.EnumerateArray().Select((element, number) => new PublicCase(
            file, number, element.GetProperty(nameof(Input)).GetString()!, [.. element.GetProperty(nameof(Results)).EnumerateArray().Select(result => Expected.Of(result, file))]))];
    }

    /// <summary>Whether the desk reads the case as expected. What it reads besides is compared only within the kind that the file is about.</summary>
    public bool Passes()
    {
        if (File.StartsWith("Number/", StringComparison.Ordinal) && File.Contains("/NumberModel", StringComparison.Ordinal))
        {
            var numbers = RunningNumbers.Read(Input, Language);
            return numbers.Count == Results.Count && numbers.Zip(Results).All(pair => pair.First.Place == pair.Second.Place && pair.Second.Says(pair.First.Value));
        }

        var figures = FigureReader.Read(Input, Language).Where(IsOfKind).ToList();
        return (IsStrict ? figures.Count == Results.Count : Results.Count > 0 || figures.Count == 0)
            && Results.All(result => figures.Any(figure => result.Fits(figure, Input)));
    }

    private bool IsStrict => Is("/Percent") || Is("/CurrencyModel") || Is("/NumberRangeModel") || Is("/Ordinal");

    private bool IsOfKind(Figure figure) =>
        Is("/Percent") ? figure.Unit.Kind is UnitKind.Share or UnitKind.Change or UnitKind.Points
        : Is("/CurrencyModel") ? figure.Unit.Kind == UnitKind.Money
        : Is("/NumberRangeModel") ? figure.Comparator is not (Comparator.Equal or Comparator.About) || Results.Any(result => result.Bound == Comparator.Equal)
        : Is("/AgeModel") || Is("/Duration") ? figure.Unit.Kind is UnitKind.Duration || (Is("/Duration") && figure.Unit.Kind == UnitKind.Count)
        : Is("/Dimension") || Is("/Temperature") ? Results.Count > 0 || figure.Unit.Noun is not null
        : !Is("/Ordinal");

    private bool Is(string part) => File.Contains(part, StringComparison.Ordinal);

    /// <summary>What is to be found at a place: its value in full, if it has one, its currency, or its bounds.</summary>
    internal sealed record Expected(TextRange Place, decimal? Value, string? Currency, Comparator? Bound, decimal? Upper, bool IsRange)
    {
        public static Expected Of(JsonElement result, string file)
        {
            var start = result.GetProperty("Start").GetInt32();
            var end = result.TryGetProperty("End", out var last) ? last.GetInt32() + 1 : start + result.GetProperty("Length").GetInt32();
            var resolution = result.TryGetProperty("Resolution", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
            var value = Text(resolution, "value") ?? Text(resolution, "Timex") ?? (result.TryGetProperty(nameof(Value), out var parsed) && parsed.ValueKind == JsonValueKind.Object ? Text(parsed, "Timex") : null);
            var place = new TextRange(start, end);
            return file.Contains("NumberRange", StringComparison.Ordinal) && value is not null ? Range(place, value, file)
                : new(place, Decimal(value, file), Text(resolution, "isoCurrency"), null, null, false);
        }

        public bool Says(decimal value) => Value is { } expected && Math.Abs(value - expected) <= Math.Max(Math.Abs(expected) * 1e-9m, 1e-12m);

        /// <summary>Whether the figure stands at this place and says this; its comparator words may stand before, its noun after the bounds of a range.</summary>
        public bool Fits(Figure figure, string text)
        {
            if (IsRange)
            {
                var unit = figure.Unit.Kind == UnitKind.Share ? 0.01m : Power(figure);
                return figure.Place.Start <= Place.Start && figure.Place.End >= Place.End && figure.Comparator == Bound && Says(figure.Value * unit) && (Upper is null || figure.Upper * unit == Upper);
            }

            var isPlace = (figure.Place.Start == Place.Start || (figure.Place.Start < Place.Start && figure.Comparator != Comparator.Equal)) && EndsWith(figure, text);
            return isPlace && (Value is null ? Currency is null && figure.Unit.Kind is UnitKind.Duration or UnitKind.Count : IsValue(figure)) && (Currency is null || figure.Unit.Currency == Currency);
        }

        // A whole "5 years old" and "5 years of age" is five years here.
        private bool EndsWith(Figure figure, string text) =>
            figure.Place.End == Place.End || (figure.Unit.Kind == UnitKind.Duration && figure.Place.End < Place.End && text[figure.Place.End..Place.End].ToUpperInvariant() is " ALT" or " OLD" or " OF AGE");

        // Cents and quarters of a million are told in the desk's own scale; the coin's number counts here.
        private bool IsValue(Figure figure) => (figure.Comparator == Comparator.About && figure.Unit.Kind == UnitKind.Share && Math.Abs(figure.Value - Value!.Value) < 0.05m) || Says(figure.Value * Power(figure)) || (figure.Unit.Kind == UnitKind.Money && Says(figure.Value * 100) && !figure.Words.Contains('$', StringComparison.Ordinal));

        private static decimal Power(Figure figure) => Enumerable.Repeat(10m, figure.Unit.Scale).Aggregate(1m, (product, ten) => product * ten);

        private static Expected Range(TextRange place, string value, string file)
        {
            var ends = value[1..^1].Split(',');
            var (lower, upper) = (Decimal(ends[0], file), Decimal(ends[1], file));
            Comparator bound = (lower, upper) switch
            {
                (null, _) => value[^1] == ']' ? Comparator.AtMost : Comparator.LessThan,
                (_, null) => value[0] == '[' ? Comparator.AtLeast : Comparator.MoreThan,
                _ => lower == upper ? Comparator.Equal : Comparator.Between,
            };
            return new(place, lower ?? upper, null, bound, bound == Comparator.Between ? upper : null, true);
        }

        private static string? Text(JsonElement element, string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

        // "2,5", "1E-12", "100%", and of a duration the number in "P3.5Y".
        private static decimal? Decimal(string? text, string file)
        {
            var isGerman = file.Contains("German", StringComparison.Ordinal) && text?.StartsWith('P') != true;
            var digits = (text ?? "").Trim('%', 'P', 'T', 'Y', 'M', 'D', 'H', 'S', 'W');
            return decimal.TryParse(isGerman ? digits.Replace(',', '.') : digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
    }
}
