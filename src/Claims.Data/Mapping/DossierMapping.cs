using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class DossierMapping : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> dossier)
    {
        dossier.ToTable("Dossiers");
        dossier.HasKey(d => d.Id);
        dossier.Property(d => d.Title).HasMaxLength(Limits.Title);
        dossier.Property(d => d.Subtitle).HasMaxLength(Limits.Title);
        dossier.Property(d => d.Introduction).HasMaxLength(Limits.Introduction);
        dossier.HasMany(d => d.Items).WithOne().HasForeignKey(i => i.DossierId);
        dossier.HasOne<Member>().WithMany().HasForeignKey(d => d.CreatedBy).OnDelete(DeleteBehavior.Restrict);
        dossier.HasIndex(d => d.ChangedAt);
    }
}

internal sealed class DossierItemMapping : IEntityTypeConfiguration<DossierItem>
{
    public void Configure(EntityTypeBuilder<DossierItem> item)
    {
        item.ToTable("DossierItems");
        item.HasKey(i => new { i.DossierId, i.ClaimId });
        item.HasOne<Claim>().WithMany().HasForeignKey(i => i.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PrintOrderMapping : IEntityTypeConfiguration<PrintOrder>
{
    public void Configure(EntityTypeBuilder<PrintOrder> order)
    {
        order.ToTable("PrintOrders");
        order.HasKey(o => o.Id);
        order.HasOne<Dossier>().WithMany().HasForeignKey(o => o.DossierId).OnDelete(DeleteBehavior.Restrict);
        order.HasOne<Member>().WithMany().HasForeignKey(o => o.OrderedBy).OnDelete(DeleteBehavior.Restrict);
        order.HasIndex(o => new { o.DossierId, o.Number }).IsUnique();
    }
}

internal sealed class EditionMapping : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> edition)
    {
        edition.ToTable("Editions");
        edition.HasKey(e => e.Id);
        edition.HasOne<Dossier>().WithMany().HasForeignKey(e => e.DossierId).OnDelete(DeleteBehavior.Restrict);
        edition.HasOne<Member>().WithMany().HasForeignKey(e => e.PrintedBy).OnDelete(DeleteBehavior.Restrict);
        edition.HasMany(e => e.Items).WithOne().HasForeignKey(i => i.EditionId).OnDelete(DeleteBehavior.Restrict);
        edition.HasIndex(e => new { e.DossierId, e.Number }).IsUnique();
        edition.HasIndex(e => e.Sha256);
        // What stands behind the bytes of a row is reached only through all of them: which certificates there are is told by the index alone.
        edition.HasIndex(e => new { e.Certificate, e.PrintedAt });
    }
}

internal sealed class EditionItemMapping : IEntityTypeConfiguration<EditionItem>
{
    public void Configure(EntityTypeBuilder<EditionItem> item)
    {
        item.ToTable("EditionItems");
        item.HasKey(i => new { i.EditionId, i.ClaimId });
        item.HasOne<Verdict>().WithMany().HasForeignKey(i => i.VerdictId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EditionWithdrawalMapping : IEntityTypeConfiguration<EditionWithdrawal>
{
    public void Configure(EntityTypeBuilder<EditionWithdrawal> withdrawal)
    {
        withdrawal.ToTable("EditionWithdrawals");
        withdrawal.HasKey(w => w.EditionId);
        withdrawal.Property(w => w.Reason).HasMaxLength(Limits.Reason);
        withdrawal.HasOne<Edition>().WithOne().HasForeignKey<EditionWithdrawal>(w => w.EditionId).OnDelete(DeleteBehavior.Restrict);
        withdrawal.HasOne<Member>().WithMany().HasForeignKey(w => w.By).OnDelete(DeleteBehavior.Restrict);
    }
}
