using System.Net;
using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages.Dossiers;

/// <summary>A desk with the demonstration loaded, whose claims dossiers can hold.</summary>
public class DemoDesk : DeskFactory, IAsyncLifetime
{
    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await InScopeAsync(async services =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            await services.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, now, CancellationToken.None);
            return await services.GetRequiredService<DemoSeeder>().LoadAsync(SeedFolders.Demo, now, LoadedDesk.Berlin, CancellationToken.None);
        });
    }
}

/// <summary>The same, with rows that are changed behind its back.</summary>
public sealed class UnprovenDemoDesk : DemoDesk
{
    protected override bool ProvesItsLog => false;
}

public sealed class DossiersTests(DemoDesk desk) : IClassFixture<DemoDesk>
{
    [Fact]
    public async Task Filtering_what_is_offered_keeps_what_was_ticked_and_nothing_changed_says_so()
    {
        var browser = await desk.SignInAsync(Role.Editor, "de");
        var (first, second) = await ApprovedAsync();
        await CreateAsync(browser, "Gefiltert");
        await browser.Tick(Label(browser, first)).SubmitAsync("Speichern und weiter ordnen");
        await browser.Fill($"Platz von {first}", "7").Tick(Label(browser, second)).Fill("Wörter oder Nummer", "nirgends").SubmitAsync("Angebot filtern");

        Assert.Empty(browser.Errors);
        Assert.Equal([second], browser.Page.QuerySelectorAll("#offered [name='Input.Add']").Select(box => box.GetAttribute("value")));
        Assert.True(browser.Page.QuerySelector("#offered [name='Input.Add']")!.HasAttribute("checked"));
        Assert.Equal("7", browser.Value($"Platz von {first}"));
        Assert.Equal("nirgends", browser.Value("Wörter oder Nummer"));
        await browser.SubmitAsync("Speichern und weiter ordnen");
        Assert.Equal("Auswahl und Reihenfolge sind gespeichert.", browser.Flash);
        await browser.SubmitAsync("Speichern");
        Assert.Equal("Es war nichts zu ändern: Auswahl und Reihenfolge stehen schon so.", browser.Flash);
        Assert.Equal(["dossier.created", "dossier.arranged", "dossier.arranged"], await KindsAsync(Id(browser.Path)));
    }

