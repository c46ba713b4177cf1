using System.Globalization;
using System.Text.Encodings.Web;
using Claims.Web.Localization;
using Claims.Web.Starts;

namespace Claims.Tests.Web.Starts;

public sealed class DueDayTests
{
    [Theory]
    [InlineData("2026-11-15", "seit 2 Tagen", true)]
    [InlineData("2026-11-16", "seit gestern", true)]
    [InlineData("2026-11-17", "heute", false)]
    [InlineData("2026-11-18", "morgen", false)]
    [InlineData("2026-11-20", "Fr, 20. Nov.", false)]
    [InlineData("2027-01-04", "Mo, 4. Jan. 2027", false)]
    public void A_day_is_said_as_seen_from_today(string day, string words, bool late)
    {
        var formats = new Formats(Languages.German, TimeZoneInfo.Utc);
        var due = DueDay.Of(Day(day), Day("2026-11-17"), new Texts(new TextCatalog(), formats, HtmlEncoder.Default), formats);
        Assert.Equal((words, late), (due.Words.Replace(Formats.Bound, " ", StringComparison.Ordinal), due.IsLate));
    }

    [Fact]
    public void English_names_the_day_by_three_letters()
    {
        var formats = new Formats(Languages.English, TimeZoneInfo.Utc);
        Assert.Equal("Fri, 20 Nov", formats.Weekday(Day("2026-11-20"), Day("2026-11-17")).Replace(Formats.Bound, " ", StringComparison.Ordinal));
        Assert.Equal("Tuesday, 17 November 2026", formats.LongDay(Day("2026-11-17")).Replace(Formats.Bound, " ", StringComparison.Ordinal));
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
