using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Claims.Data;

/// <summary>Hits are the rows of a query and of no table.</summary>
internal sealed class SearchMapping : IEntityTypeConfiguration<SearchHit>
{
    public void Configure(EntityTypeBuilder<SearchHit> hit)
    {
        hit.HasNoKey();
        hit.ToView(null);
    }
}
