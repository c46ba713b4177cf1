using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class MemberMapping :
    IEntityTypeConfiguration<Member>,
    IEntityTypeConfiguration<MemberRole>,
    IEntityTypeConfiguration<OneTimeLink>,
    IEntityTypeConfiguration<IdentityUserClaim<MemberId>>,
    IEntityTypeConfiguration<IdentityUserLogin<MemberId>>,
    IEntityTypeConfiguration<IdentityUserToken<MemberId>>,
    IEntityTypeConfiguration<IdentityUserPasskey<MemberId>>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members");
        builder.Property(m => m.Name).HasMaxLength(Member.NameMaxLength);
        builder.HasIndex(m => m.NormalizedUserName).IsUnique().HasDatabaseName("IX_Members_NormalizedUserName");
        builder.HasIndex(m => m.NormalizedEmail).IsUnique().HasDatabaseName("IX_Members_NormalizedEmail");
    }

    public void Configure(EntityTypeBuilder<MemberRole> builder)
    {
        builder.ToTable("MemberRoles");
        builder.HasKey(r => new { r.MemberId, r.Role });
        builder.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        builder.ToTable("OneTimeLinks");
        builder.HasKey(l => l.TokenHash);
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasOne<Member>().WithMany().HasForeignKey(l => l.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<MemberId>> builder) => builder.ToTable("MemberClaims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<MemberId>> builder) => builder.ToTable("MemberLogins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<MemberId>> builder) => builder.ToTable("MemberTokens");

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<MemberId>> builder) => builder.ToTable("MemberPasskeys");
}
