using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

/// <summary>English phrases with their places in ⟦ ⟧ and their periods, from the language and the calendar; * follows only from the date of the source.</summary>
public sealed class PeriodReaderEnglishTests
{
    [Theory]
    [InlineData("in ⟦2023⟧ exports rose", "2023")]
    [InlineData("⟦2023⟧ saw a rise", "2023")]
    [InlineData("the ⟦2023⟧ report", "2023")]
    [InlineData("in the ⟦year 247⟧", "0247")]
    [InlineData("⟦from 2019 to 2024⟧", "2019/2024")]
    [InlineData("⟦2019–2024⟧", "2019/2024")]
    [InlineData("⟦between 2014 and 2016⟧", "2014/2016")]
    [InlineData("⟦16 May 2024⟧", "2024-05-16")]
    [InlineData("on ⟦May 16, 2024⟧", "2024-05-16")]
    [InlineData("the ⟦4th of March 2021⟧", "2021-03-04")]
    [InlineData("⟦twenty-second of June 2017⟧", "2017-06-22")]
    [InlineData("⟦16–17 May 2024⟧", "2024-05-16/2024-05-17")]
    [InlineData("⟦May 16-17, 2024⟧", "2024-05-16/2024-05-17")]
    [InlineData("⟦January to March 2024⟧", "2024-01/2024-03")]
    [InlineData("in ⟦September 2014⟧", "2014-09")]
    [InlineData("⟦Sept. 2014⟧", "2014-09")]
    [InlineData("⟦June of 2019⟧", "2019-06")]
    [InlineData("⟦2/24/2023⟧ and ⟦24/2/2023⟧ and ⟦5/5/2024⟧", "2023-02-24 2023-02-24 2024-05-05")]
    [InlineData("⟦2023-02-24⟧", "2023-02-24")]
    [InlineData("⟦05-Aug-2016⟧", "2016-08-05")]
    [InlineData("in ⟦the first quarter of 2023⟧", "2023-01/2023-03")]
    [InlineData("⟦third-quarter 2022⟧", "2022-07/2022-09")]
    [InlineData("⟦Q3 2022⟧, ⟦H1 2023⟧, ⟦2016 Q3⟧", "2022-07/2022-09 2023-01/2023-06 2016-07/2016-09")]
    [InlineData("⟦first half of 2023⟧", "2023-01/2023-06")]
    [InlineData("⟦first nine months of 2023⟧", "2023-01/2023-09")]
    [InlineData("⟦the 1990s⟧, ⟦the 80s⟧, ⟦the 1970's⟧", "1990/1999 1980/1989 1970/1979")]
    [InlineData("in the ⟦19th century⟧", "1801/1900")]
    [InlineData("⟦early 2023⟧, ⟦mid-2023⟧, ⟦end of 2022⟧", "2023 2023 2022")]
    [InlineData("compared to ⟦2019⟧", "2019")]
    [InlineData("⟦Dec-2018⟧", "2018-12")]
    [InlineData("fiscal ⟦2022/23⟧", "2022/2023")]
    public void What_the_words_say_themselves_is_read(string marked, string expected) => Marked.Holds(marked, expected, Language.En, written: null);

    [Theory]
    [InlineData("2024-05", "⟦last year⟧, ⟦this year⟧, ⟦next year⟧", "2023* 2024* 2025*")]
    [InlineData("2024-05", "⟦last month⟧", "2024-04*")]
    [InlineData("2024-05", "⟦two years ago⟧, ⟦a year ago⟧", "2022* 2023*")]
    [InlineData("2024-05-16", "⟦yesterday⟧, ⟦the day before yesterday⟧, ⟦today⟧", "2024-05-15* 2024-05-14* 2024-05-16*")]
    [InlineData("2024-05-16", "⟦last week⟧", "2024-05-06/2024-05-12*")]
    [InlineData("2024-05", "in ⟦May⟧, on ⟦May 16⟧", "2024-05* 2024-05-16*")]
    [InlineData("2024-09", "⟦last May⟧", "2024-05*")]
    [InlineData("2024-05", "in ⟦May of last year⟧", "2023-05*")]
    [InlineData("2024-05", "⟦since 2014⟧", "2014/2024-05*")]
    [InlineData("2024-05", "in the ⟦past three years⟧", "2021-05/2024-04*")]
    public void What_follows_from_the_date_of_the_source_is_read_in(string written, string marked, string expected)
    {
        Marked.Holds(marked, expected, Language.En, written);
        Assert.Empty(PeriodReader.Read(Marked.Text(marked), Language.En));
    }

    [Theory]
    [InlineData("2000 soldiers, 2023 tonnes, about 2000, $2000")]
    [InlineData("5/6/2024")]
    [InlineData("this may march past; in 4/22 of cases")]
    [InlineData("by 2030, before 1990, after May 2022, until 2025")]
    [InlineData("the previous year, the year before, in recent years, in the last years")]
    [InlineData("the 1900s and the twenties")]
    [InlineData("2,023 people and 2023.5 litres")]
    [InlineData("he is in his eighties; the first half ended; H1 of the page")]
    [InlineData("2/29/2019")]
    public void What_names_no_period_is_not_read(string text) => Assert.Empty(PeriodReader.Read(text, Language.En, PartialDate.Parse("2024-05")));
}
