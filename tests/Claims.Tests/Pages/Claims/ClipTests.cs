using Claims.Domain;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Claims;

/// <summary>From the bookmark to the form of a claim.</summary>
public sealed class ClipTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Words = "Die Ausfuhren stiegen & stiegen";

    [Fact]
    public async Task Get_stores_nothing_and_leads_to_the_form_of_the_source_with_everything_filled()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        var before = await desk.InDbAsync(db => db.AuditEntries.CountAsync());
        await browser.GoAsync($"/claims/clip?url=https://anzeiger.example/neu&title=Der+Hafen&lang=en&words={Uri.EscapeDataString(Words)}");
        Assert.Equal("Record a source", browser.Heading);
        Assert.Equal("https://anzeiger.example/neu", browser.Value("Address (URL)"));
        Assert.Equal("Der Hafen", browser.Value("Title"));
        Assert.Contains(Words, browser.Text, StringComparison.Ordinal);
        Assert.Equal(before, await desk.InDbAsync(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task The_words_stay_through_a_refusal_and_through_the_text()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/clip?url=https://anzeiger.example/weg&title=Hafen&words={Uri.EscapeDataString(Words)}");
        await browser.Fill("Title", "").SubmitAsync("Record and go on to the text");
        Assert.NotEmpty(browser.Errors);
        Assert.Contains(Words, browser.Text, StringComparison.Ordinal);
        await browser.Fill("Title", "Hafen").SubmitAsync("Record and go on to the text");
        Assert.Contains(Words, browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("Capture the text");
        Assert.NotEmpty(browser.Errors);
        await browser.Fill("Paste the text", $"Guten Tag. {Words}, und das war es.").SubmitAsync("Capture the text");
        Assert.Equal("Record a claim", browser.Heading);
        Assert.Equal(Words, Browser.Words(browser.Page.QuerySelector("blockquote mark")));
    }

    [Fact]
    public async Task A_source_without_a_text_takes_the_words_as_they_are()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/clip?url=https://anzeiger.example/ohne&title=Hafen&words={Uri.EscapeDataString(Words)}");
        await browser.SubmitAsync("Record and go on to the text");
        await browser.ClickAsync("Go on without a text");
        Assert.Equal(Words, browser.Value("Quote"));
    }

    [Fact]
    public async Task A_known_source_is_offered_and_another_may_be_recorded()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/sources/record");
        await browser.Fill("Title", "Schon da").Fill("Address (URL)", "http://anzeiger.example/da").SubmitAsync("Record and go on to the text");
        await browser.GoAsync($"/claims/clip?url=https://www.anzeiger.example/da/&title=Hafen&words={Uri.EscapeDataString(Words)}&cut=true");
        Assert.Equal("Claim from a page", browser.Heading);
        Assert.Contains("Schon da", browser.Text, StringComparison.Ordinal);
        Assert.Contains("too long", browser.Text, StringComparison.Ordinal);
        var page = browser.Path;
        await browser.ClickAsync("Take this source");
        Assert.Equal(Words, browser.Value("Quote"));
        await browser.GoAsync(page);
        await browser.ClickAsync("Record another source");
        Assert.Equal("Record a source", browser.Heading);
        Assert.Equal("Hafen", browser.Value("Title"));
    }

    [Fact]
    public async Task Words_that_the_text_says_otherwise_are_offered_at_once()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        var source = await desk.SourceAsync(text: "Die „Ausfuhren“ stiegen stark.");
        await browser.GoAsync($"/claims/record?source={source}&words={Uri.EscapeDataString("Die \"Ausfuhren\" stiegen stark.")}");
        Assert.Empty(browser.Errors);
        Assert.NotEmpty(browser.Page.QuerySelectorAll("input[type=radio][name='Quote.Place']"));
    }
}
