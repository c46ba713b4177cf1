using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class QuoteTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_adds_the_words_at_their_place()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await browser.Fill("Exact words", "  Im Hafen wird gebaut.\r\n").SubmitAsync("Add the quote");
        Assert.Equal("The quote is added.", browser.Flash);
        var quote = (await desk.StoredAsync(number)).Quotes.Single(quote => quote.Exact == "Im Hafen wird gebaut.");
        Assert.Equal(0, quote.Start);
        Assert.Equal("claim.quoted", (await desk.NewestEntryAsync(number)).Kind);
    }

    [Fact]
    public async Task Words_that_do_not_stand_there_are_refused_and_kept()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await browser.Fill("Exact words", "Zwölf Kraniche fliegen.").SubmitAsync("Add the quote");
        Assert.Single(browser.Errors);
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Exact']"));
        Assert.Equal("Zwölf Kraniche fliegen.", browser.Value("Exact words"));
        Assert.Single((await desk.StoredAsync(number)).Quotes);
    }

    [Fact]
    public async Task Words_that_stand_there_twice_ask_for_the_place()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await browser.Fill("Exact words", "So viel war es nie.").SubmitAsync("Add the quote");
        Assert.Contains("2 times", Assert.Single(browser.Errors), StringComparison.Ordinal);
        var second = ClaimScene.Body.LastIndexOf("So viel", StringComparison.Ordinal);
        browser.Page.QuerySelector<IHtmlInputElement>($"input[value='{second}-{second + "So viel war es nie.".Length}']")!.IsChecked = true;
        await browser.SubmitAsync("Add the quote");
        Assert.Contains((await desk.StoredAsync(number)).Quotes, quote => quote.Start == second);
    }

    [Fact]
    public async Task Words_that_the_text_says_otherwise_are_shown_with_what_differs_and_wait_for_a_yes()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await browser.Fill("Exact words", "Im Hafen wird geraubt.").SubmitAsync("Add the quote");
        Assert.Contains("Similar ones do", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("geraubt.", browser.Page.QuerySelector(".differs del")!.LastChild!.TextContent.Trim());
        Assert.Equal("gebaut.", browser.Page.QuerySelector(".differs ins")!.LastChild!.TextContent.Trim());
        Assert.Single((await desk.StoredAsync(number)).Quotes);

        await browser.Tick("Paragraph 1").SubmitAsync("Add the quote");
        Assert.Contains((await desk.StoredAsync(number)).Quotes, quote => quote.Exact == "Im Hafen wird gebaut.");
    }

    [Fact]
    public async Task Words_of_a_source_without_text_wait()
    {
        var number = await desk.OpenAsync();
        var source = await desk.InDbAsync(db => db.WriteAsync(_ =>
        {
            var source = Source.Record(new("Nur zitiert", SourceKind.Speech, "de"), desk.Actor(Role.FactChecker), ClaimScene.Past);
            db.Add(source);
            return Task.FromResult(source.Id);
        }));
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/quotes/add?source={source}");
        Assert.Equal(source.ToString(), browser.Value("Source"));
        await browser.Fill("Exact words", "Was niemand aufschrieb.").SubmitAsync("Add the quote");
        Assert.Contains("Not anchored", browser.Text, StringComparison.Ordinal);
        Assert.False((await desk.StoredAsync(number)).Quotes.Single(quote => quote.SourceId == source).IsAnchored);
    }

    [Theory]
    [InlineData("")]
    [InlineData("mit\u0000Null")]
    public async Task Nothing_and_a_null_byte_are_refused(string words)
    {
        var browser = await GoAsync(await desk.OpenAsync());
        await browser.Fill("Exact words", words).SubmitAsync("Add the quote");
        Assert.Single(browser.Errors);
    }

    [Fact]
    public async Task The_same_quote_twice_is_refused()
    {
        var number = await desk.OpenAsync();
        var browser = await GoAsync(number);
        await browser.Fill("Exact words", "48 Milliarden Euro").SubmitAsync("Add the quote");
        Assert.Single(browser.Errors);
        Assert.Single((await desk.StoredAsync(number)).Quotes);
    }

    [Fact]
    public async Task Post_takes_a_quote_off()
    {
        var number = await desk.OpenAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await (await browser.GoAsync($"/claims/{number}")).ClickAsync("Remove the quote");
        Assert.Contains("48 Milliarden Euro", browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("Remove the quote");
        Assert.Equal("The quote is removed.", browser.Flash);
        Assert.Empty((await desk.StoredAsync(number)).Quotes);
        Assert.Equal("claim.quote-removed", (await desk.NewestEntryAsync(number)).Kind);
    }

    [Fact]
    public async Task A_quote_of_another_claim_cannot_be_taken_off_here()
    {
        var (one, other) = (await desk.OpenAsync(), await desk.OpenAsync());
        var quote = (await desk.StoredAsync(other)).Quotes[0].Id;
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{one}/quotes/{quote}/remove");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(1, await desk.InDbAsync(db => db.Set<Quote>().CountAsync(row => row.Id == quote)));
    }

    private async Task<Browser> GoAsync(string number) => await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/quotes/add");
}
