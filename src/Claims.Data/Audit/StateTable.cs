using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Data;

/// <summary>One table of a kind of subject, with the queries that read it.</summary>
internal sealed class StateTable
{
    private readonly string[] _columns;
    private readonly string _from;
    private readonly string _key;
    private readonly string _owned;

    public StateTable(AuditedTable audited, ITable table)
    {
        Audited = audited;
        _columns = [.. table.Columns.Select(column => column.Name).Where(column => IsKept(audited.Name, column)).Order(StringComparer.Ordinal)];
        _from = $"FROM \"{audited.Name}\" AS t {audited.Join}";
        // What joins the columns of a key is no sign of an id, a number or a name's key.
        var key = table.PrimaryKey!.Columns.Select(column => $"t.\"{column.Name}\"").ToList();
        _key = string.Join(" || '/' || ", key);
        _owned = $"SELECT {audited.Owner}, {_key}, {string.Join(", ", _columns.Select(column => $"t.\"{column}\""))} {_from} "
            + $"WHERE {audited.Owner} IN (SELECT value FROM json_each(@keys)) ORDER BY {string.Join(", ", key.Prepend(audited.Owner))}";
    }

    public AuditedTable Audited { get; }

    /// <summary>Asks for every subject that has rows here.</summary>
    public string Owners => $"SELECT DISTINCT {Audited.Owner} {_from}";

    /// <summary>The keys of the rows that belong to a subject of this kind.</summary>
    public string OwnedKeys => $"SELECT {_key} {_from}";

    /// <summary>The keys of all rows.</summary>
    public string AllKeys => $"SELECT {_key} FROM \"{Audited.Name}\" AS t";

    /// <summary>Asks for keys, large contents and the hashes they should have, of the rows where there is one.</summary>
    public string Contents(string column, string hash) => $"SELECT {_key}, t.\"{column}\", t.\"{hash}\" FROM \"{Audited.Name}\" AS t WHERE t.\"{column}\" IS NOT NULL OR t.\"{hash}\" IS NOT NULL";

    /// <param name="keys">Of the subjects, as a JSON array.</param>
    public void Read(DbConnection connection, DbTransaction? transaction, string keys, IReadOnlyDictionary<string, StateText> states)
    {
        using var command = connection.Command(transaction, _owned);
        command.AddParameter("@keys", keys);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var state = states[reader.GetString(0)];
            if (!state.Begin(Audited.Name, reader.GetString(1)))
            {
                continue;
            }

            for (var i = 0; i < _columns.Length; i++)
            {
                if (!reader.IsDBNull(i + 2))
                {
                    state.Write(_columns[i], reader.GetValue(i + 2));
                }
            }

            state.End();
        }
    }

    private static bool IsKept(string table, string column) =>
        !AuditedTables.LeftOut.ContainsKey((table, column)) && !AuditedTables.Contents.ContainsKey((table, column));
}
