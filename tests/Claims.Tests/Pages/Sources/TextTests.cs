using System.Text;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Sources;

public sealed class TextTests(UnprovenDeskFactory desk) : IClassFixture<UnprovenDeskFactory>
{
    private const string German = "Größe und „Straße“ kosten 19 Mrd. €.";

    [Fact]
    public async Task Post_captures_a_pasted_text_unchanged()
    {
        var id = await desk.SourceAsync(text: null);
        var browser = await OpenAsync(id);
        await browser.Fill("Paste the text", "Erster Absatz.\r\n\r\n  Zweiter Absatz. ").SubmitAsync("Capture the text");

        Assert.Equal("Two clocks, two lists", browser.Heading);
        var text = await desk.InDbAsync(db => db.SourceTexts.AsNoTracking().SingleAsync(text => text.SourceId == id));
        Assert.Equal("Erster Absatz.\n\n  Zweiter Absatz. ", text.Body);
        Assert.Equal(Hashes.Sha256Hex(text.Body), text.Sha256);
        Assert.True(await desk.HasEntryAsync("source.captured", id.Value));
    }

    [Fact]
    public async Task Post_reports_which_waiting_quotes_found_their_place_and_why_others_did_not()
    {
        var id = await desk.SourceAsync(text: null);
        var anchored = await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var twice = await desk.ClaimAsync(id, "voll");
        await desk.ClaimAsync(id, "das steht dort nicht");
        var browser = await OpenAsync(id);
        await browser.Fill("Paste the text", SourceScene.Text).SubmitAsync("Capture the text");

        Assert.Equal("Capture 1", browser.Heading);
        Assert.Contains("1 anchored, 2 not anchored.", browser.Text, StringComparison.Ordinal);
        Assert.Contains("These exact words do not stand in this text.", browser.Text, StringComparison.Ordinal);
        Assert.Contains("These words stand in this text 2 times", browser.Text, StringComparison.Ordinal);
        Assert.Equal([anchored], await desk.InDbAsync(db => db.Claims.Where(claim => claim.Quotes.Any(quote => quote.SourceId == id && quote.TextId != null)).Select(claim => claim.Number).ToListAsync()));

        await browser.ClickAsync("Choose the place");
        await browser.SubmitAsync("This is the place");
        Assert.EndsWith("Please choose.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.Tick("Paragraph 2").SubmitAsync("This is the place");
        Assert.Equal("The quote has its place.", browser.Flash);
        var quote = await desk.InDbAsync(db => db.Claims.Where(claim => claim.Number == twice).SelectMany(claim => claim.Quotes).SingleAsync());
        Assert.Equal(SourceScene.Text.LastIndexOf("voll", StringComparison.Ordinal), quote.Start);
    }

    [Fact]
    public async Task Post_of_a_file_keeps_the_file_with_its_own_hash_for_download()
    {
        var id = await desk.SourceAsync(text: null);
        var bytes = Encoding.UTF8.GetBytes($"<nav>Menü</nav><article><p>{German}</p></article>");
        var browser = await OpenAsync(id);
        await browser.Attach("Or upload a file", "artikel.html", bytes, "text/html").SubmitAsync("Capture the text");

        Assert.Contains(German, browser.Text, StringComparison.Ordinal);
        using var download = await browser.Client.GetAsync(new Uri($"/sources/{id}/texts/1/file", UriKind.Relative));
        Assert.Equal(bytes, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        await browser.GoAsync($"/sources/{id}/texts/1");
        Assert.Contains(Hashes.Sha256Hex(bytes), browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_of_a_file_in_another_encoding_asks_before_it_captures()
    {
        var id = await desk.SourceAsync(text: null);
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(German);
        var browser = await OpenAsync(id);
        await browser.Attach("Or upload a file", "alt.txt", bytes, "text/plain").SubmitAsync("Capture the text");

        Assert.Single(browser.Errors);
        Assert.Contains(German, browser.Text, StringComparison.Ordinal);
        Assert.Equal(0, await desk.InDbAsync(db => db.SourceTexts.CountAsync(text => text.SourceId == id)));

        await browser.Tick("Yes, this reads rightly, umlauts and quotation marks included").SubmitAsync("Capture the text");
        Assert.Equal(German, await desk.InDbAsync(db => db.SourceTexts.Where(text => text.SourceId == id).Select(text => text.Body).SingleAsync()));
        Assert.Equal(Hashes.Sha256Hex(bytes), await desk.InDbAsync(db => db.StoredFiles.Where(file => file.Name == "alt.txt").Select(file => file.Sha256).SingleAsync()));
    }

    [Fact]
    public async Task Post_sent_twice_captures_one_text()
    {
        var id = await desk.SourceAsync(text: null);
        foreach (var browser in new[] { await OpenAsync(id), await OpenAsync(id) })
        {
            await browser.Fill("Paste the text", German).SubmitAsync("Capture the text");
            Assert.Equal($"/sources/{id}?text=1", browser.Path);
        }

        Assert.Equal(1, await desk.InDbAsync(db => db.SourceTexts.CountAsync(text => text.SourceId == id)));
    }

    [Theory]
    [InlineData("", "Please paste the text or upload a file.")]
    [InlineData("null\0byte", "There is a control character")]
    public async Task Post_that_is_refused_captures_nothing(string text, string message)
    {
        var id = await desk.SourceAsync(text: null);
        var browser = await OpenAsync(id);
        await browser.Fill("Paste the text", text).SubmitAsync("Capture the text");

        Assert.Contains(message, Assert.Single(browser.Errors), StringComparison.Ordinal);
        // No page can show a NUL; browsers put this in its place.
        Assert.Equal(text.Replace('\0', '\uFFFD'), browser.Value("Paste the text"));
        Assert.Equal(0, await desk.InDbAsync(db => db.SourceTexts.CountAsync(known => known.SourceId == id)));
    }

    [Fact]
    public async Task Post_of_a_text_over_the_limit_says_so_and_keeps_it()
    {
        var id = await desk.SourceAsync(text: null);
        var tooLong = string.Concat(Enumerable.Repeat("Zeile mit Wörtern. ", Limits.SourceTextBytes / 19 + 1));
        var browser = await OpenAsync(id);
        await browser.Fill("Paste the text", tooLong).SubmitAsync("Capture the text");

        Assert.Contains("This is too long", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal(tooLong.Length, browser.Value("Paste the text").Length);
    }

    [Theory]
    [InlineData("bericht.pdf", "%PDF-1.7")]
    [InlineData("bericht.txt", "%PDF-1.7")]
    public async Task Post_of_a_file_that_is_no_text_is_refused_and_keeps_what_was_pasted(string name, string content)
    {
        var id = await desk.SourceAsync(text: null);
        var browser = await OpenAsync(id);
        await browser.Attach("Or upload a file", name, Encoding.ASCII.GetBytes(content)).SubmitAsync("Capture the text");

        Assert.Contains(name, Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.EndsWith("no browser keeps them.", browser.Page.QuerySelector(".errors")!.TextContent.Trim(), StringComparison.Ordinal);
        await browser.SubmitAsync("Capture the text");
        Assert.EndsWith("Nothing of what you typed is lost.", browser.Page.QuerySelector(".errors")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_changed_in_the_database_is_not_given_out()
    {
        var id = await desk.SourceAsync(text: null);
        var browser = await OpenAsync(id);
        await browser.Attach("Or upload a file", "artikel.txt", Encoding.UTF8.GetBytes(German)).SubmitAsync("Capture the text");
        var file = await desk.InDbAsync(async db =>
        {
            var stored = await db.SourceTexts.Where(text => text.SourceId == id).Select(text => text.FileId).SingleAsync();
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER StoredFiles_NoUpdate");
            await db.Database.ExecuteSqlRawAsync("UPDATE StoredFiles SET Content = zeroblob(4)");
            return stored!.Value;
        });

        await browser.GoAsync($"/sources/{id}/texts/1/file");

        Assert.Equal("This file is not what was stored", browser.Heading);
        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, browser.Status);
        Assert.True(await desk.HasEntryAsync("file.hash-mismatch", file.Value));
    }

    private async Task<Browser> OpenAsync(SourceId id) => await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/text");
}
