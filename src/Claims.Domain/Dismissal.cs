namespace Claims.Domain;

/// <summary>A sentence of a captured text that was suggested for checking and that somebody put aside.</summary>
public sealed class Dismissal
{
    private Dismissal()
    {
    }

    public SourceTextId TextId { get; private set; }

    /// <summary>First UTF-16 code unit of the sentence.</summary>
    public int Start { get; private set; }

    /// <summary>One past its last UTF-16 code unit.</summary>
    public int End { get; private set; }

    public MemberId? DismissedBy { get; private set; }

    public DateTimeOffset DismissedAt { get; private set; }

    public TextRange Sentence => new(Start, End);

    internal static Dismissal Of(SourceText text, TextRange sentence, Actor by, DateTimeOffset now) =>
        new() { TextId = text.Id, Start = sentence.Start, End = sentence.End, DismissedBy = by.Member, DismissedAt = now };
}
