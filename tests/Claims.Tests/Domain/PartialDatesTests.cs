using System.Globalization;
using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class PartialDatesTests
{
    [Theory]
    [InlineData("16.05.2024", "2024-05-16")]
    [InlineData("16.5.2024", "2024-05-16")]
    [InlineData("16. 5. 2024", "2024-05-16")]
    [InlineData("16. Mai 2024", "2024-05-16")]
    [InlineData("16.\u00A0Mai\u00A02024", "2024-05-16")]
    [InlineData("  16.  Mai  2024 ", "2024-05-16")]
    [InlineData("1. März 1999", "1999-03-01")]
    [InlineData("3. Okt. 1990", "1990-10-03")]
    [InlineData("Mai 2024", "2024-05")]
    [InlineData("JÄNNER 2024", "2024-01")]
    [InlineData("Sept. 2014", "2014-09")]
    [InlineData("05/2024", "2024-05")]
    [InlineData("5/2024", "2024-05")]
    [InlineData("05.2024", "2024-05")]
    [InlineData("5/6/2024", "2024-06-05")]
    [InlineData("2024", "2024")]
    [InlineData("2024-05-16", "2024-05-16")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("16 May 2024", "2024-05-16")]
    public void German_dates_are_read(string typed, string iso) =>
        Assert.Equal(iso, PartialDates.Read(typed, Language.De).ToString());

    [Theory]
    [InlineData("16 May 2024", "2024-05-16")]
    [InlineData("16th May 2024", "2024-05-16")]
    [InlineData("May 16, 2024", "2024-05-16")]
    [InlineData("May 1st 2024", "2024-05-01")]
    [InlineData("Dec. 24, 1999", "1999-12-24")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("May, 2024", "2024-05")]
    [InlineData("october 1990", "1990-10")]
    [InlineData("05/2024", "2024-05")]
    [InlineData("16/05/2024", "2024-05-16")]
    [InlineData("05/16/2024", "2024-05-16")]
    [InlineData("5/5/2024", "2024-05-05")]
    [InlineData("16.05.2024", "2024-05-16")]
    [InlineData("2024", "2024")]
    [InlineData("2024-05-16", "2024-05-16")]
    [InlineData("16. Mai 2024", "2024-05-16")]
    public void English_dates_are_read(string typed, string iso) =>
        Assert.Equal(iso, PartialDates.Read(typed, Language.En).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Mai")]
    [InlineData("16. Mai")]
    [InlineData("16.05.24")]
    [InlineData("31.04.2024")]
    [InlineData("29. Februar 2023")]
    [InlineData("2024-05-32")]
    [InlineData("00.05.2024")]
    [InlineData("13/2024")]
    [InlineData("5. Brumaire 1799")]
    [InlineData("0000")]
    [InlineData("gestern")]
    [InlineData("20245")]
    [InlineData("16.05.2024 oder so")]
    [InlineData("May 2024, 16")]
    public void What_is_no_whole_date_is_unreadable_and_repeated(string typed)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal([typed], Refused.With("date.unreadable", () => PartialDates.Read(typed, language)).Args);
        }
    }

    [Fact]
    public void An_English_date_that_two_countries_read_differently_is_asked_back()
    {
        var refusal = Refused.With("date.ambiguous", () => PartialDates.Read("5/6/2024", Language.En));

        Assert.Equal(["5/6/2024", PartialDate.Of(2024, 6, 5), PartialDate.Of(2024, 5, 6)], refusal.Args);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("de-AT")]
    [InlineData("en-GB")]
    [InlineData("en-US")]
    public void Every_month_is_known_by_its_name_and_its_short_name(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        for (var month = 1; month <= 12; month++)
        {
            var day = new DateTime(2024, month, 7);
            Assert.Equal(PartialDate.Of(2024, month, 7), PartialDates.Read(day.ToString("d MMMM yyyy", culture), Language.De));
            Assert.Equal(PartialDate.Of(2024, month), PartialDates.Read(day.ToString("MMM yyyy", culture), Language.En));
        }
    }

    [Fact]
    public void The_stored_form_is_read_in_either_language() =>
        Always.Holds(PartialDateTests.Dates, date =>
        {
            Assert.Equal(date, PartialDates.Read(date.ToString(), Language.De));
            Assert.Equal(date, PartialDates.Read(date.ToString(), Language.En));
        });
}
