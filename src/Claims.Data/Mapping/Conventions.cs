using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Claims.Data;

/// <summary>What holds for every table on every engine: how ids, dates, units and enums are stored, and that versions are checked.</summary>
internal static class Conventions
{
    public static void Configure(ModelConfigurationBuilder builder)
    {
        foreach (var id in IdTypes)
        {
            builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        builder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10);
        builder.Properties<Period>().HaveConversion<PeriodConverter>().HaveMaxLength(21);
        builder.Properties<Unit>().HaveConversion<UnitConverter>().HaveMaxLength(Limits.Noun + 20);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (entity.ClrType.IsSubclassOf(typeof(Aggregate)))
            {
                builder.Entity(entity.ClrType).Ignore(nameof(Aggregate.Events)).Property(nameof(Aggregate.Version)).IsConcurrencyToken();
            }

            foreach (var property in entity.GetProperties().Where(p => IsId(p.ClrType)))
            {
                // Ids are made by the domain; else EF takes a new part with an id for one that is already stored.
                property.ValueGenerated = ValueGenerated.Never;
            }

            if (!entity.IsMappedToJson() && entity.GetTableName() is not null)
            {
                Constrain(entity);
            }
        }
    }

    private static IEnumerable<Type> IdTypes { get; } = [.. typeof(ClaimId).Assembly.GetExportedTypes().Where(IsId)];

    private static bool IsId(Type type) =>
        type.IsValueType && type.Namespace == typeof(ClaimId).Namespace && type.Name.EndsWith("Id", StringComparison.Ordinal);

    // Names and lengths go into a CHECK, so that no engine takes what the domain would not.
    private static void Constrain(IMutableEntityType entity)
    {
        foreach (var (property, column) in Columns(entity))
        {
            if (Rule(property, column) is { } rule)
            {
                entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{column}", rule);
            }
        }
    }

    private static string? Rule(IMutableProperty property, string column)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsEnum ? $"\"{column}\" IN ({string.Join(", ", Enum.GetNames(type).Select(n => $"'{n}'"))})"
            : type == typeof(string) && property.GetMaxLength() is { } max ? $"length(\"{column}\") <= {max}"
            : null;
    }

    // EF puts the name of a complex property before its columns only when the model is finished.
    private static IEnumerable<(IMutableProperty Property, string Column)> Columns(IMutableTypeBase type, string prefix = "") =>
        type.GetProperties().Select(property => (property, prefix + property.GetColumnName())).Concat(type.GetComplexProperties()
            .Where(complex => !complex.ComplexType.IsMappedToJson())
            .SelectMany(complex => Columns(complex.ComplexType, $"{prefix}{complex.Name}_")));
}
