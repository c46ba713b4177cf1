using System.Net;
using System.Text.Json;
using Claims.Domain;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class PresenceTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Who_opens_the_verdict_is_shown_to_the_others_until_it_is_done()
    {
        var number = await desk.ResearchedAsync();
        var (author, editor) = (await desk.SignInAsync(Role.FactChecker), await desk.SignInAsync(Role.Editor));
        await author.GoAsync($"/claims/{number}/verdict");
        Assert.Empty(Said(author));
        foreach (var page in new[] { "", "/verdict", "/edit" })
        {
            await editor.GoAsync($"/claims/{number}{page}");
            Assert.Matches("^Test FactChecker is editing the verdict \\(since [0-9]+:[0-9]{2}\\)\\.$", Assert.Single(Said(editor)));
        }

        await editor.GoAsync($"/claims/{number}/plan");
        Assert.Equal(3, Said(await author.GoAsync($"/claims/{number}")).Count);
        await editor.SubmitAsync("Save plan");
        Assert.Equal(["verdict", "claim"], Said(await author.GoAsync($"/claims/{number}")).Select(sentence => sentence.Split(' ')[5]));
    }

    [Fact]
    public async Task A_page_that_shows_no_form_says_nothing_of_its_reader_and_readers_see_nobody()
    {
        var number = await desk.ApprovedAsync();
        var (author, editor) = (await desk.SignInAsync(Role.FactChecker), await desk.SignInAsync(Role.Editor));
        await author.GoAsync($"/claims/{number}/edit");
        Assert.Empty(Said(await editor.GoAsync($"/claims/{number}")));
        await author.GoAsync($"/claims/{number}/plan");
        Assert.Single(Said(await editor.GoAsync($"/claims/{number}")));
        var reader = await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claims/{number}");
        Assert.Null(reader.Page.GetElementById("presence"));
    }

    [Fact]
    public async Task Only_who_may_decide_on_a_version_is_said_to_review_it()
    {
        var number = await desk.SubmittedAsync();
        var (author, editor) = (await desk.SignInAsync(Role.FactChecker), await desk.SignInAsync(Role.Editor));
        await author.GoAsync($"/claims/{number}/review");
        Assert.StartsWith("Test FactChecker is looking at the version in review (since", Assert.Single(Said(await editor.GoAsync($"/claims/{number}/review"))), StringComparison.Ordinal);
        Assert.StartsWith("Test Editor is reviewing the claim (since", Assert.Single(Said(await author.GoAsync($"/claims/{number}"))), StringComparison.Ordinal);
        await editor.SubmitAsync("Return");
        Assert.Single(editor.Errors);
        await editor.Fill("Note", "Die Quelle fehlt.").SubmitAsync("Return");
        Assert.Empty(Said(await author.GoAsync($"/claims/{number}")));
        await editor.GoAsync($"/claims/{number}/review");
        Assert.Empty(Said(await author.GoAsync($"/claims/{number}")));
    }

    [Fact]
    public async Task A_report_answers_with_the_others_and_a_page_that_was_left_goes()
    {
        var number = await desk.OpenAsync();
        var (author, editor) = (await desk.SignInAsync(Role.FactChecker), await desk.SignInAsync(Role.Editor));
        await author.GoAsync($"/claims/{number}/edit");
        await editor.GoAsync($"/claims/{number}/plan");
        Assert.Equal(HttpStatusCode.OK, (await ReportAsync(author, number, "Wording", author)).Status);
        var (status, sentences) = await ReportAsync(editor, number, "Plan", editor);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("Test FactChecker is editing the claim", Assert.Single(sentences), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await ReportAsync(editor, number, "Nothing", editor)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ReportAsync(editor, new string('9', 40), "Plan", editor)).Status);
        using var asked = await editor.Client.GetAsync(new Uri($"/claims/{number}/presence", UriKind.Relative));
        Assert.Single(JsonSerializer.Deserialize<string[]>(await asked.Content.ReadAsStringAsync())!);
    }

    private static async Task<(HttpStatusCode Status, string[] Sentences)> ReportAsync(Browser browser, string number, string doing, Browser page)
    {
        var token = page.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(doing), "doing" }, { new StringContent("false"), "left" } };
        using var answer = await browser.Client.PostAsync(new Uri($"/claims/{number}/presence", UriKind.Relative), content);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<string[]>(await answer.Content.ReadAsStringAsync())! : []);
    }

    private static List<string> Said(Browser browser) => [.. browser.Page.QuerySelectorAll("#presence p").Select(line => line.TextContent)];
}
