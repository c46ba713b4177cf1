namespace Claims.Data;

/// <summary>One line of the list. To readers it is told from the snapshot of the standing verdict.</summary>
/// <param name="Source">Title of the source of its first quote; null when it has none.</param>
/// <param name="MoreSources">How many further sources it is quoted from.</param>
/// <param name="Evidence">How many pieces of evidence are linked.</param>
/// <param name="Rating">Of the standing verdict.</param>
/// <param name="At">When it last changed; for readers when its verdict was approved.</param>
public sealed record ClaimRow(
    string Number,
    string Statement,
    string Language,
    string Claimant,
    ClaimantKind ClaimantKind,
    string? Source,
    int MoreSources,
    int Evidence,
    Quantity? Quantity,
    Stage Stage,
    bool UnderCorrection,
    Rating? Rating,
    DateTimeOffset At)
{
    public ClaimId Id { get; init; }

    /// <summary>Name of the member who sees to it; null for nobody, and always for readers.</summary>
    public string? Assignee { get; init; }

    /// <summary>Null for none, and always for readers.</summary>
    public DateOnly? Due { get; init; }

    public Priority Priority { get; init; } = Priority.Normal;

    /// <summary>Something that its standing verdict rests on changed since; false for readers.</summary>
    public bool Diverges { get; init; }

    /// <summary>For readers: these are not the words that were approved, for they were erased from or changed behind the program; the claim file says which.</summary>
    public bool IsAltered { get; init; }

    /// <summary>The last day for which the standing verdict is meant to hold; null for no end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>When it was recorded; for readers when its verdict was approved.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>Where the statement says what was searched for.</summary>
    public IReadOnlyList<TextRange> Marks { get; init; } = [];

    /// <summary>Where else it was found; null when the statement says it all, or nothing was searched for.</summary>
    public Snippet? Found { get; init; }

    /// <summary>Still worked on, and its day is over.</summary>
    public bool IsOverdue(DateOnly today) => Due < today && Stage is not (Stage.Approved or Stage.Discarded);
}

/// <summary>One page of a list of claims.</summary>
/// <param name="Total">How many rows the filter lets through; of a search at most <see cref="ClaimSearch.Best"/>.</param>
public sealed record ClaimList(IReadOnlyList<ClaimRow> Rows, int Total)
{
    public const int PageSize = 50;

    /// <summary>From where to read the page before, null on the first and in a search.</summary>
    public ListPlace? Newer { get; init; }

    /// <summary>From where to read the page after, null on the last and in a search.</summary>
    public ListPlace? Older { get; init; }

    /// <summary>Number of this page of a search, from 1; 0 where nothing is searched for.</summary>
    public int Page { get; init; }

    /// <summary>More claims were found than are shown.</summary>
    public bool More { get; init; }

    public int Pages => (Total + PageSize - 1) / PageSize;

    /// <summary>The rows of a page, and from where the pages around it are read; one row more than a page was asked for.</summary>
    internal static (IReadOnlyList<T> Page, ListPlace? Newer, ListPlace? Older) Cut<T>(List<T> rows, Func<T, ListPlace> place, ListPlace? older, ListPlace? newer, int size = PageSize)
    {
        var more = rows.Count > size;
        var page = rows.Take(size).ToList();
        if (page.Count == 0)
        {
            return (page, null, null);
        }

        if (newer is not null)
        {
            page.Reverse();
            return (page, more ? place(page[0]) : null, place(page[^1]));
        }

        return (page, older is null ? null : place(page[0]), more ? place(page[^1]) : null);
    }
}
