using Claims.Data;
using Claims.Web.Charts;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Filing;

/// <summary>The standing verdicts of the last months, by when they were approved: a picture, and the table behind it.</summary>
/// <param name="Picture">Null when nothing was approved in these months.</param>
/// <param name="Ratings">The columns of the table: what was found at all.</param>
/// <param name="Rows">The rows that hold anything, the newest first.</param>
public sealed record VerdictMonths(IHtmlContent? Picture, IReadOnlyList<Rating> Ratings, IReadOnlyList<VerdictMonth> Rows)
{
    /// <summary>How many months are drawn, this one included.</summary>
    public const int Shown = 12;

    /// <summary>When each month begins where the desk is, oldest first, and when this one ends.</summary>
    public static IReadOnlyList<DateTimeOffset> Bounds(DateOnly today, Formats formats) =>
        [.. Enumerable.Range(1 - Shown, Shown + 1).Select(month => formats.StartOf(First(today).AddMonths(month)))];

    public static VerdictMonths Of(IReadOnlyList<MonthCount> counts, DateOnly today, Texts texts, Formats formats)
    {
        var ratings = counts.Select(count => count.Rating).DistinctBy(rating => (rating.ScaleVersion, rating.Key))
            .OrderByDescending(rating => rating.ScaleVersion).ThenBy(rating => rating.Position).ToList();
        var found = counts.ToDictionary(count => (count.Step, count.Rating.ScaleVersion, count.Rating.Key), count => count.Count);
        int Count(int step, Rating rating) => found.GetValueOrDefault((step, rating.ScaleVersion, rating.Key));
        var months = Enumerable.Range(1, Shown).Select(step => (Step: step, First: First(today).AddMonths(step - Shown))).ToList();
        var rows = months.Select(month => new VerdictMonth(formats.Month(month.First.Year, month.First.Month), [.. ratings.Select(rating => Count(month.Step, rating))]))
            .Prepend(new(texts["filed.months.earlier", months[0].First], [.. ratings.Select(rating => Count(0, rating))]));
        var drawn = counts.Where(count => count.Step > 0).Sum(count => count.Count);
        var picture = drawn == 0 ? null : StackChart.Of(
            [.. months.Select(month => new StackStep(formats.Number(month.First.Month), [.. ratings.Select(rating => new StackPart(rating.Colour, Count(month.Step, rating)))]))],
            texts["filed.months.alternative", formats.Month(months[0].First.Year, months[0].First.Month), formats.Month(today.Year, today.Month), drawn]);
        return new(picture, ratings, [.. rows.Reverse().Where(row => row.Counts.Any(count => count > 0))]);
    }

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>What was approved in one month.</summary>
/// <param name="Counts">One for each rating of the table.</param>
public sealed record VerdictMonth(string Name, IReadOnlyList<int> Counts);
