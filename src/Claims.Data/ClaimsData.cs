using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Claims.Data;

/// <summary>Adds the desk's database and its accounts to a program.</summary>
public static class ClaimsData
{
    /// <param name="contentRoot">Full path from which a relative <c>Data Source</c> counts.</param>
    public static IdentityBuilder AddClaimsData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.TryAddSingleton<TimeProvider, DeskClock>();
        services.AddSingleton(_ => Engines.Choose(configuration.GetConnectionString("Claims"), contentRoot));
        services.AddSingleton(provider => provider.GetRequiredService<Engine>().State);
        services.AddSingleton(provider => new CheckpointKey(Engines.KeyFolder(provider.GetRequiredService<Engine>(), contentRoot)));
        services.AddSingleton<CheckpointWriter>();
        services.AddSingleton<ClaimsDbFactory>();
        services.AddSingleton<DeskMigrator>();
        services.AddDbContext<ClaimsDb>((provider, options) =>
        {
            var engine = provider.GetRequiredService<Engine>();
            engine.Open();
            ClaimsDbFactory.Configure(options, engine);
        });
        services.AddScoped<MemberDirectory>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<ReferenceSeeder>();
        services.AddScoped<DemoSeeder>();
        services.AddScoped<SampleSeeder>();
        return services.AddIdentityCore<Member>(ClaimsDbFactory.ConfigureIdentity).AddEntityFrameworkStores<ClaimsDb>();
    }
}
