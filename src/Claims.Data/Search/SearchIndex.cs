using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>
/// The full-text tables (sqlite.org/fts5.html): contentless, keyed by an integer of our own that no rebuild of another table renumbers, written by the save that changes a claim. They hold nothing
/// that the other tables do not say, so they may be dropped and made anew at any time.
/// </summary>
internal static class SearchIndex
{
    // Each before what it is about.
    private static readonly string[] Tables = ["SearchFormat", "SearchClaims", "SearchDeskWords", "SearchReadersWords", "SearchDesk", "SearchReaders"];

    // Part of the format: add one when tokens are made otherwise.
    private const string Version = "1";

    private static readonly string Format = $"{Version} {Hashes.Sha256Hex(System.Text.Encoding.UTF8.GetBytes(SearchLexicon.Data))}";

    /// <summary>Makes the tables where they are missing, those of another format anew and empty.</summary>
    /// <returns>Whether they are to be filled.</returns>
    public static async Task<bool> PrepareAsync(ClaimsDb db, CancellationToken cancellationToken)
    {
        var there = await db.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table'").ToListAsync(cancellationToken);
        if (Tables.All(there.Contains) && await db.Database.SqlQuery<string>($"SELECT \"Format\" AS \"Value\" FROM \"SearchFormat\"").SingleOrDefaultAsync(cancellationToken) == Format)
        {
            return false;
        }

        await ExecuteAsync(db, string.Concat(Tables.Select(table => $"DROP TABLE IF EXISTS \"{table}\"; ")), cancellationToken);
        await ExecuteAsync(db, Script(), cancellationToken);
        return true;
    }

    /// <summary>Packs the tables: only then is what was removed gone from them.</summary>
    public static Task PackAsync(ClaimsDb db, CancellationToken cancellationToken) =>
        ExecuteAsync(db, "INSERT INTO \"SearchDesk\"(\"SearchDesk\") VALUES ('optimize'); INSERT INTO \"SearchReaders\"(\"SearchReaders\") VALUES ('optimize');", cancellationToken);

    /// <summary>Notes that the tables are filled, and packs them.</summary>
    public static async Task FinishAsync(ClaimsDb db, CancellationToken cancellationToken)
    {
        await PackAsync(db, cancellationToken);
        await db.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO \"SearchFormat\" VALUES (1, {Format})", cancellationToken);
    }

    /// <summary>Writes the rows of some claims anew; those that have no document any more lose theirs.</summary>
    public static async Task PutAsync(ClaimsDb db, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken)
    {
        var desk = await db.DeskDocumentsAsync(ids, cancellationToken);
        var readers = await db.ReaderDocumentsAsync(ids, cancellationToken);
        await RemoveAsync(db, ids, desk, cancellationToken);
        var keys = JsonSerializer.Serialize(desk.Select(document => Key(document.Claim)));
        await db.Database.ExecuteSqlAsync($"INSERT INTO \"SearchClaims\"(\"ClaimId\") SELECT value FROM json_each({keys}) WHERE true ON CONFLICT DO NOTHING", cancellationToken);
        await InsertAsync(db, "SearchDesk", desk, cancellationToken);
        await InsertAsync(db, "SearchReaders", readers, cancellationToken);
    }

    /// <summary>The places of the columns in the rank.</summary>
    public static string Weights => string.Join(", ", SearchDocument.Columns.Select(column => column.Weight.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>An id as EF stores it.</summary>
    public static string Key(ClaimId id) => id.Value.ToString().ToUpperInvariant();

    // A contentless row is no update: it goes, and a new one comes.
    private static async Task RemoveAsync(ClaimsDb db, IReadOnlyCollection<ClaimId> ids, IReadOnlyCollection<SearchDocument> desk, CancellationToken cancellationToken)
    {
        var all = JsonSerializer.Serialize(ids.Select(Key));
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM "SearchDesk" WHERE rowid IN (SELECT k."Key" FROM "SearchClaims" AS k JOIN json_each({all}) AS j ON j.value = k."ClaimId");
            DELETE FROM "SearchReaders" WHERE rowid IN (SELECT k."Key" FROM "SearchClaims" AS k JOIN json_each({all}) AS j ON j.value = k."ClaimId");
            """, cancellationToken);
        var gone = ids.Except(desk.Select(document => document.Claim)).Select(Key).ToList();
        if (gone.Count > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"SearchClaims\" WHERE \"ClaimId\" IN (SELECT value FROM json_each({JsonSerializer.Serialize(gone)}))", cancellationToken);
        }
    }

    private static async Task InsertAsync(ClaimsDb db, string table, IReadOnlyCollection<SearchDocument> documents, CancellationToken cancellationToken)
    {
        if (documents.Count == 0)
        {
            return;
        }

        var rows = JsonSerializer.Serialize(documents.Select(document => document.ToColumns().Prepend(Key(document.Claim))));
        var values = string.Join(", ", SearchDocument.Columns.Select((_, at) => $"j.value ->> {at + 1}"));
        var sql = $"INSERT INTO \"{table}\"(rowid, {Names()}) SELECT k.\"Key\", {values} FROM json_each({{0}}) AS j JOIN \"SearchClaims\" AS k ON k.\"ClaimId\" = j.value ->> 0";
        await db.Database.ExecuteSqlRawAsync(sql, [rows], cancellationToken);
    }

    private static string Script()
    {
        using var reader = new StreamReader(typeof(SearchIndex).Assembly.GetManifestResourceStream("Claims.Data.search.sql")!);
        return reader.ReadToEnd().Replace("{columns}", Names(), StringComparison.Ordinal);
    }

    private static string Names() => string.Join(", ", SearchDocument.Columns.Select(column => $"\"{column.Name}\""));

    private static Task<int> ExecuteAsync(ClaimsDb db, string sql, CancellationToken cancellationToken) => db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
}
