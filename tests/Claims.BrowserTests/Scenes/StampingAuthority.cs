using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Claims.BrowserTests;

/// <summary>A time-stamping authority that keeps whoever asks waiting until it is told to turn them away: as long as it waits, an edition is being printed.</summary>
internal sealed class StampingAuthority
{
    private readonly Channel<int> _answers = Channel.CreateUnbounded<int>();
    private readonly WebApplication _server;

    public StampingAuthority()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(async context =>
        {
            context.Response.StatusCode = await _answers.Reader.ReadAsync(context.RequestAborted);
        });
    }

    /// <summary>Known once it has started.</summary>
    public string Address => _server.Urls.Single();

    public Task StartAsync() => _server.StartAsync();

    /// <summary>Turns one away.</summary>
    public void Refuse() => _answers.Writer.TryWrite(StatusCodes.Status503ServiceUnavailable);

    public Task StopAsync() => _server.StopAsync();
}
