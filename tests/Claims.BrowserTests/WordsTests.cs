using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>Words that a person pastes find their place, and the figure of the first claim is computed step by step.</summary>
public sealed class WordsTests(DemonstrationDesk desk) : IClassFixture<DemonstrationDesk>
{
    private const string Straight = "\"Wer hier eine genaue Zahl nennt, hat sie sich ausgedacht\", sagt ein Beamter";

    private const string AsPrinted = "„Wer hier eine genaue Zahl nennt, hat sie sich ausgedacht“, sagt ein Beamter";

    [SkippableTheory]
    [InlineData("de")]
    [InlineData("en")]
    public Task A_quote_with_other_quotation_marks_is_offered_and_takes_those_of_the_text(string language) => desk.Browser.PlayAsync($"words-marks-{language}", async scene =>
    {
        var statement = $"Genaue Zahlen gibt es an der Brücke nicht ({language}).";
        var person = await OpenFormAsync(scene, language);
        await person.Field("claimform.field.quote").FillAsync(Straight);
        await person.Button("quotes.find").ClickAsync();
        await Expect(person.Errors).ToContainTextAsync(person.T["quotes.reads-so"]);
        await person.LookAsync();

        await person.Main.GetByRole(AriaRole.Radio).First.CheckAsync();
        await person.Button("quotes.find").ClickAsync();
        await Expect(person.Main.GetByText(AsPrinted)).ToBeVisibleAsync();
        Assert.Equal(AsPrinted, await RecordedAsync(person, statement));
    });

    [SkippableTheory]
    [InlineData("de")]
    [InlineData("en")]
    public Task Words_that_stand_in_several_places_wait_for_a_person(string language) => desk.Browser.PlayAsync($"words-several-{language}", async scene =>
    {
        var statement = $"Es geht um Milliarden ({language}).";
        var person = await OpenFormAsync(scene, language);
        await person.Field("claimform.field.quote").FillAsync("Mrd. Euro");
        await person.Button("quotes.find").ClickAsync();
        var places = person.Main.GetByRole(AriaRole.Group, new() { Name = person.T["quotes.place"] }).GetByRole(AriaRole.Radio);
        Assert.True(await places.CountAsync() > 2);
        await Expect(person.Errors).ToContainTextAsync(person.T["quotes.several", await places.CountAsync()]);
        await person.LookAsync();

        await places.Nth(1).CheckAsync();
        var chosen = await places.Nth(1).GetAttributeAsync("value");
        Assert.Equal("Mrd. Euro", await RecordedAsync(person, statement));
        Assert.Equal(chosen, await desk.Browser.Desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == statement)
            .SelectMany(claim => claim.Quotes).Select(quote => $"{quote.Start}-{quote.End}").SingleAsync()));
    });

    [SkippableTheory]
    [InlineData("de", "240,11 Mrd. USD ÷ 1,0813 = 222,06 Mrd. EUR", "222,06 − 220,00 = +2,06 Mrd. EUR", "+0,9 %")]
    [InlineData("en", "USD 240.11 bn ÷ 1.0813 = EUR 222.06 bn", "222.06 − 220.00 = +EUR 2.06 bn", "+0.9%")]
    public Task The_calculation_of_the_first_claim_is_told_step_by_step(string language, string converted, string difference, string relative) => desk.Browser.PlayAsync($"words-calculation-{language}", async scene =>
    {
        var first = await desk.Browser.Desk.InDbAsync(db => db.Claims.OrderBy(claim => claim.Number).Select(claim => claim.Number).FirstAsync());
        var person = await desk.SignInAsync(scene, Role.Editor, language);
        await person.Page.GotoAsync($"/claims/{first}");
        var steps = person.Main.GetByRole(AriaRole.Table, new() { Name = person.T["calculation.caption"] });
        var rows = await steps.GetByRole(AriaRole.Row).AllInnerTextsAsync();
        var told = rows.Select(row => string.Join(' ', row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();

        StepKind[] kinds = [StepKind.Claimed, StepKind.Found, StepKind.Rate, StepKind.Converted, StepKind.Difference, StepKind.Relative];
        Assert.Equal(kinds.Select(kind => person.T.Of(kind)), kinds.Select((kind, at) => told[at][..person.T.Of(kind).Length]));
        Assert.Contains(converted, told[3], StringComparison.Ordinal);
        Assert.Contains(difference, told[4], StringComparison.Ordinal);
        Assert.EndsWith(relative, told[5], StringComparison.Ordinal);
        Assert.Contains(person.T["calculation.holds"], told[^1], StringComparison.Ordinal);
        await person.LookAsync();
    });

    private async Task<Person> OpenFormAsync(Scene scene, string language)
    {
        var source = await desk.Browser.Desk.InDbAsync(db => db.Sources.Where(source => source.Title == SourceSteps.Title).Select(source => source.Id).FirstAsync());
        var person = await desk.SignInAsync(scene, Role.FactChecker, language);
        await person.Page.GotoAsync($"/claims/record?source={source}&text=1");
        await Expect(person.Heading).ToHaveTextAsync(person.T["claimform.record.title"]);
        return person;
    }

    /// <summary>Records the claim and tells the words of its quote.</summary>
    private async Task<string> RecordedAsync(Person person, string statement)
    {
        await person.Field("claimform.field.statement").FillAsync(statement);
        await person.Field("claimform.field.claimant").FillAsync("Ein Beamter");
        await person.LookAsync();
        await person.Button("claimform.record.save").ClickAsync();
        await Expect(person.Main.GetByText(statement).First).ToBeVisibleAsync();
        return await desk.Browser.Desk.InDbAsync(db => db.Claims.Where(claim => claim.Statement == statement).SelectMany(claim => claim.Quotes).Select(quote => quote.Exact).SingleAsync());
    }
}
