using System.Data.Common;
using System.Globalization;

namespace Claims.Data;

/// <summary>Checks every entry of the database against its payload, its texts and the kept tree, in one walk in the order of the log.</summary>
internal sealed class EntryCheck : IDisposable
{
    private readonly LogChecker _log;
    private readonly SubjectsNewest _newest;
    private readonly TextCheck _texts;
    private readonly NodeCheck _nodes;
    private readonly DbCommand _command;

    public EntryCheck(DbConnection connection, DbTransaction? transaction, AuditReport report, IEnumerable<long> sizes, SubjectsNewest newest, LoggedErasures erasures)
    {
        _newest = newest;
        _texts = new(connection, transaction, report, erasures);
        _nodes = new(connection, transaction, report);
        _log = new(report, sizes) { Completed = (level, index, hash) => _nodes.Check(level, index, hash, _log!.IsOff) };
        _command = connection.Command(
            transaction,
            """
            SELECT "Seq", "At", "ActorKind", "ActorMember", "Kind", "Subject", "SubjectId", "Payload", "LeafHash", "StateSalt" FROM "AuditEntries" ORDER BY "Seq"
            """);
    }

    public LogChecker Log => _log;

    public void Run(CancellationToken cancellationToken)
    {
        using var reader = _command.ExecuteReader();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Check(reader);
        }

        _texts.Finish();
        _nodes.Finish(_log.IsOff);
    }

    public void Dispose()
    {
        _command.Dispose();
        _texts.Dispose();
        _nodes.Dispose();
    }

    private static bool IsMoment(object stored, ReadOnlySpan<byte> at)
    {
        Span<byte> own = stackalloc byte[40];
        return stored is long ticks and >= 0 && ticks <= DateTime.MaxValue.Ticks
            && new DateTime(ticks, DateTimeKind.Utc).TryFormat(own, out var written, Checkpoint.TimeFormat, CultureInfo.InvariantCulture) && own[..written].SequenceEqual(at);
    }

    // The database writes an id in capitals, the payload in small letters.
    private static bool IsId(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> id)
    {
        if (stored.Length != id.Length)
        {
            return false;
        }

        for (var i = 0; i < id.Length; i++)
        {
            if (stored[i] != Capital(id[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsId(string stored, ReadOnlySpan<byte> id)
    {
        for (var i = 0; i < id.Length && stored.Length == id.Length; i++)
        {
            if (stored[i] != Capital(id[i]))
            {
                return false;
            }
        }

        return stored.Length == id.Length;
    }

    private static int Capital(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? letter - 32 : letter;

    private void Check(DbDataReader row)
    {
        var seq = row.GetInt64(0);
        var isRead = _log.Add(seq, row.GetFieldValue<byte[]>(7), row.GetFieldValue<byte[]>(8), out var parts);
        if (!isRead)
        {
            _texts.Skip(seq);
            return;
        }

        var subjectId = row.GetString(6);
        if (Differing(row, ref parts, subjectId) is { } column)
        {
            _log.Fault(seq, $"its {column} is not that of its payload, so one of them was changed");
        }

        _texts.Check(seq, ref parts);
        var salt = row.IsDBNull(9) ? null : row.GetFieldValue<byte[]>(9);
        _newest.Add(seq, row.GetString(5), subjectId, parts.State, salt);
    }

    private static string? Differing(DbDataReader row, ref PayloadParts parts, string subjectId)
    {
        var isCommand = parts.Actor.SequenceEqual("command"u8);
        return !IsMoment(row.GetValue(1), parts.At) ? "time"
            : !row.GetFieldValue<byte[]>(2).AsSpan().SequenceEqual(isCommand ? "Command"u8 : "Member"u8) ? "kind of actor"
            : row.IsDBNull(3) != isCommand || (!isCommand && !IsId(row.GetFieldValue<byte[]>(3), parts.Actor)) ? "actor"
            : !row.GetFieldValue<byte[]>(4).AsSpan().SequenceEqual(parts.Kind) ? "kind"
            : !row.GetFieldValue<byte[]>(5).AsSpan().SequenceEqual(parts.Subject) ? "subject"
            : !IsId(subjectId, parts.SubjectId) ? "subject's id"
            : null;
    }
}
