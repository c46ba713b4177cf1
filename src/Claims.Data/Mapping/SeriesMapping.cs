using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class EvidenceSeriesMapping : IEntityTypeConfiguration<EvidenceSeries>
{
    public void Configure(EntityTypeBuilder<EvidenceSeries> series)
    {
        series.ToTable("EvidenceSeries", table => table.HasCheckConstraint("CK_EvidenceSeries_Rows", $"\"Rows\" BETWEEN 1 AND {Limits.SeriesRows}"));
        series.HasKey(s => s.Id);
        series.Property(s => s.FileSha256).HasMaxLength(64);
        series.Property(s => s.Metric).HasMaxLength(Limits.Name);
        series.Property(s => s.Place).HasMaxLength(Limits.Name);
        series.HasOne<Evidence>().WithMany().HasForeignKey(s => s.EvidenceId).OnDelete(DeleteBehavior.Cascade);
        series.HasOne<StoredFile>().WithMany().HasForeignKey(s => s.FileId).OnDelete(DeleteBehavior.Restrict);
        series.HasMany(s => s.Points).WithOne().HasForeignKey(p => p.SeriesId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SeriesPointMapping : IEntityTypeConfiguration<SeriesPoint>
{
    public void Configure(EntityTypeBuilder<SeriesPoint> point)
    {
        point.ToTable("SeriesPoints", table => table.HasCheckConstraint(
            "CK_SeriesPoints_Row", $"\"Line\" >= 1 AND \"First\" <= \"Last\" AND \"Decimals\" BETWEEN 0 AND {Numbers.MaxDecimals}"));
        point.HasKey(p => new { p.SeriesId, p.Line });
        point.Ignore(p => p.Row);

        // By its first and last day the row of a period is found without reading the others.
        point.HasIndex(p => new { p.SeriesId, p.First, p.Last });
    }
}
