namespace Claims.Web.Verifying;

/// <summary>Lets one file be checked at a time, each within its time, so that files from everywhere cannot take the desk's memory and processors.</summary>
public sealed class VerificationTurns : IDisposable
{
    /// <summary>How long a file is looked at.</summary>
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    /// <summary>How long somebody waits for a turn.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim turn = new(1);

    /// <returns>Null when the time for it was up.</returns>
    /// <exception cref="DomainException"><c>verify.busy</c></exception>
    public async Task<VerificationReport?> RunAsync(ReadOnlyMemory<byte> file, KnownSigners known, CancellationToken cancel)
    {
        if (!await turn.WaitAsync(Patience, cancel))
        {
            throw new DomainException("verify.busy");
        }

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(Time);
        try
        {
            return await Task.Run(() => DossierVerification.Run(file, known, limited.Token), CancellationToken.None);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
