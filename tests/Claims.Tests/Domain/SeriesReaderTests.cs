using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class SeriesReaderTests
{
    private static readonly SeriesColumn[] PeriodValue = [SeriesColumn.Period, SeriesColumn.Value];

    [Fact]
    public void Rows_are_read_with_their_lines_and_decimals_as_typed()
    {
        var read = SeriesReader.Read(Table("Jahr|Wert", "2022|1.190,27", "Q1 2023|240,10", "2023|–"), new(PeriodValue, Language.De, true, Unit.Money("USD", 9)));
        Assert.Empty(read.Faults);
        Assert.Equal([(2, "2022", 1190.27m, 2), (3, "2023-01/2023-03", 240.10m, 2)], read.Rows.Select(row => (row.Line, row.Period.ToString(), row.Value, row.Decimals)));
        Assert.Equal([4], read.WithoutValue);
    }

    [Theory]
    [InlineData("series.period", "gestern|1")]
    [InlineData("series.value", "2023|=1+2")]
    [InlineData("series.value", "2023|1,234.5")]
    [InlineData("series.value-long", "2023|1234567890123456")]
    [InlineData("series.cells-missing", "2023")]
    public void A_bad_row_is_named_with_its_line(string code, string row)
    {
        var fault = Assert.Single(SeriesReader.Read(Table("Jahr|Wert", "2022|1", row), new(PeriodValue, Language.De, true, Unit.Share)).Faults);
        Assert.Equal((code, 3), (fault.Code, (int)fault.Args[0]));
    }

    [Fact]
    public void Every_bad_row_is_named_at_once_and_a_line_left_out_is_not_read()
    {
        var lines = Table("2022|a", "2023|b", "Summe|12");
        Assert.Equal([1, 2, 3], SeriesReader.Read(lines, new(PeriodValue, Language.De, false, Unit.Share)).Faults.Select(fault => (int)fault.Args[0]));
        Assert.Empty(SeriesReader.Read(Table("2022|1", "Summe|12"), new(PeriodValue, Language.De, false, Unit.Share, LeftOut: new HashSet<int> { 2 })).Faults);
    }

    [Theory]
    [InlineData("series.no-period", SeriesColumn.Ignored, SeriesColumn.Value)]
    [InlineData("series.no-value", SeriesColumn.Period, SeriesColumn.Ignored)]
    [InlineData("series.column-twice", SeriesColumn.Period, SeriesColumn.Period)]
    public void Columns_must_say_what_is_needed(string code, SeriesColumn first, SeriesColumn second) =>
        Assert.Equal(code, SeriesReader.Read(Table("2022|1"), new([first, second], Language.De, false, Unit.Share)).Faults[0].Code);

    [Fact]
    public void Without_a_column_a_unit_must_be_said() =>
        Assert.Equal("series.no-unit", Assert.Single(SeriesReader.Read(Table("2022|1"), new(PeriodValue, Language.De, false)).Faults).Code);

    [Theory]
    [InlineData("Mrd. USD", Language.De, "money:9:USD")]
    [InlineData("Mio. Euro", Language.De, "money:6:EUR")]
    [InlineData("Billion EUR", Language.De, "money:12:EUR")]
    [InlineData("billion EUR", Language.En, "money:9:EUR")]
    [InlineData("money:9:USD", Language.De, "money:9:USD")]
    [InlineData("€", Language.De, "money:0:EUR")]
    [InlineData("%", Language.En, "share")]
    [InlineData("count:3:t", Language.De, "count:3:t")]
    [InlineData("Mrd. Taler", Language.De, null)]
    [InlineData("Tonnen", Language.De, null)]
    public void A_unit_is_read_as_tables_name_it(string typed, Language language, string? code) => Assert.Equal(code, UnitWords.Read(typed, language)?.ToString());

    [Theory]
    [InlineData(Language.De, "1.234,5", "7")]
    [InlineData(Language.De, "1.234", "2,5")]
    [InlineData(Language.En, "1,234.5", "7")]
    [InlineData(Language.En, "1.234", "2.5")]
    [InlineData(Language.En, "12", "7")]
    [InlineData(null, "1.234", "5.678")]
    public void The_form_that_fits_all_numbers_is_proposed_and_where_both_fit_it_is_asked(Language? form, params string[] cells)
    {
        var (proposed, doubtful) = SeriesProposal.FormOf(cells, Language.En);
        Assert.Equal(form, proposed);
        Assert.Equal(form is null ? "1.234" : null, doubtful);
    }

    [Fact]
    public void The_columns_of_a_table_are_proposed_by_their_heads_and_their_cells()
    {
        var proposal = SeriesProposal.Of(Table("Land|Jahr|Handel|Einheit|Stand", "A|2022|1,5|Mrd. USD|2023-01", "B|2023|2,5|Mrd. USD|2024-01"), Language.De);
        Assert.Equal([SeriesColumn.Ignored, SeriesColumn.Period, SeriesColumn.Value, SeriesColumn.Unit, SeriesColumn.Vintage], proposal.Columns);
        Assert.True(proposal.Header);
        Assert.Equal(Language.De, proposal.Form);
    }

    [Fact]
    public void Rows_printed_in_either_form_are_read_back_as_they_were()
    {
        var random = new Random(Counts.Seed);
        for (var run = 0; run < Counts.Of(300, 20_000); run++)
        {
            var form = random.Next(2) == 0 ? Language.De : Language.En;
            var (decimals, year) = (random.Next(0, 5), random.Next(1, 9999));
            var value = Math.Round((decimal)(random.NextDouble() - 0.5) * 2_000_000_000m, decimals);
            var read = SeriesReader.Read(Table($"{year:0000}|{Numbers.InFull(value, decimals, form)}"), new(PeriodValue, form, false, Unit.Factor));
            var row = Assert.Single(read.Rows);
            Assert.True((value, decimals, $"{year:0000}") == (row.Value, row.Decimals, row.Period.ToString()), $"seed {Counts.Seed}, run {run}: {value}");
        }
    }

    private static SeriesLine[] Table(params string[] rows) => [.. rows.Select((row, i) => new SeriesLine(i + 1, row.Split('|')))];
}
