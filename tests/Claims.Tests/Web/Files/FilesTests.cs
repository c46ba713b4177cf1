using System.Net;
using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Library;
using Claims.Web.Files;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Web.Files;

public sealed class FilesTests(UnprovenDeskFactory desk) : IClassFixture<UnprovenDeskFactory>
{
    [Fact]
    public async Task A_file_is_downloaded_as_it_was_stored_under_its_name_and_kept_by_nobody()
    {
        var (file, _) = await StoredAsync("Übersicht “2024”.csv", "a;b\n1;2"u8.ToArray());
        using var response = await GetAsync(Role.Reviewer, FileAddress.Download(file.Id, file.Name));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("a;b\n1;2"u8.ToArray(), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Übersicht “2024”.csv", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.All(response.Content.Headers.ContentDisposition.FileName!, sign => Assert.InRange(sign, ' ', '~'));
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        AssertSandboxed(response);
    }

    [Fact]
    public async Task A_picture_is_shown_in_a_sandbox_and_downloaded_from_its_other_address()
    {
        var (file, _) = await StoredAsync("bild.png", EvidenceScene.Png);
        using var shown = await GetAsync(Role.FactChecker, FileAddress.View(file.Id));
        using var sent = await GetAsync(Role.FactChecker, FileAddress.Download(file.Id, file.Name));

        Assert.Equal(("inline", "image/png"), (shown.Content.Headers.ContentDisposition!.DispositionType, shown.Content.Headers.ContentType!.MediaType));
        Assert.Equal("attachment", sent.Content.Headers.ContentDisposition!.DispositionType);
        AssertSandboxed(shown);
    }

    [Fact]
    public async Task A_page_of_html_is_never_shown_only_downloaded()
    {
        var (file, evidence) = await StoredAsync("seite.html", EvidenceScene.Html);
        using var shown = await GetAsync(Role.FactChecker, FileAddress.View(file.Id));
        using var sent = await GetAsync(Role.FactChecker, FileAddress.Download(file.Id, file.Name));

        Assert.Equal(HttpStatusCode.NotFound, shown.StatusCode);
        Assert.Equal("attachment", sent.Content.Headers.ContentDisposition!.DispositionType);
        AssertSandboxed(sent);
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{evidence}");
        Assert.Null(browser.Page.QuerySelector("main img, main iframe, main object, main embed"));
    }

    [Theory]
    [InlineData("UPDATE StoredFiles SET Content = x'00' WHERE Id = {0}")]
    [InlineData("UPDATE StoredFiles SET Content = x'61', Sha256 = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' WHERE Id = {0}")]
    public async Task A_file_that_was_altered_in_the_database_is_not_handed_out_and_is_noted(string tamper)
    {
        var (file, _) = await StoredAsync("zahlen.png", EvidenceScene.Png);
        await desk.InDbAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER IF EXISTS StoredFiles_NoUpdate");
            return await db.Database.ExecuteSqlRawAsync(tamper, file.Id.Value);
        });
        foreach (var address in new[] { FileAddress.Download(file.Id, file.Name), FileAddress.View(file.Id) })
        {
            var browser = await desk.SignInAsync(Role.Reviewer);
            await browser.GoAsync(address);
            Assert.Equal(HttpStatusCode.InternalServerError, browser.Status);
            Assert.Equal("This file is not what was stored", browser.Heading);
            Assert.Contains(file.Sha256, browser.Text, StringComparison.Ordinal);
        }

        var subject = file.Id.Value;
        var entries = await desk.InDbAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == subject).ToListAsync());
        Assert.Equal(["file.hash-mismatch", "file.hash-mismatch"], entries.Select(entry => entry.Kind));
        Assert.All(entries, entry => Assert.Contains($"\"expected\":\"{file.Sha256}\",\"found\":\"", entry.Payload, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_gets_the_files_that_a_standing_verdict_cites_and_no_other()
    {
        var (cited, evidence) = await StoredAsync("zitiert.txt", "a"u8.ToArray());
        var (uncited, other) = await StoredAsync("unzitiert.txt", "b"u8.ToArray());
        var number = await desk.ClaimAsync(evidence, other);
        var later = desk.File("spaeter.txt", "c"u8.ToArray());
        await desk.SubmitAsync(number);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Role.Reader, cited));
        await desk.OnClaimAsync(number, (claim, _, _) =>
        {
            claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
            return Task.CompletedTask;
        });
        await desk.ReviseAsync(evidence, "Neue Fassung", later);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Role.Reader, cited));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Role.Reader, uncited));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Role.Reader, later));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Role.Administrator, later));
    }

    [Fact]
    public async Task The_original_of_a_source_is_for_those_who_work_here()
    {
        var file = desk.File("artikel.txt", "Ein Text."u8.ToArray());
        await desk.InDbAsync(db => db.WriteAsync(_ =>
        {
            var now = TimeProvider.System.GetUtcNow();
            var source = Source.Record(new("Der Hafen wächst", SourceKind.Article, "de"), desk.Actor(Role.FactChecker), now);
            db.AddRange(file, source, source.Capture("Ein Text.", CaptureMethod.TextFile, file, desk.Actor(Role.FactChecker), now));
            return Task.FromResult(true);
        }));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Role.Reader, file));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Role.FactChecker, file));
    }

    private async Task<(StoredFile File, EvidenceId Evidence)> StoredAsync(string name, byte[] bytes)
    {
        var file = desk.File(name, bytes);
        return (file, await desk.EvidenceAsync($"Beleg mit {name}", file));
    }

    private async Task<HttpStatusCode> StatusAsync(Role role, StoredFile file)
    {
        using var response = await GetAsync(role, FileAddress.Download(file.Id, file.Name));
        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> GetAsync(Role role, string address) =>
        await (await desk.SignInAsync(role)).Client.GetAsync(new Uri(address, UriKind.Relative));

    private static void AssertSandboxed(HttpResponseMessage response)
    {
        Assert.Equal("sandbox; default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }
}
