using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Sources;

public sealed class RecordTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_records_the_source_and_leads_to_its_text()
    {
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/sources/record");
        await browser.Fill("Title", "The quiet move").Fill("Kind", "Interview").Fill("Outlet", "Coast Herald").Fill("Published", "May 2024")
            .Fill("Address (URL)", "https://herald.example/move").SubmitAsync("Record and go on to the text");

        Assert.Equal("Capture a text", browser.Heading);
        var source = await desk.InDbAsync(db => db.Sources.AsNoTracking().SingleAsync(source => source.Title == "The quiet move"));
        Assert.Equal((SourceKind.Interview, "2024-05", "Coast Herald"), (source.Kind, source.Published!.ToString(), source.Outlet));
        Assert.True(await desk.HasEntryAsync("source.recorded", source.Id.Value));
    }

    [Fact]
    public async Task Post_sent_twice_records_one_source()
    {
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/sources/record");
        var form = browser.Page;
        await browser.Fill("Title", "Sent twice").SubmitAsync("Record and go on to the text");
        var first = browser.Path;
        var again = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/sources/record");
        SetKey(again, form);
        await again.Fill("Title", "Sent twice").SubmitAsync("Record and go on to the text");

        Assert.Equal(first, again.Path);
        Assert.Equal(1, await desk.InDbAsync(db => db.Sources.CountAsync(source => source.Title == "Sent twice")));
    }

    [Theory]
    [InlineData("Title", "", "Please fill this in.")]
    [InlineData("Published", "sometime", "“sometime” is not a date we can read")]
    [InlineData("Address (URL)", "javascript:alert(1)", "Please enter an address that begins with http")]
    [InlineData("Outlet", "null\0byte", "There is a control character")]
    public async Task Post_that_is_refused_keeps_what_was_typed(string field, string value, string message)
    {
        var browser = await (await desk.SignInAsync(Role.FactChecker)).GoAsync("/sources/record");
        await browser.Fill("Title", "Kept title").Fill("Note", "Kept note").Fill(field, value).SubmitAsync("Record and go on to the text");

        Assert.Contains(message, Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("Kept note", browser.Value("Note"));
        // No page can show a NUL; browsers put this in its place.
        Assert.Equal(value.Replace('\0', '\uFFFD'), browser.Value(field));
    }

    private static void SetKey(Browser browser, AngleSharp.Html.Dom.IHtmlDocument from) =>
        browser.Page.QuerySelector("main [name=FormKey]")!.SetAttribute("value", from.QuerySelector("main [name=FormKey]")!.GetAttribute("value")!);
}
