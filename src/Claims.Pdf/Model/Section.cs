namespace Claims.Pdf;

/// <summary>
/// A rule across the type area, a side head in the margin column and content in the main column. It is as tall as the taller of the two.
/// On a further page the rule and the side head are repeated with <see cref="Continued"/>.
/// </summary>
public sealed record Section(params IReadOnlyList<Block> Content) : Block
{
    /// <summary>Stands on the baseline of the content's first line.</summary>
    public Heading? SideHead { get; init; }

    /// <summary>Below the side head, or alone in the margin column.</summary>
    public IReadOnlyList<Block> Margin { get; init; } = [];

    /// <summary>Points from the rule to the margin's first block when there is no side head; null aligns the first baselines.</summary>
    public double? MarginTop { get; init; }

    /// <summary>How many blocks of the content come before the margin in reading order.</summary>
    public int MarginAfter { get; init; }

    /// <summary>The rule stands no higher than this place of the type area, in points.</summary>
    public double? MoveTo { get; init; }

    public double RuleWidth { get; init; } = 0.5;

    public Color RuleColor { get; init; } = Color.Black;

    /// <summary>Points between rule and content.</summary>
    public double Padding { get; init; } = 7;

    /// <summary>The rule snaps to multiples of this from the top of the type area.</summary>
    public double Snap { get; init; } = 7;

    /// <summary>Such as "(Forts.)"; with its style it follows the repeated side head.</summary>
    public Run? Continued { get; init; }
}
