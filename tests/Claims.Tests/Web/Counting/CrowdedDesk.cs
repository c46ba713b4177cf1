using Claims.Data;
using Claims.Domain;
using Claims.Tests.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

using DomainActor = Claims.Domain.Actor;

namespace Claims.Tests.Web.Counting;

/// <summary>A desk where whatever a page may list is there so many times, and that notes the commands of its pages.</summary>
internal sealed class CrowdedDesk : DeskFactory
{
    private const string Everything = "everything@example.org";

    private Browser _worker = null!;
    private Browser _reader = null!;
    private Crowd _crowd = null!;
    private int _visits;

    // Its crowd is written without an entry for each account and file.
    protected override bool ProvesItsLog => false;

    public static async Task<CrowdedDesk> OpenAsync(int count)
    {
        var desk = new CrowdedDesk();
        await desk.InitializeAsync();
        Role[] work = [Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator];
        var me = DomainActor.Of((await desk.JoinAsync(Everything, "Ute Allmann", work)).Id, work);
        desk._crowd = await desk.InDbAsync(db => Crowd.GatherAsync(db, desk, me, count));
        desk._worker = await desk.SignInAsync(Everything);
        desk._reader = await desk.SignInAsync(Role.Reader);
        return desk;
    }

    /// <summary>The addresses of a page: one for each thing of the desk that it can be about.</summary>
    public IReadOnlyList<string> Addresses(string pattern) => _crowd.Addresses(pattern);

    /// <summary>What a page answered, and the commands that it took.</summary>
    /// <param name="works">Whether a member with every role of work looks, or a reader.</param>
    public async Task<(int Status, IReadOnlyList<string> Commands)> VisitAsync(string address, bool works)
    {
        var key = $"{++_visits}";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add(CommandCounter.Header, key);
        using var answer = await (works ? _worker : _reader).Client.SendAsync(request);
        await answer.Content.ReadAsByteArrayAsync();
        return ((int)answer.StatusCode, Services.GetRequiredService<CommandCounter>().Of(key));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Claims:Audit:CheckpointEvery", "00:00:00"); // its own are written with the crowd
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<CommandCounter>();
            services.ConfigureDbContext<ClaimsDb>((provider, options) => options.AddInterceptors(provider.GetRequiredService<CommandCounter>()));
        });
    }
}
