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

internal sealed class GatePolicyMapping : IEntityTypeConfiguration<GatePolicy>
{
    public void Configure(EntityTypeBuilder<GatePolicy> policy)
    {
        policy.ToTable("GatePolicies");
        policy.HasKey(p => p.Version);
        policy.Property(p => p.Version).ValueGeneratedNever();
        policy.HasOne<Member>().WithMany().HasForeignKey(p => p.IntroducedBy).OnDelete(DeleteBehavior.Restrict);
        policy.HasMany(p => p.Rules).WithOne().HasForeignKey(r => r.Version).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GateRuleMapping : IEntityTypeConfiguration<GateRule>
{
    public void Configure(EntityTypeBuilder<GateRule> rule)
    {
        rule.ToTable("GateRules");
        rule.HasKey(r => new { r.Version, r.Gate });
        rule.Property(r => r.Gate).HasMaxLength(40);
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

internal sealed class InterestDeclarationMapping : IEntityTypeConfiguration<InterestDeclaration>
{
    public void Configure(EntityTypeBuilder<InterestDeclaration> declaration)
    {
        declaration.ToTable("InterestDeclarations");
        declaration.HasKey(d => d.Id);
        declaration.Property(d => d.Interests).HasMaxLength(Limits.Note);
        declaration.HasOne<Member>().WithMany().HasForeignKey(d => d.MemberId).OnDelete(DeleteBehavior.Restrict);
        declaration.HasIndex(d => new { d.MemberId, d.DeclaredAt });
    }
}

internal sealed class RestartMapping : IEntityTypeConfiguration<Restart>
{
    public void Configure(EntityTypeBuilder<Restart> restart)
    {
        restart.ToTable("Restarts");
        restart.HasKey(r => new { r.ClaimId, r.Cycle });
        restart.Property(r => r.Reason).HasMaxLength(Limits.Reason);
        restart.HasOne<Member>().WithMany().HasForeignKey(r => r.StartedBy).OnDelete(DeleteBehavior.Restrict);
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
