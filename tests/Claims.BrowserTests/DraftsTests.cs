using Claims.Domain;
using Claims.Tests.Pages;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>What is typed into a form outlives its tab and the sign-in, is offered to who typed it and to nobody else, and is never sent by itself.</summary>
public sealed class DraftsTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    private const string Words = "Nur hier getippt, nirgends gesichert.";

    [SkippableFact]
    public Task What_was_typed_outlives_its_tab_and_can_be_let_go() => desk.PlayAsync("drafts-tab", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        await person.Page.CloseAsync();

        var again = await OpenAsync(person, address);
        await Expect(again.Field("verdicts.field.reasoning")).ToHaveValueAsync(Words);
        await Expect(again.Main.GetByText(again.T["shared.draft.restored"])).ToBeVisibleAsync();
        await again.LookAsync();
        await again.Button("shared.draft.discard").ClickAsync();
        await Expect(again.Field("verdicts.field.reasoning")).ToHaveValueAsync("");
        await again.Page.CloseAsync();

        var last = await OpenAsync(person, address);
        await Settled(last);
        await Expect(last.Field("verdicts.field.reasoning")).ToHaveValueAsync("");
    });

    [SkippableFact]
    public Task Sent_after_the_sign_in_has_ended_it_is_back_after_signing_in_again() => desk.PlayAsync("drafts-session", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        await person.Page.Context.ClearCookiesAsync(new() { Name = "claims.member" });
        await person.Button("verdicts.form.save").ClickAsync();
        await Expect(person.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/sign-in"));
        await person.Field("account.field.email").FillAsync(scene.Desk.Member(Role.FactChecker).Email!);
        await person.Field("account.field.password").FillAsync(DeskFactory.Password);
        await person.Button("account.sign-in.submit").ClickAsync();

        await Expect(person.Page).ToHaveURLAsync($"{scene.Desk.Address}{address}");
        await Expect(person.Field("verdicts.field.reasoning")).ToHaveValueAsync(Words);
        // Nothing was sent by itself; once it is sent, nothing is left to offer.
        Assert.Null((await scene.Desk.ClaimAsync(address.Split('/')[2])).Draft);
        await person.Button("verdicts.form.save").ClickAsync();
        await person.HearAsync("verdicts.write.done");
        await person.Page.CloseAsync();
        Assert.Equal(Words, (await scene.Desk.ClaimAsync(address.Split('/')[2])).Draft!.Reasoning);
        var again = await OpenAsync(person, address);
        await Settled(again);
        await Expect(again.Main.GetByText(again.T["shared.draft.restored"])).ToHaveCountAsync(0);
    });

    [SkippableFact]
    public Task Who_signs_in_next_at_the_same_browser_sees_nothing_of_it() => desk.PlayAsync("drafts-shared", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        await person.Page.CloseAsync();
        await person.Page.Context.ClearCookiesAsync();

        var next = await OpenAsync(person, "/account/sign-in");
        await next.SignInAsync(scene.Desk.Member(Role.Editor).Email!, DeskFactory.Password);
        await next.Page.GotoAsync(address);
        await Settled(next);
        await Expect(next.Field("verdicts.field.reasoning")).ToHaveValueAsync("");
        var kept = await next.Page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage })");
        Assert.Contains("claims:draft:", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("getippt", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Desk.Member(Role.FactChecker).Id.ToString(), kept, StringComparison.Ordinal);
        Assert.DoesNotContain("verdict", kept, StringComparison.Ordinal);
    });

    [SkippableFact]
    public Task Two_tabs_of_one_form_keep_their_words_apart() => desk.PlayAsync("drafts-two-tabs", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        var other = await OpenAsync(person, address);
        await Settled(other);
        await Expect(other.Field("verdicts.field.reasoning")).ToHaveValueAsync("");
        await FillAsync(other, "Aus dem zweiten Fenster.");
        await person.Page.ReloadAsync();
        await Expect(person.Field("verdicts.field.reasoning")).ToHaveValueAsync(Words);
        await other.Page.ReloadAsync();
        await Expect(other.Field("verdicts.field.reasoning")).ToHaveValueAsync("Aus dem zweiten Fenster.");
    });

    [SkippableFact]
    public Task A_draft_on_a_state_that_has_changed_since_meets_it_when_it_is_saved() => desk.PlayAsync("drafts-stale", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        await person.Page.CloseAsync();
        var number = address.Split('/')[2];
        await scene.Desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Von jemand anderem [1]."), 0, scene.Desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow()));

        var again = await OpenAsync(person, address);
        await Expect(again.Field("verdicts.field.reasoning")).ToHaveValueAsync(Words);
        await again.Button("verdicts.form.save").ClickAsync();
        await Expect(again.Errors).ToBeVisibleAsync();
        await Expect(again.Main.GetByText("Von jemand anderem [1].")).ToBeVisibleAsync();
        Assert.Equal("Von jemand anderem [1].", (await scene.Desk.ClaimAsync(number)).Draft!.Reasoning);
    });

    [SkippableFact]
    public Task A_refused_submission_that_is_then_saved_leaves_nothing_behind() => desk.PlayAsync("drafts-submit", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        await person.Button("verdicts.form.submit").ClickAsync();
        await Expect(person.Errors).ToBeVisibleAsync();
        await Settled(person);
        await person.Field("verdicts.field.reasoning").FillAsync("Berichtigt [1].");
        await person.Button("verdicts.form.save").ClickAsync();
        await person.HearAsync("verdicts.write.done");

        await Settled(person);
        await Expect(person.Field("verdicts.field.reasoning")).ToHaveValueAsync("Berichtigt [1].");
        await Expect(person.Main.GetByText(person.T["shared.draft.restored"])).ToHaveCountAsync(0);
        Assert.Equal(0, await CountAsync(person));
        await person.Button("verdicts.form.submit").ClickAsync();
        await Expect(person.Main.GetByText(person.T["error.draft.changed"])).ToHaveCountAsync(0);
        Assert.Equal("Berichtigt [1].", (await scene.Desk.ClaimAsync(address.Split('/')[2])).Draft!.Reasoning);
    });

    [SkippableFact]
    public Task A_refused_return_that_is_then_sent_leaves_nothing_behind() => desk.PlayAsync("drafts-return", async scene =>
    {
        var number = await VerdictScene.SubmittedAsync(scene.Desk);
        var person = await SignInAsync(scene, Role.Reviewer);
        await person.Page.GotoAsync($"/claims/{number}/review");
        await Settled(person);
        await person.Field("reviews.decide.note").FillAsync("   ");
        await person.Page.WaitForFunctionAsync("() => Object.keys(localStorage).some(name => name.startsWith('claims:draft:'))");
        await person.Button("reviews.decide.return").ClickAsync();
        await Expect(person.Errors).ToBeVisibleAsync();
        await Settled(person);
        await person.Field("reviews.decide.note").FillAsync("Die Quelle fehlt.");
        var tick = person.Field("interests.tick");
        if (await tick.CountAsync() > 0) await tick.CheckAsync();
        await person.Button("reviews.decide.return").ClickAsync();
        await person.HearAsync("reviews.return.done", 1);
        Assert.Equal(0, await CountAsync(person));
    });

    [SkippableFact]
    public Task A_day_that_is_typed_by_half_is_not_sent_as_none() => desk.PlayAsync("drafts-day", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        var day = person.Field("verdicts.field.expires");
        await day.PressSequentiallyAsync("12");
        await person.Button("verdicts.form.save").ClickAsync();

        await Expect(day).ToBeFocusedAsync();
        Assert.Null((await scene.Desk.ClaimAsync(address.Split('/')[2])).Draft);
        await day.FillAsync("2030-12-12");
        await person.Button("verdicts.form.save").ClickAsync();
        await person.HearAsync("verdicts.write.done");
        Assert.Equal(new DateOnly(2030, 12, 12), (await scene.Desk.ClaimAsync(address.Split('/')[2])).Draft!.ExpiresOn);
    });

    [SkippableFact]
    public Task Drafts_go_after_a_week() => desk.PlayAsync("drafts-old", async scene =>
    {
        var person = await SignInAsync(scene, Role.FactChecker);
        var address = await TypeAsync(scene, person);
        await person.Page.EvaluateAsync("""
            () => { for (const [name, text] of Object.entries({ ...localStorage })) if (name.startsWith("claims:draft:"))
              localStorage.setItem(name, JSON.stringify({ ...JSON.parse(text), at: Date.now() - 8 * 24 * 60 * 60 * 1000 })); }
            """);
        await person.Page.CloseAsync();
        var again = await OpenAsync(person, address);
        await Settled(again);
        await Expect(again.Field("verdicts.field.reasoning")).ToHaveValueAsync("");
        Assert.Equal(0, await CountAsync(again));
    });

    private static Task<Person> SignInAsync(Scene scene, Role role) => scene.SignInAsync(scene.Desk.Member(role).Email!, "de");

    /// <summary>Opens the form of a verdict and types into it; the address of the form.</summary>
    private static async Task<string> TypeAsync(Scene scene, Person person)
    {
        var address = $"/claims/{await VerdictScene.ResearchedAsync(scene.Desk)}/verdict";
        await person.Page.GotoAsync(address);
        await Settled(person);
        await FillAsync(person, Words);
        return address;
    }

    private static async Task FillAsync(Person person, string words)
    {
        var before = await CountAsync(person);
        await person.Field("verdicts.field.reasoning").FillAsync(words);
        await person.Page.WaitForFunctionAsync("before => Object.keys(localStorage).filter(name => name.startsWith('claims:draft:')).length > before", before);
    }

    /// <summary>Waits until the page has taken its slot: from then on all is kept that can be.</summary>
    private static async Task Settled(Person person) => await person.Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).some(name => name.startsWith('claims:slot:'))");

    private static Task<int> CountAsync(Person person) => person.Page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(name => name.startsWith('claims:draft:')).length");

    private static async Task<Person> OpenAsync(Person person, string address)
    {
        var page = await person.Page.Context.NewPageAsync();
        await page.GotoAsync(address);
        return new(person.Who, page, person.T, scripts: true);
    }
}
