using System.Data.Common;
using System.Globalization;

namespace Claims.Data;

/// <summary>Reads the kept tree of the log: a few nodes for each root or proof, in one query.</summary>
internal static class AuditTree
{
    /// <summary>How many entries there are.</summary>
    public static long Size(DbConnection connection, DbTransaction? transaction)
    {
        using var command = connection.Command(transaction, "SELECT coalesce(max(\"Seq\"), 0) FROM \"AuditEntries\"");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The right edge of the whole log, to append to.</summary>
    public static MerkleEdge Edge(DbConnection connection, DbTransaction? transaction)
    {
        var size = Size(connection, transaction);
        var hashes = Read(connection, transaction, [.. MerkleEdge.Subtrees(size)]);
        return MerkleEdge.Of(size, (level, index) => hashes[(level, index)]);
    }

    /// <summary>Works out something from subtrees: first it is asked which it needs, then they are read together.</summary>
    public static T Compute<T>(DbConnection connection, DbTransaction? transaction, Func<SubtreeHash, T> compute)
    {
        var needed = new HashSet<(int, long)>();
        compute((level, index) =>
        {
            needed.Add((level, index));
            return new byte[MerkleTree.HashBytes];
        });
        var hashes = Read(connection, transaction, needed);
        return compute((level, index) => hashes[(level, index)]);
    }

    /// <exception cref="InvalidOperationException">The kept tree has a gap.</exception>
    private static Dictionary<(int Level, long Index), byte[]> Read(DbConnection connection, DbTransaction? transaction, HashSet<(int Level, long Index)> subtrees)
    {
        if (subtrees.Count == 0)
        {
            return [];
        }

        var (leaves, nodes) = (subtrees.Where(subtree => subtree.Level == 0), subtrees.Where(subtree => subtree.Level > 0));
        using var command = connection.Command(transaction, $"""
            SELECT 0, "Seq" - 1, "LeafHash" FROM "AuditEntries" WHERE "Seq" IN ({Numbers(leaves.Select(leaf => leaf.Index + 1))})
            UNION ALL
            SELECT "Level", "Index", "Hash" FROM "AuditNodes" WHERE "Position" IN ({Numbers(nodes.Select(node => MerkleEdge.Position(node.Level, node.Index)))})
            """);
        using var reader = command.ExecuteReader();
        var read = new Dictionary<(int, long), byte[]>();
        while (reader.Read())
        {
            var level = reader.GetInt32(0);
            read[(level, reader.GetInt64(1))] = level == 0 ? Convert.FromHexString(reader.GetString(2)) : reader.GetFieldValue<byte[]>(2);
        }

        return subtrees.All(read.ContainsKey) ? read : throw new InvalidOperationException("The tree of the log has a gap; \"verify audit\" says where.");
    }

    private static string Numbers(IEnumerable<long> numbers) => string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
