using System.Net;
using Claims.Domain;

namespace Claims.Tests.Pages.Verdicts;

/// <summary>What is corrected, retracted or confirmed, and the editions that printed it.</summary>
public sealed class CorrectionTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private const string Wording = "Wir hatten eine falsche Zahl genannt.";

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task An_editor_opens_a_substantial_correction_and_is_told_who_is_left()
    {
        var number = await desk.ApprovedAsync();
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/claims/{number}/correct");
        Assert.Equal(["Substantial", "Retraction"], checker.Page.QuerySelectorAll("fieldset input:disabled").Select(choice => choice.GetAttribute("value")));
        Assert.Contains("An editor decides on this and opens it here.", checker.Page.QuerySelector("fieldset")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("An administrator can invite members", checker.Text, StringComparison.Ordinal);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/correct");
        Assert.Contains("Not involved so far:", editor.Text, StringComparison.Ordinal);
        Assert.Empty(editor.Page.QuerySelectorAll("fieldset input:disabled"));
        await FillAsync(editor, "Substantial correction");

        Assert.Equal("The correction is open. The verdict stands until a new one is approved.", editor.Flash);
        Assert.Equal((CorrectionKind.Substantial, ResponsibleRole.Research), (await desk.ClaimAsync(number)).Corrections[0] is var made ? (made.Kind!.Value, made.Responsible!.Value) : default);
        await checker.GoAsync($"/claims/{number}");
        Assert.Contains("What is being corrected goes to people who had no part in this claim before; you had one.", checker.Text, StringComparison.Ordinal);
        Assert.Contains(Wording, checker.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_lies_ahead_is_refused_at_its_field()
    {
        var number = await desk.ApprovedAsync();
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/correct");
        editor.Fill("Decided on", "2199-01-01");
        await FillAsync(editor, "Update");
        Assert.Equal(["Decided on: Give a day that is not in the future, such as 2026-05-14."], editor.Errors);
        Assert.Equal(Stage.Approved, (await desk.ClaimAsync(number)).Stage);
    }

    [Fact]
    public async Task What_readers_are_told_can_be_put_better_while_it_is_open()
    {
        var number = await desk.ApprovedAsync();
        await OpenAsync(number, CorrectionKind.Minor);
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/claims/{number}/correction/wording");
        Assert.Equal(Wording, checker.Value("What readers are told"));
        await checker.Fill("What readers are told", "").SubmitAsync("Save");
        Assert.Single(checker.Errors);
        await checker.Fill("What readers are told", "Es waren 47 Milliarden.").SubmitAsync("Save");

        Assert.Equal("Readers are now told this.", checker.Flash);
        var reader = await desk.SignInAsync(Role.Reader);
        await reader.GoAsync($"/claims/{number}");
        Assert.Contains("Es waren 47 Milliarden.", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retraction_needs_a_second_editor_and_readers_then_find_it_marked()
    {
        var number = await desk.ApprovedAsync();
        var (opener, _) = await desk.JoinedAsync("Edda", "en", Role.Editor);
        await opener.GoAsync($"/claims/{number}/correct");
        await FillAsync(opener, "Retraction");
        Assert.Equal("The retraction is proposed. The verdict stands until a second editor confirms it.", opener.Flash);
        var reader = await desk.SignInAsync(Role.Reader);
        await reader.GoAsync($"/claims/{number}");
        Assert.DoesNotContain(Wording, reader.Text, StringComparison.Ordinal);

        await opener.GoAsync($"/claims/{number}/correction/confirm");
        Assert.Contains("Whoever proposed the retraction cannot confirm it", opener.Text, StringComparison.Ordinal);
        var approver = await desk.SignInAsync(Role.Editor);
        await approver.GoAsync($"/claims/{number}/correction/confirm");
        Assert.Contains("you had one", approver.Text, StringComparison.Ordinal);
        var (second, _) = await desk.JoinedAsync("Elif", "en", Role.Editor);
        await second.GoAsync($"/claims/{number}/correction/confirm");
        await second.SubmitAsync("Retract the verdict");
        Assert.Equal("The verdict is retracted.", second.Flash);

        Assert.Equal(HttpStatusCode.OK, (await reader.GoAsync($"/claims/{number}")).Status);
        Assert.Contains(Wording, reader.Text, StringComparison.Ordinal);
        Assert.Contains("Version 1 was retracted and stands no more.", reader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await reader.GoAsync($"/claims/{number}/verdicts/1")).Status);
        Assert.Contains("This version was retracted and stands no more.", reader.Text, StringComparison.Ordinal);
        await reader.GoAsync($"/corrections?claim={number}");
        Assert.Contains("Retracted on", reader.Text, StringComparison.Ordinal);
        await reader.GoAsync("/claims");
        Assert.DoesNotContain(number, reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retraction_that_changed_since_it_was_read_is_not_confirmed()
    {
        var number = await desk.ApprovedAsync();
        await OpenAsync(number, CorrectionKind.Retraction);
        var (second, _) = await desk.JoinedAsync("Elif", "en", Role.Editor);
        await second.GoAsync($"/claims/{number}/correction/confirm");
        await desk.DoAsync(number, claim => claim.RewordCorrection("Anders", desk.Actor(Role.Editor), Now));
        await second.SubmitAsync("Retract the verdict");
        Assert.Single(second.Errors);
        Assert.NotNull((await desk.ClaimAsync(number)).Standing);
    }

    [Fact]
    public async Task A_retraction_is_given_up_with_a_reason()
    {
        var number = await desk.ApprovedAsync();
        await OpenAsync(number, CorrectionKind.Retraction);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/claims/{number}/correction/give-up");
        await editor.SubmitAsync("Drop it");
        Assert.Single(editor.Errors);
        await editor.Fill("Why the verdict stands", "Die Quelle hatte recht.").SubmitAsync("Drop it");
        Assert.Equal("The retraction is dropped. The verdict stands.", editor.Flash);
        Assert.Equal(Stage.Approved, (await desk.ClaimAsync(number)).Stage);
    }

    [Fact]
    public async Task The_old_version_stays_readable_and_marked()
    {
        var number = await desk.ApprovedAsync();
        await CorrectAsync(number);
        var reader = await desk.SignInAsync(Role.Reader);
        await reader.GoAsync($"/claims/{number}");
        Assert.Contains(Wording, reader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await reader.GoAsync($"/claims/{number}/verdicts/1")).Status);
        Assert.Contains("This version stands no more: a newer one took its place. Read version 2", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Minor correction,", reader.Text, StringComparison.Ordinal);
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/claims/{number}/verdicts/2/compare");
        Assert.Contains(Wording, checker.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_confirms_that_a_verdict_stands_and_what_comes_later_is_shown_again()
    {
        var number = await desk.ApprovedAsync();
        await ReviseAsync(number);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync("/claims?diverging=yes");
        Assert.Contains(number, editor.Text, StringComparison.Ordinal);
        Assert.Contains("changed since", editor.Text, StringComparison.Ordinal);
        await editor.GoAsync("/");
        Assert.Contains("Verdicts whose basis changed", editor.Text, StringComparison.Ordinal);
        await editor.GoAsync($"/claims/{number}");
        Assert.Contains("is cited in revision 1; there is a revision 2.", editor.Text, StringComparison.Ordinal);
        await editor.ClickAsync("Confirm the verdict");
        await editor.SubmitAsync("Confirm that it stands");
        Assert.Single(editor.Errors);
        await ReviseAsync(number);
        await editor.Fill("Why the verdict stands", "Ändert nichts.").SubmitAsync("Confirm that it stands");
        Assert.Equal(["Something else changed since you opened this page. Please look at it first."], editor.Errors);
        Assert.Contains("there is a revision 3.", editor.Text, StringComparison.Ordinal);
        await editor.SubmitAsync("Confirm that it stands");

        Assert.Equal("Confirmed: the verdict stands.", editor.Flash);
        Assert.DoesNotContain("there is a revision", editor.Text, StringComparison.Ordinal);
        Assert.Contains("Ändert nichts.", editor.Text, StringComparison.Ordinal);
        await editor.GoAsync($"/claims/{number}/confirm");
        Assert.Contains("Nothing that this verdict rests on changed", editor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_of_the_old_version_is_outdated_until_it_is_withdrawn_and_readers_get_the_reason()
    {
        var number = await desk.ApprovedAsync();
        var dossier = await PrintAsync(number);
        await CorrectAsync(number);
        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync($"/dossiers/{dossier}");
        Assert.Contains("Outdated since", editor.Text, StringComparison.Ordinal);
        await editor.GoAsync($"/claims/{number}");
        Assert.Contains("outdated since", editor.Text, StringComparison.Ordinal);
        await editor.GoAsync("/dossiers/outdated");
        Assert.Contains(number, editor.Text, StringComparison.Ordinal);
        await editor.GoAsync("/");
        Assert.Contains("Editions to print anew or withdraw", editor.Text, StringComparison.Ordinal);

        await editor.GoAsync($"/dossiers/{dossier}/editions/1/withdraw");
        await editor.SubmitAsync("Withdraw the edition");
        Assert.Single(editor.Errors);
        await editor.Fill("Reason", "Die Zahl war falsch.").SubmitAsync("Withdraw the edition");
        Assert.Equal("Edition 1 is withdrawn.", editor.Flash);
        Assert.DoesNotContain("Outdated since", editor.Text, StringComparison.Ordinal);

        var reader = await desk.SignInAsync(Role.Reader);
        Assert.Equal(HttpStatusCode.Gone, (await reader.GoAsync($"/dossiers/{dossier}/editions/1")).Status);
        Assert.Contains("Die Zahl war falsch.", reader.Text, StringComparison.Ordinal);
        using var file = await editor.Client.GetAsync(new Uri($"/dossiers/{dossier}/editions/1", UriKind.Relative));
        Assert.Equal("handel-1-withdrawn.pdf", file.Content.Headers.ContentDisposition!.FileName);
        await editor.GoAsync($"/dossiers/{dossier}/editions/1/withdraw");
        Assert.Contains("This edition is withdrawn already.", editor.Text, StringComparison.Ordinal);
    }

    private static Task<Browser> FillAsync(Browser browser, string kind) => browser.Tick(kind).Fill("What was wrong or is new", "Die Zahl war falsch.").Fill("Cause", "Falsche Zeile gelesen.")
        .Fill("Whose work it came from", "Research").Fill("What readers are told", Wording).SubmitAsync("Open the correction");

    private Task OpenAsync(string number, CorrectionKind kind) => desk.DoAsync(number, claim => claim.OpenCorrection(Corrections.Details(kind), desk.Actor(Role.Editor), Now));

    private async Task CorrectAsync(string number)
    {
        await OpenAsync(number, CorrectionKind.Minor);
        await desk.DoAsync(number, claim => claim.SaveDraft(VerdictScene.Draft("Neu [1]."), 1, desk.Actor(Role.FactChecker), Now));
        await desk.ResubmitAsync(number);
        await desk.DoAsync(number, claim => claim.Approve(claim.InReview!.ContentHash, null, desk.Actor(Role.Editor), Now));
    }

    private Task ReviseAsync(string number) => desk.DoAsync(number, async (claim, db, token) =>
    {
        var evidence = (await db.LoadEvidenceAsync(claim.Evidence.Single(link => link.Number == 1).EvidenceId, token))!;
        evidence.Revise(new("Statistisches Amt", "Außenhandel 2024", EvidenceKind.OfficialStatistics, Locator: $"Tabelle {evidence.Revisions.Count}"), [], [], desk.Actor(Role.FactChecker), Now);
    });

    private async Task<Guid> PrintAsync(string number)
    {
        var claim = await desk.ClaimAsync(number);
        return await desk.InDbAsync(db => db.WriteAsync(_ =>
        {
            var dossier = Dossier.Create(new("Handel", null, null, "de"), desk.Actor(Role.Editor), Now);
            dossier.Arrange([claim.Id], desk.Actor(Role.Editor), Now);
            db.AddRange(dossier, dossier.Print("%PDF-1.7"u8.ToArray(), [(claim.Id, claim.Standing!.Id)], desk.Actor(Role.Editor), Now));
            return Task.FromResult(dossier.Id.Value);
        }));
    }
}
