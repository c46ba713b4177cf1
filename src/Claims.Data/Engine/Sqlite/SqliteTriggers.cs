using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>Creates, drops and checks the triggers of triggers.sql.</summary>
internal static partial class SqliteTriggers
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Expected = new(Parse);

    /// <summary>The names of all triggers that a sound desk has.</summary>
    public static IEnumerable<string> Names => Expected.Value.Keys;

    public static async Task CreateAsync(DbContext db, CancellationToken cancellationToken)
    {
        await DropAsync(db, cancellationToken);
        foreach (var sql in Expected.Value.Values)
        {
            await db.Database.ExecuteSqlRawAsync(Escape(sql), cancellationToken);
        }
    }

    /// <summary>Drops every trigger of the database, those of an earlier script too.</summary>
    public static async Task DropAsync(DbContext db, CancellationToken cancellationToken)
    {
        foreach (var name in (await ActualAsync(db, cancellationToken)).Keys)
        {
            await db.Database.ExecuteSqlRawAsync(Escape($"DROP TRIGGER \"{name}\""), cancellationToken);
        }
    }

    /// <summary>Drops those that stand before an update of these tables; removing rows stays refused.</summary>
    public static async Task DropUpdatesAsync(DbContext db, IEnumerable<string> tables, CancellationToken cancellationToken)
    {
        var lifted = tables.ToHashSet(StringComparer.Ordinal);
        foreach (var name in Expected.Value.Where(trigger => Update().Match(trigger.Value) is { Success: true } on && lifted.Contains(on.Groups["table"].Value)).Select(trigger => trigger.Key))
        {
            await db.Database.ExecuteSqlRawAsync(Escape($"DROP TRIGGER \"{name}\""), cancellationToken);
        }
    }

    public static async Task<IReadOnlyList<string>> FindBrokenAsync(DbContext db, CancellationToken cancellationToken)
    {
        var actual = await ActualAsync(db, cancellationToken);
        return [.. Expected.Value.Where(e => actual.GetValueOrDefault(e.Key) != e.Value).Select(e => e.Key)];
    }

    private static async Task<Dictionary<string, string>> ActualAsync(DbContext db, CancellationToken cancellationToken) =>
        await db.Database
            .SqlQuery<StoredTrigger>($"SELECT name AS Name, sql AS Sql FROM sqlite_master WHERE type = 'trigger'")
            .ToDictionaryAsync(t => t.Name, t => t.Sql, cancellationToken);

    // SQLite keeps a trigger's text as it was given, so the script can be compared with what is there.
    private static Dictionary<string, string> Parse()
    {
        using var stream = typeof(SqliteTriggers).Assembly.GetManifestResourceStream("Claims.Data.triggers.sql")!;
        using var reader = new StreamReader(stream);
        return Trigger().Matches(reader.ReadToEnd()).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["sql"].Value);
    }

    // Raw SQL treats braces as places for parameters.
    private static string Escape(string sql) => sql.Replace("{", "{{").Replace("}", "}}");

    [GeneratedRegex("^(?<sql>CREATE TRIGGER (?<name>\\w+).*?^END);", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Trigger();

    [GeneratedRegex("BEFORE UPDATE (OF [^\n]+ )?ON (?<table>\\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Update();

    private sealed record StoredTrigger(string Name, string Sql);
}
