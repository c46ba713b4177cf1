using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.ToTable("Evidence");
        evidence.HasKey(e => e.Id);
        evidence.Ignore(e => e.Current);
        evidence.HasMany(e => e.Revisions).WithOne().HasForeignKey(r => r.EvidenceId).OnDelete(DeleteBehavior.Cascade);
        evidence.HasOne<Member>().WithMany().HasForeignKey(e => e.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        evidence.HasIndex(e => e.RecordedAt);
    }
}

internal sealed class EvidenceRevisionMapping : IEntityTypeConfiguration<EvidenceRevision>
{
    public void Configure(EntityTypeBuilder<EvidenceRevision> revision)
    {
        revision.ToTable("EvidenceRevisions", table => table.HasCheckConstraint(
            "CK_EvidenceRevisions_OneFigure", "\"SeriesId\" IS NULL OR \"Quantity_Metric\" IS NULL"));
        revision.HasKey(r => r.Id);
        revision.Property(r => r.Publisher).HasMaxLength(Limits.Name);
        revision.Property(r => r.Title).HasMaxLength(Limits.Title);
        revision.Property(r => r.Url).HasMaxLength(Limits.Url);
        revision.Property(r => r.ArchiveUrl).HasMaxLength(Limits.Url);
        revision.Property(r => r.Locator).HasMaxLength(Limits.Locator);
        revision.Property(r => r.Excerpt).HasMaxLength(Limits.Excerpt);
        revision.Property(r => r.OriginGroup).HasMaxLength(Limits.Name);
        revision.Property(r => r.InterestNote).HasMaxLength(Limits.Note);
        revision.Property(r => r.Note).HasMaxLength(Limits.Note);
        revision.ComplexProperty(r => r.Quantity, QuantityMapping.Configure);
        revision.HasMany(r => r.Files).WithOne().HasForeignKey(f => f.RevisionId).OnDelete(DeleteBehavior.Cascade);
        revision.HasOne(r => r.Series).WithMany().HasForeignKey(r => r.SeriesId).OnDelete(DeleteBehavior.Restrict);
        revision.HasOne<Member>().WithMany().HasForeignKey(r => r.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        revision.HasIndex(r => new { r.EvidenceId, r.Number }).IsUnique();
    }
}

internal sealed class RevisionFileMapping : IEntityTypeConfiguration<RevisionFile>
{
    public void Configure(EntityTypeBuilder<RevisionFile> file)
    {
        file.ToTable("EvidenceRevisionFiles");
        file.HasKey(f => new { f.RevisionId, f.FileId });
        file.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
