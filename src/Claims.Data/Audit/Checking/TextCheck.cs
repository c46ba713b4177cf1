using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace Claims.Data;

/// <summary>Compares the texts beside the log with the hashes that their entries commit to; both come in the order of the log.</summary>
internal sealed class TextCheck : IDisposable
{
    private readonly AuditReport _report;
    private readonly LoggedErasures _erasures;
    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private byte[] _salted = new byte[4096];
    private bool _isAtEnd;

    public TextCheck(DbConnection connection, DbTransaction? transaction, AuditReport report, LoggedErasures erasures)
    {
        (_report, _erasures) = (report, erasures);
        _command = connection.Command(transaction, "SELECT \"Seq\", \"Field\", \"Salt\", \"Text\" FROM \"AuditTexts\" ORDER BY \"Seq\", \"Field\"");
        _reader = _command.ExecuteReader();
        Next();
    }

    /// <summary>Takes the texts of an entry that cannot be read off, unchecked.</summary>
    public void Skip(long seq)
    {
        while (!_isAtEnd && _reader.GetInt64(0) <= seq)
        {
            Next();
        }
    }

    public void Check(long seq, ref PayloadParts parts)
    {
        while (parts.NextText(out var field, out var hash))
        {
            TakeStrays(seq, field);
            if (_isAtEnd || _reader.GetInt64(0) != seq || !_reader.GetFieldValue<byte[]>(1).AsSpan().SequenceEqual(field))
            {
                Fault($"{seq}/{Encoding.UTF8.GetString(field)}", "is missing, although the entry commits to it");
                continue;
            }

            CheckText(seq, field, hash);
            Next();
        }

        TakeStrays(seq, default);
    }

    public void Finish() => TakeStrays(long.MaxValue, default);

    public void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }

    // What comes before the field that is looked for, or is left of the entry, belongs to no entry.
    private void TakeStrays(long seq, ReadOnlySpan<byte> field)
    {
        while (!_isAtEnd && _reader.GetInt64(0) is var own && (own < seq || (own == seq && (field.IsEmpty || _reader.GetFieldValue<byte[]>(1).AsSpan().SequenceCompareTo(field) < 0))))
        {
            Fault($"{own}/{_reader.GetString(1)}", "is there, although no entry commits to it");
            Next();
        }
    }

    private void CheckText(long seq, ReadOnlySpan<byte> field, ReadOnlySpan<byte> hash)
    {
        if (!_reader.IsDBNull(3) && !_reader.IsDBNull(2))
        {
            if (!IsHash(_reader.GetFieldValue<byte[]>(2), _reader.GetFieldValue<byte[]>(3), hash))
            {
                Fault($"{seq}/{Encoding.UTF8.GetString(field)}", "is not the text that the entry commits to");
            }

            return;
        }

        var key = $"{seq}/{Encoding.UTF8.GetString(field)}";
        // What an erasure leaves in the place of a text has no salt, and so no hash.
        if (_reader.IsDBNull(2) && _erasures.Find("AuditTexts", key, _reader.IsDBNull(3) ? null : _reader.GetFieldValue<byte[]>(3)) is { } erasure)
        {
            _report.Erased($"AuditTexts {key}", erasure);
        }
        else
        {
            Fault(key, _reader.IsDBNull(3) ? "is gone, and no erasure tells of it" : "has no salt, and is not what an erasure left");
        }
    }

    private bool IsHash(byte[] salt, byte[] text, ReadOnlySpan<byte> hash)
    {
        var length = salt.Length + text.Length;
        if (_salted.Length < length)
        {
            _salted = new byte[2 * length];
        }

        salt.CopyTo(_salted, 0);
        text.CopyTo(_salted, salt.Length);
        Span<byte> own = stackalloc byte[MerkleTree.HashBytes];
        SHA256.HashData(_salted.AsSpan(0, length), own);
        return LogChecker.IsHex(hash, own);
    }

    private void Fault(string key, string what) => _report.Changed("AuditTexts", key, $"AuditTexts {key}: the text {what}.");

    private void Next() => _isAtEnd = !_reader.Read();
}
