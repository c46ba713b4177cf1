using System.Globalization;
using Claims.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Tests.Data;

/// <summary>Edits, deletes, inserts, reorders and truncates rows of the desk and of its log, and mends nothing.</summary>
internal sealed class ClumsyTamperer(Tampering desk, Random dice)
{
    // Deleting a kept checkpoint is no change of the history: what counts is the one that was kept elsewhere.
    private static readonly string[] Log = ["AuditEntries", "AuditTexts", "AuditNodes", "AuditCheckpoints"];

    private readonly Dictionary<string, ITable> _tables = desk.Model.GetRelationalModel().Tables.ToDictionary(table => table.Name);

    /// <summary>Makes one change.</summary>
    /// <returns>What was done and under which keys it must be found; null where nothing came of it.</returns>
    public (string What, HashSet<string> Keys)? Change()
    {
        var name = dice.Next(2) == 0 ? Log[dice.Next(Log.Length)] : AuditedTables.All[dice.Next(AuditedTables.All.Count)].Name;
        var table = _tables[name];
        try
        {
            return dice.Next(5) switch
            {
                0 or 1 => Edit(table),
                2 when name != "AuditCheckpoints" => Delete(table),
                3 => name == "AuditEntries" && dice.Next(2) == 0 ? Swap(table) : Insert(table),
                4 when Log.Contains(name) && name != "AuditCheckpoints" => Truncate(table),
                _ => null,
            };
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode == 19)
        {
            return null;
        }
    }

    private (string, HashSet<string>)? Edit(ITable table)
    {
        if (Pick(table) is not { } row)
        {
            return null;
        }

        var columns = table.Columns.Where(column => !AuditedTables.LeftOut.ContainsKey((table.Name, column.Name))).ToList();
        var column = columns[dice.Next(columns.Count)];
        var keys = KeysOf(table, row);
        var before = desk.Scalar($"SELECT \"{column.Name}\" FROM \"{table.Name}\" WHERE rowid = @p0", row);
        var after = Other(before, column);
        desk.Execute($"UPDATE \"{table.Name}\" SET \"{column.Name}\" = @p0 WHERE rowid = @p1", after, row);
        keys.UnionWith(KeysOf(table, table.PrimaryKey!.Columns is [var only] && only == column && column.StoreType == "INTEGER" ? (long)after! : row));
        return ($"{table.Name}.{column.Name}: {before} became {after} in {string.Join(' ', keys)}", keys);
    }

    private (string, HashSet<string>)? Delete(ITable table)
    {
        if (Pick(table) is not { } row)
        {
            return null;
        }

        var keys = KeysOf(table, row);
        // The last one is missed by the checkpoint that knows more.
        keys.Add($"0/{row}");
        desk.Execute($"DELETE FROM \"{table.Name}\" WHERE rowid = @p0", row);
        return ($"{table.Name} without {string.Join(' ', keys)}", keys);
    }

    private (string, HashSet<string>)? Insert(ITable table)
    {
        if (Pick(table) is not { } row)
        {
            return null;
        }

        var key = table.PrimaryKey!.Columns[^1];
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var copied = desk.Rows($"SELECT {columns} FROM \"{table.Name}\" WHERE rowid = @p0", row)[0];
        for (var i = 0; i < copied.Length; i++)
        {
            copied[i] = table.Columns.ElementAt(i) == key ? Fresh(copied[i]) : copied[i];
        }

        desk.Execute($"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({string.Join(", ", copied.Select((_, i) => $"@p{i}"))})", copied);
        var keys = KeysOf(table, (long)desk.Scalar("SELECT last_insert_rowid()")!);
        return ($"{table.Name} with one more, {string.Join(' ', keys)}", keys);
    }

    // What two entries say, in the place of one another.
    private (string, HashSet<string>)? Swap(ITable table)
    {
        var size = (long)desk.Scalar("SELECT max(Seq) FROM AuditEntries")!;
        var (one, other) = (1 + dice.NextInt64(size), 1 + dice.NextInt64(size));
        if (one == other)
        {
            return null;
        }

        desk.Execute("UPDATE AuditEntries SET Seq = -1 WHERE Seq = @p0", one);
        desk.Execute("UPDATE AuditEntries SET Seq = @p0 WHERE Seq = @p1", one, other);
        desk.Execute("UPDATE AuditEntries SET Seq = @p0 WHERE Seq = -1", other);
        return ($"{table.Name} {one} and {other} swapped", new HashSet<string> { $"{one}", $"{other}" });
    }

    private (string, HashSet<string>)? Truncate(ITable table)
    {
        var column = table.Name == "AuditNodes" ? "Position" : "Seq";
        var size = (long)desk.Scalar($"SELECT max({column}) FROM \"{table.Name}\"")!;
        var left = size - 1 - dice.Next(10);
        var keys = desk.Rows($"SELECT rowid FROM \"{table.Name}\" WHERE {column} > @p0", left).SelectMany(row => KeysOf(table, (long)row[0]!)).ToHashSet();
        desk.Execute($"DELETE FROM \"{table.Name}\" WHERE {column} > @p0", left);
        // An end that is gone is told by the checkpoint that knows more.
        keys.Add("0/" + size.ToString(CultureInfo.InvariantCulture));
        return ($"{table.Name} cut off behind {left}", keys);
    }

    private long? Pick(ITable table) => desk.Scalar($"SELECT rowid FROM \"{table.Name}\" ORDER BY rowid LIMIT 1 OFFSET @p0", dice.Next(Math.Max(1, (int)(long)desk.Scalar($"SELECT count(*) FROM \"{table.Name}\"")!))) as long?;

    // Of the row itself and of the subjects that it belongs to.
    private HashSet<string> KeysOf(ITable table, long row)
    {
        var key = string.Join(" || '/' || ", table.PrimaryKey!.Columns.Select(column => $"t.\"{column.Name}\""));
        var keys = desk.Texts($"SELECT {key} FROM \"{table.Name}\" AS t WHERE t.rowid = @p0", row).ToHashSet();
        foreach (var audited in AuditedTables.All.Where(audited => audited.Name == table.Name))
        {
            keys.UnionWith(desk.Texts($"SELECT {audited.Owner} FROM \"{table.Name}\" AS t {audited.Join} WHERE t.rowid = @p0", row));
        }

        return keys;
    }

    private object? Other(object? value, IColumn column) => value switch
    {
        null when column.StoreType == "INTEGER" => 1L + dice.Next(1000),
        null when column.StoreType == "BLOB" => new byte[] { 1, 2, 3 },
        null => "neu",
        long number => number + 1 + dice.Next(1000),
        byte[] { Length: > 0 } bytes => Flip(bytes),
        byte[] => new byte[] { 0 },
        string { Length: > 0 } text when dice.Next(2) == 0 => text[..^1] + (text[^1] == 'y' ? 'z' : 'y'),
        string text => text + "x",
        var other => $"{other}x",
    };

    private byte[] Flip(byte[] bytes)
    {
        var flipped = bytes.ToArray();
        flipped[dice.Next(flipped.Length)] ^= (byte)(1 << dice.Next(8));
        return flipped;
    }

    // A column of whole numbers makes one of it again.
    private string Fresh(object? value) => value is long number
        ? (number + 1000 + dice.Next(1000)).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Guid.CreateVersion7(TestDesk.Now.AddSeconds(dice.Next())).ToString().ToUpperInvariant();
}
