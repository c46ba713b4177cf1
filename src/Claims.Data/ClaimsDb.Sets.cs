using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

public sealed partial class ClaimsDb
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<MemberRole> MemberRoles => Set<MemberRole>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditText> AuditTexts => Set<AuditText>();
}
