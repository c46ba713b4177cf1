using System.Text.RegularExpressions;
using Claims.Web.Localization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>Somebody at a browser, who finds their way by roles and by the words on the page. What goes wrong behind the page is noted.</summary>
public sealed partial class Person
{
    private readonly List<string> _faults = [];
    private readonly bool _scripts;

    public Person(string who, IPage page, Texts words, bool scripts)
    {
        Who = who;
        Page = page;
        T = words;
        _scripts = scripts;
        // A breach of the Content-Security-Policy is an error on the console, too.
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Url}: {response.Status}");
    }

    /// <summary>Name of the person, and of their picture and trace.</summary>
    public string Who { get; }

    public IPage Page { get; }

    /// <summary>The words of the interface in this person's language.</summary>
    public Texts T { get; }

    public bool German => T.Culture == Languages.German;

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    public ILocator Heading => Main.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>The list of the keys of this page.</summary>
    public ILocator Keys => Page.GetByRole(AriaRole.Dialog, new() { Name = T["help.keys.title"] });

    /// <summary>The error summary.</summary>
    public ILocator Errors => Main.GetByRole(AriaRole.Alert);

    /// <summary>A field by its label; whether the label adds that it may stay empty does not matter.</summary>
    public ILocator Field(string key) =>
        Main.GetByLabel(T[key], new() { Exact = true }).Or(Main.GetByLabel($"{T[key]} {T["shared.field.optional"]}", new() { Exact = true }));

    public ILocator Button(string key, params ReadOnlySpan<object?> args) => Main.GetByRole(AriaRole.Button, new() { Name = T[key, args], Exact = true });

    public ILocator Link(string key, params ReadOnlySpan<object?> args) => Main.GetByRole(AriaRole.Link, new() { Name = T[key, args], Exact = true });

    /// <summary>One of a group of boxes or radio buttons, by the words it begins with.</summary>
    public ILocator Choice(string group, string words) =>
        Main.GetByRole(AriaRole.Group, new() { Name = T[group] }).GetByText(words, new() { Exact = true });

    public async Task SignInAsync(string email, string password)
    {
        await Page.GotoAsync("/account/sign-in");
        await Field("account.field.email").FillAsync(email);
        await Field("account.field.password").FillAsync(password);
        await LookAsync();
        await Button("account.sign-in.submit").ClickAsync();
        await Expect(Page).Not.ToHaveURLAsync(SignInPage());
    }

    /// <summary>Goes to a part of the desk by the main navigation.</summary>
    public async Task TurnToAsync(string part)
    {
        await Menu.GetByRole(AriaRole.Link, new() { Name = T[$"shared.nav.{part}"], Exact = true }).ClickAsync();
        await Expect(Menu.GetByRole(AriaRole.Link, new() { Name = T[$"shared.nav.{part}"], Exact = true })).ToHaveAttributeAsync("aria-current", "page");
    }

    /// <summary>Waits for the message that the step before went well.</summary>
    public Task HearAsync(string key, params ReadOnlySpan<object?> args) => HearAsync(T[key, args]);

    public Task ReadAsync(string key, params ReadOnlySpan<object?> args) => Expect(Main.GetByText(T[key, args])).ToBeVisibleAsync();

    /// <summary>Looks at the page: nothing went wrong behind it, and axe finds nothing in it, dark or light.</summary>
    public async Task LookAsync()
    {
        var faults = await FaultsAsync();
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What is wrong with the page, and what went wrong behind it since the last look.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        List<string> faults = [.. _scripts ? await Accessibility.FaultsAsync(Page) : [], .. TakeNotes()];
        return [.. faults.Select(fault => $"{Page.Url}: {fault}")];
    }

    /// <summary>What went wrong behind the page since this was last asked.</summary>
    public IReadOnlyList<string> TakeNotes()
    {
        string[] notes = [.. _faults];
        _faults.Clear();
        return notes;
    }

    private ILocator Menu => Page.GetByRole(AriaRole.Navigation, new() { Name = T["shared.nav.label"], Exact = true });

    private Task HearAsync(string words) => Expect(Main.GetByRole(AriaRole.Status).Filter(new() { HasText = words })).ToBeVisibleAsync();

    private void Note(bool wrong, string what)
    {
        if (wrong)
        {
            _faults.Add(what);
        }
    }

    [GeneratedRegex("/account/sign-in")]
    private static partial Regex SignInPage();
}
