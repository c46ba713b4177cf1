using Claims.Domain;
using Claims.Tests.Pages.Gates;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Administration;

/// <summary>Each test on a desk of its own: a version of the policy holds for everybody.</summary>
public sealed class GatesTests : IAsyncLifetime, IDisposable
{
    private readonly DeskFactory _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_version_is_looked_at_needs_a_reason_and_measures_what_is_approved_from_then_on()
    {
        var standing = await _desk.ApprovedAsync();
        var waiting = await _desk.SubmittedAsync();
        var administrator = await _desk.SignInAsync(Role.Administrator, "de");
        await administrator.GoAsync("/administration/gates/new");
        await administrator.SubmitAsync("Sehen, was sich ändert");
        Assert.Equal("Nichts unterscheidet sich von der gültigen Fassung.", Assert.Single(administrator.Errors));
        Choose(administrator, "claimant.asked", Strictness.Blocks);
        await administrator.SubmitAsync("Sehen, was sich ändert");
        Assert.Empty(administrator.Errors);
        Assert.Contains("sperrt, bisher: warnt", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Betroffen ist eine Fassung, die gerade gegengelesen wird.", administrator.Text, StringComparison.Ordinal);
        await administrator.SubmitAsync("Fassung 3 einführen");
        Assert.EndsWith("Bitte ausfüllen.", Assert.Single(administrator.Errors), StringComparison.Ordinal);
        await administrator.Fill("Begründung", "Der Kodex verlangt es.").SubmitAsync("Fassung 3 einführen");
        Assert.Equal("Fassung 3 des Regelwerks ist eingeführt.", administrator.Flash);
        await administrator.GoAsync("/administration/audit?kind=policy.introduced");
        Assert.Contains("führte Fassung 3 des Regelwerks der Schranken ein: Der Kodex verlangt es.", administrator.Text, StringComparison.Ordinal);

        var editor = await _desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{waiting}/review");
        await editor.SubmitAsync("Approve");
        Assert.Equal("Gates block the approval: Right of reply.", Assert.Single(editor.Errors));
        Assert.Equal(2, GateReport.Parse((await _desk.ClaimAsync(standing)).Standing!.Gates!).Policy);
    }

    [Fact]
    public async Task A_form_made_from_a_version_that_was_replaced_meanwhile_is_refused_and_compared_anew()
    {
        var administrator = await _desk.SignInAsync(Role.Administrator);
        await administrator.GoAsync("/administration/gates/new");
        Choose(administrator, "endorsed", Strictness.Blocks);
        await administrator.SubmitAsync("See what changes");
        await _desk.BlockAsync("claimant.asked");
        await administrator.Fill("Reason", "Two of us").SubmitAsync("Introduce version 3");

        Assert.StartsWith("Somebody else has introduced version 3 meanwhile.", Assert.Single(administrator.Errors), StringComparison.Ordinal);
        Assert.Contains("warns, so far: blocks", administrator.Text, StringComparison.Ordinal);
        await administrator.SubmitAsync("Introduce version 4");
        Assert.Equal("Version 4 of the policy is introduced.", administrator.Flash);
    }

    [Fact]
    public async Task A_version_is_neither_changed_nor_removed_by_any_door()
    {
        foreach (var statement in new[] { "UPDATE GatePolicies SET IntroducedAt = NULL", "DELETE FROM GatePolicies", "UPDATE GateRules SET Strictness = 'Off'", "DELETE FROM GateRules" })
        {
            var refused = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => _desk.InDbAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
            Assert.Contains("record.immutable", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_the_gates_said_is_written_with_the_approval_and_never_again()
    {
        await _desk.SubmittedAsync();
        await _desk.ApprovedAsync();
        foreach (var statement in new[] { "UPDATE Verdicts SET Gates = x'7b7d', GatesHash = 'a' WHERE State = 'InReview'", "UPDATE Verdicts SET Gates = x'7b7d' WHERE State = 'Approved'", "UPDATE Verdicts SET Gates = NULL, GatesHash = NULL WHERE State = 'Approved'" })
        {
            var refused = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => _desk.InDbAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
            Assert.Contains("verdict.frozen", refused.Message, StringComparison.Ordinal);
        }
    }

    private static void Choose(Browser browser, string gate, Strictness strictness)
    {
        var name = $"Input.Rules[{AllGates.InOrder.Select(one => one.Key).ToList().IndexOf(gate)}]";
        foreach (var choice in browser.Page.QuerySelectorAll($"input[name='{name}']"))
        {
            choice.RemoveAttribute("checked");
            if (choice.GetAttribute("value") == strictness.ToString())
            {
                choice.SetAttribute("checked", "");
            }
        }
    }
}