    [Fact]
    public async Task An_editor_makes_a_dossier_orders_its_claims_and_prints_it()
    {
        var browser = await desk.SignInAsync(Role.Editor, "de");
        var (first, second) = await ApprovedAsync();
        await CreateAsync(browser, "Handel in Zahlen");
        await browser.Tick(Label(browser, first)).Tick(Label(browser, second)).SubmitAsync("Speichern und weiter ordnen");
        await browser.Fill($"Platz von {first}", "1").SubmitAsync("Speichern");
        Assert.Equal([first, second], browser.Page.QuerySelectorAll("main ol .meta").Select(number => number.TextContent).Where(text => text.Contains('-', StringComparison.Ordinal)));

        await browser.ClickAsync("Ausgabe drucken");
        await browser.SubmitAsync("Drucken");
        Assert.Equal("Ausgabe 1 ist gedruckt und aufbewahrt.", browser.Flash);
        var folder = browser.Path;
        await browser.GoAsync($"{folder}/print");
        await browser.SubmitAsync("Drucken");
        Assert.Equal("Seit Ausgabe 1 hat sich nichts geändert: Sie gilt weiter, auf das Byte genau.", browser.Flash);

        using var pdf = await browser.Client.GetAsync(new Uri($"{folder}/editions/1", UriKind.Relative));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Equal("handel-in-zahlen-1.pdf", pdf.Content.Headers.ContentDisposition!.FileName);
        var id = Id(folder);
        var edition = await desk.InDbAsync(db => db.Editions.AsNoTracking().SingleAsync(e => e.DossierId == id));
        Assert.Equal(edition.Sha256, Hashes.Sha256Hex(await pdf.Content.ReadAsByteArrayAsync()));
        Assert.Equal(["dossier.created", "dossier.arranged", "dossier.arranged", "dossier.ordered", "dossier.printed"], await KindsAsync(id));

        await browser.GoAsync($"{folder}/print");
        await browser.Tick("Vergleich").SubmitAsync("Drucken");
        Assert.Equal("Ausgabe 2 ist gedruckt und aufbewahrt.", browser.Flash);
        Assert.Contains("Ausgabe 2 Vergleich, PDF,", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Ausgabe 1 Volles Dossier, PDF,", browser.Text, StringComparison.Ordinal);

        await browser.GoAsync($"{folder}/print");
        await browser.Tick("Volles Dossier").SubmitAsync("Drucken");
        Assert.Equal("Seit Ausgabe 1 hat sich nichts geändert: Sie gilt weiter, auf das Byte genau.", browser.Flash);
    }

    [Fact]
    public async Task A_claim_is_taken_out_by_its_box()
    {
        var browser = await desk.SignInAsync(Role.Editor);
        var (first, _) = await ApprovedAsync();
        await CreateAsync(browser, "One claim", "en");
        await browser.Tick(Label(browser, first)).SubmitAsync("Save and go on ordering");
        await browser.Tick($"Take out {first}").SubmitAsync("Save");

        Assert.Contains("This dossier holds no claims yet.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_what_was_printed_and_get_no_working_copy()
    {
        var editor = await desk.SignInAsync(Role.Editor, "de");
        var (first, _) = await ApprovedAsync();
        await CreateAsync(editor, "Für Leser");
        await editor.Tick(Label(editor, first)).SubmitAsync("Speichern");
        var folder = editor.Path;
        var reader = await desk.SignInAsync(Role.Reader, "de");
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GoAsync(folder)).Status);

        await editor.GoAsync($"{folder}/print");
        await editor.SubmitAsync("Drucken");
        await reader.GoAsync("/dossiers");
        Assert.Contains("Für Leser", reader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await reader.GoAsync(folder)).Status);
        Assert.DoesNotContain("Arbeitskopie", reader.Text, StringComparison.Ordinal);
        using var copy = await reader.Client.GetAsync(new Uri($"{folder}/working-copy", UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, copy.StatusCode);
    }

    [Fact]
    public async Task A_working_copy_is_printed_for_those_who_work_and_not_kept()
    {
        var editor = await desk.SignInAsync(Role.Editor, "de");
        var (first, _) = await ApprovedAsync();
        await CreateAsync(editor, "Zum Lesen");
        await editor.Tick(Label(editor, first)).Tick(Label(editor, "2026-0004")).SubmitAsync("Speichern");
        var folder = editor.Path;

        await editor.GoAsync($"{folder}/print");
        Assert.Contains("hält den Druck auf", editor.Text, StringComparison.Ordinal);
        var checker = await desk.SignInAsync(Role.FactChecker, "de");
        using var copy = await checker.Client.GetAsync(new Uri($"{folder}/working-copy", UriKind.Relative));

        Assert.Equal("application/pdf", copy.Content.Headers.ContentType!.MediaType);
        Assert.Equal(0, await desk.InDbAsync(db => db.Editions.CountAsync(edition => edition.DossierId == Id(folder))));
    }

    [Fact]
    public async Task Details_saved_by_somebody_else_are_shown_beside_ones_own()
    {
        var one = await desk.SignInAsync(Role.Editor, "de");
        await CreateAsync(one, "Erster Titel");
        var edit = one.Path.Replace("/claims", "/edit", StringComparison.Ordinal);
        await one.GoAsync(edit);
        var two = await desk.SignInAsync(Role.Editor, "de");
        await two.GoAsync(edit);
        await two.Fill("Titel", "Titel von zweien").SubmitAsync("Speichern");

        await one.Fill("Titel", "Mein Titel").SubmitAsync("Speichern");

        Assert.Single(one.Errors);
        Assert.Equal("Mein Titel", one.Value("Titel"));
        Assert.Contains("Titel von zweien", one.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_text_is_refused_and_nothing_typed_is_lost()
    {
        var browser = await desk.SignInAsync(Role.Editor, "de");
        await browser.GoAsync("/dossiers/create");
        await browser.Fill("Titel", "a\0b").Fill("Einleitung", "Bleibt stehen").SubmitAsync("Anlegen und Behauptungen wählen");
        Assert.True(browser.Errors.Count == 1, browser.Status + browser.Page.DocumentElement.OuterHtml);
        Assert.Equal("Bleibt stehen", browser.Value("Einleitung"));

        await browser.Fill("Titel", new string('t', Limits.Title + 1)).SubmitAsync("Anlegen und Behauptungen wählen");
        Assert.Single(browser.Errors);
        Assert.Equal(Limits.Title + 1, browser.Value("Titel").Length);
    }

    [Fact]
    public async Task An_edition_whose_bytes_were_tampered_with_is_not_sent()
    {
        var editor = await desk.SignInAsync(Role.Editor, "de");
        var (first, _) = await ApprovedAsync();
        await CreateAsync(editor, "Beschädigt");
        await editor.Tick(Label(editor, first)).SubmitAsync("Speichern");
        var folder = editor.Path;
        await editor.GoAsync($"{folder}/print");
        await editor.SubmitAsync("Drucken");
        var printed = await desk.InDbAsync(async db =>
        {
            var bytes = await db.Editions.Where(edition => edition.DossierId == Id(folder)).Select(edition => edition.Pdf).SingleAsync();
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER Editions_NoUpdate");
            await db.Database.ExecuteSqlAsync($"UPDATE Editions SET Pdf = zeroblob(100) WHERE DossierId = {Id(folder).Value}");
            return bytes;
        });

        await editor.GoAsync($"{folder}/editions/1");

        Assert.Equal(HttpStatusCode.InternalServerError, editor.Status);
        Assert.Equal("Diese Ausgabe ist beschädigt", editor.Heading);
        Assert.Contains("edition.hash-mismatch", await KindsAsync(Id(folder)));
        await desk.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Editions SET Pdf = {printed} WHERE DossierId = {Id(folder).Value}"));
    }

    [Fact]
    public async Task Only_what_was_never_printed_can_be_deleted()
    {
        var browser = await desk.SignInAsync(Role.Editor, "de");
        await CreateAsync(browser, "Überflüssig");
        var folder = browser.Path.Replace("/claims", "", StringComparison.Ordinal);
        await browser.GoAsync($"{folder}/delete");
        await browser.SubmitAsync("Löschen");

        Assert.Equal("Das Dossier ist gelöscht.", browser.Flash);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(folder)).Status);
        Assert.Equal(["dossier.created", "dossier.deleted"], await KindsAsync(Id(folder)));
    }

    private static async Task CreateAsync(Browser browser, string title, string language = "de")
    {
        await browser.GoAsync("/dossiers/create");
        await browser.Fill(language == "de" ? "Titel" : "Title", title).SubmitAsync(language == "de" ? "Anlegen und Behauptungen wählen" : "Create and choose claims");
        Assert.Empty(browser.Errors);
    }

    /// <summary>The words beside the box of an offered claim.</summary>
    private static string Label(Browser browser, string number) =>
        Browser.Words(browser.Page.QuerySelector($"input[value='{number}']")!.ParentElement!.QuerySelector("span"));

    private static DossierId Id(string path) => new(Guid.Parse(path.Split('/')[2]));

    private Task<(string First, string Second)> ApprovedAsync() => desk.InDbAsync(async db =>
    {
        var numbers = await db.Claims.Where(claim => claim.Stage == Stage.Approved).OrderBy(claim => claim.Number).Select(claim => claim.Number).Take(2).ToListAsync();
        return (numbers[0], numbers[1]);
    });

    private Task<List<string>> KindsAsync(DossierId id) => desk.InDbAsync(db => db.AuditEntries.AsNoTracking()
        .Where(entry => entry.SubjectId == id.Value).OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());
}
