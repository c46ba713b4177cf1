using Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Claims.Web.Commands;

/// <summary>What happens before the first page: the database is brought up to date, and an empty desk gets its first content or its first address.</summary>
internal static class DeskStart
{
    /// <summary>Migrates and loads reference data; a desk that has lost a trigger is left as it is, read-only.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<DeskMigrator>().StartAsync(cancel);
        if (!services.GetRequiredService<DeskState>().IsReadOnly)
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            await services.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, now, cancel);
        }
    }

    /// <summary>Prepares the desk that is about to be served.</summary>
    /// <returns>What to print once the address is known.</returns>
    /// <exception cref="CommandException">Demonstration data are asked for where they must not be.</exception>
    public static async Task<FirstStart> RunAsync(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await PrepareAsync(scope.ServiceProvider, cancel);
        var state = scope.ServiceProvider.GetRequiredService<DeskState>();
        if (state.IsReadOnly)
        {
            app.Logger.LogCritical("The desk is read-only: these triggers are missing or changed: {Triggers}. The command migrate mends it.", string.Join(", ", state.Problems));
            return new([], null);
        }

        var signIns = await LoadDemoAsync(app, scope.ServiceProvider, cancel);
        var setup = await scope.ServiceProvider.GetRequiredService<OneTimeLinks>()
            .IssueSetupAsync(scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow(), cancel);
        return new(signIns, setup);
    }

    private static async Task<IReadOnlyList<DemoSignIn>> LoadDemoAsync(WebApplication app, IServiceProvider services, CancellationToken cancel)
    {
        if (!app.Configuration.GetValue("Claims:Demo", app.Environment.IsDevelopment()))
        {
            return [];
        }

        DemoDesks.RequireAllowed(app.Configuration, app.Environment);
        return await services.GetRequiredService<ClaimsDb>().Members.AnyAsync(cancel) ? [] : await DemoDesks.LoadAsync(services, cancel) ?? [];
    }
}
