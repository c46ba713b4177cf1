using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditText>, IEntityTypeConfiguration<AuditNode>, IEntityTypeConfiguration<AuditCheckpoint>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(e => e.Seq);
        builder.Property(e => e.Seq).ValueGeneratedNever();
        builder.Property(e => e.Kind).HasMaxLength(60);
        builder.Property(e => e.Subject).HasMaxLength(30);
        builder.Property(e => e.LeafHash).HasMaxLength(64);
        builder.HasIndex(e => new { e.Subject, e.SubjectId, e.Seq });
        builder.HasIndex(e => new { e.Kind, e.Seq });
        builder.HasIndex(e => new { e.ActorMember, e.Seq });
        builder.HasIndex(e => e.At);

        // The newest entry of each subject is the one with a salt.
        builder.HasIndex(e => new { e.Subject, e.SubjectId }, "IX_AuditEntries_Newest").HasFilter("\"StateSalt\" IS NOT NULL");
        builder.HasOne<Member>().WithMany().HasForeignKey(e => e.ActorMember).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AuditText> builder)
    {
        builder.ToTable("AuditTexts");
        builder.HasKey(t => new { t.Seq, t.Field });
        builder.Property(t => t.Seq).ValueGeneratedNever();
        builder.Property(t => t.Field).HasMaxLength(40);
        builder.HasOne<AuditEntry>().WithMany().HasForeignKey(t => t.Seq).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AuditNode> builder)
    {
        builder.ToTable("AuditNodes");
        builder.HasKey(n => n.Position);
        builder.Property(n => n.Position).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<AuditCheckpoint> builder)
    {
        builder.ToTable("AuditCheckpoints");
        builder.HasKey(c => new { c.Branch, c.Size });
        builder.Property(c => c.Root).HasMaxLength(64);
        builder.Property(c => c.KeyId).HasMaxLength(64);
    }
}
