namespace Claims.Data;

/// <summary>What a check of the log found.</summary>
public sealed class AuditReport
{
    private const int Kept = 1_000;

    private readonly List<AuditFinding> _findings = [];
    private readonly List<string> _notes = [];

    /// <summary>The first of what was found, in the order of the log.</summary>
    public IReadOnlyList<AuditFinding> Findings => _findings;

    /// <summary>What is worth knowing and speaks against nothing.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Everything that was found, also what is not kept.</summary>
    public int Count { get; private set; }

    /// <summary>Whether something is proven to have been changed.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether something could not be checked.</summary>
    public bool IsUnsure { get; private set; }

    public bool IsSound => !IsBroken && !IsUnsure;

    /// <summary>Entries that were checked.</summary>
    public long Entries { get; internal set; }

    /// <summary>The root of all entries, recomputed from their payloads.</summary>
    public byte[] Root { get; internal set; } = [];

    internal void Changed(string table, string key, string sentence) => Add(new(true, table, key, sentence));

    internal void Unsure(string table, string key, string sentence) => Add(new(false, table, key, sentence));

    /// <summary>Notes what lacks its text or bytes because of an erasure that the log tells of.</summary>
    internal void Erased(string row, LoggedErasure erasure) => Note($"{row}: {erasure.Words}.");

    internal void Note(string sentence) => _notes.Add(sentence);

    private void Add(AuditFinding finding)
    {
        Count++;
        IsBroken |= finding.IsProof;
        IsUnsure |= !finding.IsProof;
        if (_findings.Count < Kept)
        {
            _findings.Add(finding);
        }
    }
}
