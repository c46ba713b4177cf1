using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class CommentsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Post_from_the_claim_file_writes_a_comment_and_calls_whom_it_names()
    {
        var judith = await desk.JoinAsync("judith@example.org", "Judith Brandau", Role.Reviewer);
        var number = await desk.OpenAsync();
        var browser = await FileAsync(number);
        await browser.Fill("Comment", "@judith Stimmt der Kurs?\nSieh nach.").SubmitAsync("Write comment");
        Assert.StartsWith($"/claims/{number}#comment-", browser.Path, StringComparison.Ordinal);
        Assert.Equal("@judith", Assert.Single(browser.Page.QuerySelectorAll("#comments .call")).TextContent);
        Assert.Contains("Sieh nach.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(("comment.written", desk.Actor(Role.FactChecker).Member), await desk.NewestEntryAsync(number));
        Assert.True(await desk.InDbAsync(db => db.Notices.AnyAsync(notice => notice.MemberId == judith.Id && notice.Kind == NoticeKind.Mentioned)));
    }

    [Fact]
    public async Task A_name_that_is_not_clear_is_asked_for_and_nothing_is_lost()
    {
        await desk.JoinAsync("olaf@example.org", "Olaf Petersen", Role.FactChecker);
        var number = await desk.OpenAsync();
        var browser = await FileAsync(number);
        await browser.Fill("Comment", "@olav und laut @tagesschau").SubmitAsync("Write comment");
        Assert.Contains("@olav and @tagesschau", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("@olav und laut @tagesschau", browser.Value("Comment"));
        Assert.Empty(await StoredAsync(number));
        browser.Page.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").Last().IsChecked = true;
        await browser.Tick("Olaf Petersen").SubmitAsync("Write comment");
        Assert.Equal("@Olaf Petersen und laut @tagesschau", Assert.Single(await StoredAsync(number)).Text);
    }

    [Fact]
    public async Task An_answer_is_not_asked_for_twice()
    {
        await desk.JoinAsync("hedwig@example.org", "Hedwig Lange", Role.FactChecker);
        var browser = await (await FileAsync(await desk.OpenAsync())).Fill("Comment", "@hedwg, laut @tagesschau und @zeitung").SubmitAsync("Write comment");
        browser.Page.QuerySelectorAll<IHtmlInputElement>("input[type=radio][name='Input.Meant[1].Member']").Single(input => input.Value == "nobody").IsChecked = true;
        await browser.SubmitAsync("Write comment");
        Assert.DoesNotContain("@tagesschau", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.Tick("Hedwig Lange").SubmitAsync("Write comment");
        Assert.DoesNotContain("@hedw", Assert.Single(browser.Errors), StringComparison.Ordinal);
        Assert.Equal("@Hedwig Lange, laut @tagesschau und @zeitung", browser.Value("Comment"));
        await browser.Tick("nobody, leave it as text").SubmitAsync("Write comment");
        Assert.Equal("Your comment is saved.", browser.Flash);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_comment()
    {
        var number = await desk.OpenAsync();
        var (browser, again) = (await FileAsync(number), 2);
        var page = browser.Page;
        var content = () =>
        {
            var form = page.QuerySelector<IHtmlFormElement>("#comment")!;
            var fields = form.QuerySelectorAll<IHtmlInputElement>("input").Select(input => KeyValuePair.Create(input.Name!, input.Value));
            return new FormUrlEncodedContent(fields.Append(new("Input.Text", "Zweimal gedrückt.")));
        };
        for (var i = 0; i < again; i++)
        {
            using var answer = await browser.Client.PostAsync(new Uri($"/claims/{number}/comments", UriKind.Relative), content());
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        Assert.Single(await StoredAsync(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("mit\u0000Null")]
    public async Task Words_that_are_none_are_refused_at_the_field(string words)
    {
        var browser = await FileAsync(await desk.OpenAsync());
        await browser.Fill("Comment", words).SubmitAsync("Write comment");
        Assert.Single(browser.Errors);
        Assert.NotNull(browser.Page.QuerySelector(".errors a[href='#Input_Text']"));
    }

    [Fact]
    public async Task More_words_than_a_comment_holds_are_kept_in_the_form()
    {
        var browser = await FileAsync(await desk.OpenAsync());
        var words = new string('x', Limits.Comment + 1);
        await browser.Fill("Comment", words).SubmitAsync("Write comment");
        Assert.Single(browser.Errors);
        Assert.Equal(words, browser.Value("Comment"));
    }

    [Fact]
    public async Task What_is_dealt_with_is_folded_and_taken_up_again()
    {
        var number = await desk.OpenAsync();
        var browser = await (await FileAsync(number)).Fill("Comment", "Ist das ein Mensch?").SubmitAsync("Write comment");
        await browser.SubmitAsync("Mark as dealt with (comment by Test FactChecker)");
        Assert.Contains("Ist das ein Mensch?", browser.Page.QuerySelector("#comments details")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("comment.resolved", (await desk.NewestEntryAsync(number)).Kind);
        await browser.SubmitAsync("Take up again (comment by Test FactChecker)");
        Assert.Null(browser.Page.QuerySelector("#comments details"));
    }

    [Fact]
    public async Task Only_who_wrote_a_comment_changes_it()
    {
        var number = await desk.OpenAsync();
        var browser = await (await FileAsync(number)).Fill("Comment", "Erst so.").SubmitAsync("Write comment");
        await browser.ClickAsync("Change");
        Assert.Equal("Erst so.", browser.Value("Comment"));
        var address = browser.Path;
        await browser.Fill("Comment", "Dann anders.").SubmitAsync("Save");
        Assert.Equal("Dann anders.", Assert.Single(await StoredAsync(number)).Text);
        var editor = await (await desk.SignInAsync(Role.Editor)).GoAsync(address);
        Assert.Null(editor.Page.QuerySelector("textarea"));
        Assert.DoesNotContain("Change", (await editor.GoAsync($"/claims/{number}")).Page.QuerySelectorAll("#comments a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task The_file_shows_the_newest_and_the_page_all_of_them_in_a_fixed_order()
    {
        var number = await desk.OpenAsync();
        var claim = (await desk.StoredAsync(number)).Id;
        await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            // Two at a time, so that the order is decided by more than the clock.
            db.AddRange(Enumerable.Range(0, 120).Select(i => Comment.Write(claim, $"Nummer {i}.", [], desk.Actor(Role.FactChecker), ClaimScene.Past.AddMinutes(i / 2))));
            return await db.SaveChangesAsync(token);
        }));
        var browser = await FileAsync(number);
        Assert.Equal(20, browser.Page.QuerySelectorAll("#comments .spoken").Length);
        await browser.ClickAsync("All 120 comments");
        var seen = new List<string>();
        for (var page = 0; page < 3; page++)
        {
            seen.InsertRange(0, browser.Page.QuerySelectorAll(".spoken").Select(words => words.TextContent));
            if (browser.Page.QuerySelector("a.next") is not null)
            {
                await browser.ClickAsync("Older");
            }
        }

        Assert.Equal(120, seen.Distinct().Count());
        Assert.Equal(seen.Select(words => int.Parse(words[7..^1], System.Globalization.CultureInfo.InvariantCulture) / 2), Enumerable.Range(0, 120).Select(i => i / 2));
        await browser.ClickAsync("Newer");
        Assert.Equal(seen[20..70], browser.Page.QuerySelectorAll(".spoken").Select(words => words.TextContent));
    }

    [Fact]
    public async Task An_administrator_reads_and_a_reader_does_not()
    {
        var number = await desk.ApprovedAsync();
        await desk.InDbAsync(async db =>
        {
            db.Add(Comment.Write((await db.Claims.SingleAsync(claim => claim.Number == number)).Id, "Nur fürs Haus.", [], desk.Actor(Role.Editor), ClaimScene.Past));
            return await db.SaveChangesAsync();
        });
        var administrator = await (await desk.SignInAsync(Role.Administrator)).GoAsync($"/claims/{number}");
        Assert.Contains("Nur fürs Haus.", administrator.Text, StringComparison.Ordinal);
        Assert.Null(administrator.Page.QuerySelector("#comments form, #plan form"));
        Assert.DoesNotContain("Nur fürs Haus.", (await (await desk.SignInAsync(Role.Reader)).GoAsync($"/claims/{number}")).Text, StringComparison.Ordinal);
    }

    private async Task<Browser> FileAsync(string number) => await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/{number}");

    private Task<List<Comment>> StoredAsync(string number) =>
        desk.InDbAsync(db => db.Comments.Where(comment => db.Claims.Any(claim => claim.Id == comment.ClaimId && claim.Number == number)).ToListAsync());
}
