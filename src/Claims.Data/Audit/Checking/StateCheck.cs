using System.Data.Common;

namespace Claims.Data;

/// <summary>Compares what the rows of every subject are now with what its newest entry says of them.</summary>
internal sealed class StateCheck(DbConnection connection, DbTransaction? transaction, AuditReport report, SubjectStates states, IReadOnlyDictionary<SubjectScope, SubjectsNewest.Newest> newest)
{
    private const int Together = 200;

    public void Run(CancellationToken cancellationToken)
    {
        var scopes = newest.Keys.Concat(states.Kinds.SelectMany(Living)).Distinct().GroupBy(scope => scope.Kind);
        var unproven = 0;
        foreach (var part in scopes.SelectMany(kind => kind.Chunk(Together)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (scope, state) in states.Read(connection, transaction, part))
            {
                unproven += Check(scope, state) ? 0 : 1;
            }
        }

        foreach (var table in states.Kinds.SelectMany(states.TablesOf).GroupBy(table => table.Audited.Name))
        {
            NameStrays([.. table]);
        }

        if (unproven > 0)
        {
            report.Note($"{unproven} subjects have not changed since states were first kept: their rows are not proven yet.");
        }
    }

    // All whose rows are there.
    private IEnumerable<SubjectScope> Living(string kind)
    {
        foreach (var table in states.TablesOf(kind))
        {
            foreach (var owner in Read(table.Owners))
            {
                yield return new(kind, owner);
            }
        }
    }

    /// <returns>False where the newest entry is from before there were states.</returns>
    private bool Check(SubjectScope scope, byte[] state)
    {
        var isGone = state.AsSpan().SequenceEqual(SubjectStates.None);
        if (!newest.TryGetValue(scope, out var entry))
        {
            Fault(scope, "there are rows of this subject that no entry tells of");
            return true;
        }

        if (!entry.HasState)
        {
            return false;
        }

        if (entry.Salt is null || entry.State is null)
        {
            report.Changed("AuditEntries", $"{entry.Seq}", $"Entry {entry.Seq}: the salt of its subject's state is gone, so the rows of {scope.Kind} {scope.Key} cannot be proven.");
        }
        else if (!SubjectStates.IsHash(entry.Salt, state, entry.State))
        {
            Fault(scope, isGone ? $"its rows are missing, although entry {entry.Seq} left some" : $"its rows are not what entry {entry.Seq} left, so one was changed, added or removed");
        }

        return true;
    }

    private void Fault(SubjectScope scope, string what)
    {
        var first = AuditedTables.All.FirstOrDefault(table => table.Kind == scope.Kind)?.Name ?? scope.Kind;
        report.Changed(first, scope.Key, $"{first} {scope.Key}: {what}.");
    }

    private void NameStrays(IReadOnlyList<StateTable> tables)
    {
        foreach (var key in Read($"{tables[0].AllKeys} EXCEPT {string.Join(" EXCEPT ", tables.Select(table => table.OwnedKeys))}"))
        {
            report.Changed(tables[0].Audited.Name, key, $"{tables[0].Audited.Name} {key}: the row belongs to nothing, so it was added or what it belonged to was removed.");
        }
    }

    private List<string> Read(string sql)
    {
        using var command = connection.Command(transaction, sql);
        using var reader = command.ExecuteReader();
        var read = new List<string>();
        while (reader.Read())
        {
            read.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        }

        return read;
    }
}
