using Claims.Pdf;

namespace Claims.Tests.Pdf;

public sealed class ProgressTests
{
    private static readonly Document Long = SampleDocument.Of([
        new Contents(SampleDocument.Body, SampleDocument.Sans, new ContentsEntry("p40", ["Weit hinten"])),
        .. Enumerable.Range(0, 60).Select(i => new Sheet(new Paragraph(SampleDocument.Body, SampleDocument.Text(50, i)) { Id = "p" + i }))]);

    [Fact]
    public void Progress_rises_from_nothing_to_all_in_a_hundred_steps_at_most()
    {
        var told = new Told();
        DocumentPrinter.Print(Long, told);

        Assert.InRange(told.Shares.Count, 20, 101);
        Assert.Equal(0, told.Shares[0]);
        Assert.Equal(1, told.Shares[^1]);
        Assert.Equal(told.Shares.Order(), told.Shares);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public void Printing_stops_where_it_is_cancelled(double at)
    {
        using var source = new CancellationTokenSource();
        var told = new Told { Then = share => { if (share >= at) { source.Cancel(); } } };

        Assert.Throws<OperationCanceledException>(() => DocumentPrinter.Print(Long, told, source.Token));
        Assert.InRange(told.Shares[^1], at, at + 0.02);
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public Action<double> Then { get; init; } = _ => { };

        public void Report(double value)
        {
            Shares.Add(value);
            Then(value);
        }
    }
}
