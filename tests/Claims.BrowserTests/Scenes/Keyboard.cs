using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>Getting about with Tab, Space and Enter alone.</summary>
internal static class Keyboard
{
    private const int MostStops = 120;

    /// <summary>Goes on to a field and types over what stands in it.</summary>
    /// <param name="label">Key of its label.</param>
    public static async Task TypeAsync(this Person person, string label, string words)
    {
        await person.ReachAsync(person.Field(label));
        await person.Page.Keyboard.PressAsync("ControlOrMeta+a");
        await person.Page.Keyboard.InsertTextAsync(words);
    }

    /// <summary>Goes on to a button and presses it.</summary>
    public static async Task PressAsync(this Person person, string button)
    {
        await person.ReachAsync(person.Button(button));
        await person.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>From the error summary to the first field that is named there.</summary>
    public static async Task FollowFirstErrorAsync(this Person person)
    {
        await person.ReachAsync(person.Errors.GetByRole(AriaRole.Link).First);
        await person.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Strikes single keys, one after the other: <c>g s</c>.</summary>
    public static async Task StrikeAsync(this Person person, string keys)
    {
        foreach (var key in keys.Split(' '))
        {
            await person.Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Switches the single keys off in the list of them, which is open.</summary>
    public static Task SwitchKeysOffAsync(this Person person) => person.Keys.GetByRole(AriaRole.Checkbox, new() { Name = person.T["help.keys.on"] }).UncheckAsync();

    /// <summary>Goes on by Tab until a control has the focus.</summary>
    public static async Task ReachAsync(this Person person, ILocator target)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await person.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Not reached by Tab: {target}");
    }
}
