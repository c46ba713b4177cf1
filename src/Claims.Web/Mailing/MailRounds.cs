namespace Claims.Web.Mailing;

/// <summary>Looks once a minute whether there is something to send, while the desk runs and mail is configured.</summary>
public sealed class MailRounds(NoticeMailer mailer, TimeProvider clock, ILogger<MailRounds> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await mailer.SendDueAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A round that fails (the database is busy, read-only) is made again a minute later; the desk goes on.
                log.LogWarning(failure, "A round of e-mail failed.");
            }
        }
    }
}
