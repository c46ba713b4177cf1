namespace Claims.Data;

/// <summary>Chance that falls the same way for the same seed on every machine and version (SplitMix64); the framework's own promises neither.</summary>
internal sealed class SampleDice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Other dice that fall by this one's seed: what is thrown with them changes nothing that is thrown here.</summary>
    public SampleDice Apart() => new(_state ^ 0xA0761D6478BD642F);

    /// <summary>From 0 up to and without 1.</summary>
    public double Share()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>From 0 up to and without <paramref name="count"/>.</summary>
    public int Next(int count) => (int)(Share() * count);

    public bool Chance(double share) => Share() < share;

    public T Pick<T>(IReadOnlyList<T> list) => list[Next(list.Count)];

    /// <summary>Early items often, late ones seldom: as with people who are quoted and sources that are read.</summary>
    public int Skewed(int count) => (int)(Math.Pow(Share(), 3) * count);

    /// <summary>Evenly over the orders of magnitude between two positive numbers.</summary>
    public double Magnitude(double low, double high) => low * Math.Pow(high / low, Share());

    /// <summary>At least a quarter of the mean, seldom far above it.</summary>
    public TimeSpan About(TimeSpan mean) => mean * (0.25 - (0.75 * Math.Log(1 - Share())));
}
