using System.Net;
using Claims.Data;
using Claims.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Pages.Administration;

public sealed class CheckpointsTests(UnsignedDeskFactory desk) : IClassFixture<UnsignedDeskFactory>
{
    [Fact]
    public async Task Nothing_is_signed_yet_then_the_newest_can_be_taken_away_as_a_file_that_fits()
    {
        await using var other = new UnsignedDeskFactory();
        await other.InitializeAsync();
        var browser = await (await other.SignInAsync(Role.Administrator)).GoAsync("/administration/audit/checkpoints");
        Assert.Contains("No checkpoint has been signed yet.", browser.Text, StringComparison.Ordinal);
        await SignAsync(other);

        await browser.GoAsync("/administration/audit/checkpoints");
        var address = browser.Page.QuerySelector("a.btn[download]")!.GetAttribute("href")!;
        var file = await browser.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        var signed = SignedCheckpoint.Parse(await file.Content.ReadAsStringAsync())!;
        Assert.True(CheckpointSigner.Of(signed.PublicKey!).HasSigned(signed.Checkpoint, signed.Signature));
        Assert.Contains("It covers every entry so far.", browser.Text, StringComparison.Ordinal);
        var report = await other.InDbAsync(db => db.CheckLogAsync([new("file", signed)], [CheckpointSigner.Of(signed.PublicKey!)]));
        Assert.True(report.IsSound, string.Join('\n', report.Findings));
    }

    [Fact]
    public async Task The_audit_trail_leads_there_and_an_unknown_checkpoint_is_not_found()
    {
        await SignAsync(desk);
        var browser = await (await desk.SignInAsync(Role.Editor, "de")).GoAsync("/administration/audit");

        await browser.ClickAsync("Prüfpunkte");
        Assert.Equal("Prüfpunkte", browser.Heading);
        await browser.GoAsync("/administration/audit/checkpoints/7/9");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private static Task<SignedCheckpoint?> SignAsync(DeskFactory desk) => desk.InScopeAsync(services => services.GetRequiredService<CheckpointWriter>()
        .SignAsync(services.GetRequiredService<ClaimsDb>(), services.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None));
}
