using Claims.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Tests.Data;

public sealed class AuditedTablesTests
{
    private static readonly string[] Covered = [.. AuditedTables.All.Select(table => table.Name).Distinct()];

    [Fact]
    public async Task Every_table_is_either_part_of_a_subject_or_not_covered_for_a_reason()
    {
        var tables = (await TablesAsync()).Select(table => table.Name).ToList();

        Assert.Equal(tables.Order(StringComparer.Ordinal), Covered.Concat(AuditedTables.NotCovered.Keys).Order(StringComparer.Ordinal));
        Assert.All(AuditedTables.NotCovered.Values, reason => Assert.NotEqual("", reason));
    }

    [Fact]
    public async Task What_is_left_out_or_hashed_apart_is_a_column_of_a_covered_table()
    {
        var columns = (await TablesAsync()).SelectMany(table => table.Columns.Select(column => (table.Name, column.Name))).ToHashSet();

        Assert.All(AuditedTables.LeftOut.Keys.Concat(AuditedTables.Contents.Keys), column => Assert.Contains(column, columns));
        Assert.All(AuditedTables.Contents, pair => Assert.Contains((pair.Key.Table, pair.Value), columns));
        Assert.All(AuditedTables.LeftOut.Keys.Concat(AuditedTables.Contents.Keys), column => Assert.Contains(column.Table, Covered));
    }

    [Fact]
    public async Task Large_bytes_are_hashed_apart()
    {
        var bytes = (await TablesAsync()).Where(table => Covered.Contains(table.Name))
            .SelectMany(table => table.Columns.Where(column => column.StoreType == "BLOB").Select(column => (table.Name, column.Name)));

        Assert.All(bytes, column => Assert.Contains(column, AuditedTables.Contents.Keys.Concat(AuditedTables.LeftOut.Keys)));
    }

    private static async Task<List<ITable>> TablesAsync()
    {
        await using var desk = TestDesk.Empty();
        await using var db = desk.Factory.CreateUnopened();
        return [.. db.Model.GetRelationalModel().Tables];
    }
}
