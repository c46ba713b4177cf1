namespace Claims.Domain;

/// <summary>How a number is written.</summary>
internal enum NumberShape
{
    Digits = 1,
    Words,

    /// <summary>A part of one: "ein Drittel", "half", "2/3".</summary>
    Fraction,

    /// <summary>"ein" or "a": a number only before a unit.</summary>
    Article,
}

/// <summary>A number between two tokens: its value in its own scale, the decimals as typed; not exact when the value has no end ("ein Drittel").</summary>
internal readonly record struct NumberSpan(int First, int Last, decimal Value, int Scale, int Decimals, NumberShape Shape, bool IsExact = true)
{
    public decimal Full => Value * Quantity.PowerOfTen(Scale);

    /// <summary>The decimals that a value needs, when it has at most twelve.</summary>
    public static int DecimalsOf(decimal value)
    {
        var decimals = 0;
        while (decimals < Numbers.MaxDecimals && decimal.Round(value, decimals) != value)
        {
            decimals++;
        }

        return decimals;
    }
}
