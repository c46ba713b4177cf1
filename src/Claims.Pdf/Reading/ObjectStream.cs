namespace Claims.Pdf;

/// <summary>A stream that holds objects (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly List<(int Number, int Place)> index = [];
    private readonly Budget budget;
    private readonly byte[] data;

    public ObjectStream(PdfObjects objects, PdfStream stream)
    {
        budget = objects.Budget;
        data = objects.Decode(stream);
        var count = objects.Whole(stream.Dictionary.GetValueOrDefault("N"));
        var first = objects.Whole(stream.Dictionary.GetValueOrDefault("First"));
        var header = new Scanner(data, budget);
        for (var i = 0; i < count; i++)
        {
            if (header.Read() is not double number || header.Read() is not double place || place + first is not (>= 0 and var at) || at >= data.Length)
            {
                throw Scanner.Damaged("an object stream does not say what it holds");
            }

            index.Add(((int)number, (int)at));
        }
    }

    public object? Read(int number, int at)
    {
        if (at >= index.Count || index[at].Number != number)
        {
            throw Scanner.Damaged("an object is not where it has to be");
        }

        return new Scanner(data, budget) { Position = index[at].Place }.Read() is var value and not PdfWord ? value : throw Scanner.Damaged("an object has no value");
    }
}
