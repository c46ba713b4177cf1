using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>The desk's database. Every write goes through the writer gate and leaves its audit entries in the same transaction.</summary>
public sealed partial class ClaimsDb(DbContextOptions<ClaimsDb> options, Engine engine)
    : IdentityUserContext<Member, MemberId>(options)
{
    internal ReadCache Cache => engine.Cache;

    internal PassageSql Passages => engine.Passages;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        Conventions.Configure(configurationBuilder);
        engine.ConfigureConventions(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ClaimsDb).Assembly);
        Conventions.Apply(builder);
    }
}
