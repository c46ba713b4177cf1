using Claims.Data;
using Claims.Domain;

namespace Claims.BrowserTests.States;

/// <summary>Three desks: with the demonstration, with the same in long words, and with nothing in it.</summary>
public sealed class StateDesks : IAsyncLifetime
{
    private string? _long;

    internal StateDesk Full { get; } = new(SeedFolders.Demo, "");

    internal StateDesk Long { get; private set; } = null!;

    internal StateDesk Empty { get; } = new(null, "");

    public async Task InitializeAsync()
    {
        _long = LongWords.Write();
        Long = new(_long, LongWords.Prefix);
        await Task.WhenAll(Full.InitializeAsync(), Long.InitializeAsync(), Empty.InitializeAsync());
    }

    public async Task DisposeAsync()
    {
        await Full.DisposeAsync();
        await Long.DisposeAsync();
        await Empty.DisposeAsync();
        Directory.Delete(_long!, recursive: true);
    }
}

/// <summary>A desk, what is on it, and a Chromium in front of it.</summary>
/// <param name="seed">Folder that it is loaded from; null for nothing.</param>
/// <param name="prefix">Before every name that is added.</param>
internal sealed class StateDesk(string? seed, string prefix) : IAsyncLifetime
{
    private readonly DemonstrationDesk _desk = new(seed);

    public BrowserDesk Browser => _desk.Browser;

    /// <summary>Null on the empty desk.</summary>
    public Places? Places { get; private set; }

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        Places = seed is null ? null : await Places.ArrangeAsync(Browser.Desk, prefix);
    }

    public Task DisposeAsync() => _desk.DisposeAsync();

    public Task<Person> SignInAsync(Scene scene, Role? role, string language) =>
        role is null ? scene.EnterAsync($"nobody.{language}", language)
        : seed is null ? scene.SignInAsync(Browser.Desk.Member(role.Value).Email!, language)
        : _desk.SignInAsync(scene, role.Value, language);
}
