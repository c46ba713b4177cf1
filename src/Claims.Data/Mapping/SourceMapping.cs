using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> source)
    {
        source.ToTable("Sources");
        source.HasKey(s => s.Id);
        source.Property(s => s.Title).HasMaxLength(Limits.Title);
        source.Property(s => s.Outlet).HasMaxLength(Limits.Name);
        source.Property(s => s.Authors).HasMaxLength(Limits.Title);
        source.Property(s => s.Url).HasMaxLength(Limits.Url);
        source.Property(s => s.Note).HasMaxLength(Limits.Note);
        source.HasOne<Member>().WithMany().HasForeignKey(s => s.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        source.HasIndex(s => s.RecordedAt);
        source.HasIndex(s => s.Outlet);
        source.HasIndex(s => s.Title);
        source.HasIndex(s => s.Url);
    }
}

internal sealed class SourceTextMapping : IEntityTypeConfiguration<SourceText>
{
    public void Configure(EntityTypeBuilder<SourceText> text)
    {
        text.ToTable("SourceTexts");
        text.HasKey(t => t.Id);
        text.HasOne<Source>().WithMany().HasForeignKey(t => t.SourceId).OnDelete(DeleteBehavior.Cascade);
        text.HasOne<StoredFile>().WithMany().HasForeignKey(t => t.FileId).OnDelete(DeleteBehavior.Restrict);
        text.HasOne<Member>().WithMany().HasForeignKey(t => t.CapturedBy).OnDelete(DeleteBehavior.Restrict);
        text.HasIndex(t => new { t.SourceId, t.Number }).IsUnique();
        text.HasIndex(t => new { t.SourceId, t.Sha256 }).IsUnique();
    }
}

internal sealed class DismissalMapping : IEntityTypeConfiguration<Dismissal>
{
    public void Configure(EntityTypeBuilder<Dismissal> dismissal)
    {
        dismissal.ToTable("Dismissals", table => table.HasCheckConstraint("CK_Dismissals_Place", "\"Start\" >= 0 AND \"End\" > \"Start\""));
        dismissal.HasKey(d => new { d.TextId, d.Start });
        dismissal.Ignore(d => d.Sentence);
        dismissal.HasOne<SourceText>().WithMany().HasForeignKey(d => d.TextId).OnDelete(DeleteBehavior.Cascade);
        dismissal.HasOne<Member>().WithMany().HasForeignKey(d => d.DismissedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("StoredFiles");
        file.HasKey(f => f.Id);
        file.Property(f => f.Name).HasMaxLength(Limits.Name);
        file.HasOne<Member>().WithMany().HasForeignKey(f => f.StoredBy).OnDelete(DeleteBehavior.Restrict);
    }
}
