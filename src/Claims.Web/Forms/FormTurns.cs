using System.Collections.Concurrent;

namespace Claims.Web.Forms;

/// <summary>Lets one post of the same form through at a time; its twin waits and then finds what became of the first.</summary>
public sealed class FormTurns
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _taken = new(StringComparer.Ordinal);

    /// <summary>Waits for its turn; dispose it to let the twin in.</summary>
    public async Task<IDisposable> TakeAsync(string key, CancellationToken cancel)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (true)
        {
            var holder = _taken.GetOrAdd(key, mine);
            if (holder == mine)
            {
                return new Turn(this, key, mine);
            }

            await holder.Task.WaitAsync(cancel);
        }
    }

    private sealed class Turn(FormTurns turns, string key, TaskCompletionSource mine) : IDisposable
    {
        public void Dispose()
        {
            turns._taken.TryRemove(key, out _);
            mine.TrySetResult();
        }
    }
}
