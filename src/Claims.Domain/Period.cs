namespace Claims.Domain;

/// <summary>The time that a figure is about: one date as a whole (<c>2023</c>) or from one through another (<c>2019/2024</c>, ISO 8601), both included.</summary>
public sealed record Period
{
    private Period()
    {
    }

    public PartialDate From { get; private init; } = null!;

    /// <summary>The last date; the first again when the period is one date.</summary>
    public PartialDate To { get; private init; } = null!;

    // "2023" and "2019/2024" are whole years. In "2019/2024-05" the year is the rough edge: the days that it can mean are all of 2019.
    private (DateOnly Earliest, DateOnly Latest) Start => (From.Earliest, Precision(From) < Precision(To) ? From.Latest : From.Earliest);

    private (DateOnly Earliest, DateOnly Latest) End => (Precision(To) < Precision(From) ? To.Earliest : To.Latest, To.Latest);

    /// <exception cref="DomainException"><c>period.reversed</c></exception>
    public static Period Of(PartialDate from, PartialDate? to = null) =>
        TryOf(from, to) ?? throw new DomainException("period.reversed", from, to!);

    /// <summary>Reads the stored form.</summary>
    /// <exception cref="DomainException"><c>period.unreadable</c>, <c>period.reversed</c></exception>
    public static Period Parse(string iso) =>
        ReadIso(iso) is (var from, var to) ? Of(from, to) : throw new DomainException("period.unreadable", iso);

    public static bool TryParse(string? iso, out Period? period)
    {
        period = ReadIso(iso) is (var from, var to) ? TryOf(from, to) : null;
        return period is not null;
    }

    /// <summary>Whether the other period lies within this one.</summary>
    public Answer Covers(Period other) =>
        Start.Latest <= other.Start.Earliest && other.End.Latest <= End.Earliest ? Answer.Yes
        : other.Start.Latest < Start.Earliest || End.Latest < other.End.Earliest ? Answer.No
        : this == other ? Answer.Yes
        : Answer.CannotTell;

    /// <summary>Whether the date lies within this period.</summary>
    public Answer Covers(PartialDate date) =>
        Start.Latest <= date.Earliest && date.Latest <= End.Earliest ? Answer.Yes
        : date.Latest < Start.Earliest || End.Latest < date.Earliest ? Answer.No
        : Answer.CannotTell;

    /// <summary>Whether both are about the same days: <c>2023</c> is the same as <c>2023-01/2023-12</c>.</summary>
    public Answer Same(Period other) =>
        this == other ? Answer.Yes
        : Apart(Start, other.Start) || Apart(End, other.End) ? Answer.No
        : IsExact && other.IsExact ? Answer.Yes
        : Answer.CannotTell;

    public override string ToString() => From == To ? From.ToString() : $"{From}/{To}";

    private bool IsExact => Precision(From) == Precision(To);

    private static Period? TryOf(PartialDate from, PartialDate? to) =>
        to?.IsBefore(from) is Answer.Yes ? null : new Period { From = from, To = to ?? from };

    internal static (PartialDate From, PartialDate To)? ReadIso(string? iso)
    {
        var slash = iso?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return PartialDate.TryParse(slash < 0 ? iso : iso![..slash], out var from)
            && PartialDate.TryParse(slash < 0 ? iso : iso![(slash + 1)..], out var to)
                ? (from!, to!)
                : null;
    }

    private static int Precision(PartialDate date) => date.Day is not null ? 2 : date.Month is not null ? 1 : 0;

    private static bool Apart((DateOnly Earliest, DateOnly Latest) one, (DateOnly Earliest, DateOnly Latest) other) =>
        one.Latest < other.Earliest || other.Latest < one.Earliest;
}
