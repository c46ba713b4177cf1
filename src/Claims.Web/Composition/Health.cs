using Claims.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Claims.Web.Composition;

/// <summary>Whether the program runs (<c>/health/live</c>) and can do its work (<c>/health/ready</c>): one word each, open to everybody.</summary>
public static class Health
{
    private const string Ready = "ready";

    public static void AddDeskHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database", tags: [Ready])
        .AddCheck<KeyCheck>("keys", tags: [Ready]);

    public static void MapDeskHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    /// <summary>The database answers, no migration is missing, and it may be written to.</summary>
    private sealed class DatabaseCheck(ClaimsDb db, DeskState state) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any() ? HealthCheckResult.Unhealthy("migrations are pending")
            : state.IsReadOnly ? HealthCheckResult.Degraded("read-only")
            : HealthCheckResult.Healthy();
    }

    /// <summary>The keys of cookies and forms can be kept.</summary>
    private sealed class KeyCheck(Engine engine, IHostEnvironment host) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
            Directory.Exists(KeyFolder.Find(engine, host)) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("no key folder"));
    }
}
