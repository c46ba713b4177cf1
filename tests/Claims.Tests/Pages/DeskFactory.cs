using Claims.Data;
using Claims.Domain;
using Claims.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

using DomainActor = Claims.Domain.Actor;

namespace Claims.Tests.Pages;

/// <summary>The whole desk on a database file of its own, with a member for each role who signs in as people do.</summary>
public class DeskFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>The password of every member that the factory makes.</summary>
    public const string Password = "drei kleine Woerter";

    private readonly string _folder = Directory.CreateTempSubdirectory("claims-pages-").FullName;
    private readonly Dictionary<Role, Member> _members = [];

    /// <summary>A member with this one role.</summary>
    public Member Member(Role role) => _members[role];

    public Actor Actor(Role role) => DomainActor.Of(_members[role].Id, role);

    protected virtual IEnumerable<Role> Roles => Enum.GetValues<Role>();

    /// <summary>Whether the history must prove everything that the tests did; not where they change rows behind the desk's back.</summary>
    protected virtual bool ProvesItsLog => true;

    public async Task InitializeAsync()
    {
        await MigratedDatabase.CopyToAsync(Path.Combine(_folder, "claims.db"));
        foreach (var role in Roles)
        {
            _members[role] = await JoinAsync($"{role}@example.org".ToLowerInvariant(), $"Test {role}", role);
        }
    }

    /// <summary>Makes one more member, as an invitation and a first password would.</summary>
    public Task<Member> JoinAsync(string email, string name, params Role[] roles) => InScopeAsync(async services =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var links = services.GetRequiredService<OneTimeLinks>();
        var member = await services.GetRequiredService<MemberDirectory>().AddAsync(email, name, roles, DomainActor.Command, now);
        var (_, token) = await links.IssueAsync(member.Id, DomainActor.Command, now);
        return await links.JoinAsync(token, name, Password, now);
    });

    /// <summary>Somebody who is not signed in, reading in this language.</summary>
    public Browser Anonymous(string language = "en")
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return new Browser(client);
    }

    /// <summary>A member of this role, signed in through the page.</summary>
    public Task<Browser> SignInAsync(Role role, string language = "en") => SignInAsync(_members[role].Email!, language);

    public async Task<Browser> SignInAsync(string email, string language = "en")
    {
        var browser = Anonymous(language);
        await browser.GoAsync("/account/sign-in");
        var german = language.StartsWith("de", StringComparison.Ordinal);
        await browser.Fill(german ? "E-Mail-Adresse" : "E-mail address", email)
            .Fill(german ? "Passwort" : "Password", Password)
            .SubmitAsync(german ? "Anmelden" : "Sign in");
        Assert.Empty(browser.Errors);
        return browser;
    }

    /// <summary>Work with the desk's services, to arrange a scene or to look at the rows.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Work with the database.</summary>
    public Task<T> InDbAsync<T>(Func<ClaimsDb, Task<T>> work) => InScopeAsync(services => work(services.GetRequiredService<ClaimsDb>()));

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        if (ProvesItsLog)
        {
            await InDbAsync(async db =>
            {
                await ProvenLog.RequireAsync(db, Services.GetRequiredService<CheckpointKey>().Find() is { } signer ? [signer] : []);
                return true;
            });
        }

        // The program ends on a thread of its own that nobody can wait for; the files are let go here, before their folder goes.
        Services.GetRequiredService<Engine>().Dispose();
        await base.DisposeAsync();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("ConnectionStrings:Claims", $"Data Source={Path.Combine(_folder, "claims.db")}");
        builder.UseSetting("Claims:Demo", "false");
        builder.UseSetting("Claims:Limits:Login", "100000");
        builder.UseSetting("Claims:Limits:Writes", "100000");
        builder.UseSetting("Claims:Limits:Exports", "100000");
        builder.UseSetting("Claims:Limits:Public", "100000");
        builder.UseSetting("Claims:Limits:Verify", "100000");
        builder.UseSetting("Claims:Printing:Patience", "00:10:00");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
        // Passwords of tests need no protection; a hundred thousand rounds would cost more time than all pages.
        builder.ConfigureServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1));
    }
}

/// <summary>A desk whose rows are changed behind its back, so that its history cannot prove them.</summary>
public sealed class UnprovenDeskFactory : DeskFactory
{
    protected override bool ProvesItsLog => false;
}

/// <summary>A desk that signs no checkpoint by itself.</summary>
public sealed class UnsignedDeskFactory : DeskFactory
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Claims:Audit:CheckpointEvery", "00:00:00");
    }
}

/// <summary>A desk that nobody has joined yet.</summary>
public sealed class EmptyDeskFactory : DeskFactory
{
    protected override IEnumerable<Role> Roles => [];
}
