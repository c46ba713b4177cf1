using Claims.Data;

namespace Claims.Tests.Data;

/// <summary>Two gates on one file are as two processes are: they share the lock files and nothing else.</summary>
public sealed class ProcessLockTests
{
    [Fact]
    public async Task Two_processes_are_never_inside_together_and_none_shuts_the_other_out()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "claims.db");
        var inside = 0;
        var passes = new int[2];

        async Task WriteAsync(WriterGate gate, int process)
        {
            // Each goes on until the other has had its turns as well.
            while (passes.Any(count => Volatile.Read(ref count) < 20))
            {
                using var pass = await gate.EnterAsync();
                Assert.Equal(1, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Increment(ref passes[process]);
                Interlocked.Decrement(ref inside);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 2).SelectMany(process =>
        {
            var gate = new WriterGate(new ProcessLock(file));
            return Enumerable.Range(0, 4).Select(_ => Task.Run(() => WriteAsync(gate, process)));
        }));

        Assert.All(passes, count => Assert.True(count >= 20));
    }

    [Fact]
    public async Task One_who_gives_up_waiting_for_another_process_leaves_the_gate_free()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "claims.db");
        var (ours, theirs) = (new WriterGate(new ProcessLock(file)), new WriterGate(new ProcessLock(file)));
        using var patience = new CancellationTokenSource();
        var pass = await theirs.EnterAsync();
        var waiting = ours.EnterAsync(patience.Token);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        pass.Dispose();

        (await ours.EnterAsync()).Dispose();
        (await theirs.EnterAsync()).Dispose();
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("claims-lock-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
