using System.Net;
using System.Text.Json;
using Claims.Data;
using Claims.Domain;
using Claims.Web.Composition;
using Claims.Web.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Claims.Load;

/// <summary>The desk as it is served, on this machine alone, with what the measurement needs beside it: a member to sign in as, the plain endpoint, and the bytes that were allocated.</summary>
internal static class DeskHost
{
    public const string Ready = "ready";
    public const string Recorded = "/bench/recorded";
    public const string Allocated = "/bench/allocated";

    /// <param name="args">The database, then the file of recorded commands; without one they are recorded.</param>
    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Claims.Web", ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, 0);
        });
        builder.Configuration["ConnectionStrings:Claims"] = $"Data Source={args[0]}";
        builder.Configuration["Logging:LogLevel:Default"] = "Warning";
        builder.Services.AddAccounts(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddDeskPages(builder.Configuration, builder.Environment.ContentRootPath);
        var records = args.Length == 1;
        if (records)
        {
            builder.Services.AddSingleton<CommandRecorder>();
            builder.Services.ConfigureDbContext<ClaimsDb>((provider, options) => options.AddInterceptors(provider.GetRequiredService<CommandRecorder>()));
        }

        await using var app = builder.Build();
        app.UseDesk();
        app.MapGet(Allocated, () => GC.GetTotalAllocatedBytes()).AllowAnonymous();
        if (records)
        {
            app.MapGet(Recorded, (CommandRecorder recorder) => recorder.Pages).AllowAnonymous();
        }
        else
        {
            var pages = JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<RecordedCommand>>>(await File.ReadAllTextAsync(args[1]), JsonSerializerOptions.Web)!;
            app.MapGet($"{PlainEndpoint.Path}/{{**page}}", new PlainEndpoint(app.Services.GetRequiredService<Engine>(), pages).WriteAsync).RequireAuthorization(Policies.CanRead);
        }

        var (email, password) = await JoinAsync(app.Services);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        await Console.Out.WriteLineAsync($"{Ready} {address} {email} {password}");
        await app.WaitForShutdownAsync();
    }

    // A new member each time: the desk keeps no password that anybody could know.
    private static async Task<(string Email, string Password)> JoinAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var (email, password) = ($"load-{Guid.CreateVersion7():N}@example.org", $"{Guid.CreateVersion7():N}");
        await scope.ServiceProvider.GetRequiredService<DeskMigrator>().StartAsync(CancellationToken.None);
        var member = await scope.ServiceProvider.GetRequiredService<MemberDirectory>().AddAsync(email, "Lastprobe", [Role.FactChecker, Role.Reviewer, Role.Editor], Actor.Command, now);
        var links = scope.ServiceProvider.GetRequiredService<OneTimeLinks>();
        var (_, token) = await links.IssueAsync(member.Id, Actor.Command, now);
        await links.JoinAsync(token, "Lastprobe", password, now);
        return (email, password);
    }
}
