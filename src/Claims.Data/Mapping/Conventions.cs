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
                ConstrainEnums(entity);
            }
        }
    }

    private static IEnumerable<Type> IdTypes { get; } = [.. typeof(ClaimId).Assembly.GetExportedTypes().Where(IsId)];

    private static bool IsId(Type type) =>
        type.IsValueType && type.Namespace == typeof(ClaimId).Namespace && type.Name.EndsWith("Id", StringComparison.Ordinal);

    // The names go into a CHECK, so that no engine takes a word that the domain does not know.
    private static void ConstrainEnums(IMutableEntityType entity)
    {
        foreach (var property in Columns(entity))
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum)
            {
                var names = string.Join(", ", Enum.GetNames(type).Select(n => $"'{n}'"));
                var column = property.GetColumnName();
                entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{column}", $"\"{column}\" IN ({names})");
            }
        }
    }

    private static IEnumerable<IMutableProperty> Columns(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().Where(c => !c.ComplexType.IsMappedToJson()).SelectMany(c => Columns(c.ComplexType)));
}
