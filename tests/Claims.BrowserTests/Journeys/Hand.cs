using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>How somebody works a page: with a mouse or with the keys alone. The steps of a journey are the same for both.</summary>
internal abstract class Hand
{
    public static readonly Hand Mouse = new MouseHand();

    public static readonly Hand Keys = new KeysHand();

    /// <summary>Searches the claims from wherever somebody is.</summary>
    public abstract Task SearchAsync(Person person, string words);

    /// <summary>Goes to the start page.</summary>
    public abstract Task GoToDeskAsync(Person person);

    public abstract Task GoToInboxAsync(Person person);

    /// <summary>A link or a button.</summary>
    public abstract Task PressAsync(Person person, ILocator target);

    public abstract Task TickAsync(Person person, ILocator box);

    public abstract Task ChooseAsync(Person person, ILocator list, string choice);

    public abstract Task WriteAsync(Person person, ILocator field, string words);

    /// <summary>The first of January, which has the same digits in every order of day and month.</summary>
    public abstract Task WriteNewYearAsync(Person person, ILocator field, int year);

    /// <summary>Calls somebody in a comment; with scripts their name is taken from the list that opens.</summary>
    public abstract Task CallAsync(Person person, ILocator field, string name, bool scripts);

    private static ILocator Box(Person person) => person.Page.GetByRole(AriaRole.Searchbox, new() { Name = person.T["shared.search.label"] });

    private static ILocator Offered(Person person, string name) => person.Main.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }).And(person.Main.Locator("li"));

    private sealed class MouseHand : Hand
    {
        public override async Task SearchAsync(Person person, string words)
        {
            await Box(person).FillAsync(words);
            await person.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = person.T["shared.search.go"], Exact = true }).ClickAsync();
        }

        public override Task GoToDeskAsync(Person person) => person.TurnToAsync("desk");

        public override Task GoToInboxAsync(Person person) =>
            person.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{person.T["shared.nav.inbox"]}") }).ClickAsync();

        public override Task PressAsync(Person person, ILocator target) => target.ClickAsync();

        public override Task TickAsync(Person person, ILocator box) => box.CheckAsync();

        public override Task ChooseAsync(Person person, ILocator list, string choice) => list.SelectOptionAsync(choice);

        public override Task WriteAsync(Person person, ILocator field, string words) => field.FillAsync(words);

        public override Task WriteNewYearAsync(Person person, ILocator field, int year) => field.FillAsync($"{year}-01-01");

        public override async Task CallAsync(Person person, ILocator field, string name, bool scripts)
        {
            if (!scripts)
            {
                await field.FillAsync($"@{name}");
                return;
            }

            await field.ClickAsync();
            await person.Page.Keyboard.TypeAsync($"@{name.Split(' ')[0]}");
            await Offered(person, name).ClickAsync();
        }
    }

    private sealed class KeysHand : Hand
    {
        public override async Task SearchAsync(Person person, string words)
        {
            await person.Page.Keyboard.PressAsync("/");
            await Assertions.Expect(Box(person)).ToBeFocusedAsync();
            await person.Page.Keyboard.PressAsync("ControlOrMeta+a");
            await person.Page.Keyboard.InsertTextAsync(words);
            await person.Page.Keyboard.PressAsync("Enter");
        }

        public override async Task GoToDeskAsync(Person person)
        {
            await person.StrikeAsync("g d");
            await Assertions.Expect(person.Page).ToHaveURLAsync(new Regex("^[^/]+//[^/]+/$"));
        }

        public override async Task GoToInboxAsync(Person person)
        {
            await person.StrikeAsync("g i");
            await Assertions.Expect(person.Heading).ToHaveTextAsync(person.T["inbox.title"]);
        }

        public override async Task PressAsync(Person person, ILocator target)
        {
            await person.ReachAsync(target);
            await person.Page.Keyboard.PressAsync("Enter");
        }

        public override async Task TickAsync(Person person, ILocator box)
        {
            await person.ReachAsync(box);
            await person.Page.Keyboard.PressAsync("Space");
            await Assertions.Expect(box).ToBeCheckedAsync();
        }

        public override async Task ChooseAsync(Person person, ILocator list, string choice)
        {
            await person.ReachAsync(list);
            await person.Page.Keyboard.TypeAsync(choice);
            Assert.Equal(choice, await list.EvaluateAsync<string>("list => list.selectedOptions[0].text"));
        }

        public override async Task WriteAsync(Person person, ILocator field, string words)
        {
            await person.ReachAsync(field);
            await person.Page.Keyboard.InsertTextAsync(words);
        }

        public override async Task WriteNewYearAsync(Person person, ILocator field, int year)
        {
            await person.ReachAsync(field);
            await person.Page.Keyboard.TypeAsync($"0101{year}");
            await Assertions.Expect(field).ToHaveValueAsync($"{year}-01-01");
        }

        public override async Task CallAsync(Person person, ILocator field, string name, bool scripts)
        {
            await person.ReachAsync(field);
            await person.Page.Keyboard.TypeAsync($"@{name.Split(' ')[0]}");
            await Assertions.Expect(Offered(person, name)).ToBeVisibleAsync();
            await person.Page.Keyboard.PressAsync("Enter");
        }
    }
}
