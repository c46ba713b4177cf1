using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

public sealed partial class ClaimsDb
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<MemberRole> MemberRoles => Set<MemberRole>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<SourceText> SourceTexts => Set<SourceText>();

    public DbSet<QuoteSighting> QuoteSightings => Set<QuoteSighting>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<Claimant> Claimants => Set<Claimant>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<EvidenceRevision> EvidenceRevisions => Set<EvidenceRevision>();

    public DbSet<EvidenceSeries> EvidenceSeries => Set<EvidenceSeries>();

    public DbSet<SeriesPoint> SeriesPoints => Set<SeriesPoint>();

    public DbSet<Resemblance> Resemblances => Set<Resemblance>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<Watch> Watches => Set<Watch>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<InterestDeclaration> InterestDeclarations => Set<InterestDeclaration>();

    public DbSet<SentForm> FormKeys => Set<SentForm>();

    public DbSet<House> Houses => Set<House>();

    public DbSet<RatingScale> RatingScales => Set<RatingScale>();

    public DbSet<GatePolicy> GatePolicies => Set<GatePolicy>();

    public DbSet<Verdict> Verdicts => Set<Verdict>();

    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<PrintOrder> PrintOrders => Set<PrintOrder>();

    public DbSet<Edition> Editions => Set<Edition>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<VerdictConfirmation> VerdictConfirmations => Set<VerdictConfirmation>();

    public DbSet<EditionWithdrawal> EditionWithdrawals => Set<EditionWithdrawal>();

    public DbSet<Complaint> Complaints => Set<Complaint>();

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<ErasedRow> ErasedRows => Set<ErasedRow>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditText> AuditTexts => Set<AuditText>();

    public DbSet<AuditNode> AuditNodes => Set<AuditNode>();

    public DbSet<AuditCheckpoint> AuditCheckpoints => Set<AuditCheckpoint>();
}
