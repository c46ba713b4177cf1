using Claims.Data;

namespace Claims.Web.Audit;

/// <summary>Signs a checkpoint of the history at intervals while the desk runs, whenever it has grown (<c>Claims:Audit:CheckpointEvery</c>, default an hour; 0 never).</summary>
public sealed class CheckpointRounds(IServiceScopeFactory scopes, CheckpointWriter checkpoints, IConfiguration configuration, TimeProvider clock, ILogger<CheckpointRounds> log) : BackgroundService
{
    private static readonly TimeSpan Default = TimeSpan.FromHours(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>Signs once, if there is something new.</summary>
    public async Task<SignedCheckpoint?> SignAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await checkpoints.SignAsync(scope.ServiceProvider.GetRequiredService<ClaimsDb>(), clock.GetUtcNow(), cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = configuration.GetValue("Claims:Audit:CheckpointEvery", Default);
        if (every <= TimeSpan.Zero)
        {
            return;
        }

        using var timer = new PeriodicTimer(every > Shortest ? every : Shortest, clock);
        do
        {
            try
            {
                await SignAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The database is busy or read-only, or the key cannot be read: the next round tries again, the desk goes on.
                log.LogWarning("The history could not be signed: {Reason}", failure.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
