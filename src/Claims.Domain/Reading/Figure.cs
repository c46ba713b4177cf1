namespace Claims.Domain;

/// <summary>A figure that stands in running text: its words and what they say.</summary>
public sealed record Figure
{
    /// <summary>From its comparator word to the end of its unit words, in UTF-16 code units.</summary>
    public required TextRange Place { get; init; }

    /// <summary>Exactly what stands there.</summary>
    public required string Words { get; init; }

    /// <summary><see cref="Comparator.Equal"/> when no word says otherwise; about, when a fraction without end had to be rounded.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>In the unit's own scale: 240.11 for "240,11 Milliarden". A change has the sign that is written with the number, not that of the verb: "fell by 3 percent" is 3; <see cref="WithDirection"/> has both.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end, for <see cref="Comparator.Between"/> only; above <see cref="Value"/>.</summary>
    public decimal? Upper { get; init; }

    /// <summary>As typed; of a range those of the end that has more. A fraction has the decimals that it needs, and one when it has no end ("ein Drittel" is 33.3).</summary>
    public required int Decimals { get; init; }

    public required Unit Unit { get; init; }

    /// <summary>A change, or a number of points, without a sign of its own, of which the words say that it goes down: "fell by 3 percent".</summary>
    public bool IsDown { get; init; }

    /// <summary>The same with the sign that the words say, as a quantity holds it: "fell by at least 3 percent" is at most -3.</summary>
    public Figure WithDirection() => !IsDown ? this : this with
    {
        Value = -(Upper ?? Value),
        Upper = Upper is null ? null : -Value,
        Comparator = Comparator switch
        {
            Comparator.AtLeast => Comparator.AtMost,
            Comparator.MoreThan => Comparator.LessThan,
            Comparator.AtMost => Comparator.AtLeast,
            Comparator.LessThan => Comparator.MoreThan,
            var other => other,
        },
        IsDown = false,
    };
}
