using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Claims.Data;

/// <summary>Appends entries to the log, inside a unit and after the rows that they tell of: numbers, texts, states, leaves and the nodes of the tree.</summary>
internal sealed class AuditAppender : IDisposable
{
    private readonly ClaimsDb _db;
    private readonly MerkleEdge _edge;

    private AuditAppender(ClaimsDb db, MerkleEdge edge) => (_db, _edge, Rows) = (db, edge, new(db));

    /// <summary>Writes other rows of the same unit.</summary>
    public RowWriter Rows { get; }

    public static AuditAppender Open(ClaimsDb db) => new(db, AuditTree.Edge(db.Database.GetDbConnection(), Transaction(db)));

    public void Append(IReadOnlyList<DomainEvent> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        var first = _edge.Size + 1;
        var scopes = events.Select(happened => SubjectScope.Of(happened.Subject, happened.SubjectId)).ToList();
        var states = SubjectStates.Of(_db.Model).Read(_db.Database.GetDbConnection(), Transaction(_db), [.. scopes.Distinct()]);
        var newest = events.Zip(scopes).ToLookup(pair => pair.Second, pair => pair.First).ToDictionary(about => about.Key, about => about.Last());
        foreach (var (happened, scope) in events.Zip(scopes))
        {
            Append(happened, states[scope], ReferenceEquals(newest[scope], happened));
        }

        DropOlderSalts(scopes, first);
    }

    public void Dispose() => Rows.Dispose();

    private void Append(DomainEvent happened, byte[] state, bool isNewest)
    {
        var seq = _edge.Size + 1;
        var texts = happened.Texts.Select(text => AuditText.Of(seq, text.Key, text.Value, RandomNumberGenerator.GetBytes(AuditText.SaltBytes))).ToList();
        var entry = AuditEntry.Of(seq, happened, texts, state, RandomNumberGenerator.GetBytes(AuditText.SaltBytes), isNewest);
        Rows.Write(entry);
        texts.ForEach(Rows.Write);
        _edge.Append(Convert.FromHexString(entry.LeafHash), (level, index, hash) => Rows.Write(AuditNode.Of(level, index, hash)));
    }

    // Only the newest state is there to be compared; the hash of an older one without its salt tells nobody anything.
    private void DropOlderSalts(IReadOnlyList<SubjectScope> scopes, long first)
    {
        foreach (var kind in scopes.Distinct().GroupBy(scope => scope.Kind))
        {
            using var command = _db.Database.GetDbConnection().CreateCommand();
            command.Transaction = Transaction(_db);
            command.CommandText = $"""
                UPDATE "AuditEntries" SET "StateSalt" = NULL
                WHERE "StateSalt" IS NOT NULL AND +"Seq" < @first AND "Subject" IN (SELECT value FROM json_each(@subjects))
                    {(SubjectScope.IsWhole(kind.Key) ? "" : "AND \"SubjectId\" IN (SELECT value FROM json_each(@ids))")}
                """;
            command.AddParameter("@first", first);
            command.AddParameter("@subjects", JsonSerializer.Serialize(SubjectScope.SubjectsOf(kind.Key)));
            command.AddParameter("@ids", JsonSerializer.Serialize(kind.Select(scope => scope.Key)));
            command.ExecuteNonQuery();
        }
    }

    private static DbTransaction Transaction(ClaimsDb db) => db.Database.CurrentTransaction!.GetDbTransaction();
}
