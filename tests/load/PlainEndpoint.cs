using System.Data;
using System.Text.Json;
using Claims.Data;
using Microsoft.Data.Sqlite;

namespace Claims.Load;

/// <summary>
/// Reads by plain ADO.NET what a page reads, and writes every column of every row as JSON: the commands are those that the page was seen to send, with
/// their parameters, on a pooled connection that is set up as the desk sets up its own, in one reading transaction.
/// </summary>
internal sealed class PlainEndpoint(Engine engine, IReadOnlyDictionary<string, IReadOnlyList<RecordedCommand>> pages)
{
    public const string Path = "/bench/plain";

    private readonly string _connectionString = new SqliteConnectionStringBuilder { DataSource = engine.Location }.ToString();

    public async Task WriteAsync(HttpContext context)
    {
        if (!pages.TryGetValue($"{context.Request.Path.Value![Path.Length..]}{context.Request.QueryString}", out var commands))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/json";
        await using var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(context.RequestAborted);
        SqlitePragmas.Set(connection);
        await using var transaction = connection.BeginTransaction(IsolationLevel.ReadUncommitted);
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartArray();
        foreach (var command in commands)
        {
            await WriteAsync(connection, transaction, command, json, context.RequestAborted);
        }

        json.WriteEndArray();
        await json.FlushAsync(context.RequestAborted);
        await transaction.CommitAsync(context.RequestAborted);
    }

    private static async Task WriteAsync(SqliteConnection connection, SqliteTransaction transaction, RecordedCommand recorded, Utf8JsonWriter json, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = recorded.Sql;
        foreach (var value in recorded.Values)
        {
            command.Parameters.AddWithValue(value.Name, value.Text ?? value.Number ?? value.Real ?? value.Bytes ?? (object)DBNull.Value);
        }

        await using var reader = await command.ExecuteReaderAsync(cancel);
        json.WriteStartArray();
        while (await reader.ReadAsync(cancel))
        {
            json.WriteStartArray();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                Write(reader, column, json);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(SqliteDataReader reader, int column, Utf8JsonWriter json)
    {
        if (reader.IsDBNull(column))
        {
            json.WriteNullValue();
        }
        else if (reader.GetFieldType(column) is var type && type == typeof(long))
        {
            json.WriteNumberValue(reader.GetInt64(column));
        }
        else if (type == typeof(double))
        {
            json.WriteNumberValue(reader.GetDouble(column));
        }
        else if (type == typeof(byte[]))
        {
            json.WriteBase64StringValue(reader.GetFieldValue<byte[]>(column));
        }
        else
        {
            json.WriteStringValue(reader.GetString(column));
        }
    }
}
