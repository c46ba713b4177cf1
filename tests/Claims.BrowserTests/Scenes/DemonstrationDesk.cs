using Claims.Data;
using Claims.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.BrowserTests;

/// <summary>A desk with the demonstration loaded, and a Chromium in front of it.</summary>
public sealed class DemonstrationDesk : IAsyncLifetime
{
    private readonly string? _folder;

    public DemonstrationDesk()
        : this(SeedFolders.Demo)
    {
    }

    /// <param name="folder">Another folder of seed files; null loads none.</param>
    internal DemonstrationDesk(string? folder) => _folder = folder;

    private IReadOnlyList<DemoSignIn> _signIns = [];

    public BrowserDesk Browser { get; } = new();

    public async Task InitializeAsync()
    {
        await Browser.InitializeAsync();
        _signIns = _folder is null ? [] : await Browser.Desk.InScopeAsync(services => services.GetRequiredService<DemoSeeder>().LoadAsync(
            _folder, services.GetRequiredService<TimeProvider>().GetUtcNow(), services.GetRequiredService<TimeZoneInfo>(), CancellationToken.None)) ?? [];
    }

    public Task DisposeAsync() => Browser.DisposeAsync();

    /// <summary>The first member of the demonstration with this role, signed in.</summary>
    public async Task<Person> SignInAsync(Scene scene, Role role, string language)
    {
        var member = _signIns.First(signIn => signIn.Roles.Contains(role));
        var person = await scene.EnterAsync($"{role}.{language}".ToLowerInvariant(), language);
        await person.SignInAsync(member.Email, member.Password);
        // Members of the demonstration have chosen a language; the sweep reads in both.
        await person.Page.GotoAsync($"/preferences?language={language}");
        return person;
    }
}
