using System.Net;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using DemoDesk = Claims.Tests.Pages.Dossiers.DemoDesk;

namespace Claims.Tests.Pages.Administration;

public sealed class ErasuresTests(DemoDesk desk) : IClassFixture<DemoDesk>
{
    private const string New = "/administration/erasures/new";

    [Fact]
    public async Task A_passage_is_typed_seen_in_all_its_places_and_erased_with_a_reason()
    {
        var (number, words) = await ApprovedWithAsync("Wolkenstein Anneliese");
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/administration/erasures");
        await browser.ClickAsync("Erase a passage");
        await browser.Fill("Passage", words).SubmitAsync("Show the places");
        Assert.Equal(New, browser.Path);
        Assert.Contains("1 claim", browser.Text, StringComparison.Ordinal);
        Assert.Contains("1 submitted version", browser.Text, StringComparison.Ordinal);
        Assert.Contains("What this does not reach", browser.Text, StringComparison.Ordinal);
        Assert.Contains(number, browser.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("Erase for good");
        Assert.Equal(["Reason: Please fill this in."], browser.Errors);
        await browser.Fill("Reason", $"Gewünscht von {words}").SubmitAsync("Erase for good");
        Assert.Equal(["Reason: The reason stays readable, so the passage itself must not stand in it."], browser.Errors);
        await browser.Fill("Reason", "Request of the person").SubmitAsync("Erase for good");
        Assert.Equal("Erased. Please see to the backups and the copies outside.", browser.Flash);
        Assert.DoesNotContain(words, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Request of the person", (await browser.GoAsync("/administration/erasures")).Text, StringComparison.Ordinal);

        foreach (var role in new[] { Role.Editor, Role.Reader })
        {
            var reader = await desk.SignInAsync(role);
            await reader.GoAsync($"/claims/{number}");
            Assert.Contains("█████████████████████", reader.Heading, StringComparison.Ordinal);
            Assert.Contains("Personal data were erased here on", reader.Text, StringComparison.Ordinal);
            Assert.Contains("Request of the person", reader.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("does not match its hash", reader.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await reader.GoAsync($"/claims?q={Uri.EscapeDataString("Wolkenstein")}")).Status);
            Assert.DoesNotContain(number, reader.Page.QuerySelector("main")!.QuerySelectorAll("table, ol, ul").Select(list => list.TextContent));
        }
    }

    [Fact]
    public async Task What_stands_nowhere_is_too_short_or_changed_meanwhile_is_refused()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync(New);
        await browser.Fill("Passage", "Steht gewiss nirgends").SubmitAsync("Show the places");
        Assert.Equal(["Passage: These words stand nowhere at this desk, in exactly this spelling."], browser.Errors);
        await browser.Fill("Passage", "ab").SubmitAsync("Show the places");
        Assert.Equal(["Passage: At least 3 characters: shorter ones stand in half of all words."], browser.Errors);

        var (_, words) = await ApprovedWithAsync("Sandmann Dietlinde");
        await browser.Fill("Passage", words).SubmitAsync("Show the places");
        await ApprovedWithAsync(words);
        await browser.Fill("Reason", "Bitte").SubmitAsync("Erase for good");
        Assert.Equal(["What holds these words has changed since you looked. Nothing was erased; please look at the places again."], browser.Errors);
        Assert.Contains("2 claims", browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("Erase for good");
        Assert.NotEmpty(browser.Flash);
    }

    [Fact]
    public async Task An_edition_that_printed_it_is_gone_and_the_dossier_prints_anew()
    {
        var (number, words) = await ApprovedWithAsync("Hinterhuber Kreszentia");
        var dossier = await PrintedAsync(number);
        await EraseAsync(words);
        var reader = await desk.SignInAsync(Role.Editor);
        await reader.GoAsync($"/dossiers/{dossier}/editions/1");
        Assert.Equal((HttpStatusCode.Gone, "This edition was withdrawn"), (reader.Status, reader.Heading));
        Assert.Contains("withdrawn, bytes erased", (await reader.GoAsync($"/dossiers/{dossier}")).Text, StringComparison.Ordinal);
        Assert.Empty(await desk.InDbAsync(db => db.PrintOrders.Where(order => order.DossierId == dossier && order.Number == 1).Select(order => order.Content).SingleAsync()));
        await reader.GoAsync($"/dossiers/{dossier}/print");
        await reader.SubmitAsync("Print");
        using var pdf = await reader.Client.GetAsync(new Uri($"/dossiers/{dossier}/editions/2", UriKind.Relative));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_version_in_review_that_was_erased_from_is_not_approved()
    {
        const string words = "Oberniedermayr Sepp";
        var number = await desk.DraftedAsync();
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft($"Das sagt {words} [1]."), claim.Draft!.Version, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await desk.ResubmitAsync(number);
        await EraseAsync(words);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/review");
        Assert.Contains("Personal data were erased here", editor.Text, StringComparison.Ordinal);
        await editor.SubmitAsync("Approve");
        Assert.NotEmpty(editor.Errors);
        Assert.Equal(Stage.InReview, (await desk.ClaimAsync(number)).Stage);
    }

    private async Task EraseAsync(string words)
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync(New);
        await browser.Fill("Passage", words).SubmitAsync("Show the places");
        await browser.Fill("Reason", "Bitte einer Person").SubmitAsync("Erase for good");
        Assert.Empty(browser.Errors);
    }

    private async Task<(string Number, string Words)> ApprovedWithAsync(string words)
    {
        var number = await desk.DraftedAsync();
        await desk.DoAsync(number, claim => claim.Edit(
            new($"{words} sagt, der Handel stieg.", claim.ClaimantId, null, claim.Said, "de", Quantity: claim.Quantity), desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await desk.ResubmitAsync(number);
        await desk.DoAsync(number, claim => claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));
        return (number, words);
    }

    private async Task<DossierId> PrintedAsync(string number)
    {
        var claim = await desk.ClaimAsync(number);
        var id = await desk.InDbAsync(db => db.WriteAsync(_ =>
        {
            var dossier = Dossier.Create(new("Probe", null, null, "de"), desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
            dossier.Arrange([claim.Id], desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
            db.Add(dossier);
            return Task.FromResult(dossier.Id);
        }));
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/dossiers/{id}/print");
        await editor.SubmitAsync("Print");
        return id;
    }
}
