using Claims.Data;

namespace Claims.Web.Dossiers;

/// <summary>Prints what was ordered, one edition at a time, first of all what was left waiting when the desk stopped.</summary>
public sealed class PrintingRounds(PrintingQueue queue, IServiceScopeFactory scopes, ILogger<PrintingRounds> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await AddWaitingAsync(stoppingToken);
        await foreach (var id in queue.ToPrintAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DossierPrinter>().PrintAsync(id, queue.Find(id), stoppingToken);
                queue.Done(id);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "Edition {Edition} could not be printed", id);
                queue.Failed(id, failure);
            }
        }
    }

    private async Task AddWaitingAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var id in await scope.ServiceProvider.GetRequiredService<ClaimsDb>().WaitingOrdersAsync(cancel))
            {
                queue.Add(id);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A database that is not migrated yet: what waits is printed when somebody asks for it, or at the next start.
            log.LogWarning("What waits to be printed could not be read: {Reason}", failure.Message);
        }
    }
}
