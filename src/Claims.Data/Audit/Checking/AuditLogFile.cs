using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Claims.Data;

/// <summary>
/// The log as a file of lines (README.md beside the audit's code): what was signed, and every payload with its leaf. It holds no free text, only the salted hashes that
/// the payloads commit to, and is checked by the same code as the rows.
/// </summary>
public static class AuditLogFile
{
    private const string Header = "claims-audit-log 1";

    /// <summary>Writes the log as it is at this moment.</summary>
    /// <param name="signer">The desk's key, where there is one.</param>
    /// <returns>How many entries.</returns>
    public static Task<long> WriteLogAsync(this ClaimsDb db, Stream file, CheckpointSigner? signer, CancellationToken cancellationToken = default) => db.OnLogAsync(
        (connection, transaction) =>
        {
            using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine(Header);
            if (signer is not null)
            {
                writer.WriteLine($"key {Convert.ToBase64String(signer.PublicKey)}");
            }

            foreach (var known in CheckpointRows.Read(connection, transaction, new()))
            {
                writer.WriteLine($"checkpoint {Convert.ToBase64String(known.Checkpoint.Bytes)} {Convert.ToBase64String(known.Signature)}");
            }

            return WriteEntries(connection, transaction, writer, cancellationToken);
        },
        cancellationToken);

    /// <summary>Checks a log that was written by <see cref="WriteLogAsync"/>, without any database.</summary>
    /// <exception cref="FormatException">It is none, or was cut off.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AuditReport Check(Stream file, IReadOnlyList<OutsideCheckpoint> outside, IReadOnlyList<CheckpointSigner> signers, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        if (reader.ReadLine() != Header)
        {
            throw new FormatException("It is no log written by \"export audit\".");
        }

        var (known, own) = ReadHead(reader, out var line);
        known.AddRange(outside.Select(AuditCheck.Known));
        var report = new AuditReport();
        var log = new LogChecker(report, known.Select(checkpoint => checkpoint.Checkpoint.Size));
        var count = ReadEntries(reader, line, log, cancellationToken);
        if (count != log.Size)
        {
            report.Changed("AuditEntries", $"{count}", $"The file says it has {count} entries and has {log.Size}.");
        }

        // The key in the file is that of whoever wrote it: what is known besides counts more.
        new CheckpointChecker(report, log, signers.Count > 0 || own is null ? signers : [own]).Check(known);
        (report.Entries, report.Root) = (log.Size, log.Root);
        return report;
    }

    private static long WriteEntries(DbConnection connection, DbTransaction? transaction, StreamWriter writer, CancellationToken cancellationToken)
    {
        using var command = connection.Command(transaction, "SELECT \"Seq\", \"LeafHash\", \"Payload\" FROM \"AuditEntries\" ORDER BY \"Seq\"");
        using var reader = command.ExecuteReader();
        var count = 0L;
        for (; reader.Read(); count++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.GetInt64(0)} {reader.GetString(1)} {reader.GetString(2)}"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"end {count}"));
        return count;
    }

    private static (List<KnownCheckpoint> Known, CheckpointSigner? Own) ReadHead(StreamReader reader, out string line)
    {
        var known = new List<KnownCheckpoint>();
        CheckpointSigner? own = null;
        for (line = Next(reader); !char.IsAsciiDigit(line[0]) && !line.StartsWith("end ", StringComparison.Ordinal); line = Next(reader))
        {
            switch (line.Split(' '))
            {
                case ["key", var key] when SignedCheckpoint.FromBase64(key) is { } bytes:
                    own = CheckpointSigner.Of(bytes);
                    break;
                case ["checkpoint", var text, var signature] when SignedCheckpoint.FromBase64(signature) is { } bytes
                    && SignedCheckpoint.FromBase64(text) is { } signed && Checkpoint.Parse(Encoding.UTF8.GetString(signed)) is { } checkpoint:
                    known.Add(new(checkpoint, bytes, null, null));
                    break;
                default:
                    throw new FormatException($"It has a line that cannot be read: {line[..Math.Min(line.Length, 40)]}");
            }
        }

        return (known, own);
    }

    private static long ReadEntries(StreamReader reader, string first, LogChecker log, CancellationToken cancellationToken)
    {
        var line = first;
        for (; !line.StartsWith("end ", StringComparison.Ordinal); line = Next(reader))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Split(' ', 3) is not [var number, var leaf, var payload] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seq))
            {
                throw new FormatException($"It has a line that cannot be read: {line[..Math.Min(line.Length, 40)]}");
            }

            log.Add(seq, Encoding.UTF8.GetBytes(payload), Encoding.UTF8.GetBytes(leaf), out _);
        }

        return long.TryParse(line[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw new FormatException("Its last line cannot be read.");
    }

    private static string Next(StreamReader reader) => reader.ReadLine() is { Length: > 0 } line ? line : throw new FormatException("It was cut off: its last line is missing.");
}
