namespace Claims.Domain;

/// <summary>A passage was taken out of everything that the desk holds: what for, by whom, when, and from which rows. Never the passage itself.</summary>
public sealed class Erasure : Aggregate
{
    private readonly List<ErasedRow> _rows = [];

    private Erasure()
    {
    }

    public ErasureId Id { get; private set; }

    public string Reason { get; private set; } = "";

    public MemberId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>How many rows it was taken from.</summary>
    public int Places { get; private set; }

    /// <summary>How many editions lost their bytes by it.</summary>
    public int Editions { get; private set; }

    public IReadOnlyList<ErasedRow> Rows => _rows;

    protected override string Subject => "erasure";

    protected override Guid SubjectId => Id.Value;

    /// <exception cref="DomainException"><c>actor.role</c>, <c>erasure.reason-holds-passage</c>, those of <see cref="TextRules"/></exception>
    public static Erasure Begin(ErasurePassage passage, string? reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        var why = TextRules.Required(reason, nameof(Reason), Limits.Reason);
        return passage.IsIn(why)
            ? throw new DomainException("erasure.reason-holds-passage", nameof(Reason))
            : new() { Id = ErasureId.New(now), Reason = why, By = by.RequireMember(), At = now };
    }

    /// <summary>Notes a row that it was taken from.</summary>
    /// <param name="left">SHA-256 of what is left of content that is checked against a hash of its own; null for all else, and for content that did not match before either.</param>
    public void Took(string table, string key, string? left = null) => _rows.Add(ErasedRow.Of(Id, table, key, left));

    /// <summary>Ends it with what was done.</summary>
    /// <exception cref="DomainException"><c>erasure.nothing-chosen</c></exception>
    public void Finish(int editions, Actor by)
    {
        (Places, Editions) = (_rows.Count - editions, editions);
        if (_rows.Count == 0)
        {
            throw new DomainException("erasure.nothing-chosen");
        }

        Raise(by, At, "text.erased", new() { ["places"] = Places.ToText(), ["editions"] = Editions.ToText() }, new() { ["reason"] = Reason });
    }
}

/// <summary>One row that an erasure changed.</summary>
public sealed class ErasedRow
{
    private ErasedRow()
    {
    }

    public ErasureId ErasureId { get; private set; }

    public string Table { get; private set; } = "";

    /// <summary>The row's key as it is stored, its columns joined by strokes.</summary>
    public string Key { get; private set; } = "";

    /// <summary>SHA-256 of what was left of content that is checked against a hash of its own: what stands there now must still be that.</summary>
    public string? Left { get; private set; }

    /// <summary>A key of one id as it is stored.</summary>
    public static string KeyOf(Guid id) => id.ToString().ToUpperInvariant();

    internal static ErasedRow Of(ErasureId erasure, string table, string key, string? left) => new() { ErasureId = erasure, Table = table, Key = key, Left = left };
}
