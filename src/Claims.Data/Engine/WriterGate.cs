using System.Collections.Concurrent;

namespace Claims.Data;

/// <summary>Lets one writer at a time to a database, in the order in which they asked, and shares a lock file with other processes.</summary>
public sealed class WriterGate
{
    private static readonly ConcurrentDictionary<string, WriterGate> Gates = new(StringComparer.Ordinal);

    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private readonly AsyncLocal<Flow?> _flow = new();
    private readonly ProcessLock? _processes;
    private bool _taken;

    internal WriterGate(ProcessLock? processes = null) => _processes = processes;

    /// <summary>How many writers of this process wait.</summary>
    internal int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>The gate of a database file: one in a process, whoever asks.</summary>
    /// <param name="path">Full path of the database file.</param>
    public static WriterGate For(string path) => Gates.GetOrAdd(path, p => new(new ProcessLock(p)));

    /// <summary>Waits for its turn; dispose the pass to let the next one in.</summary>
    /// <exception cref="DomainException"><c>desk.busy</c> when another process keeps the lock too long.</exception>
    /// <exception cref="InvalidOperationException">A unit of another context waits for this very code: it would wait for ever.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken = default)
    {
        if (_flow.Value is { IsInside: true })
        {
            throw new InvalidOperationException("Inside a unit of writing only its own context may write.");
        }

        await WaitAsync(cancellationToken);
        try
        {
            return new Pass(this, _processes is null ? null : await _processes.TakeAsync(cancellationToken));
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Marks the code that runs from here on as being inside the gate, until disposed.</summary>
    internal IDisposable MarkFlow() => _flow.Value = new Flow();

    private Task WaitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                return Task.CompletedTask;
            }

            var place = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return cancellationToken.CanBeCanceled ? WaitAsync(place, cancellationToken) : place.Value.Task;
        }
    }

    private async Task WaitAsync(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.Register(() => GiveUp(place, cancellationToken));
        await place.Value.Task;
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // No longer in the queue: the gate was handed over already, and is given back by whoever got it.
            if (place.List is null)
            {
                return;
            }

            _waiting.Remove(place);
        }

        place.Value.SetCanceled(cancellationToken);
    }

    private void Leave()
    {
        TaskCompletionSource next;
        lock (_lock)
        {
            if (_waiting.First is not { } first)
            {
                _taken = false;
                return;
            }

            _waiting.RemoveFirst();
            next = first.Value;
        }

        next.SetResult();
    }

    private sealed class Pass(WriterGate gate, IDisposable? lockFile) : IDisposable
    {
        private WriterGate? _gate = gate;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _gate, null) is { } held)
            {
                lockFile?.Dispose();
                held.Leave();
            }
        }
    }

    private sealed class Flow : IDisposable
    {
        private volatile bool _left;

        public bool IsInside => !_left;

        public void Dispose() => _left = true;
    }
}
