namespace Claims.Data;

/// <summary>Words by <c>instr</c> and <c>replace</c>, which compare bytes (sqlite.org/lang_corefunc.html).</summary>
internal sealed class SqlitePassages : PassageSql
{
    // Of a unit only what is counted is anybody's words: count:0:Dokumente.
    private const string Unit = "Unit";

    public override string Find(ErasableTable table) =>
        $"""SELECT '{table.Name}' AS "Table", CAST({table.Key} AS TEXT) AS "Key", '{table.Subject}' AS "Subject", CAST({table.SubjectId} AS TEXT) AS "SubjectKey" FROM "{table.Name}" WHERE {Any(table)}""";

    public override string BlackOut(ErasableTable table) =>
        $"""UPDATE "{table.Name}" SET {string.Join(", ", table.Columns.Select(Erased))}{(table.IsCounted ? ", \"Version\" = \"Version\" + 1" : "")} WHERE {Any(table)}""";

    public override string CountUp(string table) =>
        $"UPDATE \"{table}\" SET \"Version\" = \"Version\" + 1 WHERE \"Id\" IN (SELECT value FROM json_each({{0}}))";

    public override string Holds(string column) => IsUnit(column)
        ? $"(\"{column}\" LIKE 'count:%:%' AND instr({Noun(column)}, {{0}}) > 0)"
        : $"instr(\"{column}\", {{0}}) > 0";

    private string Any(ErasableTable table) => string.Join(" OR ", table.Columns.Select(Holds));

    private string Erased(string column) => IsUnit(column)
        ? $"\"{column}\" = CASE WHEN {Holds(column)} THEN substr(\"{column}\", 1, {Colon(column)}) || replace({Noun(column)}, {{0}}, {{1}}) ELSE \"{column}\" END"
        : $"\"{column}\" = replace(\"{column}\", {{0}}, {{1}})";

    private static bool IsUnit(string column) => column.EndsWith(Unit, StringComparison.Ordinal);

    private static string Noun(string column) => $"substr(\"{column}\", {Colon(column)} + 1)";

    // The place of the second colon: the first is the sixth sign.
    private static string Colon(string column) => $"(6 + instr(substr(\"{column}\", 7), ':'))";
}
