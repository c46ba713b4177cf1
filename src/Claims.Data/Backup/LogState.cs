using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Claims.Data;

/// <summary>What the history of a database comes to, read from its entries alone: so it can be told of a database of every version.</summary>
/// <param name="Size">How many entries there are.</param>
/// <param name="Root">Of their tree, in lower-case hexadecimal.</param>
/// <param name="Branch">How often this history was continued from a backup.</param>
internal sealed record LogState(long Size, string Root, int Branch)
{
    public static LogState Read(DbConnection connection)
    {
        var edge = new MerkleEdge();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Payload\" FROM \"AuditEntries\" ORDER BY \"Seq\"";
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                edge.Append(MerkleTree.Leaf(Encoding.UTF8.GetBytes(rows.GetString(0))));
            }
        }

        return new(edge.Size, Convert.ToHexStringLower(edge.Root()), ReadBranch(connection));
    }

    private static int ReadBranch(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"Payload\" FROM \"AuditEntries\" WHERE \"Kind\" = '{AuditLog.RestoredKind}' ORDER BY \"Seq\" DESC LIMIT 1";
        if (command.ExecuteScalar() is not string payload)
        {
            return 0;
        }

        using var json = JsonDocument.Parse(payload);
        return int.Parse(json.RootElement.GetProperty("facts").GetProperty("branch").GetString()!, CultureInfo.InvariantCulture);
    }
}
