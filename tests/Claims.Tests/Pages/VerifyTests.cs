using System.Net;
using Claims.Data;
using Claims.Domain;
using Claims.Pdf;
using Claims.Web.Dossiers;
using Claims.Web.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages;

public sealed class VerifyTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Anybody_learns_that_an_edition_is_genuine_and_later_that_it_is_superseded_and_withdrawn()
    {
        var (number, dossier, pdf) = await PrintedAsync();
        var anybody = await CheckAsync(pdf);
        Assert.Equal("Dieses Dossier ist echt und unverändert.", anybody.Heading);
        Assert.Contains("Alle Urteile gelten noch.", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("Byte für Byte", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("Das Protokoll der Redaktion ist seit dem Druck nur gewachsen.", anybody.Text, StringComparison.Ordinal);
        Assert.Contains(Hashes.Sha256Hex(pdf), anybody.Text, StringComparison.Ordinal);

        await CorrectAsync(number);
        anybody = await CheckAsync(pdf);
        Assert.Equal("Dieses Dossier ist echt und unverändert.", anybody.Heading);
        Assert.Contains("Ein Urteil gilt so nicht mehr.", anybody.Text, StringComparison.Ordinal);
        Assert.NotNull(anybody.Page.QuerySelector($"a[href='/v/{number}/1']"));

        var editor = await desk.SignInAsync(Role.Editor, "de");
        await editor.GoAsync($"/dossiers/{dossier}/editions/1/withdraw");
        await editor.Fill("Begründung", "Überholt").SubmitAsync("Ausgabe zurückziehen");
        Assert.Contains("Diese Ausgabe wurde zurückgezogen.", (await CheckAsync(pdf)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_altered_file_and_one_that_is_none_are_said_to_be_so_and_nothing_is_kept()
    {
        var (_, _, pdf) = await PrintedAsync();
        var before = await desk.InDbAsync(db => db.AuditEntries.CountAsync());
        pdf[pdf.Length / 2] ^= 1;

        Assert.Equal("Diese Datei wurde nach der Signatur verändert.", (await CheckAsync(pdf)).Heading);
        var other = await CheckAsync("kein PDF"u8.ToArray());
        Assert.Equal("Diese Datei ist kein Dossier, das sich hier prüfen lässt.", other.Heading);
        Assert.Contains("Das ist keine PDF-Datei.", other.Text, StringComparison.Ordinal);
        Assert.Equal(before, await desk.InDbAsync(db => db.AuditEntries.CountAsync()));
        Assert.Equal(0, await desk.InDbAsync(db => db.StoredFiles.CountAsync()));
    }

    [Fact]
    public async Task Without_a_file_and_with_too_large_a_one_the_page_says_what_to_do()
    {
        var anybody = await desk.Anonymous("de").GoAsync("/verify");
        await anybody.SubmitAsync("Prüfen");
        Assert.Equal(["PDF-Datei: Bitte wählen Sie eine PDF-Datei aus."], anybody.Errors);

        await anybody.Attach("PDF-Datei", "groß.pdf", new byte[(50 * 1024 * 1024) + 1]).SubmitAsync("Prüfen");
        Assert.Equal(["PDF-Datei: Die Datei ist größer als 50 MB. Auf dem eigenen Rechner prüft sie der Befehl verify dossier."], anybody.Errors);
    }

    [Fact]
    public async Task The_keys_of_the_desk_stand_on_the_page_and_for_machines()
    {
        var (_, _, pdf) = await PrintedAsync();
        var sha256 = Hashes.Sha256Hex(pdf);
        var certificate = await desk.InDbAsync(db => db.Editions.Where(edition => edition.Sha256 == sha256).Select(edition => edition.Certificate).SingleAsync());
        var anybody = await desk.Anonymous().GoAsync("/verify");

        var json = await anybody.Client.GetStringAsync(new Uri("/.well-known/claims-desk.json", UriKind.Relative));

        Assert.Contains(certificate!, anybody.Text, StringComparison.Ordinal);
        Assert.Contains($"\"certificate\":\"{certificate}\"", json, StringComparison.Ordinal);
        Assert.Contains("\"checkpointKey\":\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_that_was_restored_or_replaced_since_is_told_from_one_that_has_grown()
    {
        await PrintedAsync();
        var (size, root) = await desk.InDbAsync(db => db.RootAsync());
        await desk.ApprovedAsync();
        var other = root.ToArray();
        other[0] ^= 1;

        Task<KeptHistory> Kept(int branch, long entries, byte[] hash) => desk.InDbAsync(async db =>
            (await db.PrintedStandingsAsync(new string('0', 64), [], new(new string('0', 64), branch, entries, hash, DateTimeOffset.UnixEpoch), CancellationToken.None)).History);

        Assert.Equal(KeptHistory.Whole, await Kept(0, size, root));
        Assert.Equal(KeptHistory.Replaced, await Kept(0, size, other));
        Assert.Equal(KeptHistory.Replaced, await Kept(0, size + 1_000_000, root));
        Assert.Equal(KeptHistory.Restored, await Kept(-1, size, other));
    }

    [Fact]
    public async Task What_another_version_of_the_program_printed_in_other_words_is_no_contradiction()
    {
        var (_, _, pdf) = await PrintedAsync();
        var input = ClaimsJson.Read<DossierInput>(DocumentReader.Read(pdf).Attachments.Single(file => file.Name == ClaimsJson.Name).Content.Span);
        var document = PrintedDossier.Document(ClaimsJson.Bytes(input with { Program = "0.9.0+0123456789abcdef" }), new Dictionary<string, byte[]>());
        var reworded = document with { Content = [.. document.Content, new Paragraph(new TextStyle(FontFamily.Sans, 9, 12), "Ein Satz mehr")] };

        var anybody = await CheckAsync(DocumentSigner.Sign(DocumentPrinter.Print(reworded).Bytes, desk.Services.GetRequiredService<DossierKey>().Identity));

        Assert.Equal("Dieses Dossier ist unverändert und mit einem bekannten Schlüssel signiert.", anybody.Heading);
        Assert.Contains("mit anderen Worten als die, mit der gedruckt wurde (0.9.0+01234567)", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("Alle Urteile gelten noch.", anybody.Text, StringComparison.Ordinal);
    }

    private async Task<Browser> CheckAsync(byte[] file)
    {
        var anybody = await desk.Anonymous("de").GoAsync("/verify");
        await anybody.Attach("PDF-Datei", "dossier.pdf", file, "application/pdf").SubmitAsync("Prüfen");
        Assert.Equal(HttpStatusCode.OK, anybody.Status);
        return anybody;
    }

    private async Task<(string Number, DossierId Dossier, byte[] Pdf)> PrintedAsync()
    {
        var number = await desk.ApprovedAsync();
        var dossier = await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            var (by, now) = (desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
            var dossier = Dossier.Create(new("Handel", null, null, "de"), by, now);
            dossier.Arrange([(await db.LoadClaimAsync(number, token))!.Id], by, now);
            db.Add(dossier);
            return dossier.Id;
        }));
        var editor = await desk.SignInAsync(Role.Editor, "de");
        await editor.GoAsync($"/dossiers/{dossier}/print");
        await editor.SubmitAsync("Drucken");
        return (number, dossier, await editor.Client.GetByteArrayAsync(new Uri($"/dossiers/{dossier}/editions/1", UriKind.Relative)));
    }

    private async Task CorrectAsync(string number)
    {
        await desk.DoAsync(number, claim => claim.OpenCorrection("Jahr ergänzt", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Neu begründet [1]."), claim.Draft?.Version ?? 0, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await desk.ResubmitAsync(number);
        await desk.DoAsync(number, claim => claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
    }
}
