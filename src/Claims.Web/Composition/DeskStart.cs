using Claims.Data;

namespace Claims.Web.Composition;

/// <summary>What happens before the first request: the schema, the reference data, and the way in for the first administrator.</summary>
public static class DeskStart
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await services.GetRequiredService<DeskMigrator>().StartAsync();
        await services.GetRequiredService<ReferenceSeeder>().LoadAsync(SeedFolders.Reference, now, CancellationToken.None);
        if (app.Environment.IsProduction() && await services.GetRequiredService<OneTimeLinks>().IssueSetupAsync(now) is { } token)
        {
            app.Lifetime.ApplicationStarted.Register(() => PrintSetup(app, token));
        }
    }

    private static void PrintSetup(WebApplication app, string token) => Console.WriteLine(
        $"""

        This desk has no administrator yet. Within a day, open

            {app.Urls.FirstOrDefault() ?? "http://localhost"}/setup?token={token}

        """);
}
