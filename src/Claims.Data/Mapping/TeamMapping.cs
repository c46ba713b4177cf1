using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>, IEntityTypeConfiguration<CommentMention>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.ToTable("Comments");
        comment.HasKey(c => c.Id);
        comment.Property(c => c.Text).HasMaxLength(Limits.Comment);
        comment.HasOne<Claim>().WithMany().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Restrict);
        comment.HasOne<Member>().WithMany().HasForeignKey(c => c.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        comment.HasOne<Member>().WithMany().HasForeignKey(c => c.ResolvedBy).OnDelete(DeleteBehavior.Restrict);
        comment.HasMany(c => c.Mentions).WithOne().HasForeignKey(m => m.CommentId);
        comment.HasIndex(c => new { c.ClaimId, c.WrittenAt });
    }

    public void Configure(EntityTypeBuilder<CommentMention> mention)
    {
        mention.ToTable("CommentMentions");
        mention.HasKey(m => new { m.CommentId, m.MemberId });
        mention.HasOne<Member>().WithMany().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WatchMapping : IEntityTypeConfiguration<Watch>
{
    public void Configure(EntityTypeBuilder<Watch> watch)
    {
        watch.ToTable("Watches");
        watch.HasKey(w => new { w.ClaimId, w.MemberId });
        watch.HasOne<Claim>().WithMany().HasForeignKey(w => w.ClaimId).OnDelete(DeleteBehavior.Restrict);
        watch.HasOne<Member>().WithMany().HasForeignKey(w => w.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("Notices");
        notice.HasKey(n => n.Id);
        notice.HasOne<Claim>().WithMany().HasForeignKey(n => n.ClaimId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Comment>().WithMany().HasForeignKey(n => n.CommentId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Member>().WithMany().HasForeignKey(n => n.MemberId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Member>().WithMany().HasForeignKey(n => n.By).OnDelete(DeleteBehavior.Restrict);
        notice.HasIndex(n => new { n.MemberId, n.ReadAt, n.At });
        notice.HasIndex(n => new { n.MemberId, n.At });
        notice.HasIndex(n => new { n.MailedAt, n.At });
    }
}

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.ToTable("SavedViews");
        view.HasKey(v => v.Id);
        view.Property(v => v.Name).HasMaxLength(Limits.Noun);
        view.Property(v => v.Query).HasMaxLength(Limits.View);
        view.HasOne<Member>().WithMany().HasForeignKey(v => v.Owner).OnDelete(DeleteBehavior.Restrict);
        view.HasIndex(v => new { v.Owner, v.Name }).IsUnique();
        view.HasIndex(v => v.Shared);
    }
}

internal sealed class HouseMapping : IEntityTypeConfiguration<House>
{
    public void Configure(EntityTypeBuilder<House> house)
    {
        house.ToTable("Houses", table => table.HasCheckConstraint("CK_Houses_One", "\"Id\" = 1"));
        house.HasKey(h => h.Id);
        house.Property(h => h.Id).ValueGeneratedNever();
        house.Property(h => h.Name).HasMaxLength(Limits.Noun);
        house.Property(h => h.Line).HasMaxLength(Limits.Noun);
        house.Property(h => h.Accent).HasMaxLength(7);
        house.Property(h => h.Imprint).HasMaxLength(Limits.Imprint);
        house.Property(h => h.Contact).HasMaxLength(Limits.Name);
        house.Property(h => h.LogoType).HasMaxLength(40);
        house.Property(h => h.LogoSha256).HasMaxLength(64);
    }
}
