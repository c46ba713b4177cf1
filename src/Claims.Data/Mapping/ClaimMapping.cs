using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("Claims");
        claim.HasKey(c => c.Id);
        claim.Property(c => c.Number).HasMaxLength(20);
        claim.Property(c => c.Statement).HasMaxLength(Limits.Statement);
        claim.Property(c => c.ClaimantRole).HasMaxLength(Limits.Name);
        claim.Property(c => c.SelectionReason).HasMaxLength(Limits.Note);
        claim.Property(c => c.DiscardReason).HasMaxLength(Limits.Reason);
        claim.ComplexProperty(c => c.Quantity, QuantityMapping.Configure);
        claim.Ignore(c => c.InReview);
        claim.Ignore(c => c.Standing);
        claim.Ignore(c => c.UnderCorrection);
        claim.HasOne<Claimant>().WithMany().HasForeignKey(c => c.ClaimantId).OnDelete(DeleteBehavior.Restrict);
        claim.HasOne<Member>().WithMany().HasForeignKey(c => c.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        claim.HasOne(c => c.Draft).WithOne().HasForeignKey<VerdictDraft>(d => d.ClaimId).OnDelete(DeleteBehavior.Cascade);
        claim.HasMany(c => c.Topics).WithOne().HasForeignKey(t => t.ClaimId);
        claim.HasMany(c => c.Quotes).WithOne().HasForeignKey(q => q.ClaimId);
        claim.HasMany(c => c.Evidence).WithOne().HasForeignKey(l => l.ClaimId);
        claim.HasMany(c => c.Verdicts).WithOne().HasForeignKey(v => v.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Corrections).WithOne().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Parts).WithOne().HasForeignKey(p => p.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Relations).WithOne().HasForeignKey(r => r.ClaimId);
        claim.HasMany(c => c.Contacts).WithOne().HasForeignKey(c => c.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Interests).WithOne().HasForeignKey(i => i.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasMany(c => c.Exceptions).WithOne().HasForeignKey(e => e.ClaimId).OnDelete(DeleteBehavior.Restrict);
        claim.HasIndex(c => c.Number).IsUnique();
        claim.HasIndex(c => new { c.Stage, c.ChangedAt });
        claim.HasIndex(c => c.ChangedAt);
        claim.HasOne<Member>().WithMany().HasForeignKey(c => c.Assignee).OnDelete(DeleteBehavior.Restrict);
        claim.HasIndex(c => new { c.Assignee, c.ChangedAt });
        claim.HasIndex(c => new { c.Due, c.Number });
        claim.HasIndex(c => new { c.Stage, c.Due, c.Number });
        claim.HasIndex(c => new { c.RecordedAt, c.Number });
    }
}

