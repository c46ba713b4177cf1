using System.Globalization;
using Claims.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Tests.Data;

/// <summary>One desk whose rows are changed behind its back inside a transaction that is always rolled back: triggers are gone, keys and checks do not hold.</summary>
internal sealed class Tampering : IDisposable
{
    private readonly SqliteConnection _connection;

    public Tampering(string file, IModel model)
    {
        Model = model;
        _connection = new($"Data Source={file};Pooling=False");
        _connection.Open();
        Execute("PRAGMA foreign_keys=OFF");
        Execute("PRAGMA ignore_check_constraints=ON");
        foreach (var trigger in Texts("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        {
            Execute($"DROP TRIGGER \"{trigger}\"");
        }
    }

    public IModel Model { get; }

    public SqliteTransaction? Transaction { get; private set; }

    public SqliteConnection Connection => _connection;

    /// <summary>Makes a change, looks at it and takes it back.</summary>
    public T Try<T>(Func<T> change)
    {
        using var transaction = Transaction = _connection.BeginTransaction();
        try
        {
            return change();
        }
        finally
        {
            transaction.Rollback();
            Transaction = null;
        }
    }

    public AuditReport Check(IReadOnlyList<OutsideCheckpoint> outside, IReadOnlyList<CheckpointSigner> signers) =>
        AuditCheck.Run(_connection, Transaction, SubjectStates.Of(Model), outside, signers, CancellationToken.None);

    public int Execute(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    public object? Scalar(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        var read = command.ExecuteScalar();
        return read is DBNull ? null : read;
    }

    public List<object?[]> Rows(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    public List<string> Texts(string sql, params object?[] values) => [.. Rows(sql, values).Select(row => Convert.ToString(row[0], CultureInfo.InvariantCulture) ?? "")];

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string sql, object?[] values)
    {
        var command = _connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"@p{i}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
