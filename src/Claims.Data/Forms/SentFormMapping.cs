using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

internal sealed class SentFormMapping : IEntityTypeConfiguration<SentForm>
{
    public void Configure(EntityTypeBuilder<SentForm> form)
    {
        form.ToTable("FormKeys");
        form.HasKey(f => f.Key);
        form.Property(f => f.Key).HasMaxLength(64);
        form.HasOne<Member>().WithMany().HasForeignKey(f => f.MemberId).OnDelete(DeleteBehavior.Restrict);
        form.HasIndex(f => f.At);
    }
}
