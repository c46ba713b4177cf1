using Claims.Tests;
using Microsoft.Playwright;

namespace Claims.BrowserTests;

/// <summary>A desk and a Chromium in front of it, for the tests of one class.</summary>
public sealed class BrowserDesk : IAsyncLifetime
{
    private const string Program = "chromium";

    // No sandbox: tests run as root in containers. The rest keeps the browser from asking the outside world for anything.
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public KestrelDesk Desk { get; } = new();

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)Desk).InitializeAsync();
        if (Programs.Find(Program) is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Switches });
        }
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        await Desk.DisposeAsync();
    }

    /// <summary>Plays a scene; a missing browser skips it. When it fails, picture and trace of everybody in it are kept and named.</summary>
    /// <param name="name">Of the folder in TestResults.</param>
    /// <param name="traced">Off for scenes whose message says all; a trace costs as much time as the pages.</param>
    public async Task PlayAsync(string name, Func<Scene, Task> play, bool traced = true)
    {
        Programs.Require(Program);
        await using var scene = new Scene(name, Desk, _chromium!, traced);
        try
        {
            await play(scene);
        }
        catch (Exception e) when (e is not Xunit.SkipException)
        {
            throw new SceneFailedException(e, await scene.KeepAsync());
        }
    }
}
