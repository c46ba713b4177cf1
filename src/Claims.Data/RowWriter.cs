using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Claims.Data;

/// <summary>
/// Writes new rows by one prepared command for each table, columns and conversions as the model has them: many times faster than tracked saves, and held by
/// every CHECK, key and trigger all the same. To be used inside a unit; whoever uses it appends the audit entries too.
/// </summary>
internal sealed class RowWriter(ClaimsDb db) : IDisposable
{
    private readonly Dictionary<Type, Table> _tables = [];

    public void Write(object row)
    {
        if (!_tables.TryGetValue(row.GetType(), out var table))
        {
            _tables[row.GetType()] = table = Table.Of(db, row.GetType());
        }

        table.Write(row);
    }

    public void Dispose()
    {
        foreach (var table in _tables.Values)
        {
            table.Dispose();
        }
    }

    private sealed class Table(DbCommand command, IReadOnlyList<(DbParameter Parameter, Func<object, object?> Value)> columns) : IDisposable
    {
        public static Table Of(ClaimsDb db, Type type)
        {
            var entity = db.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} has no table.");
            var columns = Columns(entity, StoreObjectIdentifier.Table(entity.GetTableName()!), row => row).ToList();
            var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText =
                $"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})";
            var parameters = columns.Select((column, index) => (Parameter: Add(command, $"@p{index}"), column.Value)).ToList();
            return new(command, parameters);
        }

        public void Write(object row)
        {
            foreach (var (parameter, value) in columns)
            {
                parameter.Value = value(row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();

        private static DbParameter Add(DbCommand command, string name)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
            return parameter;
        }

        private static IEnumerable<(string Name, Func<object, object?> Value)> Columns(ITypeBase type, StoreObjectIdentifier table, Func<object, object?> owner)
        {
            foreach (var property in type.GetProperties().Where(property => !property.IsShadowProperty()))
            {
                var getter = property.GetGetter();
                var converter = property.GetTypeMapping().Converter;
                yield return (property.GetColumnName(table)!, row => owner(row) is { } owning && getter.GetClrValue(owning) is { } value
                    ? converter is null ? value : converter.ConvertToProvider(value)
                    : null);
            }

            foreach (var complex in type.GetComplexProperties())
            {
                var getter = complex.GetGetter();
                foreach (var column in Columns(complex.ComplexType, table, row => owner(row) is { } owning ? getter.GetClrValue(owning) : null))
                {
                    yield return column;
                }
            }
        }
    }
}
