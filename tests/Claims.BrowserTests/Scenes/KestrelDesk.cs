using System.Net;
using Claims.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.BrowserTests;

/// <summary>The desk of the page tests on a port of its own, so that a browser can reach it.</summary>
public sealed class KestrelDesk : DeskFactory
{
    public KestrelDesk() => UseKestrel(options => options.Listen(IPAddress.Loopback, 0));

    /// <summary>Where the desk answers, <c>http://127.0.0.1:PORT</c>.</summary>
    public string Address => Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();

    /// <summary>What this desk is set to beside the settings of the page tests; to be said before it starts.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        // Style and scripts are served from where they were built; a published desk has them beside it.
        builder.UseStaticWebAssets();
    }
}
