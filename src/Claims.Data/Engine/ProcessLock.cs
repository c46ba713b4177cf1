using System.Diagnostics;

namespace Claims.Data;

/// <summary>
/// A lock between processes, held as open files beside the database. Two files, so that a process that writes without pause cannot shut
/// another one out: who waits holds the turn, and who has just written must get the turn again before it can wait.
/// </summary>
/// <param name="path">Full path of the database file.</param>
internal sealed class ProcessLock(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="DomainException"><c>desk.busy</c></exception>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        using var turn = await OpenAsync(path + "-turn", cancellationToken);
        return await OpenAsync(path + "-gate", cancellationToken);
    }

    private static async Task<FileStream> OpenAsync(string file, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        for (var wait = 1; ; wait = Math.Min(wait * 2, 8))
        {
            try
            {
                return LockFile.Open(file, FileShare.None);
            }
            catch (IOException taken) when (LockFile.IsTaken(taken))
            {
                if (Stopwatch.GetElapsedTime(started) > Patience)
                {
                    throw new DomainException("desk.busy");
                }
            }

            await Task.Delay(wait, cancellationToken);
        }
    }
}
