using System.Globalization;
using Claims.Data;
using Claims.Web.Charts;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Starts;

/// <summary>The last weeks, from Monday to Sunday where the desk is.</summary>
public static class StartWeeks
{
    /// <summary>How many weeks the start page shows, this one included.</summary>
    public const int Shown = 8;

    /// <summary>When each week begins, oldest first, and when this one ends.</summary>
    public static IReadOnlyList<DateTimeOffset> Bounds(DateOnly today, Formats formats) =>
        [.. Enumerable.Range(1 - Shown, Shown + 1).Select(week => formats.StartOf(Monday(today).AddDays(week * 7)))];

    /// <summary>The last day of the week of a day.</summary>
    public static DateOnly Sunday(DateOnly day) => Monday(day).AddDays(6);

    /// <summary>What the weeks held, as a picture, with the numbers behind it.</summary>
    public static FlowView View(IReadOnlyList<WeekFlow> flow, DateOnly today, Texts texts)
    {
        var rows = flow.Select((week, i) => new FlowStep(Number(Monday(today).AddDays((i + 1 - flow.Count) * 7)), week.Recorded, week.Approved)).ToList();
        var (recorded, approved) = (flow.Sum(week => week.Recorded), flow.Sum(week => week.Approved));
        return new(FlowChart.Of(rows, texts["start.flow.alternative", rows[0].Name, rows[^1].Name, recorded, approved]), rows, recorded, approved);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Number(DateOnly monday) => ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)).ToString(CultureInfo.InvariantCulture);
}

/// <summary>The flow of the last weeks, drawn, and the same in numbers.</summary>
public sealed record FlowView(IHtmlContent Picture, IReadOnlyList<FlowStep> Rows, int Recorded, int Approved);
