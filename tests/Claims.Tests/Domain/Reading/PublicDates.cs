using System.Globalization;
using System.Text.Json;
using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

/// <summary>The public cases for dates and periods: what stands where in a sentence, and from when to when it means.</summary>
internal static class PublicDates
{
    public static readonly string[] Files = ["DateExtractor", "DateParser", "DatePeriodExtractor", "DatePeriodParser", "DateTimeModel", "DateTimeParser", "HolidayExtractor", "HolidayParser", "MergedParser"];

    /// <summary>The cases of a file in order; the number of a case is its place, from 1.</summary>
    public static IReadOnlyList<Case> Read(string language, string file)
    {
        using var stream = File.OpenRead(SharedData.Path("numbers", "DateTime", language, file + ".json"));
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateArray().Select(Case.Of)];
    }

    /// <param name="Written">The day that relative words count from.</param>
    public sealed record Case(string Input, PartialDate Written, IReadOnlyList<Expected> Expected)
    {
        public static Case Of(JsonElement json)
        {
            var day = json.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var at) ? at.GetString()![..10] : "2016-11-07";
            return new Case(json.GetProperty(nameof(Input)).GetString()!, PartialDate.Parse(day), [.. json.GetProperty("Results").EnumerateArray().Select(PublicDates.Expected.Of).OfType<Expected>()]);
        }

        /// <summary>Whether exactly the expected dates and periods are read, at their places.</summary>
        public bool Passes(Language language)
        {
            var read = PeriodReader.Read(Input, language, Written);
            return read.Count == Expected.Count && read.Zip(Expected).All(pair => pair.Second.Fits(pair.First, Written));
        }
    }

    private static readonly string[] Resolutions = ["FutureResolution", "PastResolution"];

    /// <param name="Meanings">First day and the end, of which "from … to …" names the last day or period and everything else the day after; either may be missing.</param>
    public sealed record Expected(TextRange Place, IReadOnlyList<(DateOnly? Start, DateOnly? End)> Meanings, bool IsDay, bool NamesItsEnd)
    {
        /// <summary>The expected reading, or null when it is no date or period (a time, a duration, a set).</summary>
        public static Expected? Of(JsonElement json)
        {
            var isNamed = json.TryGetProperty("TypeName", out var name) || json.TryGetProperty("Type", out name);
            var type = isNamed ? name.GetString() : null;
            if (type is not ("date" or "daterange" or "datetimeV2.date" or "datetimeV2.daterange"))
            {
                return null;
            }

            var start = json.GetProperty("Start").GetInt32();
            var end = json.TryGetProperty("Length", out var length) ? start + length.GetInt32() : json.GetProperty("End").GetInt32() + 1;
            var values = Values(json);
            return new Expected(new TextRange(start, end), [.. values.Select(Meaning)], type.EndsWith("date", StringComparison.Ordinal), values.Any(value => value.GetRawText().Contains('(', StringComparison.Ordinal)));
        }

        public bool Fits(PeriodReading read, PartialDate written) =>
            read.Place == Place && (Meanings.Count == 0 || Meanings.Any(meaning => Fits(read.Period, meaning.Start, meaning.End, written)));

        // "from 2010 to 2018" is printed as ending on the first day of 2018; the last day or period that the words name is part of ours.
        private bool Fits(Period period, DateOnly? start, DateOnly? end, PartialDate written) =>
            start == period.From.Earliest && (end is not { } last ? period.To == written
                : IsDay ? period.To.Latest == last
                : period.To.Latest == last.AddDays(-1) || (NamesItsEnd && period.To.Earliest <= last && last <= period.To.Latest));

        private static IReadOnlyList<JsonElement> Values(JsonElement json)
        {
            var found = json.TryGetProperty("Value", out var value) || json.TryGetProperty("Resolution", out value);
            if (!found || value.ValueKind != JsonValueKind.Object)
            {
                return [];
            }

            return value.TryGetProperty("values", out var values) ? [.. values.EnumerateArray()]
                : [.. Resolutions.Where(name => value.TryGetProperty(name, out _)).Select(name => With(value.GetProperty(name), value))];
        }

        // The parser's cases say once how the period is written, beside both of its meanings.
        private static JsonElement With(JsonElement resolution, JsonElement value)
        {
            var parts = resolution.EnumerateObject().ToDictionary(part => part.Name, part => part.Value.GetString());
            parts["timex"] = value.TryGetProperty("Timex", out var timex) ? timex.GetString() : "";
            return JsonSerializer.SerializeToElement(parts);
        }

        private static (DateOnly? Start, DateOnly? End) Meaning(JsonElement value) =>
            (Day(value, "value", "date", "start", "startDate"), Day(value, "value", "date", "end", "endDate"));

        private static DateOnly? Day(JsonElement value, params string[] names) => names
            .Where(name => value.TryGetProperty(name, out _))
            .Select(name => DateOnly.TryParse(value.GetProperty(name).GetString(), CultureInfo.InvariantCulture, out var day) ? day : (DateOnly?)null)
            .FirstOrDefault();
    }
}
