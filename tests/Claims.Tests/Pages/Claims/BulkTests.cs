using System.Net;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.ClaimPages;

public sealed class BulkTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task Ticked_claims_are_given_to_a_member_with_a_day_and_the_others_are_told()
    {
        var (open, approved, discarded) = (await desk.OpenAsync(), await desk.ApprovedAsync(), await desk.OpenAsync());
        await desk.OnAsync(discarded, (_, claim) => claim.Discard("Nicht prüfbar.", desk.Actor(Role.FactChecker), ClaimScene.Past));
        var browser = await desk.SignInAsync(Role.Reviewer);
        await browser.GoAsync("/claims?sort=recorded");
        await browser.Tick($"Tick {open}").Tick($"Tick {approved}").Tick($"Tick {discarded}").SubmitAsync("Assign");
        Assert.Equal("Assign claims", browser.Heading);
        await browser.Fill("Assigned to", "Test FactChecker").Fill("Due", "2026-12-01").Fill("Priority", "high").SubmitAsync("Assign");

        Assert.Equal("/claims?sort=recorded", browser.Path);
        Assert.Contains("2 claims were assigned.", browser.Text, StringComparison.Ordinal);
        Assert.Contains($"1 claim was not changed: The claim has been discarded. {discarded}", browser.Text, StringComparison.Ordinal);
        foreach (var number in new[] { open, approved })
        {
            var claim = await desk.StoredAsync(number);
            Assert.Equal((desk.Member(Role.FactChecker).Id, new DateOnly(2026, 12, 1), Priority.High), (claim.Assignee, claim.Due, claim.Priority));
        }

        Assert.Null((await desk.StoredAsync(discarded)).Assignee);

        await browser.GoAsync($"/claims/assign?c={open}&c={approved}");
        await browser.Fill("Assigned to", "nobody").Tick("Take the day away").SubmitAsync("Assign");
        var after = await desk.StoredAsync(open);
        Assert.Equal((null, null, Priority.High), (after.Assignee, after.Due, after.Priority));

        await browser.GoAsync($"/claims/assign?c={open}");
        await browser.Fill("Assigned to", "nobody").SubmitAsync("Assign");
        Assert.Contains("1 was so already.", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Due", "next Thursday", "“next Thursday” is not a day we can read.")]
    [InlineData("Due", "May 2026", "“May 2026” is not a day we can read.")]
    [InlineData("Due", "", "Nothing is chosen yet")]
    public async Task What_cannot_be_assigned_is_said_at_its_field(string label, string typed, string sentence)
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/claims/assign?c={await desk.OpenAsync()}&back=stage%3Dopen");
        await browser.Fill(label, typed).SubmitAsync("Assign");
        Assert.Contains(sentence, string.Join(' ', browser.Errors), StringComparison.Ordinal);
        Assert.Equal(typed, browser.Value(label));
        Assert.NotNull(browser.Page.QuerySelector("a[href='/claims?stage=open']"));
    }

    [Fact]
    public async Task Ticked_claims_are_filed_under_a_topic_and_nobody_becomes_an_author()
    {
        await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            if (!await db.Topics.AnyAsync(token))
            {
                db.AddRange(Topic.Of("trade", "Außenhandel", "Foreign trade"), Topic.Of("arms", "Rüstung", "Arms"));
            }

            return true;
        }));
        var (open, approved) = (await desk.OpenAsync(), await desk.ApprovedAsync());
        var browser = await desk.SignInAsync(Role.Editor, "de");
        await browser.GoAsync($"/claims/file?c={open}&c={approved}");
        await browser.Fill("Einordnen unter", "Außenhandel").SubmitAsync("Einordnen");
        Assert.Contains("2 Behauptungen eingeordnet.", browser.Text, StringComparison.Ordinal);
        Assert.Equal("trade", Assert.Single((await desk.StoredAsync(approved)).Topics).TopicKey);
        Assert.Null((await desk.StoredAsync(open)).PartOf(desk.Member(Role.Editor).Id));
        Assert.Equal(("claim.filed", desk.Member(Role.Editor).Id), await desk.NewestEntryAsync(open));

        await browser.GoAsync($"/claims/file?c={open}");
        await browser.Fill("Einordnen unter", "Außenhandel").Fill("Herausnehmen aus", "Außenhandel").SubmitAsync("Einordnen");
        Assert.Contains("nicht zugleich", string.Join(' ', browser.Errors), StringComparison.Ordinal);
        await browser.Fill("Einordnen unter", "Rüstung").SubmitAsync("Einordnen");
        Assert.Equal("arms", Assert.Single((await desk.StoredAsync(open)).Topics).TopicKey);
    }

    [Fact]
    public async Task Ticked_claims_go_to_the_end_of_a_dossier()
    {
        var (first, second, discarded) = (await desk.OpenAsync(), await desk.ApprovedAsync(), await desk.OpenAsync());
        await desk.OnAsync(discarded, (_, claim) => claim.Discard("Nicht prüfbar.", desk.Actor(Role.FactChecker), ClaimScene.Past));
        var held = (await desk.StoredAsync(first)).Id;
        var id = await desk.InDbAsync(db => db.WriteAsync(_ =>
        {
            var dossier = Dossier.Create(new("Handel in Zahlen", null, null, "de"), desk.Actor(Role.Editor), ClaimScene.Past);
            dossier.Arrange([held], desk.Actor(Role.Editor), ClaimScene.Past);
            db.Add(dossier);
            return Task.FromResult(dossier.Id);
        }));
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync($"/claims/collect?c={second}&c={first}&c={discarded}");
        await browser.Fill("Dossier", id.Value.ToString()).SubmitAsync("Add to the dossier");
        Assert.Contains("1 claim now stands at the end of the dossier. 1 was so already.", browser.Text, StringComparison.Ordinal);
        Assert.Contains($"The claim has been discarded. {discarded}", browser.Text, StringComparison.Ordinal);
        var items = await desk.InDbAsync(async db => (await db.LoadDossierAsync(id, CancellationToken.None))!.Items.OrderBy(item => item.Position).Select(item => item.ClaimId).ToList());
        Assert.Equal([held, (await desk.StoredAsync(second)).Id], items);
    }

    [Fact]
    public async Task Without_ticks_or_with_too_many_it_says_so_and_changes_nothing()
    {
        var browser = await desk.SignInAsync(Role.Editor);
        await browser.GoAsync("/claims/assign?back=mine%3Dyes%26evil%3D%0D%0A");
        Assert.Contains("No claim was ticked.", browser.Text, StringComparison.Ordinal);
        await browser.ClickAsync("Back to the list");
        Assert.Equal("/claims?mine=yes", browser.Path);
        await browser.GoAsync("/claims/file?" + string.Join('&', Enumerable.Range(1, 201).Select(number => $"c=2026-{number:0000}")));
        Assert.Contains("201 claims are too many at once", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_is_refused()
    {
        var open = await desk.OpenAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await (await desk.SignInAsync(Role.Administrator)).GoAsync($"/claims/assign?c={open}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await desk.SignInAsync(Role.Reviewer)).GoAsync($"/claims/file?c={open}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await desk.SignInAsync(Role.FactChecker)).GoAsync($"/claims/collect?c={open}")).Status);
    }
}
