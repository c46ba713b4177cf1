using Claims.Domain;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Claims;

public sealed class RecordTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Checked = "Checked: the figure is what the quote says";

    private static readonly int Start = SourceScene.Text.IndexOf("19 Mrd. Euro", StringComparison.Ordinal);

    [Fact]
    public async Task Post_records_the_claim_with_the_selected_words_and_its_quantity()
    {
        var id = await desk.SourceAsync();
        var browser = await OpenAsync($"/claims/record?source={id}&text=1&start={Start}&end={Start + 12}");
        Assert.Contains("Auf rund 19 Mrd. Euro summierten", browser.Text, StringComparison.Ordinal);
        Assert.Equal("19 Mrd. Euro", browser.Page.QuerySelector("blockquote mark")!.TextContent);
        await Filled(browser, "Exports came to 19 billion.").Fill("What is measured", "exports").Fill("Compared", "about").Fill("Value", "19.50")
            .Fill("Unit", "Money").Fill("Scale", "billion").Fill("Currency", "EUR").Fill("Period", "2024").Tick(Checked).Tick("Foreign trade")
            .SubmitAsync("Record and open the file");

        var claim = await desk.InDbAsync(db => db.Claims.AsNoTracking().Include(c => c.Quotes).Include(c => c.Topics).SingleAsync(c => c.Statement == "Exports came to 19 billion."));
        Assert.Equal($"/claims/{claim.Number}", browser.Path);
        var quote = Assert.Single(claim.Quotes);
        Assert.Equal((Start, "19 Mrd. Euro", true), (quote.Start, quote.Exact, quote.IsAnchored));
        Assert.Equal((19.50m, 2, "money:9:EUR", "2024"), (claim.Quantity!.Value, claim.Quantity.Decimals, claim.Quantity.Unit.ToString(), claim.Quantity.Period!.ToString()));
        Assert.Equal("trade", Assert.Single(claim.Topics).TopicKey);
        Assert.Equal("2025-03", claim.Said!.ToString());
        Assert.True(await desk.HasEntryAsync("claim.recorded", claim.Id.Value));
        Assert.True(await desk.HasEntryAsync("claim.quoted", claim.Id.Value));
    }

    [Fact]
    public async Task The_form_is_filled_with_the_figure_of_the_quote_and_says_where_it_was_read()
    {
        var id = await desk.SourceAsync(text: "Im vergangenen Jahr stiegen die Ausfuhren auf rund 19,5 Mrd. Euro, 3,2 Prozent mehr.");
        var browser = await OpenAsync($"/claims/record?source={id}&text=1&start=0&end=83");

        Assert.Equal(
            ("About", "19.5", "Money", "9", "EUR", "2024"),
            (browser.Value("Compared"), browser.Value("Value"), browser.Value("Unit"), browser.Value("Scale"), browser.Value("Currency"), browser.Value("Period")));
        Assert.Equal("", browser.Value("What is measured"));
        Assert.Equal("source", browser.Page.QuerySelector("form#record button")!.GetAttribute("value"));
        Assert.Equal("The quote says “Im vergangenen Jahr”; the source is dated March\u00A02025.", browser.Value("Why this period was read in"));
        Assert.Contains("“rund 19,5 Mrd. Euro”, characters 46 to 65", browser.Text, StringComparison.Ordinal);

        await browser.Fill("What is measured", "exports").SubmitAsync("“3,2 Prozent”");
        Assert.Equal(("3.2", "Change", "exports"), (browser.Value("Value"), browser.Value("Unit"), browser.Value("What is measured")));
        Assert.Contains("Im vergangenen Jahr stiegen", browser.Page.QuerySelector("blockquote mark")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_words_are_taken_without_losing_what_was_typed_and_without_keeping_what_was_read()
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}&text=1&start={Start}&end={Start + 12}");
        await Filled(browser, "Kept for other words.").SubmitAsync("Take other words");

        Assert.Empty(browser.Errors);
        Assert.Equal(("Kept for other words.", "19 Mrd. Euro", ""), (browser.Value("Claim"), browser.Value("Quote"), browser.Value("Value")));
        await browser.Fill("Quote", "die Liste ist voll").SubmitAsync("Record");
        Assert.Equal(
            "die Liste ist voll",
            await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == "Kept for other words." && claim.Quantity == null).SelectMany(claim => claim.Quotes).Select(quote => quote.Exact).SingleAsync()));
    }

    [Fact]
    public async Task What_was_read_is_left_out_unless_a_person_confirms_it()
    {
        var address = $"/claims/record?source={await desk.SourceAsync()}&text=1&start={Start}&end={Start + 12}";
        var browser = await OpenAsync(address);
        Assert.Equal("19", browser.Value("Value"));
        await Filled(browser, "Nobody looked at the figure.").SubmitAsync("Record");
        Assert.Contains("left out", browser.Flash, StringComparison.Ordinal);
        Assert.False(await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == "Nobody looked at the figure.").AnyAsync(claim => claim.Quantity != null)));

        browser = await OpenAsync(address);
        await Filled(browser, "Half looked at.").Fill("What is measured", "exports").SubmitAsync("Record");
        Assert.Contains("tick the box", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("exports", browser.Value("What is measured"));
        await browser.Tick(Checked).SubmitAsync("Record");
        Assert.Equal(19m, await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == "Half looked at.").Select(claim => claim.Quantity!.Value).SingleAsync()));
    }

    [Fact]
    public async Task Post_repeats_the_value_in_full_digits()
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}&text=1&start={Start}&end={Start + 12}");
        await Filled(browser, "Exports in full.").Fill("What is measured", "exports").Fill("Compared", "exactly").Fill("Value", "240.11")
            .Fill("Unit", "Money").Fill("Scale", "billion").Fill("Currency", "USD").Tick(Checked).SubmitAsync("Record");

        Assert.Contains("240,110,000,000", browser.Flash, StringComparison.Ordinal);
        Assert.Contains("Exports in full.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_of_a_number_that_can_mean_two_asks_which()
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}&text=1&start={Start}&end={Start + 12}", "de");
        await browser.Fill("Behauptung", "Die Ausfuhren.").Fill("Urheber", "Ministerium").Fill("Messgröße", "Ausfuhren").Fill("Vergleich", "genau")
            .Fill("Wert", "240.11").Fill("Einheit", "Geldbetrag").Fill("Währung", "EUR").Tick("Geprüft: Die Größe entspricht dem Zitat").SubmitAsync("Erfassen");

        Assert.Contains("zwei Zahlen", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("240.11", browser.Value("Wert"));
        await browser.Tick("24.011").SubmitAsync("Erfassen");
        Assert.Equal(24011m, await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == "Die Ausfuhren.").Select(claim => claim.Quantity!.Value).SingleAsync()));
    }

    [Fact]
    public async Task Post_of_pasted_words_finds_them()
    {
        var id = await desk.SourceAsync();
        var browser = await OpenAsync($"/claims/record?source={id}");
        await Filled(browser, "Found by its words.").Fill("Quote", " 19 Mrd. Euro ").SubmitAsync("Record");

        Assert.Empty(browser.Errors);
        Assert.Equal(Start, await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == "Found by its words.").SelectMany(claim => claim.Quotes).Select(quote => quote.Start).SingleAsync()));
    }

    [Fact]
    public async Task Post_of_words_that_stand_at_two_places_asks_for_the_place()
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}");
        await Filled(browser, "Full twice.").Fill("Quote", "voll").SubmitAsync("Record");

        Assert.Contains("These words stand in the text 2 times", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.Tick("Paragraph 2").SubmitAsync("Record");
        Assert.Equal(
            SourceScene.Text.LastIndexOf("voll", StringComparison.Ordinal),
            await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == "Full twice.").SelectMany(claim => claim.Quotes).Select(quote => quote.Start).SingleAsync()));
    }

    [Fact]
    public async Task Post_of_words_that_do_not_stand_there_is_refused_and_keeps_everything()
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}");
        await Filled(browser, "Not there.").Fill("Quote", "zwölf Kraniche am Kai").Fill("Why this claim", "Because it matters.").SubmitAsync("Record");

        Assert.Contains("nor similar ones", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("zwölf Kraniche am Kai", browser.Value("Quote"));
        Assert.Equal("Because it matters.", browser.Value("Why this claim"));
        Assert.False(await desk.InDbAsync(db => db.Claims.AnyAsync(claim => claim.Statement == "Not there.")));
    }

    [Theory]
    [InlineData("die liste ist voll", "it reads the same here", "die Liste ist voll")]
    [InlineData("rund 20 Mrd. Euro summierten", "Similar ones do", "rund 19 Mrd. Euro summierten")]
    [InlineData("Auf rund 19 Mrd. Euro […] die Ausfuhren", "with others between them", "Auf rund 19 Mrd. Euro […] die Ausfuhren")]
    public async Task Post_of_words_that_the_text_says_otherwise_asks_and_keeps_those_of_the_text(string typed, string question, string exact)
    {
        var statement = $"Said otherwise: {typed}";
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}");
        await Filled(browser, statement).Fill("Quote", typed).SubmitAsync("Record");

        Assert.Contains(question, Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.False(await desk.InDbAsync(db => db.Claims.AnyAsync(claim => claim.Statement == statement)));
        await browser.Tick("Paragraph 2").SubmitAsync("Record");
        var quote = await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == statement).SelectMany(claim => claim.Quotes).SingleAsync());
        Assert.Equal(exact, quote.Exact);
        Assert.True(quote.IsAnchored);
    }

    [Fact]
    public async Task Words_are_found_before_anything_is_recorded_and_what_was_typed_stays()
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}");
        await browser.Fill("Claim", "Looked for first.").Fill("Quote", "rund 19 Mrd. Euro").SubmitAsync("Find the words");

        Assert.Empty(browser.Errors);
        Assert.Equal("rund 19 Mrd. Euro", browser.Page.QuerySelector("blockquote mark")!.TextContent);
        Assert.Equal("Looked for first.", browser.Value("Claim"));
        Assert.False(await desk.InDbAsync(db => db.Claims.AnyAsync(claim => claim.Statement == "Looked for first.")));
    }

    [Fact]
    public async Task Post_from_a_source_without_a_text_keeps_the_quote_waiting()
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync(text: null)}");
        await Filled(browser, "From a cited source.").Fill("Quote", "irgendwelche Worte").SubmitAsync("Record");

        Assert.Empty(browser.Errors);
        Assert.False(await desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == "From a cited source.").SelectMany(claim => claim.Quotes).Select(quote => quote.TextId != null).SingleAsync()));
    }

    [Fact]
    public async Task Post_sent_twice_records_one_claim_and_leads_to_it_both_times()
    {
        var address = $"/claims/record?source={await desk.SourceAsync()}&text=1&start={Start}&end={Start + 12}";
        var (first, second) = (await OpenAsync(address), await OpenAsync(address));
        second.Page.QuerySelector("#record [name=FormKey]")!.SetAttribute("value", first.Page.QuerySelector("#record [name=FormKey]")!.GetAttribute("value")!);
        await Filled(first, "Once only.").SubmitAsync("Record and open the file");
        await Filled(second, "Once only.").SubmitAsync("Record and open the file");

        Assert.Equal(first.Path, second.Path);
        Assert.Equal(1, await desk.InDbAsync(db => db.Claims.CountAsync(claim => claim.Statement == "Once only.")));
    }

    [Theory]
    [InlineData("Claim", "", "Please fill this in.")]
    [InlineData("Claim", "null\0byte", "There is a control character")]
    [InlineData("Who said it", "", "Please fill this in.")]
    [InlineData("Said on", "some day", "“some day” is not a date we can read")]
    public async Task Post_that_is_refused_keeps_what_was_typed(string field, string value, string message)
    {
        var browser = await OpenAsync($"/claims/record?source={await desk.SourceAsync()}&text=1&start={Start}&end={Start + 12}");
        await Filled(browser, "Refused.").Fill("What is measured", "").Fill("Why this claim", "Kept.").Fill(field, value).SubmitAsync("Record");

        Assert.Contains(message, Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Kept.", browser.Value("Why this claim"));
        Assert.Equal("19 Mrd. Euro", browser.Page.QuerySelector("blockquote mark")!.TextContent);
    }

    [Fact]
    public async Task The_form_comes_as_a_card_for_the_workbench()
    {
        var browser = await OpenAsync("/sources");
        using var card = await browser.Client.GetAsync(new Uri($"/claims/record?source={await desk.SourceAsync()}&text=1&start={Start}&end={Start + 12}&card=true", UriKind.Relative));
        var html = await card.Content.ReadAsStringAsync();

        Assert.StartsWith("<form", html.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("__RequestVerificationToken", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_source_one_is_chosen_first()
    {
        await desk.SourceAsync("The one to choose");
        var browser = await OpenAsync("/claims/record");
        await browser.ClickAsync("The one to choose");

        Assert.Equal("", browser.Value("Quote"));
    }

    private async Task<Browser> OpenAsync(string address, string language = "en") => await (await desk.SignInAsync(Role.FactChecker, language)).GoAsync(address);

    private static Browser Filled(Browser browser, string statement) =>
        browser.Fill("Claim", statement).Fill("Who said it", "Ministry of Trade").Fill("Kind", "Organisation");
}
