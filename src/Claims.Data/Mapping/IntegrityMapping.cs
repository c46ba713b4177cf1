using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.ToTable("Contacts");
        contact.HasKey(c => c.Id);
        contact.Property(c => c.Whom).HasMaxLength(Limits.Name);
        contact.Property(c => c.Question).HasMaxLength(Limits.Note);
        contact.Property(c => c.Answer).HasMaxLength(Limits.Answer);
        contact.Property(c => c.Version).IsConcurrencyToken();
        contact.HasOne<Member>().WithMany().HasForeignKey(c => c.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        contact.HasIndex(c => new { c.ClaimId, c.AskedOn });
        contact.HasIndex(c => new { c.Outcome, c.Deadline });
    }
}

internal sealed class InterestStatementMapping : IEntityTypeConfiguration<InterestStatement>
{
    public void Configure(EntityTypeBuilder<InterestStatement> interest)
    {
        interest.ToTable("InterestStatements");
        interest.HasKey(i => new { i.ClaimId, i.MemberId });
        interest.Property(i => i.Note).HasMaxLength(Limits.Note);
        interest.HasOne<Member>().WithMany().HasForeignKey(i => i.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GateExceptionMapping : IEntityTypeConfiguration<GateException>
{
    public void Configure(EntityTypeBuilder<GateException> exception)
    {
        exception.ToTable("GateExceptions");
        exception.HasKey(e => new { e.ClaimId, e.Cycle, e.Gate });
        exception.Property(e => e.Gate).HasMaxLength(40);
        exception.Property(e => e.Reason).HasMaxLength(Limits.Reason);
        exception.HasOne<Member>().WithMany().HasForeignKey(e => e.GivenBy).OnDelete(DeleteBehavior.Restrict);
    }
}
