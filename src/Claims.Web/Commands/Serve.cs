using Claims.Data;
using Claims.Web.Audit;
using Claims.Web.Composition;
using Claims.Web.Dossiers;
using Claims.Web.Mailing;
using Claims.Web.Signing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Claims.Web.Commands;

/// <summary>Serves the desk until it is told to stop.</summary>
internal static class Serve
{
    public static async Task RunAsync(string[] args, TextWriter output)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        // A start that fails is told in one line by the command; the host would add the stack to it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.AddSingleton<IProgress<BackupStep>>(new BackupLines(output));
        builder.Services.AddAccounts(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddDeskPages(builder.Configuration, builder.Environment.ContentRootPath);

        if (MailSettings.Read(builder.Configuration).IsConfigured)
        {
            builder.Services.AddHostedService<MailRounds>();
        }

        builder.Services.AddHostedService<CheckpointRounds>();
        builder.Services.AddHostedService<PrintingRounds>();
        await using var app = builder.Build();
        app.Services.GetRequiredService<SuggestionWeights>(); // A newsroom's own file that cannot be read stops the start, not the first reader.
        app.UseDesk();
        app.Services.GetRequiredService<CheckpointKey>().Make();
        app.Services.GetRequiredService<DossierKey>().Make(); // So does a key that cannot be used.
        var first = await DeskStart.RunAsync(app, CancellationToken.None);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        await first.PrintAsync(address is null ? DeskAddress.Base(app.Configuration) : DeskAddress.Openable(address), output);
        await app.WaitForShutdownAsync();
    }
}
