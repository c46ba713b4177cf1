using System.Text.Encodings.Web;
using Claims.Web.Localization;
using Claims.Web.Starts;

namespace Claims.Tests.Web.Starts;

public sealed class WaitingAgeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 17, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0.5, "unter einer Stunde", false, "1")]
    [InlineData(1, "1 Stunde", false, "1")]
    [InlineData(47, "47 Stunden", false, "19.6")]
    [InlineData(72, "3 Tage", false, "30")]
    [InlineData(144, "6 Tage", true, "60")]
    [InlineData(2400, "100 Tage", true, "70")]
    public void An_age_is_late_past_the_goal_of_the_house(double hours, string words, bool late, string length)
    {
        var formats = new Formats(Languages.German, TimeZoneInfo.Utc);
        var age = WaitingAge.Of(Now.AddHours(-hours), Now, new Texts(new TextCatalog(), formats, HtmlEncoder.Default), formats);
        Assert.Equal((words, late, length), (age.Words.Replace(Formats.Bound, " ", StringComparison.Ordinal), age.IsLate, age.Length));
    }
}
