namespace Claims.Data;

/// <summary>Reads the ids that an event carries.</summary>
internal static class EventFacts
{
    public static MemberId? Member(DomainEvent happened, string fact) =>
        Guid.TryParse(happened.Facts.GetValueOrDefault(fact), out var id) ? new MemberId(id) : null;

    public static IEnumerable<MemberId> Members(DomainEvent happened, string fact) =>
        (happened.Facts.GetValueOrDefault(fact) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new MemberId(Guid.Parse(id)));

    public static CommentId? Comment(DomainEvent happened) =>
        Guid.TryParse(happened.Facts.GetValueOrDefault("comment"), out var id) ? new CommentId(id) : null;
}
