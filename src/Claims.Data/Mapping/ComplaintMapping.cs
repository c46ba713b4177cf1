using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class ComplaintMapping : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.ToTable("Complaints");
        complaint.HasKey(c => c.Id);
        complaint.Property(c => c.From).HasMaxLength(Limits.Name);
        complaint.Property(c => c.Words).HasMaxLength(Limits.Answer);
        complaint.Property(c => c.Answer).HasMaxLength(Limits.Answer);
        complaint.HasOne<Claim>().WithMany().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Restrict);
        complaint.HasOne<Verdict>().WithMany().HasForeignKey(c => c.VerdictId).OnDelete(DeleteBehavior.Restrict);
        complaint.HasOne<Correction>().WithMany().HasForeignKey(c => new { c.ClaimId, c.CorrectionCycle }).OnDelete(DeleteBehavior.Restrict);
        complaint.HasOne<Member>().WithMany().HasForeignKey(c => c.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        complaint.HasOne<Member>().WithMany().HasForeignKey(c => c.ClosedBy).OnDelete(DeleteBehavior.Restrict);
        complaint.HasIndex(c => new { c.Outcome, c.DueOn });
    }
}
