using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class ErasureMapping : IEntityTypeConfiguration<Erasure>, IEntityTypeConfiguration<ErasedRow>
{
    public void Configure(EntityTypeBuilder<Erasure> erasure)
    {
        erasure.ToTable("Erasures");
        erasure.HasKey(e => e.Id);
        erasure.Property(e => e.Reason).HasMaxLength(Limits.Reason);
        erasure.HasOne<Member>().WithMany().HasForeignKey(e => e.By).OnDelete(DeleteBehavior.Restrict);
        erasure.HasMany(e => e.Rows).WithOne().HasForeignKey(r => r.ErasureId).OnDelete(DeleteBehavior.Restrict);
        erasure.HasIndex(e => e.At);
    }

    public void Configure(EntityTypeBuilder<ErasedRow> row)
    {
        row.ToTable("ErasedRows");
        row.HasKey(r => new { r.ErasureId, r.Table, r.Key });
        row.Property(r => r.Table).HasMaxLength(40);
        row.Property(r => r.Key).HasMaxLength(120);
        row.Property(r => r.Left).HasMaxLength(64);

        // "Was this row erased?" is asked for what does not match its hash.
        row.HasIndex(r => new { r.Table, r.Key });
    }
}
