using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Claims.Domain;
using Claims.Web.Annotations;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Sources;

public sealed class ImportTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task What_is_exported_holds_the_quote_and_nothing_of_the_people()
    {
        var id = await desk.SourceAsync();
        await desk.ClaimAsync(id, "Auf rund 19 Mrd. Euro");
        var browser = await desk.SignInAsync(Role.Reviewer);
        using var answer = await browser.Client.GetAsync(new Uri($"/sources/{id}/annotations.json", UriKind.Relative));
        Assert.Equal(AnnotationWriter.MediaType, answer.Content.Headers.ContentType!.ToString());
        var json = await answer.Content.ReadAsStringAsync();
        var collection = JsonNode.Parse(json)!;
        Assert.Equal("Auf rund 19 Mrd. Euro", collection["first"]!["items"]![0]!["target"]!["selector"]![0]!["exact"]!.GetValue<string>());
        Assert.EndsWith($"/sources/{id}/annotations.json", collection["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("creator", json, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/sources/{id}/annotations.json?p=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/sources/{id}/annotations.json?p=x")).Status);
    }

    [Fact]
    public async Task What_another_desk_exported_becomes_open_claims_after_a_look_at_their_places()
    {
        var id = await desk.SourceAsync();
        var browser = await OpenAsync(id);
        await browser.Fill("Paste JSON", Json("sagt die Hafenmeisterin", "steht dort nicht", "voll", "Auf rund 19 Mrd. Euro")).SubmitAsync("See what is in it");

        Assert.Contains("Paragraph 1. Claim: Says 1", browser.Text, StringComparison.Ordinal);
        Assert.Contains("2 are not taken", browser.Text, StringComparison.Ordinal);
        Assert.Contains("No. 2, $[1]: These very words do not stand in the text.", browser.Text, StringComparison.Ordinal);
        Assert.Contains("No. 3, $[2]: These words stand in the text more than once", browser.Text, StringComparison.Ordinal);

        await browser.Tick("“Auf rund 19 Mrd. Euro”", on: false).SubmitAsync("Record claims");
        Assert.NotEmpty(browser.Errors);
        await browser.Fill("Who said it", "Hafenamt").Fill("Kind", "Organisation").SubmitAsync("Record claims");
        Assert.Equal("1 claim is recorded.", browser.Flash);
        var claim = await ClaimsAsync(id);
        Assert.Equal(("Says 1", Stage.Open, "de", "sagt die Hafenmeisterin"), (claim.Single().Statement, claim.Single().Stage, claim.Single().Language, claim.Single().Quotes.Single().Exact));
        Assert.NotNull(claim.Single().Quotes.Single().Start);
    }

    [Fact]
    public async Task The_same_form_sent_twice_records_its_claims_once_and_what_is_quoted_already_is_told()
    {
        var id = await desk.SourceAsync();
        var (browser, second) = (await OpenAsync(id), await OpenAsync(id));
        foreach (var one in new[] { browser, second })
        {
            await one.Fill("Paste JSON", Json("sagt die Hafenmeisterin", "Auf rund 19 Mrd. Euro")).SubmitAsync("See what is in it");
        }

        second.Page.QuerySelector("#choose [name=FormKey]")!.SetAttribute("value", browser.Page.QuerySelector("#choose [name=FormKey]")!.GetAttribute("value")!);
        foreach (var one in new[] { browser, second })
        {
            await one.Fill("Who said it", "Hafenamt").Fill("Kind", "Organisation").SubmitAsync("Record claims");
        }

        Assert.Equal("2 claims are recorded.", browser.Flash);
        Assert.Equal(2, (await ClaimsAsync(id)).Count);

        await browser.GoAsync($"/sources/{id}/annotations/import");
        await browser.Fill("Paste JSON", Json("sagt die Hafenmeisterin")).SubmitAsync("See what is in it");
        Assert.Contains("These words are quoted at this place already.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_text_the_quotes_wait_for_one()
    {
        var id = await desk.SourceAsync(text: null);
        var browser = await OpenAsync(id);
        await browser.Attach("Or upload a file", "annotations.jsonld", Encoding.UTF8.GetBytes(Json("steht irgendwo")), "application/ld+json").SubmitAsync("See what is in it");
        await browser.Fill("Who said it", "Hafenamt").Fill("Kind", "Organisation").SubmitAsync("Record claims");
        Assert.Equal("1 claim is recorded.", browser.Flash);
        var quote = (await ClaimsAsync(id)).Single().Quotes.Single();
        Assert.Equal(("steht irgendwo", "vor", false), (quote.Exact, quote.Prefix, quote.IsAnchored));
    }

    [Theory]
    [InlineData("", "Paste the JSON or choose a file.")]
    [InlineData("{ \"a\": 1,\n }", "it breaks off in line 2")]
    [InlineData("[]", "There is no annotation in it.")]
    public async Task What_cannot_be_read_is_told_with_its_place_and_stays_in_the_field(string json, string sentence)
    {
        var browser = await OpenAsync(await desk.SourceAsync());
        await browser.Fill("Paste JSON", json).SubmitAsync("See what is in it");
        Assert.Contains(sentence, Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal(json, browser.Value("Paste JSON"));
    }

    [Fact]
    public async Task A_text_that_was_captured_in_the_meantime_asks_for_another_look()
    {
        var id = await desk.SourceAsync();
        var browser = await OpenAsync(id);
        await browser.Fill("Paste JSON", Json("sagt die Hafenmeisterin")).SubmitAsync("See what is in it");
        var other = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/text");
        await other.Fill("Paste the text", "Davor. Voll ist voll, sagt die Hafenmeisterin.").SubmitAsync("Capture the text");

        await browser.Fill("Who said it", "Hafenamt").Fill("Kind", "Organisation").SubmitAsync("Record claims");
        Assert.Contains("A newer text has been captured", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.SubmitAsync("Record claims");
        Assert.Equal("1 claim is recorded.", browser.Flash);
        Assert.Single(await ClaimsAsync(id));
    }

    private async Task<Browser> OpenAsync(SourceId id) => await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{id}/annotations/import");

    private Task<List<Claim>> ClaimsAsync(SourceId id) => desk.InDbAsync(db =>
        db.Claims.AsNoTracking().Include(claim => claim.Quotes).Where(claim => claim.Quotes.Any(quote => quote.SourceId == id)).OrderBy(claim => claim.Number).ToListAsync());

    private static string Json(params string[] quotes) => new JsonArray([.. quotes.Select((exact, at) => new JsonObject
    {
        ["@context"] = AnnotationWriter.Context,
        ["id"] = $"urn:x:{at}",
        ["type"] = "Annotation",
        ["bodyValue"] = $"Says {at + 1}",
        ["target"] = new JsonObject { ["source"] = "urn:x:0", ["selector"] = new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = exact, ["prefix"] = "vor " } },
    })]).ToJsonString();
}
