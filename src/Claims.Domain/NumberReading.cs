namespace Claims.Domain;

/// <summary>What a typed number says: a value, values to choose from, or nothing.</summary>
public abstract record NumberReading
{
    private NumberReading()
    {
    }

    /// <summary>Read, with the number of decimals as typed ("1,50" has two).</summary>
    public sealed record Accepted(decimal Value, int Decimals) : NumberReading;

    /// <summary>Not taken, because the signs mean something else in the other language: the readings to choose from, one or two, the likelier first.</summary>
    public sealed record Ambiguous(IReadOnlyList<Accepted> Readings) : NumberReading;

    /// <summary>Not a number that can be taken.</summary>
    /// <param name="Code"><c>number.missing</c>, <c>number.unreadable</c>, <c>number.groups</c>, <c>number.too-large</c>, <c>number.decimals</c>.</param>
    public sealed record Refused(string Code) : NumberReading;
}
