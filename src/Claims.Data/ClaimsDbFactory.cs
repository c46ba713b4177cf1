using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Claims.Data;

/// <summary>Makes contexts by hand, for commands, tests and design time, exactly as the web makes its own.</summary>
public sealed class ClaimsDbFactory(Engine engine) : IDbContextFactory<ClaimsDb>
{
    public const int PasswordLength = 12;

    // Identity reads the version of its schema from here and from nowhere else: overriding its property is ignored (aspnetcore#65449).
    private static readonly ServiceProvider Services = new ServiceCollection().Configure<IdentityOptions>(ConfigureIdentity).BuildServiceProvider();

    public Engine Engine => engine;

    /// <summary>What the tables depend on, and how addresses and passwords are judged everywhere.</summary>
    public static void ConfigureIdentity(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = PasswordLength;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    public ClaimsDb CreateDbContext()
    {
        engine.Open();
        return CreateUnopened();
    }

    /// <summary>A context on a database that need not exist, for the design-time tools.</summary>
    public ClaimsDb CreateUnopened()
    {
        var options = new DbContextOptionsBuilder<ClaimsDb>().UseApplicationServiceProvider(Services);
        Configure(options, engine);
        return new(options.Options, engine);
    }

    internal static void Configure(DbContextOptionsBuilder options, Engine engine)
    {
        engine.Configure(options);
        // A line for every statement drowns the log wherever no settings file turns it down.
        options.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
    }
}
