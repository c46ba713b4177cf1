namespace Claims.Domain;

/// <summary>One thing that happened to a subject: it becomes an audit entry in the same transaction as the change.</summary>
/// <param name="Kind">Stable name, <c>claim.recorded</c>.</param>
/// <param name="Subject">What it happened to, <c>claim</c>.</param>
/// <param name="SubjectId">The subject's id.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Facts">Ids, numbers, codes and hashes: never free text and never a name of a person.</param>
/// <param name="Texts">Free text by field; it is stored beside the log and enters it only as a salted hash, so that it can be erased later.</param>
public sealed record DomainEvent(
    string Kind,
    string Subject,
    Guid SubjectId,
    Actor By,
    DateTimeOffset At,
    IReadOnlyDictionary<string, string?> Facts,
    IReadOnlyDictionary<string, string> Texts);

/// <summary>What belongs to one member alone (a notice, a watch, a saved view): it may be kept and let go without an event, and is nobody's history.</summary>
public interface IPersonal;

/// <summary>A thing that changes as a whole, by verbs, and tells what happened to it.</summary>
public abstract class Aggregate
{
    private readonly List<DomainEvent> _events = [];

    /// <summary>Counts changes; what a form was made from is compared with it, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<DomainEvent> Events => _events;

    protected abstract string Subject { get; }

    protected abstract Guid SubjectId { get; }

    public void ClearEvents() => _events.Clear();

    /// <summary>Notes that something happened; the aggregate counts as changed.</summary>
    protected void Raise(Actor by, DateTimeOffset now, string kind, Dictionary<string, string?>? facts = null, Dictionary<string, string>? texts = null)
    {
        Version++;
        Tell(by, now, kind, facts, texts);
    }

    /// <summary>Notes that something happened about it that no form was made from: nobody's open form grows stale by it.</summary>
    protected void Tell(Actor by, DateTimeOffset now, string kind, Dictionary<string, string?>? facts = null, Dictionary<string, string>? texts = null) =>
        _events.Add(new(kind, Subject, SubjectId, by, now, facts ?? [], texts ?? []));
}
