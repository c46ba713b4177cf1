using Claims.Tests;
using Claims.Tests.Pages;
using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>The people of one test, each at a browser of their own.</summary>
public sealed class Scene(string name, KestrelDesk desk, IBrowser chromium, bool traced) : IAsyncDisposable
{
    // Only what fails is waited for so long; a busy machine must not be mistaken for a fault.
    private const float Patience = 30_000;

    private readonly List<Person> _people = [];

    public KestrelDesk Desk => desk;

    /// <summary>Somebody opens a browser that asks for this language, <c>de</c> or <c>en</c>; nobody is signed in.</summary>
    public async Task<Person> EnterAsync(string who, string language, bool scripts = true)
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = desk.Address,
            Locale = language == "de" ? "de-DE" : "en-GB",
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        if (traced)
        {
            await context.Tracing.StartAsync(new() { Snapshots = true });
        }

        var person = new Person(who, await context.NewPageAsync(), Speech.Of(language), scripts);
        _people.Add(person);
        return person;
    }

    /// <summary>A member as the page tests make them, signed in.</summary>
    public async Task<Person> SignInAsync(string email, string language, bool scripts = true)
    {
        var person = await EnterAsync(email.Split('@')[0], language, scripts);
        await person.SignInAsync(email, DeskFactory.Password);
        return person;
    }

    /// <summary>Keeps what everybody saw last, and how they came there.</summary>
    /// <returns>The files.</returns>
    public async Task<IReadOnlyList<string>> KeepAsync()
    {
        var folder = Path.Combine(Repository.Root, "TestResults", name);
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var person in _people)
        {
            try
            {
                files.AddRange(await KeepAsync(person, Path.Combine(folder, person.Who)));
            }
            catch (PlaywrightException e)
            {
                // The browser itself may be what failed; that must not hide the reason.
                files.Add($"nothing of {person.Who}: {e.Message}");
            }
        }

        return files;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.Page.Context.CloseAsync();
        }
    }

    private async Task<IEnumerable<string>> KeepAsync(Person person, string file)
    {
        await person.Page.ScreenshotAsync(new() { Path = $"{file}.png", FullPage = true });
        if (!traced)
        {
            return [$"{file}.png"];
        }

        await person.Page.Context.Tracing.StopAsync(new() { Path = $"{file}.zip" });
        return [$"{file}.png", $"{file}.zip"];
    }
}
