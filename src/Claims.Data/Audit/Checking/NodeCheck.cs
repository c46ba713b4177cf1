using System.Data.Common;

namespace Claims.Data;

/// <summary>Compares the kept nodes of the tree with those that are worked out, in the order in which they became complete.</summary>
internal sealed class NodeCheck : IDisposable
{
    private const int Told = 10;

    private readonly AuditReport _report;
    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private bool _isAtEnd;
    private int _faults;

    public NodeCheck(DbConnection connection, DbTransaction? transaction, AuditReport report)
    {
        _report = report;
        _command = connection.Command(transaction, "SELECT \"Position\", \"Level\", \"Index\", \"Hash\" FROM \"AuditNodes\" ORDER BY \"Position\"");
        _reader = _command.ExecuteReader();
        Next();
    }

    /// <param name="isOff">An entry is known to be changed or missing: what is above it cannot fit, and need not be told.</param>
    public void Check(int level, long index, ReadOnlySpan<byte> hash, bool isOff)
    {
        var position = MerkleEdge.Position(level, index);
        while (!_isAtEnd && _reader.GetInt64(0) < position)
        {
            Fault($"{_reader.GetInt64(0)}", "is no node of this tree", isOff);
            Next();
        }

        if (_isAtEnd || _reader.GetInt64(0) != position)
        {
            Fault($"{position}", "is missing", isOff);
            return;
        }

        if (_reader.GetInt64(1) != level || _reader.GetInt64(2) != index || !_reader.GetFieldValue<byte[]>(3).AsSpan().SequenceEqual(hash))
        {
            Fault($"{position}", $"is not the hash of entries {(index << level) + 1} to {(index + 1) << level}, so it or one of them was changed", isOff);
        }

        Next();
    }

    public void Finish(bool isOff)
    {
        for (; !_isAtEnd; Next())
        {
            Fault($"{_reader.GetInt64(0)}", "is there, although its entries are not", isOff);
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }

    private void Fault(string key, string what, bool isOff)
    {
        if (!isOff && ++_faults <= Told)
        {
            _report.Changed("AuditNodes", key, $"AuditNodes {key}: the node {what}.");
        }
    }

    private void Next() => _isAtEnd = !_reader.Read();
}
