using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Tests.Data.Erasures;

public sealed class ErasableTablesTests
{
    // Written and read by rules that leave no room for words.
    private static readonly Type[] Bound = [typeof(PartialDate), typeof(Period), typeof(Guid), typeof(decimal), typeof(DateOnly), typeof(DateTimeOffset)];

    [Fact]
    public async Task Every_text_column_of_the_model_is_erased_or_kept_for_a_reason()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        var columns = db.Model.GetEntityTypes().SelectMany(entity => Columns(entity.GetTableName()!, entity)).Distinct().ToList();
        Assert.True(columns.Count > 60, $"{columns.Count} columns");
        var reached = ErasableTables.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column}")).Concat(ErasableTables.OwnWay).ToHashSet();
        Assert.All(columns, column => Assert.True(
            reached.Contains(column) || ErasableTables.Kept.ContainsKey(column) || ErasableTables.Kept.ContainsKey(column.Split('.')[0]),
            $"{column} holds text: say in ErasableTables whether an erasure takes words out of it, or why not."));
        Assert.Empty(reached.Except(columns).Order());
        Assert.Empty(reached.Intersect(ErasableTables.Kept.Keys));
        Assert.All(ErasableTables.Kept.Keys, kept => Assert.True(columns.Any(column => column == kept || column.Split('.')[0] == kept), $"{kept} is no text column."));
    }

    [Fact]
    public async Task Every_table_finds_its_subject()
    {
        await using var desk = await TestDesk.CreateAsync();
        await using var db = desk.Open();
        Assert.True((await db.FindPassageAsync(ErasurePassage.Of("stands nowhere"), CancellationToken.None)).IsEmpty);
        Assert.All(ErasableTables.All, table => Assert.NotEqual("", table.SubjectId));
    }

    private static IEnumerable<string> Columns(string table, ITypeBase type, string prefix = "") =>
        type.GetProperties().Where(HoldsWords).Select(property => $"{table}.{prefix}{property.GetColumnName().Split('_')[^1]}")
            .Concat(type.GetComplexProperties().SelectMany(complex => Columns(table, complex.ComplexType, $"{prefix}{complex.Name}_")));

    private static bool HoldsWords(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var stored = property.GetTypeMapping().Converter?.ProviderClrType ?? type;
        return (stored == typeof(string) || stored == typeof(byte[])) && !type.IsEnum && !Bound.Contains(type) && !type.Name.EndsWith("Id", StringComparison.Ordinal);
    }
}
