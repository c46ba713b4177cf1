using Claims.Tests;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>An article comes to the desk, and a claim is taken from it.</summary>
internal static class SourceSteps
{
    public const string Title = "Zwei Uhren, zwei Listen";
    public const string Quote = "Auf rund 19 Mrd. Euro summierten sich im Jahr 2024 die Ausfuhren und Einfuhren";

    /// <summary>Records the source, pastes its text and arrives at the workbench.</summary>
    public static async Task RecordSourceAsync(this Person person)
    {
        await person.TurnToAsync("sources");
        await person.LookAsync();
        await person.Link("sources.index.record").First.ClickAsync();
        await person.Field("sources.field.title").FillAsync(Title);
        await person.Field("sources.field.outlet").FillAsync("Hestermünder Anzeiger");
        await person.Field("sources.field.authors").FillAsync("Lenn Harkort");
        await person.Field("sources.field.published").FillAsync(person.German ? "14. März 2025" : "14 March 2025");
        await person.Field("sources.field.language").SelectOptionAsync(person.T["shared.language.de"]);
        await person.LookAsync();
        await person.Button("sources.record.save").ClickAsync();
        await person.HearAsync("sources.record.done");

        var article = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "seed/demo/article.txt"));
        await person.Field("sources.text.body").FillAsync(article);
        await person.LookAsync();
        await person.Button("sources.text.save").ClickAsync();
        await person.HearAsync("sources.text.done", 1);
        await Expect(person.Heading).ToHaveTextAsync(Title);
        await person.LookAsync();
    }

    /// <summary>Selects the words with the mouse: the key opens the form and Escape closes it, the button opens it again.</summary>
    public static async Task SelectQuoteAsync(this Person person)
    {
        await person.SelectAsync(person.T["sources.workbench.text"], Quote);
        await person.Page.Keyboard.PressAsync("n");
        await Expect(person.Field("claimform.field.statement")).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Escape");
        await Expect(person.Field("claimform.field.statement")).ToHaveCountAsync(0);

        await person.SelectAsync(person.T["sources.workbench.text"], Quote);
        await person.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = person.T["sources.workbench.record-selected"] }).ClickAsync();
        await Expect(person.Field("claimform.field.statement")).ToBeFocusedAsync();
        await Expect(person.Main.GetByText(person.T["sources.quoted", Quote])).ToBeVisibleAsync();
    }

    /// <summary>Opens the form and pastes the words, as they do who have no script or no mouse.</summary>
    public static async Task PasteQuoteAsync(this Person person)
    {
        await person.Link("sources.workbench.record").ClickAsync();
        await person.Field("claimform.field.quote").FillAsync(Quote);
    }
}
