using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Data;

/// <summary>Reads what the rows of subjects are, in the canonical form that the log commits to (README.md beside this file): one query for each table, however many subjects.</summary>
internal sealed class SubjectStates
{
    private static readonly ConditionalWeakTable<IModel, SubjectStates> Known = [];

    private readonly Dictionary<string, IReadOnlyList<StateTable>> _tables;

    private SubjectStates(IModel model)
    {
        var tables = model.GetRelationalModel().Tables.ToDictionary(table => table.Name);
        _tables = AuditedTables.All.GroupBy(table => table.Kind).ToDictionary(
            kind => kind.Key, IReadOnlyList<StateTable> (kind) => [.. kind.OrderBy(table => table.Name, StringComparer.Ordinal).Select(table => new StateTable(table, tables[table.Name]))]);
    }

    /// <summary>The state of a subject without rows.</summary>
    public static ReadOnlySpan<byte> None => "{}"u8;

    /// <summary>Kinds of subjects that have rows.</summary>
    public IEnumerable<string> Kinds => _tables.Keys;

    public static SubjectStates Of(IModel model) => Known.GetValue(model, known => new(known));

    /// <summary>SHA-256(salt ‖ canonical state), in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> state)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(state);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <param name="hash">64 hexadecimal digits.</param>
    public static bool IsHash(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> state, ReadOnlySpan<byte> hash) => Encoding.ASCII.GetString(hash) == Hash(salt, state);

    public IReadOnlyList<StateTable> TablesOf(string kind) => _tables.GetValueOrDefault(kind) ?? [];

    /// <summary>The canonical bytes of every subject asked for.</summary>
    public Dictionary<SubjectScope, byte[]> Read(DbConnection connection, DbTransaction? transaction, IReadOnlyCollection<SubjectScope> scopes)
    {
        var found = new Dictionary<SubjectScope, byte[]>();
        foreach (var kind in scopes.GroupBy(scope => scope.Kind))
        {
            var states = kind.ToDictionary(scope => scope.Key, _ => new StateText());
            var keys = JsonSerializer.Serialize(states.Keys);
            foreach (var table in TablesOf(kind.Key))
            {
                table.Read(connection, transaction, keys, states);
            }

            foreach (var (key, text) in states)
            {
                found[new(kind.Key, key)] = text.ToBytes();
            }
        }

        return found;
    }
}
