using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>Others read a version and decide.</summary>
internal static class ReviewSteps
{
    /// <summary>Opens what waits for other eyes.</summary>
    public static async Task OpenReviewAsync(this Person person)
    {
        await person.TurnToAsync("reviews");
        await person.LookAsync();
        await person.Main.GetByRole(AriaRole.Link, new() { Name = ClaimSteps.Statement }).ClickAsync();
        await Expect(person.Heading).ToHaveTextAsync(ClaimSteps.Statement);
        await person.LookAsync();
    }

    /// <summary>An author may neither endorse nor approve, and reads why.</summary>
    public static async Task CannotDecideAsync(this Person person)
    {
        await person.ReadAsync("reviews.why.author");
        await Expect(person.Button("reviews.decide.approve")).ToHaveCountAsync(0);
        await Expect(person.Button("reviews.decide.endorse")).ToHaveCountAsync(0);
        await Expect(person.Button("reviews.decide.return")).ToHaveCountAsync(0);
    }

    /// <summary>A return needs a note: without it the page says so and takes the reader to it.</summary>
    public static async Task ReturnAsync(this Person person, string note)
    {
        await person.Button("reviews.decide.return").ClickAsync();
        await Expect(person.Errors).ToBeVisibleAsync();
        await person.LookAsync();
        await person.Errors.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(person.Field("reviews.decide.note")).ToBeFocusedAsync();
        await person.Field("reviews.decide.note").FillAsync(note);
        await person.Button("reviews.decide.return").ClickAsync();
        await person.HearAsync("reviews.return.done", 1);
        await person.LookAsync();
    }

    public static async Task EndorseAsync(this Person person, int version)
    {
        await person.Button("reviews.decide.endorse").ClickAsync();
        await person.HearAsync("reviews.endorse.done", version);
        await person.LookAsync();
    }

    public static async Task ApproveAsync(this Person person, int version)
    {
        await person.Button("reviews.decide.approve").ClickAsync();
        await person.HearAsync("reviews.approve.done", version);
        await person.LookAsync();
    }
}
