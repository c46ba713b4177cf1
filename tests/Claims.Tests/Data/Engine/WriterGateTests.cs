using Claims.Data;
using Claims.Tests.Support;
using FsCheck.Fluent;

namespace Claims.Tests.Data;

public sealed class WriterGateTests
{
    [Fact]
    public async Task Writers_pass_in_the_order_in_which_they_asked()
    {
        var gate = new WriterGate();
        var order = new List<int>();
        var first = await gate.EnterAsync();
        var writers = Enumerable.Range(0, 50).Select(i => PassAsync(gate, i, order)).ToList();

        first.Dispose();
        await Task.WhenAll(writers);

        Assert.Equal(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public async Task One_who_gives_up_leaves_the_queue_and_the_others_pass()
    {
        var gate = new WriterGate();
        var order = new List<int>();
        using var patience = new CancellationTokenSource();
        var first = await gate.EnterAsync();
        var before = PassAsync(gate, 1, order);
        var impatient = PassAsync(gate, 2, order, patience.Token);
        var after = PassAsync(gate, 3, order);

        await patience.CancelAsync();
        first.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        await Task.WhenAll(before, after);
        Assert.Equal([1, 3], order);
    }

    [Fact]
    public void Whoever_gives_up_the_others_keep_their_order() => Always.Holds(
        Gen.Elements(false, true).ListOf(),
        givingUp => PassAllAsync([.. givingUp]).GetAwaiter().GetResult());

    [Fact]
    public async Task A_pass_disposed_twice_lets_only_one_in()
    {
        var gate = new WriterGate();
        var first = await gate.EnterAsync();
        var second = gate.EnterAsync();
        var third = gate.EnterAsync();

        first.Dispose();
        first.Dispose();

        await second;
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public void Every_spelling_of_a_file_has_one_gate()
    {
        var root = Path.GetTempPath();
        using var one = new SqliteEngine("Data Source=desk/claims.db", root);
        using var other = new SqliteEngine($"Data Source={Path.Combine(root, "desk", "..", "desk", "claims.db")}", "/");

        Assert.Same(one.Gate, other.Gate);
    }

    private static async Task PassAllAsync(bool[] givingUp)
    {
        var gate = new WriterGate();
        var order = new List<int>();
        using var patience = new CancellationTokenSource();
        var first = await gate.EnterAsync(CancellationToken.None);
        var writers = givingUp.Select((givesUp, i) => PassAsync(gate, i, order, givesUp ? patience.Token : CancellationToken.None)).ToList();

        await patience.CancelAsync();
        first.Dispose();
        await Task.WhenAll(writers.Where((_, i) => !givingUp[i]));

        Assert.Equal(Enumerable.Range(0, givingUp.Length).Where(i => !givingUp[i]), order);
        (await gate.EnterAsync(CancellationToken.None)).Dispose();
    }

    private static async Task PassAsync(WriterGate gate, int number, List<int> order, CancellationToken cancellationToken = default)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        order.Add(number);
    }
}
