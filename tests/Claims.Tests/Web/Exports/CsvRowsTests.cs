using Claims.Web.Exports;

namespace Claims.Tests.Web.Exports;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("2026-0001", "2026-0001")]
    [InlineData("Er sagte \"ja\"", "\"Er sagte \"\"ja\"\"\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zwei\nZeilen", "\"zwei\nZeilen\"")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+3", "+3")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("+49 30", "\"'+49 30\"")]
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("\r=1", "\"'\r'=1\"")]
    [InlineData("-5\n=1", "\"'-5\n'=1\"")]
    [InlineData("a;=1+1", "\"a;'=1+1\"")]
    [InlineData("a; @B1", "\"a; '@B1\"")]
    [InlineData("a, -5", "\"a, -5\"")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    public void A_cell_is_quoted_where_it_must_be_and_never_a_formula(string? text, string expected) => Assert.Equal(expected, CsvRows.Cell(text));

    [Fact]
    public async Task A_row_ends_as_the_standard_says()
    {
        await using var text = new StringWriter();
        await new CsvRows(text).WriteAsync("a", null, "b c");
        Assert.Equal("a,,\"b c\"\r\n", text.ToString());
    }
}
