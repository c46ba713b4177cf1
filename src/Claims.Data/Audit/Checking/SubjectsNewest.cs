namespace Claims.Data;

/// <summary>Which entry is the newest of each subject, and what it says of the subject's rows.</summary>
internal sealed class SubjectsNewest(AuditReport report)
{
    private readonly Dictionary<SubjectScope, Newest> _newest = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<SubjectScope, Newest> All => _newest;

    /// <param name="key">The subject's id as the database has it.</param>
    /// <param name="state">In hexadecimal; empty in an entry from before there were states.</param>
    public void Add(long seq, string subject, string key, ReadOnlySpan<byte> state, byte[]? salt)
    {
        var scope = SubjectScope.Of(Interned(subject), key);
        if (_newest.TryGetValue(scope, out var before) && before.Salt is not null)
        {
            report.Changed("AuditEntries", $"{before.Seq}", $"Entry {before.Seq}: it has a salt of a state, although entry {seq} tells of a newer one of the same subject.");
        }

        _newest[scope] = new(seq, !state.IsEmpty, salt is null ? null : state.ToArray(), salt);
    }

    private string Interned(string subject)
    {
        if (!_names.TryGetValue(subject, out var name))
        {
            _names[subject] = name = subject;
        }

        return name;
    }

    /// <param name="HasState">Not in an entry from before there were states.</param>
    /// <param name="State">In hexadecimal, where there is a salt.</param>
    internal sealed record Newest(long Seq, bool HasState, byte[]? State, byte[]? Salt);
}
