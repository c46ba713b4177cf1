using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Claims.Data;

/// <summary>What the history of a database comes to, read from its entries alone: so it can be told of a database of every version.</summary>
/// <param name="Size">The number of the newest entry.</param>
/// <param name="Root">In lower-case hexadecimal.</param>
/// <param name="Branch">How often this history was continued from a backup.</param>
internal sealed record LogState(long Size, string Root, int Branch)
{
    public static LogState Read(DbConnection connection)
    {
        var (size, leaf) = (0L, Array.Empty<byte>());
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Seq\", \"Payload\" FROM \"AuditEntries\" ORDER BY \"Seq\" DESC LIMIT 1";
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                size = rows.GetInt64(0);
                leaf = SHA256.HashData([0, .. Encoding.UTF8.GetBytes(rows.GetString(1))]);
            }
        }

        return new(size, Convert.ToHexStringLower(leaf), ReadBranch(connection));
    }

    private static int ReadBranch(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Payload\" FROM \"AuditEntries\" WHERE \"Kind\" = 'desk.restored' ORDER BY \"Seq\" DESC LIMIT 1";
        if (command.ExecuteScalar() is not string payload)
        {
            return 0;
        }

        using var json = JsonDocument.Parse(payload);
        return int.Parse(json.RootElement.GetProperty("facts").GetProperty("branch").GetString()!, CultureInfo.InvariantCulture);
    }
}