internal sealed class ClaimTopicMapping : IEntityTypeConfiguration<ClaimTopic>
{
    public void Configure(EntityTypeBuilder<ClaimTopic> topic)
    {
        topic.ToTable("ClaimTopics");
        topic.HasKey(t => new { t.ClaimId, t.TopicKey });
        topic.HasOne<Topic>().WithMany().HasForeignKey(t => t.TopicKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class QuoteMapping : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> quote)
    {
        // Each column is asked for by itself: a CHECK that comes out as NULL passes.
        quote.ToTable("Quotes", table => table.HasCheckConstraint(
            "CK_Quotes_Place", "(\"TextId\" IS NULL AND \"Start\" IS NULL AND \"End\" IS NULL) OR (\"TextId\" IS NOT NULL AND \"Start\" IS NOT NULL AND \"End\" IS NOT NULL AND \"Start\" >= 0 AND \"End\" > \"Start\")"));
        quote.HasKey(q => q.Id);
        quote.Ignore(q => q.IsAnchored);
        quote.Ignore(q => q.Segments);
        quote.Ignore(q => q.LeftOut);
        quote.HasOne<Source>().WithMany().HasForeignKey(q => q.SourceId).OnDelete(DeleteBehavior.Restrict);
        quote.HasOne<SourceText>().WithMany().HasForeignKey(q => q.TextId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class QuoteSightingMapping : IEntityTypeConfiguration<QuoteSighting>
{
    public void Configure(EntityTypeBuilder<QuoteSighting> sighting)
    {
        sighting.ToTable("QuoteSightings", table => table.HasCheckConstraint(
            "CK_QuoteSightings_Place", "(\"State\" = 'Gone' AND \"Start\" IS NULL AND \"End\" IS NULL) OR (\"State\" <> 'Gone' AND \"Start\" IS NOT NULL AND \"End\" IS NOT NULL AND \"Start\" >= 0 AND \"End\" > \"Start\")"));
        sighting.HasKey(s => new { s.QuoteId, s.TextId });
        sighting.HasOne<Quote>().WithMany().HasForeignKey(s => s.QuoteId).OnDelete(DeleteBehavior.Cascade);
        sighting.HasOne<SourceText>().WithMany().HasForeignKey(s => s.TextId).OnDelete(DeleteBehavior.Cascade);
        sighting.HasIndex(s => new { s.State, s.TextId });
    }
}

internal sealed class EvidenceLinkMapping : IEntityTypeConfiguration<EvidenceLink>
{
    public void Configure(EntityTypeBuilder<EvidenceLink> link)
    {
        link.ToTable("EvidenceLinks");
        link.HasKey(l => l.Id);
        link.Property(l => l.Note).HasMaxLength(Limits.Note);
        link.HasOne<Evidence>().WithMany().HasForeignKey(l => l.EvidenceId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<EvidenceRevision>().WithMany().HasForeignKey(l => l.RevisionId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => new { l.ClaimId, l.EvidenceId }).IsUnique();
        link.HasIndex(l => new { l.ClaimId, l.Number }).IsUnique();
    }
}

internal sealed class PartMapping : IEntityTypeConfiguration<Part>
{
    public void Configure(EntityTypeBuilder<Part> part)
    {
        part.ToTable("Parts");
        part.HasKey(p => new { p.ClaimId, p.Cycle, p.MemberId });
        part.HasOne<Member>().WithMany().HasForeignKey(p => p.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClaimRelationMapping : IEntityTypeConfiguration<ClaimRelation>
{
    public void Configure(EntityTypeBuilder<ClaimRelation> relation)
    {
        relation.ToTable("ClaimRelations", table => table.HasCheckConstraint("CK_ClaimRelations_Other", "\"ClaimId\" <> \"OtherId\""));
        relation.HasKey(r => new { r.ClaimId, r.OtherId });
        relation.HasOne<Claim>().WithMany().HasForeignKey(r => r.OtherId).OnDelete(DeleteBehavior.Restrict);
        relation.HasOne<Member>().WithMany().HasForeignKey(r => r.ConfirmedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ResemblanceMapping : IEntityTypeConfiguration<Resemblance>
{
    public void Configure(EntityTypeBuilder<Resemblance> resemblance)
    {
        resemblance.ToTable("Resemblances", table => table.HasCheckConstraint("CK_Resemblances_Other", "\"ClaimId\" <> \"OtherId\""));
        resemblance.HasKey(r => new { r.ClaimId, r.OtherId });
        resemblance.HasOne<Claim>().WithMany().HasForeignKey(r => r.ClaimId).OnDelete(DeleteBehavior.Restrict);
        resemblance.HasOne<Claim>().WithMany().HasForeignKey(r => r.OtherId).OnDelete(DeleteBehavior.Restrict);
        resemblance.HasOne<Member>().WithMany().HasForeignKey(r => r.DismissedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClaimantMapping : IEntityTypeConfiguration<Claimant>
{
    public void Configure(EntityTypeBuilder<Claimant> claimant)
    {
        claimant.ToTable("Claimants");
        claimant.HasKey(c => c.Id);
        claimant.Property(c => c.Name).HasMaxLength(Limits.Name);
        claimant.HasIndex(c => c.Name).IsUnique();
    }
}

/// <summary>The last number given in a year; claims are never given one twice, not even after a removal.</summary>
public sealed class ClaimCounter
{
    public int Year { get; set; }

    public int Last { get; set; }
}

internal sealed class ClaimCounterMapping : IEntityTypeConfiguration<ClaimCounter>
{
    public void Configure(EntityTypeBuilder<ClaimCounter> counter)
    {
        counter.ToTable("ClaimCounters");
        counter.HasKey(c => c.Year);
        counter.Property(c => c.Year).ValueGeneratedNever();
    }
}
