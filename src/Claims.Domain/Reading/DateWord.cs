namespace Claims.Domain;

/// <summary>What a word can do in a date or period.</summary>
internal enum DateWordKind
{
    /// <summary>Nothing; also the end of the text and of a paragraph.</summary>
    Other = 0,
    Sign,
    Number,

    /// <summary>"Mai"; 1 to 12.</summary>
    Month,
    Weekday,

    /// <summary>"Jahr", "Monate"; a <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>"vergangenen", "next"; how many units from now.</summary>
    Offset,
    Ordinal,
    Cardinal,

    /// <summary>"gestern"; how many days from now.</summary>
    NearDay,

    /// <summary>"heuer"; how many years from now.</summary>
    NearYear,

    /// <summary>"Anfang", "Ende", "early": a part of what follows, of no certain length.</summary>
    Vague,

    /// <summary>"Sommer"; 1 for winter, which lies in two years.</summary>
    Season,

    /// <summary>"von", "from".</summary>
    From,

    /// <summary>"zwischen", "between".</summary>
    Between,

    /// <summary>"bis", "to"; 1 when it bounds on one side alone, as in "bis 2030", and not in "compared to 2019".</summary>
    Through,
    And,
    Since,

    /// <summary>"bis", "nach", "before": what follows bounds a period on one side only.</summary>
    Bound,

    /// <summary>"vor": before a date or, with a number and a unit, as long ago.</summary>
    Before,
    Ago,
    Article,
    Of,
    In,

    /// <summary>"am", "on": a day follows.</summary>
    On,

    /// <summary>"th", "er", "s" right after a number.</summary>
    Suffix,

    /// <summary>"neunziger"; the first year, 0 when the century is open.</summary>
    Decade,

    /// <summary>"Neunzigerjahre"; as above.</summary>
    DecadeYears,

    /// <summary>"Q", "H".</summary>
    PartSign,

    /// <summary>"Euro", "people": what is counted; a number before it is no year.</summary>
    Counted,

    /// <summary>"rund", "Nr.", "Agenda": a number after it is no year.</summary>
    Numbering,
}

/// <summary>Units of the calendar.</summary>
internal enum DateUnit
{
    Day = 1,
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

/// <summary>One word, number or sign of a text.</summary>
/// <param name="Value">What its kind says; of a number its value, -1 when it is too long to be part of a date; of a sign its character.</param>
/// <param name="IsGlued">Whether it follows the one before without a space.</param>
internal readonly record struct DateWord(TextRange Place, DateWordKind Kind, int Value, bool IsGlued)
{
    public int Length => Place.Length;

    public DateUnit Unit => (DateUnit)Value;
}
