using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;

namespace Claims.Load;

/// <summary>Reads every byte that the check of the log reads, through the same reader, and hashes it in large pieces: the least that any check could do.</summary>
internal static class PlainReading
{
    // No value of these tables is longer here.
    private const int Longest = 1 << 14;

    private static readonly string[] Queries =
    [
        "SELECT \"Seq\", \"At\", \"ActorKind\", \"ActorMember\", \"Kind\", \"Subject\", \"SubjectId\", \"Payload\", \"LeafHash\", \"StateSalt\" FROM \"AuditEntries\" ORDER BY \"Seq\"",
        "SELECT \"Seq\", \"Field\", \"Salt\", \"Text\" FROM \"AuditTexts\" ORDER BY \"Seq\", \"Field\"",
        "SELECT \"Position\", \"Level\", \"Index\", \"Hash\" FROM \"AuditNodes\" ORDER BY \"Position\"",
        "SELECT \"Id\", \"Kind\", \"Name\", \"Version\" FROM \"Claimants\" ORDER BY \"Id\"",
    ];

    public static byte[] Hash(DbConnection connection, DbTransaction? transaction)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 17];
        var filled = 0;
        foreach (var query in Queries)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = query;
            using var reader = command.ExecuteReader();
            var isNumber = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetDataTypeName(i) == "INTEGER").ToArray();
            while (reader.Read())
            {
                for (var i = 0; i < isNumber.Length; i++)
                {
                    if (filled + Longest > buffer.Length)
                    {
                        hash.AppendData(buffer, 0, filled);
                        filled = 0;
                    }

                    filled += reader.IsDBNull(i) ? 0 : isNumber[i] ? Number(reader.GetInt64(i), buffer.AsSpan(filled)) : Bytes(reader.GetFieldValue<byte[]>(i), buffer.AsSpan(filled));
                }
            }
        }

        hash.AppendData(buffer, 0, filled);
        return hash.GetHashAndReset();
    }

    private static int Number(long number, Span<byte> buffer)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer, number);
        return sizeof(long);
    }

    private static int Bytes(byte[] bytes, Span<byte> buffer)
    {
        bytes.CopyTo(buffer);
        return bytes.Length;
    }
}
