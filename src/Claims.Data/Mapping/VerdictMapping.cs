using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class VerdictMapping : IEntityTypeConfiguration<Verdict>
{
    public void Configure(EntityTypeBuilder<Verdict> verdict)
    {
        verdict.ToTable("Verdicts", table => table.HasCheckConstraint("CK_Verdicts_Gates", "(\"Gates\" IS NULL) = (\"GatesHash\" IS NULL)"));
        verdict.HasKey(v => v.Id);
        verdict.Property(v => v.Summary).HasMaxLength(Limits.Summary);
        verdict.Property(v => v.GatesHash).HasMaxLength(64);
        verdict.HasMany(v => v.Reviews).WithOne().HasForeignKey(r => r.VerdictId).OnDelete(DeleteBehavior.Restrict);
        verdict.HasMany(v => v.Citations).WithOne().HasForeignKey(c => c.VerdictId).OnDelete(DeleteBehavior.Restrict);
        verdict.HasOne<Member>().WithMany().HasForeignKey(v => v.SubmittedBy).OnDelete(DeleteBehavior.Restrict);
        verdict.HasOne<Rating>().WithMany().HasForeignKey(v => new { v.ScaleVersion, v.RatingKey }).OnDelete(DeleteBehavior.Restrict);
        verdict.HasIndex(v => new { v.ClaimId, v.Number }).IsUnique();

        verdict.HasIndex(v => new { v.State, v.DecidedAt });
        verdict.HasIndex(v => new { v.State, v.ExpiresOn });
        verdict.HasIndex(v => new { v.State, v.ScaleVersion, v.RatingKey });

        // "Has this claim a standing verdict?" is asked for every row of every list.
        verdict.HasIndex(v => new { v.ClaimId, v.State }, "IX_Verdicts_ClaimId_State");
        verdict.HasIndex(v => new { v.SubmittedAt });

        // At most one in review and at most one standing, through every door.
        verdict.HasIndex(v => new { v.ClaimId, v.State }).IsUnique()
            .HasFilter("\"State\" IN ('InReview', 'Approved')").HasDatabaseName("IX_Verdicts_OneOfEach");
    }
}

internal sealed class CitationMapping : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.ToTable("Citations");
        citation.HasKey(c => new { c.VerdictId, c.Number });
        citation.HasOne<Evidence>().WithMany().HasForeignKey(c => c.EvidenceId).OnDelete(DeleteBehavior.Restrict);
        citation.HasOne<EvidenceRevision>().WithMany().HasForeignKey(c => c.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("Reviews");
        review.HasKey(r => r.Id);
        review.Property(r => r.Note).HasMaxLength(Limits.Note);
        review.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VerdictDraftMapping : IEntityTypeConfiguration<VerdictDraft>
{
    public void Configure(EntityTypeBuilder<VerdictDraft> draft)
    {
        draft.ToTable("VerdictDrafts");
        draft.HasKey(d => d.ClaimId);
        draft.Property(d => d.Summary).HasMaxLength(Limits.Summary);
        draft.Property(d => d.Reasoning).HasMaxLength(Limits.Reasoning);
        draft.HasOne<Member>().WithMany().HasForeignKey(d => d.EditedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.ToTable("Corrections");
        correction.HasKey(c => new { c.ClaimId, c.Cycle });
        correction.Property(c => c.Reason).HasMaxLength(Limits.Reason);
        correction.Property(c => c.Cause).HasMaxLength(Limits.Reason);
        correction.Property(c => c.PublicWording).HasMaxLength(Limits.Note);
        correction.HasOne<Verdict>().WithMany().HasForeignKey(c => c.Corrects).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<Member>().WithMany().HasForeignKey(c => c.OpenedBy).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<Member>().WithMany().HasForeignKey(c => c.RetractedBy).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<Member>().WithMany().HasForeignKey(c => c.GivenUpBy).OnDelete(DeleteBehavior.Restrict);
        correction.HasIndex(c => c.OpenedAt);
    }
}

internal sealed class VerdictConfirmationMapping : IEntityTypeConfiguration<VerdictConfirmation>
{
    public void Configure(EntityTypeBuilder<VerdictConfirmation> confirmation)
    {
        confirmation.ToTable("VerdictConfirmations");
        confirmation.HasKey(c => c.Id);
        confirmation.Property(c => c.Reason).HasMaxLength(Limits.Reason);
        confirmation.HasOne<Verdict>().WithMany().HasForeignKey(c => c.VerdictId).OnDelete(DeleteBehavior.Restrict);
        confirmation.HasOne<Member>().WithMany().HasForeignKey(c => c.By).OnDelete(DeleteBehavior.Restrict);

        // "Was it confirmed since?" is asked for every thing that changed.
        confirmation.HasIndex(c => new { c.VerdictId, c.At });
    }
}

internal sealed class RatingScaleMapping : IEntityTypeConfiguration<RatingScale>
{
    public void Configure(EntityTypeBuilder<RatingScale> scale)
    {
        scale.ToTable("RatingScales");
        scale.HasKey(s => s.Version);
        scale.Property(s => s.Version).ValueGeneratedNever();
        scale.HasOne<Member>().WithMany().HasForeignKey(s => s.IntroducedBy).OnDelete(DeleteBehavior.Restrict);
        scale.HasMany(s => s.Ratings).WithOne().HasForeignKey(r => r.ScaleVersion).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RatingMapping : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> rating)
    {
        rating.ToTable("Ratings");
        rating.HasKey(r => new { r.ScaleVersion, r.Key });
    }
}

internal sealed class TopicMapping : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> topic)
    {
        topic.ToTable("Topics");
        topic.HasKey(t => t.Key);
        topic.Ignore(t => t.Id);
    }
}
