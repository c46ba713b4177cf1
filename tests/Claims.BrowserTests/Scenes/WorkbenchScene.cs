using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>A text with quotes inside, across and upon each other, and what a person sees of them.</summary>
internal static class WorkbenchScene
{
    public const string Text =
        "Grüße aus 🌾 Hestermünde: „Der Anteil der Schiene ist um 25 Prozent gestiegen“, sagte die Ministerin über die Nord-Süd-Trasse.\n\n"
        + "Im Jahr 2024 waren es 240,11 Mrd. Euro, 62 % mehr als im Vorjahr.";

    /// <summary>In the order in which their claims are numbered: three nested, one on the same words as the innermost, one that crosses.</summary>
    public static readonly IReadOnlyList<string> Quotes =
    [
        "Der Anteil der Schiene ist um 25 Prozent gestiegen", "um 25 Prozent gestiegen", "25 Prozent", "25 Prozent", "gestiegen“, sagte die Ministerin",
    ];

    /// <summary>Numbers of the claims, as their links follow each other in the text.</summary>
    public static readonly IReadOnlyList<int> InOrderOfTheirEnds = [4, 3, 2, 1, 5];

    /// <summary>Cards that do not begin beside the paragraph of their quote: within two lines of it, one for each card.</summary>
    private const string Strays = """
        () => [...document.querySelectorAll("article section.card")].filter(card => {
          const [top, row] = [card.getBoundingClientRect().top, card.closest(".para").getBoundingClientRect()];
          return top < row.top - 1 || top > row.top + 60;
        }).map(card => card.id)
        """;

    extension(Person person)
    {
        /// <summary>Has the focus while the keyboard selects.</summary>
        public ILocator Cursor => person.Page.GetByRole(AriaRole.Application, new() { Name = person.T["sources.cursor.label"], IncludeHidden = true });

        /// <summary>What is said to those who hear the page.</summary>
        public ILocator Said => person.Page.Locator("#said");

        /// <summary>The link at the end of a quote.</summary>
        public ILocator Number(int number) => person.Main.GetByRole(AriaRole.Article).GetByRole(AriaRole.Link, new() { Name = $"{person.T["sources.workbench.claim-word"]} {number}", Exact = true });

        public Task<string> SelectedAsync() => person.Page.EvaluateAsync<string>("() => getSelection().toString()");

        public Task<string[]> StrayCardsAsync() => person.Page.EvaluateAsync<string[]>(Strays);

        /// <summary>Looks at the page as it is now, at 1280 and at 320 pixels.</summary>
        public async Task LookWideAndNarrowAsync()
        {
            await person.LookAsync();
            await person.Page.SetViewportSizeAsync(320, 900);
            Assert.Empty(await Accessibility.OutsideAsync(person.Page));
            await person.LookAsync();
            await person.Page.SetViewportSizeAsync(1280, 900);
        }
    }
}
