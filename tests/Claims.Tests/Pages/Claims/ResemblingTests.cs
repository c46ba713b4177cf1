using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Claims;

public sealed class ResemblingTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Again = "Im Jahr 2024 erreichte der Handel rund 48 Mrd. Euro.";

    [Fact]
    public async Task The_piece_of_a_form_tells_what_resembles_a_statement_with_rating_and_day()
    {
        var number = await ClaimScene.ApprovedAsync(desk);
        var browser = await desk.SignInAsync(Role.FactChecker);
        var piece = await FragmentAsync(browser, $"statement={Uri.EscapeDataString(Again)}");
        Assert.StartsWith("<fieldset", piece.TrimStart(), StringComparison.Ordinal);
        Assert.Contains($"/claims/{number}\"", piece, StringComparison.Ordinal);
        Assert.Contains("approved 14", piece, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", piece, StringComparison.Ordinal);
        Assert.DoesNotContain($"/claims/{number}\"", await FragmentAsync(browser, $"statement={Uri.EscapeDataString(Again)}&except={number}"), StringComparison.Ordinal);
        var id = (await ClaimScene.StoredAsync(desk, number)).Id;
        Assert.Contains($"/claims/{number}\"", await FragmentAsync(browser, $"statement=Ganz+etwas+anderes+steht+hier&keep={id}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Nothing to compare yet: write the claim above, as a sentence.")]
    [InlineData("kurz", "Nothing to compare yet: write the claim above, as a sentence.")]
    [InlineData("\0\ud800 \" OR NEAR( * ^ : -- ' x x x x", "No claim that resembles this one")]
    public async Task Whatever_is_typed_is_no_syntax_and_finds_nothing(string statement, string says) => Assert.Contains(
        says,
        await FragmentAsync(await desk.SignInAsync(Role.FactChecker), $"statement={Uri.EscapeDataString(statement.Replace("\ud800", "", StringComparison.Ordinal))}"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_script_a_button_asks_and_loses_nothing()
    {
        var number = await SaidAsync("Die Stadt Brunnau hat im Jahr 2019 genau 312 Wohnungen gebaut.", approved: true);
        const string Built = "Im Jahr 2019 baute die Stadt Brunnau 312 Wohnungen.";
        var browser = await OpenAsync();
        await Filled(browser, Built).SubmitAsync("Have we had this before?");
        Assert.Empty(browser.Errors);
        Assert.Equal((Built, "Ministry of Trade"), (browser.Value("Claim"), browser.Value("Who said it")));
        Assert.Equal("die Liste ist voll", browser.Page.QuerySelector("blockquote mark")!.TextContent);
        Assert.Contains(number, Browser.Words(browser.Page.QuerySelector("[data-found]")), StringComparison.Ordinal);
        Assert.False(await desk.InDbAsync(db => db.Claims.AnyAsync(claim => claim.Statement == Built)));
    }

    [Fact]
    public async Task Links_are_stored_with_the_claim_and_what_is_not_linked_stays_a_suggestion()
    {
        const string Doctors = "In Halvern arbeiten 4.812 Ärztinnen und Ärzte.";
        var (repeated, other) = (await SaidAsync(Doctors, approved: true), await SaidAsync("4.812 Ärzte arbeiten in Halvern.", approved: false));
        var browser = await OpenAsync();
        await Filled(browser, Doctors).SubmitAsync("Have we had this before?");
        await browser.Fill($"How this claim stands to {repeated}", "repeats").SubmitAsync("Record and open the file");
        Assert.Empty(browser.Errors);

        var stored = await ClaimScene.StoredAsync(desk, browser.Path.Split('/')[^1]);
        var relation = Assert.Single(stored.Relations);
        Assert.Equal((RelationKind.Repeats, desk.Member(Role.FactChecker).Id), (relation.Kind, relation.ConfirmedBy!.Value));
        var suggested = await desk.InDbAsync(db => db.Resemblances.Where(found => found.ClaimId == stored.Id).Select(found => found.OtherId).ToListAsync());
        Assert.Contains((await ClaimScene.StoredAsync(desk, other)).Id, suggested);
        Assert.DoesNotContain(relation.OtherId, suggested);

        Assert.Contains($"Repeats {repeated}. The standing verdict on that claim", Browser.Words(browser.Page.QuerySelector("header .note")), StringComparison.Ordinal);
        Assert.Contains("confirmed by Test FactChecker", Browser.Words(browser.Page.QuerySelector("#related")), StringComparison.Ordinal);
        Assert.Contains(other, Browser.Words(browser.Page.QuerySelector("#suggested")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_is_confirmed_or_put_aside_and_says_by_whom()
    {
        var (one, two) = (await ClaimScene.ApprovedAsync(desk), await ClaimScene.OpenAsync(desk));
        var number = await ClaimScene.OpenAsync(desk);
        await SuggestAsync(number, one, two);
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/resembling/{one}/confirm");
        await browser.SubmitAsync("Relate");
        Assert.Single(browser.Errors);
        await browser.Tick("updates").SubmitAsync("Relate");
        Assert.Equal(RelationKind.Updates, Assert.Single((await ClaimScene.StoredAsync(desk, number)).Relations).Kind);
        await browser.GoAsync($"/claims/{number}/resembling/{two}/put-aside");
        await browser.SubmitAsync("It says something else");
        Assert.Equal(("claim.suggestion-dismissed", desk.Member(Role.FactChecker).Id), await ClaimScene.NewestEntryAsync(desk, number));
        Assert.Contains("put aside by Test FactChecker", Browser.Words(browser.Page.QuerySelector("#suggested")), StringComparison.Ordinal);
        Assert.Contains($"put aside a similar claim: {two}", Browser.Words(browser.Page.QuerySelector("#history")), StringComparison.Ordinal);
        Assert.Null((await browser.GoAsync($"/claims/{one}")).Page.QuerySelector("#suggested"));
    }

    [Fact]
    public async Task The_older_of_the_two_shows_the_suggestion_as_well_and_readers_see_none()
    {
        var (older, newer) = (await ClaimScene.ApprovedAsync(desk), await ClaimScene.OpenAsync(desk));
        await SuggestAsync(newer, older);
        var browser = await (await desk.SignInAsync(Role.Editor)).GoAsync($"/claims/{older}");
        Assert.NotNull(browser.Page.QuerySelector($"#suggested a[href='/claims/{newer}/resembling/{older}/confirm']"));
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claims/{older}");
        Assert.Null(reader.Page.QuerySelector("#suggested"));
        Assert.DoesNotContain("confirmed by", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_a_verdict_shows_what_was_found_on_similar_claims()
    {
        var (older, newer) = (await ClaimScene.ApprovedAsync(desk), await ClaimScene.OpenAsync(desk));
        await SuggestAsync(newer, older);
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{newer}/verdict");
        Assert.Contains($"{older} · suggested · True", Browser.Words(browser.Page.QuerySelector("#similar")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editing_links_as_well_and_keeps_what_somebody_else_changed_meanwhile_apart()
    {
        const string Pumps = "Die Wärmepumpen verbrauchen 17 Prozent des Stroms in Orre.";
        var (repeated, number) = (await SaidAsync("Wärmepumpen verbrauchen 17 Prozent des Stroms in Orre.", approved: true), await SaidAsync(Pumps, approved: false));
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}/edit");
        Assert.Equal("Save", Browser.Words(browser.Page.QuerySelector("main form.form button")));
        await browser.SubmitAsync("Have we had this before?");
        Assert.Equal(Pumps, browser.Value("Claim"));
        await browser.Fill($"How this claim stands to {repeated}", "contradicts").SubmitAsync("Save");
        Assert.Equal(RelationKind.Contradicts, Assert.Single((await ClaimScene.StoredAsync(desk, number)).Relations).Kind);

        await browser.GoAsync($"/claims/{number}/edit");
        await ClaimScene.OnAsync(desk, number, (_, claim) => claim.Edit(new("Inzwischen geändert.", claim.ClaimantId, null, null, "de"), desk.Actor(Role.FactChecker), ClaimScene.Past.AddHours(1)));
        await browser.Fill("Claim", "Etwas ganz anderes.").SubmitAsync("Save");
        Assert.NotEmpty(browser.Errors);
        Assert.Equal("Inzwischen geändert.", (await ClaimScene.StoredAsync(desk, number)).Statement);
    }

    [Fact]
    public async Task The_card_of_a_claim_that_repeats_another_shows_that_verdict()
    {
        var repeated = await ClaimScene.ApprovedAsync(desk);
        var source = await desk.SourceAsync();
        var number = await desk.ClaimAsync(source, "19 Mrd. Euro");
        var id = (await ClaimScene.StoredAsync(desk, repeated)).Id;
        await ClaimScene.OnAsync(desk, number, (_, claim) => claim.Relate(id, RelationKind.Repeats, desk.Actor(Role.FactChecker), ClaimScene.Past));
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/sources/{source}");
        Assert.Contains($"Repeats {repeated}.", Browser.Words(browser.Page.QuerySelector(".card .note")), StringComparison.Ordinal);
    }

    private Task<bool> SuggestAsync(string number, params string[] others) => desk.InDbAsync(db => db.WriteAsync(async token =>
    {
        var claim = (await db.LoadClaimAsync(number, token))!;
        claim.Plan(null, Priority.High, desk.Actor(Role.FactChecker), ClaimScene.Past);
        var ids = await db.Claims.Where(other => others.Contains(other.Number)).Select(other => other.Id).ToListAsync(token);
        db.AddRange(ids.Select(other => Resemblance.Of(claim.Id, other, 0.8, ClaimScene.Past)));
        return true;
    }));

    /// <summary>A claim that says this, with a standing verdict or open.</summary>
    private async Task<string> SaidAsync(string statement, bool approved)
    {
        var number = await ClaimScene.ResearchedAsync(desk);
        await ClaimScene.OnAsync(desk, number, async (db, claim) =>
        {
            var by = desk.Actor(Role.FactChecker);
            claim.Edit(new(statement, claim.ClaimantId, null, null, "de"), by, ClaimScene.Past.AddMinutes(1));
            if (approved)
            {
                claim.Submit(claim.Draft!.Version, await db.MaterialForAsync(claim, CancellationToken.None), by, ClaimScene.Past.AddHours(1));
                claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), ClaimScene.Past.AddHours(2));
            }
        });
        return number;
    }

    private static async Task<string> FragmentAsync(Browser browser, string query)
    {
        using var answer = await browser.Client.GetAsync(new Uri($"/claims/resembling?{query}", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<Browser> OpenAsync() => await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/record?source={await desk.SourceAsync()}");

    private static Browser Filled(Browser browser, string statement) =>
        browser.Fill("Claim", statement).Fill("Who said it", "Ministry of Trade").Fill("Kind", "Organisation").Fill("Quote", "die Liste ist voll");
}
