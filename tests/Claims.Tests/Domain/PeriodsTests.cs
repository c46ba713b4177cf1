using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("Mai 2024", "2024-05")]
    [InlineData("16.05.2024", "2024-05-16")]
    [InlineData("2019 bis 2024", "2019/2024")]
    [InlineData("von 2019 bis 2024", "2019/2024")]
    [InlineData("2019–2024", "2019/2024")]
    [InlineData("2019 – 2024", "2019/2024")]
    [InlineData("2019-2024", "2019/2024")]
    [InlineData("2019 - 2024", "2019/2024")]
    [InlineData("2019/2024", "2019/2024")]
    [InlineData("2024-05/2024-06", "2024-05/2024-06")]
    [InlineData("2024-05 bis 2024-06", "2024-05/2024-06")]
    [InlineData("Januar 2023 bis März 2024", "2023-01/2024-03")]
    [InlineData("Januar bis März 2024", "2024-01/2024-03")]
    [InlineData("16. bis 17. Mai 2024", "2024-05-16/2024-05-17")]
    [InlineData("16.–17. Mai 2024", "2024-05-16/2024-05-17")]
    [InlineData("vom 16. Mai bis zum 3. Juni 2024", "2024-05-16/2024-06-03")]
    [InlineData("16.05. bis 17.05.2024", "2024-05-16/2024-05-17")]
    [InlineData("16.05.-17.05.2024", "2024-05-16/2024-05-17")]
    [InlineData("1. Quartal 2024", "2024-01/2024-03")]
    [InlineData("4. Quartal 2024", "2024-10/2024-12")]
    [InlineData("Q2 2024", "2024-04/2024-06")]
    [InlineData("2. Halbjahr 2024", "2024-07/2024-12")]
    public void German_periods_are_read(string typed, string iso) =>
        Assert.Equal(iso, Periods.Read(typed, Language.De).ToString());

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("2019 to 2024", "2019/2024")]
    [InlineData("from 2019 to 2024", "2019/2024")]
    [InlineData("2019–2024", "2019/2024")]
    [InlineData("2019 until 2024", "2019/2024")]
    [InlineData("January to March 2024", "2024-01/2024-03")]
    [InlineData("16–17 May 2024", "2024-05-16/2024-05-17")]
    [InlineData("16 May to 3 June 2024", "2024-05-16/2024-06-03")]
    [InlineData("May 16 to May 17, 2024", "2024-05-16/2024-05-17")]
    [InlineData("Q1 2024", "2024-01/2024-03")]
    [InlineData("1st quarter 2024", "2024-01/2024-03")]
    [InlineData("H1 2024", "2024-01/2024-06")]
    [InlineData("2nd half of 2024", "2024-07/2024-12")]
    public void English_periods_are_read(string typed, string iso) =>
        Assert.Equal(iso, Periods.Read(typed, Language.En).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("bis 2024")]
    [InlineData("2019 bis")]
    [InlineData("seit 2019")]
    [InlineData("im vergangenen Jahr")]
    [InlineData("2019 bis 2020 bis 2021")]
    [InlineData("2019–")]
    [InlineData("5. Quartal 2024")]
    [InlineData("3. Halbjahr 2024")]
    [InlineData("30. bis 31. Februar 2024")]
    public void What_names_no_whole_period_is_unreadable(string typed)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal([typed], Refused.With("period.unreadable", () => Periods.Read(typed, language)).Args);
        }
    }

    [Fact]
    public void A_text_that_is_longer_than_any_period_is_unreadable_at_once() =>
        Refused.With("period.unreadable", () => Periods.Read("2019" + new string(' ', 1_000_000) + "2024", Language.De));

    [Theory]
    [InlineData("2024 bis 2019")]
    [InlineData("17. bis 16. Mai 2024")]
    [InlineData("2024-06/2024-05")]
    public void A_period_that_ends_before_it_begins_is_refused_as_such(string typed) =>
        Refused.With("period.reversed", () => Periods.Read(typed, Language.De));

    [Fact]
    public void An_ambiguous_end_is_asked_back() =>
        Refused.With("date.ambiguous", () => Periods.Read("5/6/2024 to 7/6/2024", Language.En));

    [Fact]
    public void The_stored_form_is_read_in_either_language() =>
        Always.Holds(PeriodTests.All, period =>
        {
            Assert.Equal(period, Periods.Read(period.ToString(), Language.De));
            Assert.Equal(period, Periods.Read(period.ToString(), Language.En));
        });
}
