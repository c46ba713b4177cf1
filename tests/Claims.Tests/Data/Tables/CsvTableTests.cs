using Claims.Data;
using Claims.Domain;
using Claims.Tests.Domain;

namespace Claims.Tests.Data.Tables;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData(';', "Jahr;Wert\n2022;1,5\n2023;2,5")]
    [InlineData(',', "Year,Value\n2022,1.5\n2023,2.5")]
    [InlineData('\t', "Jahr\tWert\n2022\t1,5")]
    [InlineData('|', "Jahr|Wert\n2022|1,5")]
    [InlineData(';', "2022;1,5\n2023;2,5")]
    public void The_delimiter_is_found_out(char delimiter, string text) => Assert.Equal(delimiter, CsvTable.Read(text).Delimiter);

    [Fact]
    public void Lines_are_those_of_the_file_with_comments_blank_lines_and_breaks_in_quotes()
    {
        var table = CsvTable.Read("# Kopf\nJahr;Wert\n\n\"20\n22\";\"1;5 \"\"x\"\"\"\n=1+2;@b\n");
        Assert.Equal([2, 4, 6], table.Lines.Select(line => line.Line));
        Assert.Equal(["20\n22", "1;5 \"x\""], table.Lines[1].Cells);
        Assert.Equal(["=1+2", "@b"], table.Lines[2].Cells);
    }

    [Theory]
    [InlineData("series.empty", "# nur das\n")]
    [InlineData("series.quote", "Jahr;Wert\n2022;\"1\n2023;2\n")]
    public void What_is_no_table_is_refused(string code, string text) => Assert.Equal(code, Desk.Refusal(() => CsvTable.Read(text, ';')));

    [Fact]
    public void Too_wide_and_too_long_tables_are_refused()
    {
        Assert.Equal("series.too-many-columns", Desk.Refusal(() => CsvTable.Read(new string(';', Limits.SeriesColumns) + "a")));
        Assert.Equal("series.too-many-rows", Desk.Refusal(() => CsvTable.Read(string.Concat(Enumerable.Repeat("a;b\n", Limits.SeriesRows + 2)))));
    }
}
