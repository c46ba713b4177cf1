using System.Net;
using System.Text;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Library;

public sealed class RecordTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_records_evidence_with_its_file_its_figure_and_an_entry()
    {
        var browser = await desk.SignInAsync(Role.FactChecker, "de");
        await browser.GoAsync("/evidence/record");
        await browser.Fill("Herausgeber", "Zollverwaltung").Fill("Art", "Amtliche Statistik").Fill("Titel", "Außenhandel 2023")
            .Fill("Veröffentlicht", "18.1.2024").Fill("Abgerufen", "Mai 2024").Fill("Ursprung", "Zollverwaltung")
            .Fill("Messgröße", "Handelsvolumen").Fill("Vergleich", "genau").Fill("Wert", "240,11").Fill("Einheit", "Geldbetrag").Fill("Stufe", "9").Fill("Währung", "USD")
            .Attach("Dateien", "tabelle.csv", Encoding.UTF8.GetBytes("land;wert\nA;240,11\n"), "text/csv")
            .SubmitAsync("Beleg erfassen");

        Assert.Equal("Außenhandel 2023", browser.Heading);
        Assert.Contains("240,11 Mrd. USD", browser.Text, StringComparison.Ordinal);
        Assert.Contains("18. Januar 2024", browser.Text, StringComparison.Ordinal);
        var evidence = await desk.StoredAsync(IdOf(browser));
        Assert.Equal(PartialDate.Of(2024, 5), evidence.Current.Accessed);
        Assert.Equal(240.11m, evidence.Current.Quantity!.Value);
        Assert.Equal("tabelle.csv", Assert.Single(evidence.Current.Files).Name);
        Assert.Equal(["evidence.recorded"], await desk.HistoryAsync(evidence.Id.Value));
    }

    [Fact]
    public async Task Post_of_the_same_form_twice_makes_one_record()
    {
        var browser = await FilledAsync("Zweimal gesendet");
        var form = browser.Page;
        await browser.SubmitAsync("Record evidence");
        var first = browser.Path;
        var again = await desk.SignInAsync(Role.FactChecker);
        await again.GoAsync("/evidence/record");
        again.Page.QuerySelector("main [name=FormKey]")!.SetAttribute("value", form.QuerySelector("main [name=FormKey]")!.GetAttribute("value"));
        await again.Fill("Publisher", "Amt").Fill("Title", "Zweimal gesendet").Fill("Kind", "Primary source").SubmitAsync("Record evidence");

        Assert.Equal(first, again.Path);
        Assert.Equal(1, await desk.InDbAsync(db => db.EvidenceRevisions.CountAsync(revision => revision.Title == "Zweimal gesendet")));
    }

    [Fact]
    public async Task A_file_that_lies_about_its_type_is_refused_by_name_and_the_rest_is_kept()
    {
        var browser = await FilledAsync("Mit falschem Bild");
        await browser.Attach("Files", "bild.png", Encoding.UTF8.GetBytes("kein Bild"), "image/png").Attach("Files", "gut.txt", Encoding.UTF8.GetBytes("gut")).SubmitAsync("Record evidence");

        Assert.Contains("bild.png", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Mit falschem Bild", browser.Value("Title"));
        Assert.Contains("browsers cannot keep chosen files", browser.Text, StringComparison.Ordinal);
        Assert.EndsWith("Nothing of what you typed is lost. Chosen files have to be chosen again: no browser keeps them.", browser.Page.QuerySelector(".errors")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.False(await desk.InDbAsync(db => db.EvidenceRevisions.AnyAsync(revision => revision.Title == "Mit falschem Bild")));
        Assert.False(await desk.InDbAsync(db => db.StoredFiles.AnyAsync(file => file.Name == "gut.txt")));
    }

    [Fact]
    public async Task Every_refused_file_is_named()
    {
        var browser = await FilledAsync("Mit leeren Dateien");
        await browser.Attach("Files", "leer.txt", []).Attach("Files", "programm.exe", [1, 2, 3]).SubmitAsync("Record evidence");

        Assert.Collection(
            browser.Errors,
            error => Assert.EndsWith("“leer.txt” is empty.", error, StringComparison.Ordinal),
            error => Assert.Contains("programm.exe", error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Eleven_files_are_one_too_many()
    {
        var browser = await FilledAsync("Mit elf Dateien");
        for (var i = 0; i < 11; i++)
        {
            browser.Attach("Files", $"{i}.txt", Encoding.UTF8.GetBytes("gut"));
        }

        await browser.SubmitAsync("Record evidence");

        Assert.EndsWith("At most 10 files, please; these are 11.", Assert.Single(browser.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_answered_by_the_page_itself()
    {
        var browser = await FilledAsync("Mit großer Datei");
        await browser.Attach("Files", "gross.txt", new byte[Limits.FileBytes + 1]).SubmitAsync("Record evidence");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.EndsWith("“gross.txt” is too large: 26,214,401 bytes, where 26,214,400 are allowed.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Mit großer Datei", browser.Value("Title"));
    }

    [Fact]
    public async Task A_null_byte_is_refused_at_its_field()
    {
        var browser = await FilledAsync("Titel");
        await browser.Fill("Where in it", "Tabelle\0 2").SubmitAsync("Record evidence");

        Assert.Contains("U+0000", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("#Input_Locator", browser.Page.QuerySelector(".errors li a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/evidence/record");
        await browser.Fill("Address", "javascript:alert(1)").Fill("Published", "5/6/2024").Fill("Value", "12").Fill("Title", new string('a', Limits.Title + 1)).SubmitAsync("Record evidence");

        var fields = browser.Page.QuerySelectorAll(".errors li a").Select(link => link.GetAttribute("href")!).ToList();
        foreach (var field in new[] { "Publisher", "Kind", "Title", "Url", "Published", "Quantity_Metric" })
        {
            Assert.Contains($"#Input_{field}", fields);
        }

        Assert.Equal("5/6/2024", browser.Value("Published"));
    }

    [Fact]
    public async Task Origins_that_are_known_are_suggested()
    {
        await desk.EvidenceAsync(new EvidenceDetails("Blatt", "Nachdruck", EvidenceKind.Media, OriginGroup: "Agentur Nord"));
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync("/evidence/record");

        Assert.Contains("Agentur Nord", browser.Page.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")));
    }

    private async Task<Browser> FilledAsync(string title)
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/evidence/record");
        return browser.Fill("Publisher", "Amt").Fill("Title", title).Fill("Kind", "Primary source");
    }

    private static EvidenceId IdOf(Browser browser) => new(Guid.Parse(browser.Path.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture));
}
