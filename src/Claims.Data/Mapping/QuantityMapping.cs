using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

/// <summary>A quantity as columns of its owner's row; value and typed decimals stand apart, because 1.5 and 1.50 are one decimal to EF.</summary>
internal static class QuantityMapping
{
    public static void Configure(ComplexPropertyBuilder<Quantity> quantity)
    {
        quantity.Property(q => q.Metric).HasMaxLength(Limits.Name);
        quantity.Property(q => q.Place).HasMaxLength(Limits.Name);
        quantity.Property(q => q.PeriodReason).HasMaxLength(Limits.Reason);
        quantity.Property(q => q.ToleranceReason).HasMaxLength(Limits.Reason);
    }
}
