using System.CommandLine;
using Claims.Data;
using Claims.Web.Composition;

namespace Claims.Web.Commands;

/// <summary>What a command works with: the settings and services that serving has.</summary>
internal sealed class CommandHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly AsyncServiceScope _scope;

    private CommandHost(string[] settings, TextWriter progress)
    {
        var builder = WebApplication.CreateBuilder(settings);
        // What a command has to say it says itself; the log would mix with it.
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IProgress<BackupStep>>(new BackupLines(progress));
        builder.Services.AddClaimsData(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddDeskPages(builder.Configuration, builder.Environment.ContentRootPath);
        _app = builder.Build();
        _scope = _app.Services.CreateAsyncScope();
    }

    /// <summary>Who acts in a writing command.</summary>
    public static Option<string?> As { get; } = new("--as") { Description = "E-mail address of the member who acts; without it the command line does.", HelpName = "EMAIL" };

    public IConfiguration Configuration => _app.Configuration;

    public IHostEnvironment Environment => _app.Environment;

    public IServiceProvider Services => _scope.ServiceProvider;

    public ClaimsDb Db => Get<ClaimsDb>();

    public DateTimeOffset Now => Get<TimeProvider>().GetUtcNow();

    /// <summary>A host whose database is as this program expects it.</summary>
    public static async Task<CommandHost> StartAsync(string[] settings, CancellationToken cancel)
    {
        var host = Open(settings);
        try
        {
            await DeskStart.PrepareAsync(host.Services, cancel);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>A host whose database may be of any state.</summary>
    /// <param name="progress">Where it is said how far a copy of the database is; null for the errors of the console, where it mixes with nothing.</param>
    public static CommandHost Open(string[] settings, TextWriter? progress = null) => new(settings, progress ?? Console.Error);

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async Task<Actor> ActorAsync(ParseResult parsed, CancellationToken cancel) =>
        parsed.GetValue(As) is { } email ? await Get<MemberDirectory>().ActorAsync(email, cancel) : Actor.Command;

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _app.DisposeAsync();
    }
}
