using System.Text;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Library;

public sealed class SeriesTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Table = "Jahr;Handel;Stand\n2022;190,27;2023-01\n2023;240,11;2024-01\n2023;240,50;2024-06\n";

    [Fact]
    public async Task A_table_is_looked_at_and_then_stored_as_a_new_revision_with_its_file()
    {
        var id = await desk.EvidenceAsync("Warenhandel", desk.File("anhang.txt", "a"u8.ToArray()));
        var browser = await desk.LookAsync(id, "handel.csv", Encoding.UTF8.GetBytes(Table));
        Assert.Equal(1, (await desk.StoredAsync(id)).CurrentNumber);
        Assert.Contains("190,27", Browser.Words(browser.Page.QuerySelector("table")), StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("#read"));

        await browser.Fill("What is measured", "Handelsvolumen").Fill("Unit", "Money").Fill("Scale", "9").Fill("Currency", "USD").SubmitAsync("Read it like this");
        Assert.Empty(browser.Errors);
        Assert.Contains("3 rows, 2022 to 2023, USD bn", Browser.Words(browser.Page.QuerySelector("#read")), StringComparison.Ordinal);
        Assert.Contains("240,500,000,000", Browser.Words(browser.Page.QuerySelector("#read")), StringComparison.Ordinal);
        await browser.SubmitAsync("Store the series");

        Assert.Equal("Warenhandel", browser.Heading);
        Assert.Contains("as of June 2024", Browser.Words(browser.Page.QuerySelector("#series")), StringComparison.Ordinal);
        var evidence = await desk.StoredAsync(id);
        Assert.Equal(2, evidence.CurrentNumber);
        Assert.Equal(["anhang.txt", "handel.csv"], evidence.Current.Files.Select(file => file.Name).Order());
        var series = await desk.InDbAsync(db => db.EvidenceSeries.Include(one => one.Points).SingleAsync(one => one.EvidenceId == id));
        Assert.Equal(Hashes.Sha256Hex(Table), series.FileSha256);
        Assert.Equal(240.50m, series.At(Period.Parse("2023"))!.Value);
    }

    [Fact]
    public async Task Every_bad_line_is_named_and_nothing_that_was_typed_is_lost()
    {
        var id = await desk.EvidenceAsync("Schlechte Zeilen");
        var browser = await desk.LookAsync(id, "handel.csv", "Jahr;Wert\n2022;1,5\ngestern;2,5\n2024;=1+2\nSumme;3,5\n2021;1,0\n"u8.ToArray());
        await browser.Fill("What is measured", "Handel").Fill("Unit", "Share").SubmitAsync("Read it like this");
        Assert.Equal(["Line 3", "Line 4", "Line 5"], browser.Page.QuerySelectorAll("#open li").Select(item => Browser.Words(item)[..6]));
        Assert.Equal("Handel", browser.Value("What is measured"));

        await browser.Fill("Lines that do not belong to it", "3-5").SubmitAsync("Read it like this");
        await browser.SubmitAsync("Store the series");
        Assert.Equal(2, (await desk.InDbAsync(db => db.EvidenceSeries.SingleAsync(one => one.EvidenceId == id))).Rows);
    }

    [Fact]
    public async Task Numbers_that_can_be_read_in_two_ways_are_asked()
    {
        var id = await desk.EvidenceAsync("Zwei Lesarten");
        var browser = await desk.LookAsync(id, "t.csv", "Jahr;Wert\n2022;1.234\n2023;5.678\n"u8.ToArray());
        Assert.Contains("“1.234” can be read in two ways", Browser.Words(browser.Page.QuerySelector("#open")), StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("input[name='Input.Form'][checked]"));
    }

    [Fact]
    public async Task Everything_that_is_open_is_asked_at_once_and_leads_to_its_field()
    {
        var id = await desk.EvidenceAsync("Alles offen");
        var browser = await desk.LookAsync(id, "t.csv", "Jahr;Wert\n2022;1.234\n2023;5.678\n"u8.ToArray());
        Assert.Equal("All 3 lines, as they stand in the file", Browser.Words(browser.Page.QuerySelector("caption")));
        Assert.Equal(3, browser.Page.QuerySelectorAll("#open li").Length);
        await browser.SubmitAsync("Read it like this");
        Assert.Equal(
            ["#Input_Form", "#Input_Metric", "#Input_Unit_UnitKind"],
            browser.Page.QuerySelectorAll(".errors li a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Long_cells_are_shown_by_their_beginning_and_a_wide_table_scrolls_by_itself()
    {
        var id = await desk.EvidenceAsync("Lange Zellen");
        var browser = await desk.LookAsync(id, "t.csv", Encoding.UTF8.GetBytes($"Jahr;Wert;{new string('n', 59)}\U0001F33E\n2022;1,5;{new string('x', 600)}\n"));
        var cells = browser.Page.QuerySelectorAll(".scrolls[role=region][tabindex='0'] td").Select(Browser.Words).ToList();
        Assert.Contains(new string('x', 60) + "…", cells);
        Assert.Contains(new string('n', 59) + "…", cells);
    }

    [Fact]
    public async Task The_library_and_the_link_name_a_series_and_the_row_of_the_claimed_period()
    {
        var id = await desk.EvidenceAsync("Reihe im Bestand");
        await desk.StoreSeriesAsync(id, Table);
        var number = await desk.ResearchedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/evidence");
        Assert.Contains("Series: Handel, 3 rows, as of June 2024", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync($"/claims/{number}/evidence/add");
        Assert.Contains("Series: Handel, 3 rows, as of June 2024", browser.Text, StringComparison.Ordinal);

        await browser.GoAsync($"/claims/{number}/evidence/add/{id}");
        Assert.Contains("no row for the claimed period", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("has no quantity", browser.Text, StringComparison.Ordinal);
        await desk.StoreSeriesAsync(id, Table + "2024;48,2;2025-01\n");
        await browser.GoAsync($"/claims/{number}/evidence/add/{id}");
        Assert.Contains("line 5, as of January 2025", browser.Text, StringComparison.Ordinal);
        await browser.Tick("supports").Tick("Found value").SubmitAsync("Link evidence");
        await browser.GoAsync($"/claims/{number}/evidence/3/edit");
        Assert.Contains("line 5, as of January 2025", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_shown_is_not_stored()
    {
        var id = await desk.EvidenceAsync("Anders als gezeigt");
        var browser = await desk.LookAsync(id, "t.csv", "Jahr;Wert\n2022;1,5\n"u8.ToArray());
        await browser.Fill("What is measured", "Handel").Fill("Unit", "Share").SubmitAsync("Read it like this");
        await browser.Fill("State of the data", "2024").SubmitAsync("Store the series");
        Assert.StartsWith("This is read differently", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal(1, (await desk.StoredAsync(id)).CurrentNumber);
        await browser.SubmitAsync("Store the series");
        Assert.Equal(2, (await desk.StoredAsync(id)).CurrentNumber);
    }

    [Fact]
    public async Task Text_of_one_byte_is_accepted_only_by_a_person_and_a_NUL_not_at_all()
    {
        var id = await desk.EvidenceAsync("Alte Datei");
        var browser = await desk.LookAsync(id, "alt.csv", [.. "Jahr;Z"u8, 0xE4, .. "hlung\n2022;1,5\n"u8]);
        Assert.Contains("Zählung", Browser.Words(browser.Page.QuerySelector("table")), StringComparison.Ordinal);
        await browser.Fill("What is measured", "x").Fill("Unit", "Share").SubmitAsync("Read it like this");
        Assert.Contains("Look at the first lines", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await desk.LookAsync(id, "nul.csv", "Jahr;Wert\n2022;1\0\n"u8.ToArray(), refused: true);
    }
}
