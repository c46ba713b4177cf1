using System.Net;
using AngleSharp.Html.Parser;
using Claims.Domain;
using Claims.Tests.Pages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Web.Forms;

/// <summary>A desk that listens on a port of this machine, as it does when it is in use.</summary>
public sealed class ListeningDesk : DeskFactory, IAsyncLifetime
{
    public ListeningDesk() => UseKestrel(0);

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        StartServer();
    }

    /// <summary>A browser of its own, with its own cookies, over the network.</summary>
    public Browser Visit()
    {
        var address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new(address) };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return new(client);
    }
}

public sealed class ManyApprovalsTests(ListeningDesk desk) : IClassFixture<ListeningDesk>
{
    private const int Editors = 8;

    private const int Sessions = 64;

    [Fact]
    public async Task Of_64_sessions_that_approve_one_version_at_once_exactly_one_does()
    {
        var number = await VerdictScene.SubmittedAsync(desk);
        var addresses = new List<string>();
        for (var i = 0; i < Editors; i++)
        {
            addresses.Add((await desk.JoinAsync($"editor.{i}@example.org", $"Editor {i}", Role.Editor)).Email!);
        }

        var browsers = new List<Browser>();
        for (var i = 0; i < Sessions; i++)
        {
            browsers.Add(await ReadAsync(addresses[i % Editors], number));
        }

        Assert.Equal(Sessions, browsers.Select(Key).Distinct().Count());
        var answers = await Task.WhenAll(browsers.Select(browser => Task.Run(() => browser.PressAsync("Approve"))));

        var won = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal($"/claims/{number}/verdicts/1", won.Headers.Location!.OriginalString);
        foreach (var lost in answers.Where(answer => answer != won))
        {
            Assert.Equal(HttpStatusCode.OK, lost.StatusCode);
            var page = await new HtmlParser().ParseDocumentAsync(await lost.Content.ReadAsStringAsync());
            Assert.Equal(["No version of this claim is in review."], page.QuerySelectorAll(".errors li").Select(Browser.Words));
        }

        var claim = await desk.ClaimAsync(number);
        Assert.Equal(VerdictState.Approved, Assert.Single(claim.Verdicts).State);
        Assert.Single(claim.Standing!.Reviews);
        Assert.Equal(1, await desk.InDbAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == "verdict.approved")));
    }

    private async Task<Browser> ReadAsync(string address, string number)
    {
        var browser = await desk.Visit().GoAsync("/account/sign-in");
        await browser.Fill("E-mail address", address).Fill("Password", DeskFactory.Password).SubmitAsync("Sign in");
        return await browser.GoAsync($"/claims/{number}/review");
    }

    private static string Key(Browser browser) => browser.Page.QuerySelector("#decide [name=FormKey]")!.GetAttribute("value")!;
}
