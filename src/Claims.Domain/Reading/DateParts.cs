namespace Claims.Domain;

/// <summary>A date as far as its words say it: "16. Mai" without a year, "4." without a month.</summary>
internal readonly record struct DateParts(int? Year = null, int? Month = null, int? Day = null)
{
    /// <summary>A date that is meant but cannot be known, such as "gestern" in a text of which only the month is known; it completes to nothing.</summary>
    public static readonly DateParts Unknown = new(0);

    public static DateParts Of(PartialDate? date) => date is null ? Unknown : new(date.Year, date.Month, date.Day);

    public bool IsDayAlone => Day is not null && Month is null && Year is null;

    public bool IsMonthAlone => Month is not null && Day is null;

    public bool IsYearAlone => Year is not null && Month is null && Day is null;

    /// <summary>With the larger parts of another date where this one has none.</summary>
    public DateParts Within(DateParts other) => this with { Year = Year ?? other.Year, Month = Month ?? (Day is null ? null : other.Month) };

    public PartialDate? ToDate() => Year is { } year ? PartialDate.TryOf(year, Month, Day) : null;
}

/// <summary>Words that name a date or period: through which word they reach and what they say of both ends.</summary>
/// <param name="Next">The first word after them.</param>
/// <param name="IsReadIn">Whether a part of it was taken from the date of the source.</param>
internal readonly record struct DatePhrase(int Next, DateParts From, DateParts To, bool IsReadIn = false)
{
    public DatePhrase(int next, DateParts date, bool isReadIn = false)
        : this(next, date, date, isReadIn)
    {
    }

    /// <summary>Words that are understood and yet name no period.</summary>
    public static DatePhrase Nothing(int next) => new(next, DateParts.Unknown);
}
