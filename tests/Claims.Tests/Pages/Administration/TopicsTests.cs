using System.Net;
using Claims.Data;
using Claims.Domain;
using Claims.Tests.Pages.ClaimPages;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Administration;

public sealed class TopicsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_topic_is_added_renamed_retired_and_offered_again()
    {
        var browser = await desk.SignInAsync(Role.Administrator, "de");
        await browser.GoAsync("/administration/topics/add");
        await browser.Fill("Deutscher Name", "Raumfahrt").SubmitAsync("Anlegen");
        Assert.StartsWith("Englischer Name:", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.Fill("Englischer Name", "Space").SubmitAsync("Anlegen");
        Assert.Equal("Das Thema „Raumfahrt“ ist angelegt.", browser.Flash);

        await browser.GoAsync("/administration/topics/space/rename");
        await browser.Fill("Deutscher Name", "Raumfahrt und Satelliten").SubmitAsync("Umbenennen");
        Assert.Equal("Das Thema ist umbenannt.", browser.Flash);
        await browser.GoAsync("/administration/topics/space/retire");
        await browser.SubmitAsync("Stilllegen");
        Assert.Contains("Stillgelegt", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync("/administration/topics/space/restore");
        await browser.SubmitAsync("Wieder anbieten");
        Assert.Equal("Das Thema wird wieder angeboten.", browser.Flash);

        await browser.GoAsync($"/administration/audit?about=topic&of={Topic.IdOf("space")}");
        Assert.Equal(
            ["bot das Thema wieder an.", "legte das Thema still.", "benannte das Thema um.", "legte das Thema an."],
            browser.Page.QuerySelectorAll(".log > li > div > p:first-child").Select(line => Browser.Words(line)["Test Administrator ".Length..]));
        Assert.Contains("Thema: Raumfahrt und Satelliten", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_at_its_field()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/administration/topics/add");
        await browser.Fill("German name", "Neues").Fill("English name", "FOREIGN TRADE").SubmitAsync("Add");
        Assert.StartsWith("English name: There is a topic called “FOREIGN TRADE” already.", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Neues", browser.Value("German name"));
    }

    [Fact]
    public async Task Two_administrators_who_rename_one_topic_are_shown_both_names()
    {
        var (one, two) = (await desk.SignInAsync(Role.Administrator), await desk.SignInAsync(Role.Administrator));
        await one.GoAsync("/administration/topics/arms/rename");
        await two.GoAsync("/administration/topics/arms/rename");
        await one.Fill("English name", "Weapons").SubmitAsync("Rename");
        await two.Fill("English name", "Armament").SubmitAsync("Rename");
        Assert.Contains("“Weapons” (Rüstung in German)", Assert.Single(two.Errors), StringComparison.Ordinal);
        Assert.Equal("Armament", two.Value("English name"));
        await two.SubmitAsync("Rename");
        Assert.Equal("Armament", await desk.InDbAsync(db => db.Topics.Where(topic => topic.Key == "arms").Select(topic => topic.NameEn).SingleAsync()));
    }

    [Fact]
    public async Task A_retired_topic_is_offered_only_to_the_claims_that_have_it()
    {
        var (filed, other) = (await desk.OpenAsync(), await desk.OpenAsync());
        await desk.OnAsync(filed, (_, claim) => claim.Edit(new(claim.Statement, claim.ClaimantId, null, null, "de", Topics: ["food"]), desk.Actor(Role.FactChecker), ClaimScene.Past));
        await desk.InDbAsync(async db =>
        {
            await db.ChangeTopicAsync("food", topic => topic.Retire(desk.Actor(Role.Administrator), TimeProvider.System.GetUtcNow()), CancellationToken.None);
            return true;
        });

        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/{filed}/edit");
        Assert.Equal("true", browser.Page.QuerySelector("input[value=food]")?.HasAttribute("checked").ToString().ToLowerInvariant());
        await browser.SubmitAsync("Save");
        Assert.Empty(browser.Errors);
        await browser.GoAsync($"/claims/{other}/edit");
        Assert.Null(browser.Page.QuerySelector("input[value=food]"));
        browser.Page.QuerySelector("input[value=trade]")!.SetAttribute("value", "food");
        browser.Page.QuerySelector("input[value=food]")!.SetAttribute("checked", "");
        await browser.SubmitAsync("Save");
        Assert.Contains("The topic “Farming and food” (Landwirtschaft und Ernährung in German) is retired", Assert.Single(browser.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_counts_the_claims_and_leads_to_them()
    {
        var number = await desk.OpenAsync();
        await desk.OnAsync(number, (_, claim) => claim.Edit(new(claim.Statement, claim.ClaimantId, null, null, "de", Topics: ["energy"]), desk.Actor(Role.FactChecker), ClaimScene.Past));
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/administration/topics");
        var link = browser.Page.QuerySelector("a[href='/claims?topic=energy']");
        Assert.Equal("One claim: Energy and climate", Browser.Words(link));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync("/administration/topics/nothing/rename")).Status);
    }
}
