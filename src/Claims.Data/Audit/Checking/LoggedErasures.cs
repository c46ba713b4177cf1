using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Claims.Data;

/// <summary>An erasure that the log tells of.</summary>
/// <param name="Seq">The entry that tells of it.</param>
/// <param name="By">Who erased it; null where no row says so.</param>
internal sealed record LoggedErasure(long Seq, DateTimeOffset At, string? By, string? Reason)
{
    public string Words => string.Create(
        CultureInfo.InvariantCulture, $"erased on {At.UtcDateTime:yyyy-MM-dd}{(By is null ? "" : $", by {By}")} (entry {Seq}){(Reason is null ? "" : $": {Reason}")}");
}

/// <summary>What was erased on purpose: a hash that has lost its text or bytes is believed only where a logged erasure names the row.</summary>
internal sealed class LoggedErasures
{
    /// <summary>The kind of an entry that erases. Its fact <c>texts</c> names rows of AuditTexts as <c>17/reason</c>, its fact <c>rows</c> those of any table as <c>StoredFiles/KEY</c>, its fact <c>left</c> what is there afterwards as <c>Verdicts/KEY/SHA-256</c>, with blanks between.</summary>
    public const string Kind = "text.erased";

    /// <summary>SHA-256 of nothing.</summary>
    private static readonly string Nothing = Hashes.Sha256Hex([]);

    private readonly Dictionary<string, LoggedErasure> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string By, string Reason)> _told = new(StringComparer.OrdinalIgnoreCase);

    public static LoggedErasures Read(DbConnection connection, DbTransaction? transaction)
    {
        var erasures = new LoggedErasures();
        erasures.ReadReasons(connection, transaction);
        using var command = connection.Command(transaction, $"SELECT \"Seq\", \"At\", \"Payload\" FROM \"AuditEntries\" WHERE \"Kind\" = '{Kind}' ORDER BY \"Seq\"");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            erasures.Add(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2));
        }

        return erasures;
    }

    /// <summary>The erasure that explains what a row holds now: to the letter what it left, or nothing.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="key">The columns of its key with slashes between, ids in capitals.</param>
    /// <param name="content">What is there now; null for nothing.</param>
    public LoggedErasure? Find(string table, string key, byte[]? content)
    {
        var row = $"{table}/{key}";
        return _rows.TryGetValue(row, out var erasure) && (content is null ? Nothing : Hashes.Sha256Hex(content)) is var found && found == _left.GetValueOrDefault(row, Nothing) ? erasure : null;
    }

    private void ReadReasons(DbConnection connection, DbTransaction? transaction)
    {
        using var command = connection.Command(transaction, "SELECT e.\"Id\", m.\"Name\", e.\"Reason\" FROM \"Erasures\" AS e JOIN \"Members\" AS m ON m.\"Id\" = e.\"By\"");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _told[reader.GetString(0)] = (reader.GetString(1), reader.GetString(2));
        }
    }

    private void Add(long seq, long ticks, string payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            var facts = document.RootElement.GetProperty("facts");
            var told = facts.TryGetProperty("erasure", out var id) && _told.TryGetValue(id.GetString() ?? "", out var row) ? row : default;
            var erasure = new LoggedErasure(seq, new(ticks, TimeSpan.Zero), told.By, told.Reason);
            foreach (var named in Named(facts, "rows").Concat(Named(facts, "texts").Select(text => $"AuditTexts/{text}")))
            {
                _rows[named] = erasure;
                _left.Remove(named);
            }

            foreach (var left in Named(facts, "left"))
            {
                var stroke = left.LastIndexOf('/');
                _left[left[..stroke]] = left[(stroke + 1)..];
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
