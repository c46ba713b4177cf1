using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Claims.Data;

/// <summary>An erasure that the log tells of.</summary>
/// <param name="Seq">The entry that tells of it.</param>
internal sealed record LoggedErasure(long Seq, DateTimeOffset At, string? Reason)
{
    public string Words => string.Create(CultureInfo.InvariantCulture, $"erased on {At.UtcDateTime:yyyy-MM-dd} (entry {Seq}){(Reason is null ? "" : $": {Reason}")}");
}

/// <summary>What was erased on purpose: a hash that has lost its text or bytes is believed only where a logged erasure names the row.</summary>
internal sealed class LoggedErasures
{
    /// <summary>The kind of an entry that erases. Its fact <c>texts</c> names rows of AuditTexts as <c>17/reason</c>, its fact <c>rows</c> those of any table as <c>StoredFiles/KEY</c>, with blanks between.</summary>
    public const string Kind = "text.erased";

    private readonly Dictionary<string, LoggedErasure> _rows = new(StringComparer.Ordinal);

    public static LoggedErasures Read(DbConnection connection, DbTransaction? transaction)
    {
        var erasures = new LoggedErasures();
        using var command = connection.Command(transaction, $"SELECT \"Seq\", \"At\", \"Payload\" FROM \"AuditEntries\" WHERE \"Kind\" = '{Kind}' ORDER BY \"Seq\"");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            erasures.Add(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2));
        }

        return erasures;
    }

    /// <param name="table">Name of the table.</param>
    /// <param name="key">The columns of its key with slashes between, ids in capitals.</param>
    public LoggedErasure? Find(string table, string key) => _rows.GetValueOrDefault($"{table}/{key}");

    private void Add(long seq, long ticks, string payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            var facts = document.RootElement.GetProperty("facts");
            var erasure = new LoggedErasure(seq, new(ticks, TimeSpan.Zero), null);
            foreach (var row in Named(facts, "rows").Concat(Named(facts, "texts").Select(text => $"AuditTexts/{text}")))
            {
                _rows[row] = erasure;
            }
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            // An entry that cannot be read erases nothing; the check of the entries names it.
        }
    }

    private static string[] Named(JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var rows) ? (rows.GetString() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
